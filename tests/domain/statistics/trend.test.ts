import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranksOf, varianceFactor } from '../../../src/domain/statistics/autocorrelation';
import { kendallOf, mannKendallP } from '../../../src/domain/statistics/mann-kendall';
import { pairwiseSlopes, slopeLimits, theilSenSlope } from '../../../src/domain/statistics/theil-sen';
import { trendOf } from '../../../src/domain/statistics/trend';
import { SIXTY_YEARS, TWENTY_DAYS } from './values';

const days = Float64Array.from(TWENTY_DAYS);
const years = Float64Array.from(SIXTY_YEARS);

describe('twenty days with ties', () => {
  // scipy 1.17.1: stats.theilslopes(values, days, 0.95).
  test('Theil–Sen slope with its limits', () => {
    const slopes = pairwiseSlopes([...days.keys()], days);
    const [low, high] = slopeLimits(slopes, kendallOf(days).varianceOfS);
    expect(slopes).toHaveLength(190);
    expect(theilSenSlope(slopes)).toBeCloseTo(0.006666666666666672, 11);
    expect(low).toBeCloseTo(-0.1, 11);
    expect(high).toBeCloseTo(0.11666666666666665, 11);
  });

  // NumPy 2.4.6 by the formulas, scipy 1.17.1 for the tail; stats.kendalltau(days, values).
  test('Mann–Kendall', () => {
    const { s, varianceOfS, tau } = kendallOf(days);
    expect(s).toBe(3);
    expect(varianceOfS).toBeCloseTo(946.3333333333334, 9);
    expect(mannKendallP(3, varianceOfS)).toBeCloseTo(0.9481627295098799, 11);
    expect(tau).toBeCloseTo(0.01591562328193826, 11);
  });

  test('values that take turns do not make the test surer', () => {
    // By the formula alone it would be 0.084 (NumPy 2.4.6).
    expect(trendOf(days, 1).varianceFactor).toBe(1);
  });
});

// An account of its own of Hamed & Rao's Eq. 9 in NumPy 2.4.6 with scipy 1.17.1's rankdata, theilslopes and norm.
test('sixty years that take after each other: the variance is wider', () => {
  const trend = trendOf(years, 1);
  expect(trend.count).toBe(60);
  expect(trend.slope).toBeCloseTo(0.006973220577871745, 11);
  expect(trend.varianceFactor).toBeCloseTo(1.2899197094978492, 11);
  expect(kendallOf(years).s).toBe(366);
  expect(trend.p).toBeCloseTo(0.040311935472341784, 11);
  expect(trend.tau).toBeCloseTo(0.2078391709131595, 11);
  expect(trend.slopeLow).toBeCloseTo(0, 11);
  expect(trend.slopeHigh).toBeCloseTo(0.012142857142857138, 11);
});

test('a line is found through gaps and one wild value, in the unit of time asked for', () => {
  const column = Float64Array.from({ length: 40 }, (_, i) => 2 + 0.05 * i);
  column.fill(Number.NaN, 7, 12);
  column[20] = 90;
  const trend = trendOf(column, 0.5);
  expect(trend.count).toBe(35);
  expect(trend.slope).toBeCloseTo(0.1, 11);
  expect(trend.p).toBeLessThan(1e-5);
});

test('the reversed values have the opposite trend with the same p', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 40 });
  fc.assert(
    fc.property(values, (list) => {
      fc.pre(new Set(list).size > 1);
      const forth = trendOf(Float64Array.from(list), 1);
      const back = trendOf(Float64Array.from(list).reverse(), 1);
      expect(back.slope).toBeCloseTo(-forth.slope, 12);
      expect(kendallOf(list).s + kendallOf([...list].reverse()).s).toBe(0);
      expect(forth.slopeLow).toBeLessThanOrEqual(forth.slope);
      expect(forth.slopeHigh).toBeGreaterThanOrEqual(forth.slope);
      expect(forth.p).toBeGreaterThan(0);
      expect(forth.p).toBeLessThanOrEqual(1);
    }),
  );
});

test('equal values share their ranks, and missing ones have none', () => {
  expect([...ranksOf(Float64Array.of(3, 1, Number.NaN, 3, 2))]).toEqual([3.5, 1, Number.NaN, 3.5, 2]);
});

test('values without any spread have no autocorrelation', () => {
  expect(varianceFactor(Float64Array.of(2, 2, 2, 2))).toBe(1);
});
