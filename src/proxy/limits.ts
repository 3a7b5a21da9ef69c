/** How much the relay takes on: bounds of one request and of all together. */
export interface RelayLimits {
  /** A request's path and query, characters. The longest that a source asks has about 600. */
  readonly urlChars: number;
  /** An answer as it comes over the wire. Four decades of NASA POWER have about 2 MB. */
  readonly answerBytes: number;
  /** From the question to the last byte of its answer. */
  readonly answerMs: number;
  /** Requests that wait for the turn of one provider. */
  readonly waiting: number;
  /** All answers kept in memory. */
  readonly cacheBytes: number;
}

const MIB = 2 ** 20;

export const RELAY_LIMITS: RelayLimits = {
  urlChars: 4_096,
  answerBytes: 32 * MIB,
  answerMs: 60_000,
  waiting: 30,
  cacheBytes: 64 * MIB,
};
