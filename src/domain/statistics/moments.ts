/** Mean, spread and shape of values, one function each; every column is without missing values. */
import { at } from '../at';

/** The values that are there. */
export function presentOf(column: ArrayLike<number>): Float64Array {
  return new Float64Array(column).filter((value) => !Number.isNaN(value));
}

/** The arithmetic mean; NaN of no values. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += at(values, i);
  return sum / values.length;
}

/** The mean of a term over all values; NaN of no values. */
export function meanOf(values: ArrayLike<number>, term: (value: number, index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += term(at(values, i), i);
  return sum / values.length;
}

/** Σ(x − x̄)^k / n for k = 2, 3 and 4. */
function centralMoments(values: ArrayLike<number>): { readonly m2: number; readonly m3: number; readonly m4: number } {
  const count = values.length;
  const centre = mean(values);
  let [m2, m3, m4] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const departure = at(values, i) - centre;
    const square = departure * departure;
    m2 += square;
    m3 += square * departure;
    m4 += square * square;
  }
  return { m2: m2 / count, m3: m3 / count, m4: m4 / count };
}

/** The sample standard deviation, √(Σ(x − x̄)² / (n − 1)); NaN of fewer than two values. */
export function standardDeviation(values: ArrayLike<number>): number {
  const count = values.length;
  if (count < 2) return Number.NaN;
  return Math.sqrt((centralMoments(values).m2 * count) / (count - 1));
}

/** The standard deviation as a share of the mean, %: of a variable whose zero means none. */
export function coefficientOfVariationPct(values: ArrayLike<number>): number {
  return (100 * standardDeviation(values)) / mean(values);
}

/**
 * G₁, the adjusted Fisher–Pearson skewness: 0 for symmetric values, above 0 for a long tail of high ones; NaN of fewer
 * than three values or of equal ones.
 * Source: D. N. Joanes & C. A. Gill, "Comparing measures of sample skewness and kurtosis", The Statistician 47 (1), 1998.
 */
export function skewness(values: ArrayLike<number>): number {
  const count = values.length;
  if (count < 3) return Number.NaN;
  const { m2, m3 } = centralMoments(values);
  const g1 = m3 / m2 ** 1.5;
  return (g1 * Math.sqrt(count * (count - 1))) / (count - 2);
}

/**
 * G₂, the sample excess kurtosis: 0 for a normal distribution, above 0 for heavier tails; NaN of fewer than four values
 * or of equal ones. Source: as for the skewness.
 */
export function excessKurtosis(values: ArrayLike<number>): number {
  const count = values.length;
  if (count < 4) return Number.NaN;
  const { m2, m4 } = centralMoments(values);
  const g2 = m4 / m2 ** 2 - 3;
  return ((count - 1) * ((count + 1) * g2 + 6)) / ((count - 2) * (count - 3));
}
