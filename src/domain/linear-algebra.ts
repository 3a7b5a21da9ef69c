/**
 * The little linear algebra that regression and the Kalman update need: symmetric positive definite systems, a handful of
 * unknowns. Matrices are rows of numbers.
 */
import { at } from './at';

export type Vector = readonly number[] | Float64Array;
export type Matrix = readonly Vector[];

/** The sum of the products of the elements of two vectors of one length. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** Element (i, j) of a matrix; NaN outside it. */
export function element(matrix: Matrix, i: number, j: number): number {
  return at(matrix[i] ?? [], j);
}

/**
 * L of A = L Lᵀ, for a symmetric positive definite A (Cholesky).
 * @throws RangeError when A is not positive definite
 */
export function choleskyFactor(matrix: Matrix): Float64Array[] {
  const factor = matrix.map((row) => new Float64Array(row.length));
  factor.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = factor[j] ?? row;
      const rest = element(matrix, i, j) - dotUpTo(row, other, j);
      if (i === j && !(rest > 0)) throw new RangeError('The matrix is not positive definite.');
      row[j] = i === j ? Math.sqrt(rest) : rest / at(other, j);
    }
  });
  return factor;
}

function dotUpTo(a: Vector, b: Vector, end: number): number {
  let sum = 0;
  for (let k = 0; k < end; k++) sum += at(a, k) * at(b, k);
  return sum;
}

/**
 * x of A x = b, for a symmetric positive definite A.
 * @throws RangeError when A is not positive definite
 */
export function solveSymmetric(matrix: Matrix, right: Vector): Float64Array {
  const factor = choleskyFactor(matrix);
  const size = right.length;
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = factor[i] ?? x;
    x[i] = (at(right, i) - dotUpTo(row, x, i)) / at(row, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = at(x, i);
    for (let k = i + 1; k < size; k++) rest -= element(factor, k, i) * at(x, k);
    x[i] = rest / element(factor, i, i);
  }
  return x;
}
