/**
 * The Mann–Kendall test of whether values tend to rise or fall with time.
 * Source: H. B. Mann, "Nonparametric tests against trend", Econometrica 13, 1945; M. G. Kendall, "Rank Correlation
 * Methods", 1975; as in R. O. Gilbert, "Statistical Methods for Environmental Pollution Monitoring", 1987, section 16.4.
 */
import { at } from '../at';
import { normalUpperTail } from './normal';

/** S: the pairs that rise with time less those that fall. */
export function kendallS(values: ArrayLike<number>): number {
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

/** The variance of S for independent values, with the correction for ties. */
export function varianceOfS(values: ArrayLike<number>): number {
  const term = (count: number) => count * (count - 1) * (2 * count + 5);
  return (term(values.length) - tieSizes(values).reduce((sum, size) => sum + term(size), 0)) / 18;
}

/** Kendall's τ-b of values against time, −1–1, with the correction for ties. */
export function kendallTau(values: ArrayLike<number>): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const all = pairs(values.length);
  const tied = tieSizes(values).reduce((sum, size) => sum + pairs(size), 0);
  return kendallS(values) / Math.sqrt(all * (all - tied));
}

/** The two-sided p of S by the normal approximation with the correction for continuity. */
export function mannKendallP(s: number, variance: number): number {
  const distance = Math.max(0, Math.abs(s) - 1);
  return Math.min(1, 2 * normalUpperTail(distance / Math.sqrt(variance)));
}
