import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { INPUT_VARIABLES, makeColumns, missingColumn } from '../../src/domain/series';
import type { ResultDays, SourceDays } from '../../src/protocol';
import {
  type ResultStatistics,
  STATISTICS,
  type StatisticsVariable,
  statisticsOf,
} from '../../src/share/result-statistics';
import { TWENTY_DAYS } from '../domain/statistics/values';
import { sampleResult } from './sample-result';

const SHAPE = ['coefficientOfVariationPct', 'skewness', 'excessKurtosis', 'shapiroWilkW', 'shapiroWilkP'] as const;

/** A result of `length` days from `startDay` with this ETo; every input has the same values. */
function daysOf(
  length: number,
  et0Mm: (day: number) => number,
  { startDay = epochDayOf(2020, 1, 1), bySource = {} }: Partial<Pick<ResultDays, 'startDay' | 'bySource'>> = {},
): { days: ResultDays } {
  const column = () => Float64Array.from({ length }, (_, day) => et0Mm(day));
  const days = { ...sampleResult().days, startDay, et0Mm: column(), ...makeColumns(INPUT_VARIABLES, column) };
  return { days: { ...days, bySource } };
}

function sourceOf(et0Mm: readonly number[], providerEt0Mm: readonly number[] = []): SourceDays {
  const length = et0Mm.length;
  return {
    ...makeColumns(INPUT_VARIABLES, () => missingColumn(length)),
    et0Mm: Float64Array.from(et0Mm),
    providerEt0Mm: Float64Array.from({ length }, (_, day) => providerEt0Mm[day] ?? Number.NaN),
  };
}

const of = (statistics: ResultStatistics, variable: StatisticsVariable = 'et0Mm') => {
  const found = statistics.variables.find((each) => each.variable === variable);
  if (!found) throw new Error(variable);
  return found;
};
const wave = (day: number) => 4 + Math.sin(day * 0.7) + Math.cos(day * 2.3);

describe('the rule of what is given', () => {
  test('29 days have no shape and no trend, 30 have', () => {
    const short = of(statisticsOf(daysOf(29, wave)));
    for (const statistic of SHAPE) {
      expect(short.values[statistic]).toBeNull();
      expect(short.notGiven[statistic]).toBe('under-30-days');
    }
    expect(short).toMatchObject({ trend: null, trendNotGiven: 'under-30-days' });

    const long = of(statisticsOf(daysOf(30, wave)));
    for (const statistic of SHAPE) expect(long.values[statistic]).toBeTypeOf('number');
    expect(long.notGiven).toEqual({});
    expect(long.trend).toMatchObject({ basis: 'days', count: 30, perDays: 30 });
  });

  test('days without a value do not count', () => {
    const gaps = of(statisticsOf(daysOf(40, (day) => (day % 3 === 0 ? Number.NaN : wave(day)))));
    expect(gaps.values.dayCount).toBe(26);
    expect(gaps.notGiven.skewness).toBe('under-30-days');
  });

  test('a temperature has no coefficient of variation, nor has a mean next to nothing', () => {
    const statistics = statisticsOf(daysOf(60, wave));
    for (const variable of ['tempMaxC', 'tempMinC', 'tempMeanC'] as const) {
      expect(of(statistics, variable).notGiven).toEqual({ coefficientOfVariationPct: 'no-ratio-scale' });
    }
    expect(of(statistics, 'wind2mMps').values.coefficientOfVariationPct).toBeGreaterThan(0);
    const dry = of(statisticsOf(daysOf(60, (day) => (day === 7 ? 1 : 0))), 'precipitationMm');
    expect(dry.notGiven).toEqual({ coefficientOfVariationPct: 'mean-near-zero' });
  });

  test('no value, one value and equal values', () => {
    const none = of(statisticsOf(daysOf(40, () => Number.NaN)));
    expect(none.values).toMatchObject({ dayCount: 0, mean: null, standardDeviation: null });
    expect(none.notGiven).toMatchObject({ mean: 'no-values', skewness: 'no-values' });
    expect(none.trendNotGiven).toBe('no-values');
    expect(of(statisticsOf(daysOf(1, () => 0)))).toMatchObject({
      values: { dayCount: 1, mean: 0, min: 0, max: 0, median: 0, standardDeviation: null },
      notGiven: { standardDeviation: 'one-value' },
    });
    expect(of(statisticsOf(daysOf(50, () => 0.1)))).toMatchObject({
      notGiven: { skewness: 'does-not-vary', excessKurtosis: 'does-not-vary', shapiroWilkW: 'does-not-vary' },
      trendNotGiven: 'does-not-vary',
    });
  });

  test('Shapiro–Wilk up to 5000 days', () => {
    expect(of(statisticsOf(daysOf(5000, wave))).values.shapiroWilkW).toBeTypeOf('number');
    const long = of(statisticsOf(daysOf(5001, wave)));
    expect(long.notGiven).toEqual({ shapiroWilkW: 'over-5000-days', shapiroWilkP: 'over-5000-days' });
  });
});

test('the values of twenty days are those of NumPy and scipy, and all are named', () => {
  // NumPy 2.4.6: mean, std(ddof=1), percentile; the shape is not given below 30 days.
  const { values } = of(statisticsOf(daysOf(20, (day) => TWENTY_DAYS[day] ?? Number.NaN)));
  expect(Object.keys(values)).toEqual([...STATISTICS]);
  const expected = { dayCount: 20, mean: 4.18, max: 7.2, min: 1.9, median: 4.3, standardDeviation: 1.3225175354523462 };
  for (const [name, value] of Object.entries({
    ...expected,
    lowerQuartile: 3.25,
    upperQuartile: 4.85,
    interquartileRange: 1.6,
  })) {
    expect(values[name as keyof typeof values], name).toBeCloseTo(value, 9);
  }
});

