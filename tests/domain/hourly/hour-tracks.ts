/** Hour tracks for the tests, written down as a person would: days, and the value of each full hour. */
import type { HourTrack, HourVariable } from '../../../src/domain/hourly/hour-track';
import { missingSourceSeries, type SourceSeries } from '../../../src/domain/series';
import { HOUR_MS } from './samples';

export const DAY_MS = 24 * HOUR_MS;

/** The four inputs of an hour. */
export type Hour = Readonly<Record<HourVariable, number>>;

/** Hours from a full hour of UTC, under days that start and end at the given instants. */
export function trackOf(
  startMs: number,
  hours: readonly (Hour | undefined)[],
  days: readonly (readonly [startMs: number, endMs: number])[],
): HourTrack {
  const column = (name: HourVariable) => Float32Array.from(hours, (hour) => hour?.[name] ?? Number.NaN);
  return {
    startMs,
    tempC: column('tempC'),
    humidityPct: column('humidityPct'),
    wind2mMps: column('wind2mMps'),
    shortwaveMjM2: column('shortwaveMjM2'),
    dayStartMs: Float64Array.from(days, ([start]) => start),
    dayEndMs: Float64Array.from(days, ([, end]) => end),
  };
}

/** A series of days whose values are missing, with these hours. */
export function seriesWith(startDay: number, hours: HourTrack): SourceSeries {
  return { ...missingSourceSeries(startDay, hours.dayStartMs.length), hours };
}

/** UTC days whose hour `h` after 1970 has the temperature `h % 1000` plus `plus`: each hour tells which it is. */
export function countingDays(startDay: number, length: number, plus = 0): SourceSeries {
  const startMs = startDay * DAY_MS;
  const hours = Array.from({ length: 24 * length }, (_, i) => {
    const value = ((24 * startDay + i) % 1000) + plus;
    return { tempC: value, humidityPct: value, wind2mMps: value, shortwaveMjM2: value };
  });
  const days = Array.from({ length }, (_, i) => [startMs + i * DAY_MS, startMs + (i + 1) * DAY_MS] as const);
  return seriesWith(startDay, trackOf(startMs, hours, days));
}

/** The hours of a series that lie on its day `index`, of one variable; undefined where the day has none. */
export function hoursOn({ hours }: SourceSeries, index: number, name: HourVariable = 'tempC'): number[] | undefined {
  const from = ((hours?.dayStartMs[index] ?? Number.NaN) - (hours?.startMs ?? 0)) / HOUR_MS;
  const to = ((hours?.dayEndMs[index] ?? Number.NaN) - (hours?.startMs ?? 0)) / HOUR_MS;
  return Number.isNaN(from) ? undefined : [...(hours?.[name].subarray(from, to) ?? [])];
}
