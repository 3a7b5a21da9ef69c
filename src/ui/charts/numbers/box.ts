import { at } from '../../../domain/at';
import { quantile } from '../../../domain/statistics/quantile';

/** Five numbers and what lies outside the whiskers. */
export interface Box {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly quartile1: number;
  readonly median: number;
  readonly quartile3: number;
  /** The ends of the whiskers: the last values within 1.5 interquartile ranges of the box. */
  readonly whiskerLow: number;
  readonly whiskerHigh: number;
  readonly outliers: readonly number[];
}

/** Of fewer values a quartile says nothing. */
const MIN_BOX_VALUES = 5;

/**
 * The box of the values, missing ones left out; undefined for fewer than five. Quartiles are linear between neighbours
 * (Hyndman & Fan 1996, definition 7).
 * Source: J. W. Tukey, Exploratory Data Analysis, 1977, section 2.
 */
export function boxOf(values: Float64Array): Box | undefined {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length < MIN_BOX_VALUES) return undefined;
  const [quartile1, median, quartile3] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  const reach = 1.5 * (quartile3 - quartile1);
  const inside = sorted.filter((value) => value >= quartile1 - reach && value <= quartile3 + reach);
  const whiskerLow = at(inside, 0);
  const whiskerHigh = at(inside, inside.length - 1);
  return {
    count: sorted.length,
    min: at(sorted, 0),
    max: at(sorted, sorted.length - 1),
    quartile1,
    median,
    quartile3,
    whiskerLow,
    whiskerHigh,
    outliers: Array.from(sorted.filter((value) => value < whiskerLow || value > whiskerHigh)),
  };
}
