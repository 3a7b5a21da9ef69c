/** The values of given ranks without sorting all the others: a tenth of the work where there are many. */
import { at } from '../at';

function swap(values: Float64Array, i: number, j: number): void {
  const value = at(values, i);
  values[i] = at(values, j);
  values[j] = value;
}

/** Moves what is below a pivot to the left and what is above to the right; where the two halves then meet. */
function partition(values: Float64Array, from: number, to: number): readonly [leftEnd: number, rightStart: number] {
  const pivot = at(values, (from + to) >> 1);
  let i = from;
  let j = to;
  while (i <= j) {
    while (at(values, i) < pivot) i++;
    while (at(values, j) > pivot) j--;
    if (i <= j) swap(values, i++, j--);
  }
  return [j, i];
}

/**
 * The value with `rank` others before it in ascending order (0 is the lowest). The order of `values` changes.
 * Source: C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4, 1961.
 */
export function valueOfRank(values: Float64Array, rank: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const [leftEnd, rightStart] = partition(values, from, to);
    if (rank <= leftEnd) to = leftEnd;
    else if (rank >= rightStart) from = rightStart;
    else break;
  }
  return at(values, rank);
}
