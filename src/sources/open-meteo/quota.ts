import type { EpochMs } from '../../protocol';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * How long an exhausted quota of Open-Meteo stays so, read from the reason of its 429: the server sends no Retry-After.
 * Quotas are fixed windows, cleared by a job that runs once a minute: each minute, in the first minute of a UTC hour, in
 * the first minute of a UTC day.
 * @returns ms; `undefined` when the reason names no quota ("Too many concurrent requests" passes by itself)
 */
export function quotaWaitMs(reason: string, now: EpochMs): number | undefined {
  if (reason.startsWith('Minutely')) return MINUTE_MS;
  if (reason.startsWith('Hourly')) return HOUR_MS - (now % HOUR_MS) + MINUTE_MS;
  if (reason.startsWith('Daily')) return DAY_MS - (now % DAY_MS) + MINUTE_MS;
  return undefined;
}
