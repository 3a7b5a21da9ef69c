/** Hourly weather for the tests, written down as a person would: hours from a first instant. */
import type { HourlyWeather } from '../../../src/domain/hourly/daily-from-hourly';
import { type InstantTrack, type IntervalTrack, instantTrack, intervalTrack } from '../../../src/domain/hourly/tracks';

export const HOUR_MS = 3_600_000;

/** The instant of an ISO text with zone. */
export function instant(text: string): number {
  return Date.parse(text);
}

/** Instants every `stepHours` from `fromMs`, one a value. */
export function every(
  stepHours: number,
  fromMs: number,
  values: readonly number[],
  maxGapHours = stepHours,
): InstantTrack {
  return instantTrack(
    values.map((value, i) => ({ atMs: fromMs + i * stepHours * HOUR_MS, value })),
    maxGapHours * HOUR_MS,
  );
}

/** Intervals of `stepHours` end to end from `fromMs`, one a value. */
export function blocks(stepHours: number, fromMs: number, values: readonly number[]): IntervalTrack {
  const stepMs = stepHours * HOUR_MS;
  return intervalTrack(
    values.map((value, i) => ({ startMs: fromMs + i * stepMs, endMs: fromMs + (i + 1) * stepMs, value })),
  );
}

/** `count` times the same value. */
export function repeat(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value);
}

/** Steady hourly weather from `fromMs` with `count` samples an hour apart. */
export function steady(fromMs: number, count: number): HourlyWeather {
  return {
    tempC: every(1, fromMs, repeat(count, 20)),
    humidityPct: every(1, fromMs, repeat(count, 60)),
    wind2mMps: every(1, fromMs, repeat(count, 2)),
  };
}