describe('the trend', () => {
  /** A season around a line that rises by `perYear` in a year. */
  const climate = (perYear: number) => (day: number) =>
    4 + 2 * Math.sin((2 * Math.PI * day) / 365.25) + (perYear * day) / 365.25 + 0.3 * Math.sin(day * 12.9898);

  test.each([
    [366, 'days', null],
    [367, null, 'seasons'],
    // The last month may lack one day in thirty-one.
    [3 * 365 - 1, null, 'seasons'],
    [3 * 365, 'months', null],
    [10 * 365 + 1, 'months', null],
    [10 * 365 + 2, 'years', null],
  ])('of %i days from 1 January 2020 is of %s', (length, basis, reason) => {
    const { trend, trendNotGiven } = of(statisticsOf(daysOf(length, climate(0.05))));
    expect(trend?.basis ?? null).toBe(basis);
    expect(trendNotGiven).toBe(reason);
  });

  test('of months and of years is the rise that was put in, without the season', () => {
    for (const length of [5 * 365 + 2, 30 * 365 + 8]) {
      const { trend } = of(statisticsOf(daysOf(length, climate(0.05))));
      expect(trend?.slope).toBeCloseTo(0.05, 2);
      expect(trend?.p).toBeLessThan(0.05);
      expect(trend?.perDays).toBe(365.25);
    }
  });

  test('years that lack a month are left out', () => {
    const from2022 = epochDayOf(2022, 3, 1) - epochDayOf(2020, 1, 1);
    const column = (day: number) => (day >= from2022 && day < from2022 + 31 ? Number.NaN : climate(0.05)(day));
    expect(of(statisticsOf(daysOf(12 * 365 + 3, column))).trend).toMatchObject({ basis: 'years', count: 11 });
  });
});

test('months and dekads add up the days that are there and say how many', () => {
  const startDay = epochDayOf(2024, 2, 20);
  const { days } = daysOf(15, (day) => (day === 0 ? Number.NaN : 2), { startDay });
  const { months, dekads } = statisticsOf({ days });
  expect(months).toEqual([
    {
      startDay: epochDayOf(2024, 2, 1),
      dayCount: 29,
      et0DayCount: 9,
      et0TotalMm: 18,
      et0MeanMm: 2,
      rainDayCount: 9,
      rainTotalMm: 18,
    },
    expect.objectContaining({ startDay: epochDayOf(2024, 3, 1), dayCount: 31, et0DayCount: 5, et0TotalMm: 10 }),
  ]);
  expect(dekads.map(({ dayCount, et0DayCount, et0TotalMm }) => [dayCount, et0DayCount, et0TotalMm])).toEqual([
    [10, 0, null],
    [9, 9, 18],
    [10, 5, 10],
  ]);
});

describe('agreement', () => {
  const fused = [3, 4, 5, 6];
  const result = (bySource: ResultDays['bySource']) => daysOf(4, (day) => fused[day] ?? Number.NaN, { bySource });

  test('says who is compared with whom, and by how much', () => {
    const { agreement } = statisticsOf(
      result({
        'nasa-power': sourceOf([4, 5, 6, 7]),
        'open-meteo-archive': sourceOf([3, 4, 5, 5], [2, 3, 4, 5]),
      }),
    );
    expect(agreement.map(({ estimate, reference }) => [estimate, reference])).toEqual([
      [{ kind: 'fused' }, { kind: 'provider', source: 'open-meteo-archive' }],
      [{ kind: 'source', source: 'nasa-power' }, { kind: 'fused' }],
      [{ kind: 'source', source: 'open-meteo-archive' }, { kind: 'fused' }],
      [
        { kind: 'source', source: 'open-meteo-archive' },
        { kind: 'source', source: 'nasa-power' },
      ],
    ]);
    // One above 2, 3, 4, 5: Σ(e − r) / Σr = 4/14; NSE = 1 − 4/5; KGE = 1 − (4.5/3.5 − 1).
    expect(agreement[0]).toMatchObject({ dayCount: 4, maeMm: 1, rmseMm: 1 });
    expect(agreement[0]?.r2).toBeCloseTo(1, 12);
    expect(agreement[0]?.nse).toBeCloseTo(0.2, 12);
    expect(agreement[0]?.kge).toBeCloseTo(1 - 1 / 3.5, 12);
    expect(agreement[0]?.pbiasPct).toBeCloseTo(400 / 14, 12);
  });

  test('a source that is the result itself is not compared with it', () => {
    expect(statisticsOf(result({ 'nasa-power': sourceOf(fused) })).agreement).toEqual([]);
  });

  test('what is not defined is null', () => {
    const { agreement } = statisticsOf(
      result({ 'nasa-power': sourceOf([3, Number.NaN, Number.NaN, Number.NaN], [2, 2, 2, 2]) }),
    );
    expect(agreement[0]).toMatchObject({ dayCount: 4, r2: null, kge: null, nse: null, maeMm: 2.5 });
  });
});

test('is plain JSON', () => {
  const statistics = statisticsOf(sampleResult());
  expect(JSON.parse(JSON.stringify(statistics))).toEqual(statistics);
});
