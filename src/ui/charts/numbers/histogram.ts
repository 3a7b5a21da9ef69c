import { bin, thresholdSturges } from 'd3-array';

/** How many values fall into a class: `from` is in it, `to` is in the next, save in the last, which holds both ends. */
export interface HistogramClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Classes of round, equal width over the values; missing values are in none. Their number follows Sturges (1926), but
 * never more than 30 make a picture that is read.
 */
export function histogram(values: Float64Array): readonly HistogramClass[] {
  const present = values.filter((value) => !Number.isNaN(value));
  if (present.length === 0) return [];
  const count = Math.min(30, Math.max(5, thresholdSturges(present)));
  const classes = bin().thresholds(count)(present);
  const width = Math.max(...classes.map(({ x0 = 0, x1 = 0 }) => x1 - x0)) || 1;
  // d3 cuts the first and the last class off at the values; a bar as wide as its class is read as a share.
  return classes
    .filter(({ x0, x1, length }) => length > 0 || x0 !== x1)
    .map(({ x0 = 0, x1 = 0, length }, i, all) => ({
      from: i === 0 && all.length > 1 ? x1 - width : x0,
      to: i === all.length - 1 ? x0 + width : x1,
      count: length,
    }));
}
