/** Logistic regression by maximum likelihood, for the fit of wet days. */
import { at } from '../src/domain/at';
import { solveSymmetric } from '../src/domain/linear-algebra';

/** Predictors, a column each. */
export type Predictors = readonly Float64Array[];

const MAX_STEPS = 50;
const TOLERANCE = 1e-10;

/**
 * The coefficients, the intercept first: Newton's method on the log likelihood (iteratively reweighted least squares).
 * Source: A. J. Dobson & A. G. Barnett, "An Introduction to Generalized Linear Models", 3rd ed., 2008, section 7.3.
 * @throws RangeError when it does not settle, as when a predictor tells the outcomes apart without error
 */
export function fitLogistic(predictors: Predictors, isTrue: readonly boolean[]): number[] {
  let coefficients = [0, ...predictors.map(() => 0)];
  for (let step = 0; step < MAX_STEPS; step++) {
    const change = newtonStep(predictors, isTrue, coefficients);
    coefficients = coefficients.map((value, i) => value + (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < TOLERANCE) return coefficients;
  }
  throw new RangeError('The logistic regression does not settle.');
}

/** The probability of each row. */
export function logisticProbabilities(predictors: Predictors, coefficients: readonly number[]): Float64Array {
  const intercept = at(coefficients, 0);
  return Float64Array.from({ length: predictors[0]?.length ?? 0 }, (_, row) => {
    const sum = predictors.reduce((z, column, i) => z + at(coefficients, i + 1) * at(column, row), intercept);
    return 1 / (1 + Math.exp(-sum));
  });
}

/** Information matrix · change = score. */
function newtonStep(predictors: Predictors, isTrue: readonly boolean[], coefficients: readonly number[]): number[] {
  const size = coefficients.length;
  const probabilities = logisticProbabilities(predictors, coefficients);
  const information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const score = new Array<number>(size).fill(0);
  for (let row = 0; row < probabilities.length; row++) {
    const p = at(probabilities, row);
    const residual = Number(isTrue[row]) - p;
    for (let i = 0; i < size; i++) {
      const xi = predictorOf(predictors, i, row);
      score[i] = at(score, i) + xi * residual;
      const line = information[i] ?? [];
      for (let j = 0; j < size; j++) line[j] = at(line, j) + xi * predictorOf(predictors, j, row) * p * (1 - p);
    }
  }
  return Array.from(solveSymmetric(information, score));
}

/** Predictor `i` of a row; the first is the constant 1 of the intercept. */
function predictorOf(predictors: Predictors, i: number, row: number): number {
  return i === 0 ? 1 : at(predictors[i - 1] ?? [], row);
}
