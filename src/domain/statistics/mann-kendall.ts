/**
 * The Mann–Kendall test of whether values tend to rise or fall with time.
 * Source: H. B. Mann, "Nonparametric tests against trend", Econometrica 13, 1945; M. G. Kendall, "Rank Correlation
 * Methods", 1975; as in R. O. Gilbert, "Statistical Methods for Environmental Pollution Monitoring", 1987, section 16.4.
 */
import { at } from '../at';
import { normalUpperTail } from './normal';

/** What the pairs of values say of their order in time. */
export interface Kendall {
  /** S: the pairs that rise with time less those that fall. */
  readonly s: number;
  /** The variance of S for independent values, with the correction for ties. */
  readonly varianceOfS: number;
  /** Kendall's τ-b of the values against time, −1–1, with the correction for ties. */
  readonly tau: number;
}

/** Kendall's statistics of values in the order of time. Every pair is looked at once. */
export function kendallOf(values: ArrayLike<number>): Kendall {
  const s = kendallS(values);
  const ties = tieSizes(values);
  const lessTies = (term: (count: number) => number) =>
    term(values.length) - ties.reduce((sum, size) => sum + term(size), 0);
  const pairs = (count: number) => (count * (count - 1)) / 2;
  return {
    s,
    varianceOfS: lessTies((count) => count * (count - 1) * (2 * count + 5)) / 18,
    tau: s / Math.sqrt(pairs(values.length) * lessTies(pairs)),
  };
}

function kendallS(values: ArrayLike<number>): number {
  let s = 0;
  for (let i = 0; i < values.length; i++) {
    const earlier = at(values, i);
    for (let j = i + 1; j < values.length; j++) s += Math.sign(at(values, j) - earlier);
  }
  return s;
}

/** How many values each group of equal ones has, of values in any order. */
function tieSizes(values: ArrayLike<number>): number[] {
  const sizes = new Map<number, number>();
  for (let i = 0; i < values.length; i++) sizes.set(at(values, i), (sizes.get(at(values, i)) ?? 0) + 1);
  return [...sizes.values()];
}

/** The two-sided p of S by the normal approximation with the correction for continuity. */
export function mannKendallP(s: number, variance: number): number {
  const distance = Math.max(0, Math.abs(s) - 1);
  return Math.min(1, 2 * normalUpperTail(distance / Math.sqrt(variance)));
}
