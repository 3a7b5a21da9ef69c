/** The correction of one source: from its terms to its signal. */
import { at } from '../at';
import type { Columns } from '../series';
import type { Correction, Predictor } from './model';

/** How many coefficients a correction with so many predictors has. */
export function coefficientCount(predictorCount: number): number {
  return 2 + (predictorCount * (predictorCount + 1)) / 2;
}

/**
 * The basis of a correction on one day: the first two predictors, and the products of all of them.
 * @param values the predictors of the day
 * @param into at least `coefficientCount` long, written from `offset`
 */
export function fillBasis(values: ArrayLike<number>, into: Float64Array, offset = 0): void {
  const count = values.length;
  let k = offset;
  into[k++] = at(values, 0);
  into[k++] = at(values, 1);
  for (let i = 0; i < count; i++) for (let j = i; j < count; j++) into[k++] = at(values, i) * at(values, j);
}

/** What a source signals, day by day. */
export interface Signal {
  /** mm d⁻¹; NaN where a predictor is missing. */
  readonly on: (day: number) => number;
  /** 1 on days asked for whose predictors lay outside the training, and were held at its limit. */
  readonly beyondTraining: Uint8Array;
}

/**
 * The signal of a source by its correction. Asked for day by day: most days need one combination of the sources only.
 * Columns are read without `at`: in the one loop that every day passes, a call that meets many kinds of arrays is slow.
 */
export function signalOf(correction: Correction, predictors: Columns<Predictor>): Signal {
  const columns = correction.predictors.map((name) => predictors[name]);
  const lowest = Float64Array.from(correction.ranges, ([low]) => low);
  const highest = Float64Array.from(correction.ranges, ([, high]) => high);
  const coefficients = Float64Array.from(correction.coefficients);
  const beyondTraining = new Uint8Array(predictors.radiationTermMm.length);
  const count = columns.length;
  const values = new Float64Array(count);
  const on = (day: number) => {
    for (let k = 0; k < count; k++) {
      const value = columns[k]?.[day] ?? Number.NaN;
      const held = Math.min(highest[k] ?? value, Math.max(lowest[k] ?? value, value));
      if (held !== value && !Number.isNaN(value)) beyondTraining[day] = 1;
      values[k] = held;
    }
    return sumOfProducts(values, coefficients);
  };
  return { on, beyondTraining };
}

/** The sum of a basis (`fillBasis`) by its coefficients, without writing the basis down. */
function sumOfProducts(values: Float64Array, coefficients: Float64Array): number {
  const count = values.length;
  let sum = (coefficients[0] ?? Number.NaN) * (values[0] ?? Number.NaN);
  sum += (coefficients[1] ?? Number.NaN) * (values[1] ?? Number.NaN);
  let k = 2;
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? Number.NaN;
    for (let j = i; j < count; j++, k++) sum += (coefficients[k] ?? Number.NaN) * value * (values[j] ?? Number.NaN);
  }
  return sum;
}
