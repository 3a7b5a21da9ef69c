/** What values that take after the ones before them do to the Mann–Kendall test. */
import { at } from '../at';
import { Z_95 } from './normal';

/** The rank of each value, 1 for the lowest; equal values share the mean of their ranks; NaN keeps no rank. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).filter((i) => !Number.isNaN(at(values, i)));
  order.sort((a, b) => at(values, a) - at(values, b));
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && at(values, order[to] ?? 0) === at(values, order[from] ?? 0)) to++;
    for (const i of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** The departures from the mean; 0 where missing, so that such a day adds nothing to any sum. */
function departuresOf(values: Float64Array, count: number): Float64Array {
  const sum = values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
  return values.map((value) => (Number.isNaN(value) ? 0 : value - sum / count));
}

/** Σ dᵢ dᵢ₊ₗ. */
function laggedProduct(departures: Float64Array, lag: number): number {
  let sum = 0;
  for (let i = lag; i < departures.length; i++) sum += at(departures, i) * at(departures, i - lag);
  return sum;
}

/**
 * n/n*: by how much autocorrelation widens the variance of S. Only the autocorrelations of the ranks that are significant
 * at 5 % count. Below 1 (values that take turns) it is taken as 1, so that no trend is made surer than by the plain test.
 * @param detrended values at even steps less their Theil–Sen line; NaN is missing
 * Source: K. H. Hamed & A. R. Rao, "A modified Mann–Kendall trend test for autocorrelated data", Journal of Hydrology
 * 204, 1998, Eq. 9.
 */
export function varianceFactor(detrended: Float64Array): number {
  const ranks = ranksOf(detrended);
  const count = ranks.reduce((total, rank) => (Number.isNaN(rank) ? total : total + 1), 0);
  const departures = departuresOf(ranks, count);
  const total = laggedProduct(departures, 0);
  if (count < 3 || total === 0) return 1;
  let sum = 0;
  for (let lag = 1; lag < count - 2; lag++) {
    const correlation = laggedProduct(departures, lag) / total;
    const isSignificant = Math.abs(correlation) > Z_95 / Math.sqrt(count);
    if (isSignificant) sum += (count - lag) * (count - lag - 1) * (count - lag - 2) * correlation;
  }
  return Math.max(1, 1 + (2 * sum) / (count * (count - 1) * (count - 2)));
}
