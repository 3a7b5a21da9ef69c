/** How the signals of corrected sources observe ETo: fitted on the training, with their errors' covariance. */
import { at } from '../at';
import type { Combination, Correction } from './model';
import { covarianceAt, type Moments, meanAt } from './moments';

type ObservationModel = Pick<Combination, 'interceptsMm' | 'slopes' | 'covarianceMm2'>;

/** A weighted sum of columns. */
type Weighting = readonly (readonly [column: number, weight: number])[];

/**
 * signal = a + h · ETo + error, by least squares for each source; R is the errors' covariance over all days.
 * @param moments of rows of the bases of the sources side by side, and ETo last
 */
export function fitObservations(moments: Moments, corrections: readonly Correction[]): ObservationModel {
  const truth: Weighting = [[moments.size - 1, 1]];
  const signals = signalsOf(corrections);
  const variance = covarianceOf(moments, truth, truth);
  const slopes = signals.map((signal) => covarianceOf(moments, truth, signal) / variance);
  return {
    interceptsMm: signals.map((signal, k) => meanOf(moments, signal) - at(slopes, k) * meanOf(moments, truth)),
    slopes,
    // cov(sᵢ − hᵢ y, sⱼ − hⱼ y), where cov(s, y) = h var(y).
    covarianceMm2: signals.map((a, i) =>
      signals.map((b, j) => covarianceOf(moments, a, b) - at(slopes, i) * at(slopes, j) * variance),
    ),
  };
}

/** The signal of each source: its coefficients on its own columns. */
function signalsOf(corrections: readonly Correction[]): Weighting[] {
  let first = 0;
  return corrections.map(({ coefficients }) => {
    const offset = first;
    first += coefficients.length;
    return coefficients.map((weight, k): [number, number] => [offset + k, weight]);
  });
}

function meanOf(moments: Moments, weighting: Weighting): number {
  return weighting.reduce((sum, [column, weight]) => sum + weight * meanAt(moments, column), 0);
}

function covarianceOf(moments: Moments, a: Weighting, b: Weighting): number {
  let sum = 0;
  for (const [i, u] of a) for (const [j, v] of b) sum += u * v * covarianceAt(moments, i, j);
  return sum;
}
