import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import {
  coefficientOfVariationPct,
  excessKurtosis,
  mean,
  presentOf,
  skewness,
  standardDeviation,
} from '../../../src/domain/statistics/moments';
import { TWENTY_DAYS } from './values';

const column = Float64Array.from(TWENTY_DAYS);

describe('twenty days', () => {
  // scipy 1.17.1, NumPy 2.4.6: mean(), std(ddof=1), stats.skew(bias=False), stats.kurtosis(bias=False).
  test.each([
    ['mean', mean, 4.18],
    ['standard deviation', standardDeviation, 1.3225175354523462],
    ['coefficient of variation', coefficientOfVariationPct, 31.63917548929058],
    ['skewness', skewness, 0.2913438377695862],
    ['excess kurtosis', excessKurtosis, 0.17572427514885458],
  ] as const)('%s', (_, statistic, expected) => {
    expect(statistic(column)).toBeCloseTo(expected, 11);
  });
});

test('any values: as another library has them', () => {
  const values = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(values, (list) => {
      fc.pre(oracle.standardDeviation(list) > 1e-3);
      expect(mean(list)).toBeCloseTo(oracle.mean(list), 9);
      expect(standardDeviation(list)).toBeCloseTo(oracle.sampleStandardDeviation(list), 9);
      expect(skewness(list)).toBeCloseTo(oracle.sampleSkewness(list), 9);
      // One far value among many makes it as large as their number: to nine digits.
      const kurtosis = oracle.sampleKurtosis(list);
      expect(Math.abs(excessKurtosis(list) - kurtosis)).toBeLessThan(1e-9 * Math.max(1, Math.abs(kurtosis)));
    }),
  );
});

test('too few values, or equal ones, have no spread or shape', () => {
  expect(mean([])).toBeNaN();
  expect(standardDeviation([4])).toBeNaN();
  expect(skewness([1, 2])).toBeNaN();
  expect(excessKurtosis([1, 2, 4])).toBeNaN();
  expect(skewness([3, 3, 3, 3])).toBeNaN();
  expect(excessKurtosis([3, 3, 3, 3, 3])).toBeNaN();
});

test('missing values are left out', () => {
  expect([...presentOf(Float64Array.of(Number.NaN, 1, Number.NaN, 0))]).toEqual([1, 0]);
});
