import { describe, expect, test } from 'vitest';
import type { ResultDays, SourceDays } from '../../../src/protocol';
import { chartData, withGaps } from '../../../src/ui/charts/chart-data';

const column = (...values: number[]) => Float64Array.from(values);
const sourceDays = (et0Mm: Float64Array): SourceDays => ({
  et0Mm,
  providerEt0Mm: et0Mm,
  tempMaxC: et0Mm,
  tempMinC: et0Mm,
  tempMeanC: et0Mm,
  humidityMeanPct: et0Mm,
  wind2mMps: et0Mm,
  shortwaveMjM2: et0Mm,
  precipitationMm: et0Mm,
});

const days = (startDay: number, et0Mm: Float64Array, bySource: ResultDays['bySource'] = {}): ResultDays => ({
  ...sourceDays(et0Mm),
  startDay,
  quality: new Uint8Array(et0Mm.length),
  flags: new Uint32Array(et0Mm.length),
  bySource,
});

describe('withGaps', () => {
  test('turns a missing value into a gap and keeps a zero a zero', () => {
    expect(withGaps(column(1.5, Number.NaN, 0))).toEqual([1.5, null, 0]);
  });
});

describe('chartData', () => {
  test('places each day at its midnight UTC, in seconds', () => {
    // 2010-01-01 is epoch day 14610; its midnight is 1262304000 s.
    const { columns } = chartData(days(14_610, column(3, 4)));
    expect(columns[0]).toEqual([1_262_304_000, 1_262_390_400]);
  });

  test('draws each source beside the fused line when there are several', () => {
    const bySource = {
      'nasa-power': sourceDays(column(3, Number.NaN)),
      'open-meteo-archive': sourceDays(column(5, 6)),
    };
    const { sources, columns } = chartData(days(0, column(4, 6), bySource));
    expect(sources).toEqual(['nasa-power', 'open-meteo-archive']);
    expect(columns.slice(1)).toEqual([
      [4, 6],
      [3, null],
      [5, 6],
    ]);
  });

  test('draws only the fused line of a long period', () => {
    const twentyYears = new Float64Array(7305).fill(4);
    const bySource = { 'nasa-power': sourceDays(twentyYears), 'open-meteo-archive': sourceDays(twentyYears) };
    expect(chartData(days(0, twentyYears, bySource)).columns).toHaveLength(2);
  });

  test('draws a single source once', () => {
    const bySource = { 'nasa-power': sourceDays(column(3)) };
    const { sources, columns } = chartData(days(0, column(3), bySource));
    expect(sources).toEqual([]);
    expect(columns).toHaveLength(2);
  });
});
