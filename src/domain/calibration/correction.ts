/** The correction of one source: from its terms to its signal. */
import { at, type Columns } from '../series';
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

/** A source's signal over a period, and where a predictor lay outside the training. */
export interface Signal {
  /** mm d⁻¹; NaN where a predictor is missing. */
  readonly signalMm: Float64Array;
  /** 1 where a predictor was held at the limit of its training. */
  readonly beyondTraining: Uint8Array;
}

/** Applies a correction to the predictors of its source. */
export function applyCorrection(correction: Correction, predictors: Columns<Predictor>): Signal {
  const columns = correction.predictors.map((name) => predictors[name]);
  const length = predictors.radiationTermMm.length;
  const signalMm = new Float64Array(length);
  const beyondTraining = new Uint8Array(length);
  const values = new Float64Array(columns.length);
  const basis = new Float64Array(coefficientCount(columns.length));
  for (let day = 0; day < length; day++) {
    columns.forEach((column, k) => {
      const value = at(column, day);
      const [lowest, highest] = correction.ranges[k] ?? [value, value];
      if (value < lowest || value > highest) beyondTraining[day] = 1;
      values[k] = Math.min(highest, Math.max(lowest, value));
    });
    fillBasis(values, basis);
    let sum = 0;
    for (let k = 0; k < basis.length; k++) sum += at(correction.coefficients, k) * at(basis, k);
    signalMm[day] = sum;
  }
  return { signalMm, beyondTraining };
}
