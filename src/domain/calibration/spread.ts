import { mean, meanOf } from '../statistics/moments';

/** Mean and standard deviation (divided by n) of values; not a number where there are none. */
export function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const centre = mean(values);
  return { mean: centre, deviation: Math.sqrt(meanOf(values, (value) => (value - centre) ** 2)) };
}
