import { describe, expect, test } from 'vitest';
import { flagBit } from '../../../src/domain/quality/flags';
import { noValueFlags } from '../../../src/domain/quality/value-flags';
import { missingColumn } from '../../../src/domain/series';
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
  et0LowMm: missingColumn(et0Mm.length),
  et0HighMm: missingColumn(et0Mm.length),
  equationEt0Mm: et0Mm,
  wetProbability: missingColumn(et0Mm.length),
  quality: new Uint8Array(et0Mm.length),
  flags: new Uint32Array(et0Mm.length),
  valueFlags: noValueFlags(et0Mm.length),
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

  test('has no line for a source that lacks an input on every day', () => {
    const bySource = {
      'nasa-power': sourceDays(column(3, 4)),
      'met-norway': sourceDays(column(Number.NaN, Number.NaN)),
    };
    expect(chartData(days(0, column(4, 6), bySource)).sources).toEqual(['nasa-power']);
  });

  test('draws only the fused line of a long period', () => {
    const twentyYears = new Float64Array(7305).fill(4);
    const bySource = { 'nasa-power': sourceDays(twentyYears), 'open-meteo-archive': sourceDays(twentyYears) };
    expect(chartData(days(0, twentyYears, bySource)).columns).toHaveLength(2);
  });

  test('marks the days with an estimated input, and no day without an ETo', () => {
    const flags = Uint32Array.of(0, flagBit('estimated-value'), flagBit('estimated-value'));
    const { hasEstimates, columns } = chartData({ ...days(0, column(3, 4, Number.NaN)), flags });
    expect(hasEstimates).toBe(true);
    expect(columns.at(-1)).toEqual([null, 4, null]);
    expect(chartData(days(0, column(3, 4)))).toMatchObject({ hasEstimates: false, hasBand: false });
  });

  test('does not ring the days of a long period', () => {
    const twentyYears = new Float64Array(7305).fill(4);
    const flags = new Uint32Array(7305).fill(flagBit('estimated-value'));
    expect(chartData({ ...days(0, twentyYears), flags }).hasEstimates).toBe(false);
  });

  test('ends with the upper and the lower edge of the 90 % band, with a gap where there is none', () => {
    const band = { et0LowMm: column(Number.NaN, 0), et0HighMm: column(Number.NaN, 5) };
    const { hasBand, columns } = chartData({ ...days(0, column(3, 4)), ...band });
    expect(hasBand).toBe(true);
    expect(columns.slice(-2)).toEqual([
      [null, 5],
      [null, 0],
    ]);
  });

  test('does not take the spread of an ensemble for the band', () => {
    const forecastBand = { lowMm: column(3), highMm: column(5), memberCount: 31, url: '' };
    const { hasBand, columns } = chartData({ ...days(0, column(4)), forecastBand });
    expect(hasBand).toBe(false);
    expect(columns).toHaveLength(2);
  });

  test('draws a single source once', () => {
    const bySource = { 'nasa-power': sourceDays(column(3)) };
    const { sources, columns } = chartData(days(0, column(3), bySource));
    expect(sources).toEqual([]);
    expect(columns).toHaveLength(2);
  });
});
