/**
 * The Theil–Sen slope: the median of the slopes between all pairs of values; single wild values do not move it.
 * Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63, 1968.
 */
import { at } from '../at';
import { Z_95 } from './normal';
import { valueOfRank } from './order';

/** The slopes between all pairs, n(n − 1)/2 of them in any order. `times` ascend without equals. */
export function pairwiseSlopes(times: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const count = values.length;
  const slopes = new Float64Array((count * (count - 1)) / 2);
  let next = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++)
      slopes[next++] = (at(values, j) - at(values, i)) / (at(times, j) - at(times, i));
  }
  return slopes;
}

/** The Theil–Sen slope of `pairwiseSlopes`, whose order changes; NaN of none. */
export function theilSenSlope(slopes: Float64Array): number {
  const upper = slopes.length >> 1;
  const lower = (slopes.length - 1) >> 1;
  return (valueOfRank(slopes, lower) + valueOfRank(slopes, upper)) / 2;
}

/**
 * The 95 % confidence limits of the slope: those slopes whose ranks lie 1.96 standard deviations of S around the middle,
 * or the outermost. The order of `slopes` changes.
 * @param varianceOfS of the Mann–Kendall test of the same values
 */
export function slopeLimits(slopes: Float64Array, varianceOfS: number): readonly [low: number, high: number] {
  const reach = Z_95 * Math.sqrt(varianceOfS);
  const low = Math.round((slopes.length - reach) / 2) - 1;
  const high = Math.round((slopes.length + reach) / 2);
  return [valueOfRank(slopes, Math.max(0, low)), valueOfRank(slopes, Math.min(slopes.length - 1, high))];
}
