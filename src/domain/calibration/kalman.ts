/**
 * The Kalman filter of one day: the state is the anomaly of ETo about its normal, the observations are the signals of all
 * sources of the day at once. Source: R. E. Kalman, "A New Approach to Linear Filtering and Prediction Problems", Journal
 * of Basic Engineering 82 (1), 1960.
 */
import { dot, element, solveSymmetric } from '../linear-algebra';
import { at } from '../series';

/** What is known of the anomaly: mean (mm d⁻¹) and variance (mm²). */
export interface State {
  readonly anomalyMm: number;
  readonly varianceMm2: number;
}

/** An innovation of more standard deviations than this is not believed. */
export const GATE_SIGMAS = 3.5;

/**
 * The state of the next day before its observations: an AR(1) process whose variance in the long run is the prior's,
 * x' = φ x, P' = φ² P + (1 − φ²) P₀.
 */
export function predict(state: State, persistence: number, priorVarianceMm2: number): State {
  const kept = persistence * persistence;
  return {
    anomalyMm: persistence * state.anomalyMm,
    varianceMm2: kept * state.varianceMm2 + (1 - kept) * priorVarianceMm2,
  };
}

/** The observations of one day: v = y − (a + h · expected ETo), the slopes h, and R. */
export interface Observations {
  readonly innovationsMm: ArrayLike<number>;
  readonly slopes: readonly number[];
  readonly covarianceMm2: readonly (readonly number[])[];
}

export interface Update {
  readonly state: State;
  /** K, mm of ETo a mm of innovation, one a row. */
  readonly gains: Float64Array;
}

/** x + K v with K = P hᵀ (h P hᵀ + R)⁻¹, and P (1 − K h). */
export function update(state: State, { innovationsMm, slopes, covarianceMm2 }: Observations): Update {
  const { varianceMm2 } = state;
  const spread = covarianceMm2.map((row, i) =>
    row.map((covariance, j) => covariance + varianceMm2 * at(slopes, i) * at(slopes, j)),
  );
  const gains = solveSymmetric(spread, slopes).map((value) => value * varianceMm2);
  const shift = gains.reduce((sum, gain, i) => sum + gain * at(innovationsMm, i), 0);
  return {
    state: { anomalyMm: state.anomalyMm + shift, varianceMm2: varianceMm2 * (1 - dot(gains, slopes)) },
    gains,
  };
}

/** Whether row `i` says something that this state and its own errors do not explain. */
export function isBeyondGate(state: State, observations: Observations, i: number): boolean {
  const slope = at(observations.slopes, i);
  const varianceMm2 = state.varianceMm2 * slope * slope + element(observations.covarianceMm2, i, i);
  return Math.abs(at(observations.innovationsMm, i)) > GATE_SIGMAS * Math.sqrt(varianceMm2);
}
