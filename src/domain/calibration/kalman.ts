/**
 * The Kalman filter of one day: the state is the anomaly of ETo about its normal, the observations are the signals of all
 * sources of the day at once. Source: R. E. Kalman, "A New Approach to Linear Filtering and Prediction Problems", Journal
 * of Basic Engineering 82 (1), 1960.
 */
import { at } from '../at';
import { dot, element, solveSymmetric } from '../linear-algebra';

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

/** How rows observe ETo: y = a + h · ETo + e, the slopes h, and R, the covariance of the errors e. */
export interface ObservationModel {
  readonly slopes: readonly number[];
  readonly covarianceMm2: readonly (readonly number[])[];
}

/** What the filter does with the innovations of a day; it depends on the variance before them, and on nothing they say. */
export interface Gain {
  /** P, the variance before the update, that this belongs to. */
  readonly priorVarianceMm2: number;
  /** P (1 − K h), the variance after it. */
  readonly varianceMm2: number;
  /** K, mm of ETo a mm of innovation, one a row. */
  readonly gains: Float64Array;
  /** The largest innovation of each row that is believed, mm. */
  readonly gatesMm: Float64Array;
}

/**
 * K = P hᵀ (h P hᵀ + R)⁻¹ for a variance P.
 * @param gateShare the part of P that the gate reckons with
 */
export function gainFor(priorVarianceMm2: number, { slopes, covarianceMm2 }: ObservationModel, gateShare = 1): Gain {
  const spread = covarianceMm2.map((row, i) =>
    row.map((covariance, j) => covariance + priorVarianceMm2 * at(slopes, i) * at(slopes, j)),
  );
  const gains = solveSymmetric(spread, slopes).map((value) => value * priorVarianceMm2);
  return {
    priorVarianceMm2,
    varianceMm2: priorVarianceMm2 * (1 - dot(gains, slopes)),
    gains,
    gatesMm: Float64Array.from(slopes, (slope, i) => {
      const ofStateMm2 = gateShare * priorVarianceMm2 * slope * slope;
      return GATE_SIGMAS * Math.sqrt(ofStateMm2 + element(covarianceMm2, i, i));
    }),
  };
}

/** x + K v, for the innovations v = y − (a + h · expected ETo). */
export function update(state: State, gain: Gain, innovationsMm: ArrayLike<number>): State {
  const { gains, varianceMm2 } = gain;
  let anomalyMm = state.anomalyMm;
  for (let i = 0; i < gains.length; i++) anomalyMm += (gains[i] ?? Number.NaN) * (innovationsMm[i] ?? Number.NaN);
  return { anomalyMm, varianceMm2 };
}

/** Whether row `i` says something that the state and the row's own errors do not explain. */
export function isBeyondGate({ gatesMm }: Gain, innovationsMm: ArrayLike<number>, i: number): boolean {
  return Math.abs(at(innovationsMm, i)) > at(gatesMm, i);
}
