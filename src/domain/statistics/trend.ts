/** The trend of evenly spaced values: slope, limits and test, one after the other. */
import { at } from '../at';
import { varianceFactor } from './autocorrelation';
import { kendallOf, mannKendallP } from './mann-kendall';
import { presentOf } from './moments';
import { pairwiseSlopes, slopeLimits, theilSenSlope } from './theil-sen';

/** `slope` and its 95 % limits are in the unit of the values for one unit of time. */
export interface Trend {
  readonly count: number;
  readonly slope: number;
  readonly slopeLow: number;
  readonly slopeHigh: number;
  /** Kendall's τ-b. */
  readonly tau: number;
  /** Two-sided, for the variance as corrected. */
  readonly p: number;
  /** n/n* of Hamed & Rao 1998: 1 for independent values. */
  readonly varianceFactor: number;
}

/**
 * The trend of a column; NaN is missing. At least three values that are not all the same.
 * @param stepTime the time from one element to the next, in the unit of time of the slope
 */
export function trendOf(column: Float64Array, stepTime: number): Trend {
  const times = Float64Array.from(column.keys(), (i) => i * stepTime);
  const values = presentOf(column);
  const slopes = pairwiseSlopes(
    times.filter((_, i) => !Number.isNaN(at(column, i))),
    values,
  );
  const slope = theilSenSlope(slopes);
  const factor = varianceFactor(column.map((value, i) => value - slope * at(times, i)));
  const { s, varianceOfS, tau } = kendallOf(values);
  const variance = varianceOfS * factor;
  const [slopeLow, slopeHigh] = slopeLimits(slopes, variance);
  const p = mannKendallP(s, variance);
  return { count: values.length, slope, slopeLow, slopeHigh, tau, p, varianceFactor: factor };
}
