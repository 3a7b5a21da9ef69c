/** The quality of a day's ETo, as stored: one byte a day. The rule that gives it is `rateDay`. */
export const QUALITY = { NONE: 0, LOW: 1, MEDIUM: 2, HIGH: 3 } as const;
export type Quality = keyof typeof QUALITY;
