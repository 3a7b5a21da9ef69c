/** The measures of skill, one function each, of columns without missing values. */
import { at } from './at';
import { mean, meanOf } from './statistics/moments';

/** Means, standard deviations (divided by n) and correlation of two columns of one length. */
interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  readonly deviationX: number;
  readonly deviationY: number;
  readonly correlation: number;
}

function momentsOf(x: ArrayLike<number>, y: ArrayLike<number>): Moments {
  const meanX = mean(x);
  const meanY = mean(y);
  const deviationX = Math.sqrt(meanOf(x, (value) => (value - meanX) ** 2));
  const deviationY = Math.sqrt(meanOf(y, (value) => (value - meanY) ** 2));
  const covariance = meanOf(x, (value, i) => (value - meanX) * (at(y, i) - meanY));
  return { meanX, meanY, deviationX, deviationY, correlation: covariance / (deviationX * deviationY) };
}

/** r, Pearson's correlation of two columns without missing values; NaN where one of them does not vary. */
export function correlationOf(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return momentsOf(x, y).correlation;
}

/**
 * Kling–Gupta efficiency, 1 − √((r − 1)² + (α − 1)² + (β − 1)²), with α the ratio of the standard deviations and β that
 * of the means, estimate over reference. Source: H. V. Gupta et al., Journal of Hydrology 377, 2009, Eq. 9 and 10.
 */
export function klingGupta(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  const { meanX, meanY, deviationX, deviationY, correlation } = momentsOf(estimate, reference);
  return 1 - Math.hypot(correlation - 1, deviationX / deviationY - 1, meanX / meanY - 1);
}

/**
 * Nash–Sutcliffe efficiency, 1 − Σ(e − r)² / Σ(r − r̄)². Source: J. E. Nash & J. V. Sutcliffe, "River flow forecasting
 * through conceptual models", Journal of Hydrology 10, 1970, Eq. 3.
 */
export function nashSutcliffe(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  const meanReference = mean(reference);
  const squaredError = meanOf(reference, (value, i) => (at(estimate, i) - value) ** 2);
  return 1 - squaredError / meanOf(reference, (value) => (value - meanReference) ** 2);
}

/** Mean absolute error, in the unit of the columns. */
export function meanAbsoluteError(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  return meanOf(reference, (value, i) => Math.abs(at(estimate, i) - value));
}

/** Root mean square error, in the unit of the columns. */
export function rootMeanSquareError(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  return Math.sqrt(meanOf(reference, (value, i) => (at(estimate, i) - value) ** 2));
}

/** 100 · Σ(e − r) / Σ r, %: above 0 where the estimates are too high. */
export function percentBias(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  return 100 * (mean(estimate) / mean(reference) - 1);
}

/**
 * The continuous ranked probability score of one value against a set of quantiles at the levels τ = (k − ½)/n: twice the
 * mean of the quantile scores (1{y < q} − τ)(q − y). It is what ∫ over all levels gives by the midpoint rule: with n
 * quantiles the tails beyond the first and last half step are not resolved, so it is slightly too low, by less than
 * 2 % of the standard deviation at n = 20 for a normal distribution.
 * Source: T. Gneiting & A. E. Raftery, "Strictly Proper Scoring Rules, Prediction, and Estimation", JASA 102, 2007,
 * section 4.2 and Eq. 20; the form in quantiles: F. Laio & S. Tamea, Hydrology and Earth System Sciences 11, 2007.
 */
export function crpsOfQuantiles(quantiles: ArrayLike<number>, value: number): number {
  const count = quantiles.length;
  return 2 * meanOf(quantiles, (q, k) => ((value < q ? 1 : 0) - (k + 0.5) / count) * (q - value));
}
