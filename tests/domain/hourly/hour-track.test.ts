import { describe, expect, test } from 'vitest';
import { HOUR_VARIABLES } from '../../../src/domain/hourly/hour-track';
import { joinSeries, missingSourceSeries, sliceSeries } from '../../../src/domain/series';
import { countingDays, DAY_MS, hoursOn, seriesWith, trackOf } from './hour-tracks';
import { HOUR_MS } from './samples';

/** The values that `countingDays` gives to the hours of a UTC day. */
function countedOn(day: number, plus = 0): number[] {
  return Array.from({ length: 24 }, (_, hour) => ((24 * day + hour) % 1000) + plus);
}

describe('the hours of a slice', () => {
  const series = countingDays(100, 5);

  test('are those of its days, in every variable, and no more', () => {
    const slice = sliceSeries(series, 101, 103);
    expect(slice.hours?.startMs).toBe(101 * DAY_MS);
    for (const name of HOUR_VARIABLES) {
      expect(slice.hours?.[name], name).toHaveLength(72);
      expect(hoursOn(slice, 0, name), name).toEqual(countedOn(101));
      expect(hoursOn(slice, 2, name), name).toEqual(countedOn(103));
    }
  });

  test('stay with their days where the slice begins before the series', () => {
    const slice = sliceSeries(series, 98, 101);
    expect([0, 1, 2, 3].map((day) => hoursOn(slice, day))).toEqual([
      undefined,
      undefined,
      countedOn(100),
      countedOn(101),
    ]);
  });

  test('are absent beside the series, and in a series that has none', () => {
    expect(sliceSeries(series, 200, 203)).not.toHaveProperty('hours');
    expect(sliceSeries(series, 103, 102)).not.toHaveProperty('hours');
    expect(sliceSeries(missingSourceSeries(100, 5), 100, 104)).not.toHaveProperty('hours');
  });

  test('hold all of an hour that midnight divides', () => {
    // A day from 18:30 UTC to 18:30 UTC.
    const dayStartMs = 99 * DAY_MS + 18.5 * HOUR_MS;
    const hours = Array.from({ length: 49 }, (_, i) => ({ tempC: i, humidityPct: i, wind2mMps: i, shortwaveMjM2: i }));
    const track = trackOf(99 * DAY_MS + 18 * HOUR_MS, hours, [
      [dayStartMs, dayStartMs + DAY_MS],
      [dayStartMs + DAY_MS, dayStartMs + 2 * DAY_MS],
    ]);
    const slice = sliceSeries(seriesWith(100, track), 101, 101);
    expect([...(slice.hours?.tempC ?? [])]).toEqual(Array.from({ length: 25 }, (_, i) => 24 + i));
  });

  test('are a copy', () => {
    sliceSeries(series, 100, 104).hours?.tempC.fill(-1);
    expect(hoursOn(series, 0)).toEqual(countedOn(100));
  });
});

describe('the hours of joined parts', () => {
  test('are those of the later part where two share days', () => {
    const joined = joinSeries([countingDays(100, 4), countingDays(102, 4, 0.5)], 100, 105);
    expect(hoursOn(joined, 1)).toEqual(countedOn(101));
    expect(hoursOn(joined, 2)).toEqual(countedOn(102, 0.5));
    expect(hoursOn(joined, 5)).toEqual(countedOn(105, 0.5));
  });

  test('do not depend on the order of parts that share nothing', () => {
    const parts = [countingDays(100, 2), countingDays(102, 2)];
    expect(joinSeries(parts.toReversed(), 100, 103)).toEqual(joinSeries(parts, 100, 103));
  });

  test('leave the days of a part without hours without them', () => {
    const joined = joinSeries([countingDays(100, 3), missingSourceSeries(101, 3)], 100, 103);
    expect([0, 1, 2, 3].map((day) => hoursOn(joined, day))).toEqual([countedOn(100), undefined, undefined, undefined]);
  });

  test('are missing between parts that do not touch', () => {
    const joined = joinSeries([countingDays(100, 1), countingDays(102, 1)], 100, 102);
    expect(hoursOn(joined, 0)).toEqual(countedOn(100));
    expect(hoursOn(joined, 1)).toBeUndefined();
    expect(hoursOn(joined, 2)).toEqual(countedOn(102));
  });
});
