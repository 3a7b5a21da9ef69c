/** The value at `index`; NaN outside the column, as for any missing value. */
export function at(column: { readonly [index: number]: number }, index: number): number {
  return column[index] ?? Number.NaN;
}
