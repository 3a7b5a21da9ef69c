/** Open-Meteo's limits: fixed windows, checked before a call and charged after it. Off unless a test turns them on. */

export type RateWindow = 'minute' | 'hour' | 'day' | 'concurrent';

export const RATE_REASONS: Readonly<Record<RateWindow, string>> = {
  minute: 'Minutely API request limit exceeded. Please try again in one minute.',
  hour: 'Hourly API request limit exceeded. Please try again in the next hour.',
  day: 'Daily API request limit exceeded. Please try again tomorrow.',
  concurrent: 'Too many concurrent requests',
};

const WINDOWS = [
  { window: 'minute', lengthMs: 60_000, limit: 600 },
  { window: 'hour', lengthMs: 3_600_000, limit: 5_000 },
  { window: 'day', lengthMs: 86_400_000, limit: 10_000 },
] as const;

export interface RateLimits {
  /** The window that refuses a call now, if one does. */
  refusal(nowMs: number): RateWindow | undefined;
  charge(weight: number, nowMs: number): void;
}

/** Fresh counters. */
export function createRateLimits(): RateLimits {
  const used = WINDOWS.map(() => ({ tick: -1, weight: 0 }));
  const current = (i: number, nowMs: number) => {
    const tick = Math.floor(nowMs / (WINDOWS[i]?.lengthMs ?? 1));
    if (used[i]?.tick !== tick) used[i] = { tick, weight: 0 };
    return used[i] ?? { tick, weight: 0 };
  };
  return {
    refusal: (nowMs) => WINDOWS.find(({ limit }, i) => current(i, nowMs).weight >= limit)?.window,
    charge(weight, nowMs) {
      for (const i of WINDOWS.keys()) current(i, nowMs).weight += weight;
    },
  };
}
