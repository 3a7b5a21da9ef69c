/**
 * Counts, sums and sums of products of rows of numbers: all that least squares needs of them. They add up, so that a fit
 * to some sites and years is a sum over those, and no row is read twice.
 */
import { at } from '../at';

export interface Moments {
  readonly size: number;
  rowCount: number;
  readonly sums: Float64Array;
  /** The lower triangle, row by row: (i, j ≤ i) is at i (i + 1) / 2 + j. */
  readonly products: Float64Array;
}

/** Of rows of `size` numbers, none yet. */
export function emptyMoments(size: number): Moments {
  return { size, rowCount: 0, sums: new Float64Array(size), products: new Float64Array((size * (size + 1)) / 2) };
}

/** Counts one more row in. */
export function addRow(moments: Moments, row: Float64Array): void {
  const { sums, products, size } = moments;
  let k = 0;
  for (let i = 0; i < size; i++) {
    const value = at(row, i);
    sums[i] = at(sums, i) + value;
    for (let j = 0; j <= i; j++, k++) products[k] = at(products, k) + value * at(row, j);
  }
  moments.rowCount++;
}

/** The moments of all the rows of several. */
export function sumMoments(parts: readonly Moments[], size: number): Moments {
  const total = emptyMoments(size);
  for (const { rowCount, sums, products } of parts) {
    total.rowCount += rowCount;
    sums.forEach((value, k) => {
      total.sums[k] = at(total.sums, k) + value;
    });
    products.forEach((value, k) => {
      total.products[k] = at(total.products, k) + value;
    });
  }
  return total;
}

/** The mean of column `i`. */
export function meanAt({ sums, rowCount }: Moments, i: number): number {
  return at(sums, i) / rowCount;
}

/** The covariance of columns `i` and `j`, divided by the number of rows. */
export function covarianceAt(moments: Moments, i: number, j: number): number {
  const [high, low] = i > j ? [i, j] : [j, i];
  const product = at(moments.products, (high * (high + 1)) / 2 + low);
  return product / moments.rowCount - meanAt(moments, i) * meanAt(moments, j);
}
