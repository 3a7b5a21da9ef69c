/**
 * Ridge regression towards a prior. Each column is measured in its own standard deviations, so that one penalty serves
 * terms of different size. Source: A. E. Hoerl & R. W. Kennard, "Ridge Regression", Technometrics 12 (1), 1970.
 */
import { at } from '../at';
import { solveSymmetric } from '../linear-algebra';
import { covarianceAt, type Moments, meanAt } from './moments';

export interface Fit {
  readonly intercept: number;
  readonly coefficients: Float64Array;
}

/** Less than this share of its squared mean is the rounding of a column that does not vary. */
const ROUNDING = 1e-12;

/** The standard deviation of column `k`; 1 where it does not vary: it has nothing to say, and its coefficient becomes 0. */
function deviationAt(moments: Moments, k: number): number {
  const variance = covarianceAt(moments, k, k);
  return variance > ROUNDING * meanAt(moments, k) ** 2 ? Math.sqrt(variance) : 1;
}

/**
 * Minimises Σ (y − c₀ − Σ cₖ xₖ)² + λ Σ (sₖ (cₖ − priorₖ))², with sₖ the standard deviation of column k.
 * @param moments of rows of the columns x, and y last
 * @param penalty λ, in days: so many days at the prior's own word weigh as much as it
 */
export function fitRidge(moments: Moments, penalty: number, prior?: Float64Array): Fit {
  const count = moments.size - 1;
  const columns = Array.from({ length: count }, (_, k) => k);
  const deviations = columns.map((k) => deviationAt(moments, k));
  const normal = columns.map((k) =>
    columns.map((j) => {
      const product = (moments.rowCount * covarianceAt(moments, k, j)) / (at(deviations, k) * at(deviations, j));
      return k === j ? product + penalty : product;
    }),
  );
  const right = columns.map((k) => {
    const said = prior ? columns.reduce((sum, j) => sum + covarianceAt(moments, k, j) * at(prior, j), 0) : 0;
    return (moments.rowCount * (covarianceAt(moments, k, count) - said)) / at(deviations, k);
  });
  const change = solveSymmetric(normal, right).map((value, k) => value / at(deviations, k));
  const coefficients = prior ? change.map((value, k) => value + at(prior, k)) : change;
  const explained = coefficients.reduce((sum, value, k) => sum + value * meanAt(moments, k), 0);
  return { intercept: meanAt(moments, count) - explained, coefficients };
}
