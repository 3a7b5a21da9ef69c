import { at } from '../at';

/**
 * The `p`-quantile (0–1) of values in ascending order, linear between neighbours; NaN when there are none.
 * Source: R. J. Hyndman & Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (4), 1996,
 * definition 7.
 */
export function quantile(ascending: Float64Array, p: number): number {
  const position = p * (ascending.length - 1);
  const below = Math.floor(position);
  const lower = at(ascending, below);
  return lower + (position - below) * (at(ascending, Math.ceil(position)) - lower);
}
