/** How the signals of corrected sources observe ETo: fitted on the training, with their errors' covariance. */
import { at } from '../series';
import { coefficientCount } from './correction';
import type { Combination, Correction } from './model';
import type { Design } from './ridge';

type ObservationModel = Pick<Combination, 'interceptsMm' | 'slopes' | 'covarianceMm2'>;

/** signal = a + h · ETo + error, by least squares for each source; R is the errors' covariance over all days. */
export function fitObservations(
  design: Design,
  target: Float64Array,
  corrections: readonly Correction[],
): ObservationModel {
  const signals = signalsOf(design, corrections);
  const lines = signals.map((signal) => fitLine(target, signal));
  const errors = signals.map((signal, k) =>
    signal.map((y, i) => y - at(lines[k] ?? [], 0) - at(lines[k] ?? [], 1) * at(target, i)),
  );
  return {
    interceptsMm: lines.map((line) => at(line, 0)),
    slopes: lines.map((line) => at(line, 1)),
    covarianceMm2: errors.map((a) => errors.map((b) => meanProduct(a, b))),
  };
}

/** The signal of each source on every row of the design. */
function signalsOf({ rowCount, columnCount, values }: Design, corrections: readonly Correction[]): Float64Array[] {
  let first = 0;
  return corrections.map(({ predictors, coefficients }) => {
    const offset = first;
    first += coefficientCount(predictors.length);
    return Float64Array.from({ length: rowCount }, (_, row) =>
      coefficients.reduce((sum, c, k) => sum + c * at(values, row * columnCount + offset + k), 0),
    );
  });
}

/** Intercept and slope of y over x by least squares. */
function fitLine(x: Float64Array, y: Float64Array): readonly [number, number] {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let covariance = 0;
  let variance = 0;
  for (let i = 0; i < x.length; i++) {
    covariance += (at(x, i) - meanX) * (at(y, i) - meanY);
    variance += (at(x, i) - meanX) ** 2;
  }
  const slope = covariance / variance;
  return [meanY - slope * meanX, slope];
}

function meanProduct(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * at(b, i), 0) / a.length;
}
