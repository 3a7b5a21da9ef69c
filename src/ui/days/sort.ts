/** The order of the days in their table. */

export interface SortOrder {
  /** The id of a column. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export const BY_DATE: SortOrder = { column: 'date', direction: 'ascending' };

/** The order after a column's head was chosen: upwards first, then the other way round. */
export function nextOrder(current: SortOrder, column: string): SortOrder {
  const isUpwards = current.column === column && current.direction === 'ascending';
  return { column, direction: isUpwards ? 'descending' : 'ascending' };
}

/**
 * The days `0` to `length − 1` by a value each. Equal values keep the order of their dates, in both directions; days
 * without a value (NaN) come last.
 */
export function sortedDays(
  length: number,
  valueAt: (index: number) => number,
  direction: SortOrder['direction'],
): Uint32Array {
  const sign = direction === 'ascending' ? 1 : -1;
  const ranks = Float64Array.from({ length }, (_, i) => {
    const value = valueAt(i);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value * sign;
  });
  return Uint32Array.from({ length }, (_, i) => i).sort((a, b) => {
    const [first, second] = [ranks[a] ?? 0, ranks[b] ?? 0];
    return first === second ? a - b : first - second;
  });
}
