import { describe, expect, test } from 'vitest';
import { quantile } from '../../../src/domain/statistics/quantile';

describe('quantile', () => {
  // The default of R's quantile() and of NumPy's percentile(): quantile(c(1, 2, 3, 4), c(.1, .25, .5, .9)).
  test.each([
    [0, 1],
    [0.1, 1.3],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.9, 3.7],
    [1, 4],
  ])('of 1, 2, 3, 4 at %f is %f', (p, expected) => {
    expect(quantile(Float64Array.of(1, 2, 3, 4), p)).toBeCloseTo(expected, 12);
  });

  test('of one value is that value, also when it is 0', () => {
    expect(quantile(Float64Array.of(0), 0.1)).toBe(0);
    expect(quantile(Float64Array.of(-2.5), 0.9)).toBe(-2.5);
  });

  test('of no values is missing', () => {
    expect(quantile(new Float64Array(), 0.5)).toBeNaN();
    expect(quantile(new Float64Array(), 0)).toBeNaN();
  });
});
