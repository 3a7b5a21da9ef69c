/** What a failed exchange means: the failure as a value, and whether asking again can help. Pure. */
import type { EpochMs, SourceFailure } from '../protocol';

/** A failed try. `attempts`: how many tries it deserves in all, 1 for none again. `waitMs`: the wait the provider set. */
export interface Trouble {
  readonly failure: SourceFailure;
  readonly attempts: number;
  readonly waitMs?: number;
}

/** What a provider answered that is not what was asked for. */
export interface Refusal {
  readonly status: number;
  readonly reason: string | undefined;
  /** From Retry-After. */
  readonly retryAfterMs: number | undefined;
  /** How long the quota that `reason` names stays exhausted, for providers that send no Retry-After. */
  readonly quotaWaitMs: number | undefined;
}

/** Longer than this a person is told when to come back instead of being kept waiting. */
const LONGEST_WAIT_MS = 10_000;
const LONGEST_REASON = 300;
const TOO_MANY_REQUESTS = 429;

/** The trouble behind a refusal: 408, 429 and 5xx pass, every other status stays however often it is asked. */
export function troubleOfRefusal(refusal: Refusal): Trouble {
  const { status, reason, retryAfterMs } = refusal;
  if (status === TOO_MANY_REQUESTS) return rateLimitTrouble(refusal);
  const failure = { code: 'http', status, ...(reason && { reason }) } as const;
  return troubleWithWait(failure, status === 408 || status >= 500, retryAfterMs);
}

function rateLimitTrouble({ reason, retryAfterMs, quotaWaitMs }: Refusal): Trouble {
  const waitMs = retryAfterMs ?? quotaWaitMs;
  const failure = {
    code: 'rate-limited',
    ...(waitMs !== undefined && { retryAfterMs: waitMs }),
    ...(reason && { reason }),
  } as const;
  return troubleWithWait(failure, true, waitMs);
}

function troubleWithWait(failure: SourceFailure, passes: boolean, waitMs: number | undefined): Trouble {
  if (!passes || (waitMs ?? 0) > LONGEST_WAIT_MS) return { failure, attempts: 1 };
  return { failure, attempts: Number.POSITIVE_INFINITY, ...(waitMs !== undefined && { waitMs }) };
}

/** The trouble when no readable answer came. A block does not pass, but a hiccup of the network looks the same. */
export function troubleOfConnection(isOnline: boolean): Trouble {
  return isOnline ? { failure: { code: 'blocked' }, attempts: 2 } : { failure: { code: 'offline' }, attempts: 1 };
}

/** The trouble when the answer broke off or is not JSON: another try may bring it whole. */
export function troubleOfBody(): Trouble {
  return { failure: { code: 'invalid-response', path: '$' }, attempts: Number.POSITIVE_INFINITY };
}

/** The trouble when nothing came in time. Not tried again: the full time has been waited already. */
export function troubleOfTimeout(afterMs: number): Trouble {
  return { failure: { code: 'timeout', afterMs }, attempts: 1 };
}

/** The wait a Retry-After header asks for (seconds or an HTTP date), ms; `undefined` without a valid one. */
export function parseRetryAfter(value: string | null, now: EpochMs): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/**
 * The provider's own words in an error body: `reason` (Open-Meteo), `messages` or `message` (POWER), `detail`
 * (problem+json), cut to 300 characters; `undefined` when it says nothing.
 */
export function readReason(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  const spoken = [body.reason, body.messages, body.message, body.detail, body.header, body.title];
  const reason = spoken.map(asText).find((text) => text !== '');
  return reason?.slice(0, LONGEST_REASON);
}

/** Whether a body says of itself that it is an error, as Open-Meteo's do whatever their status. */
export function isErrorBody(body: unknown): boolean {
  return isRecord(body) && body.error === true;
}

function asText(value: unknown): string {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .filter((part) => typeof part === 'string')
    .join(' ')
    .trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
