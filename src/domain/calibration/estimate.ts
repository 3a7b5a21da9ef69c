/** ETo of a period from corrected sources by a fusion model, with its band and how it came to be. */
import { daysOfYear, type EpochDay, monthsOf } from '../calendar';
import { at, type Columns, missingColumn } from '../series';
import { expectedError, seasonOf } from './band';
import { normalEt0 } from './climatology';
import { applyCorrection, type Signal } from './correction';
import { isBeyondGate, type Observations, predict, type State, update } from './kalman';
import type { Combination, Correction, FusionModel, Predictor, TermForm } from './model';

/** A source's predictors in the form that a correction asks for; absent where the run does not have the source. */
export type PredictorsOf = (source: string, form: TermForm) => Columns<Predictor> | undefined;

/** What is to be said of a day's estimate, as bits. */
export const ESTIMATE_MARKS = {
  /** A source said what the others and the days before do not explain, and was left out. */
  gated: 1,
  /** All sources said so: believed, because they agree that the day was unusual. */
  unusual: 2,
  /** A term lay outside the training and was held at its limit. */
  beyondTraining: 4,
} as const;

/** Element `i` is the day `startDay + i`; NaN on days that no combination of the model can estimate. */
export interface Estimate {
  readonly et0Mm: Float64Array;
  readonly lowMm: Float64Array;
  readonly highMm: Float64Array;
  /** The normal of the day of the year. */
  readonly normalMm: Float64Array;
  /** What the day before says: φ times its anomaly. */
  readonly carriedMm: Float64Array;
  /** By source, how far it moved the estimate; NaN where it was not used. */
  readonly shiftsMm: Readonly<Record<string, Float64Array>>;
  readonly marks: Uint8Array;
}

/** A combination with the signals of its sources. */
interface Ready {
  readonly combination: Combination;
  readonly signals: readonly Signal[];
}

/**
 * Estimates a period.
 * @param model the fusion model of the place
 * @param predictorsOf the sources of the run
 * @param period its first day and its length
 */
export function estimateEt0(
  model: FusionModel,
  predictorsOf: PredictorsOf,
  period: { readonly startDay: EpochDay; readonly length: number },
): Estimate {
  const ready = readyCombinations(model, predictorsOf);
  const estimate = emptyEstimate(model, period.length);
  const months = monthsOf(period.startDay, period.length);
  let state: State = { anomalyMm: 0, varianceMm2: model.priorVarianceMm2 };
  daysOfYear(period.startDay, period.length).forEach((j, day) => {
    const normalMm = normalEt0(model.climatology, j);
    state = estimateDay({ model, ready, estimate, state, normalMm, day, month: at(months, day) });
  });
  return estimate;
}

function readyCombinations(model: FusionModel, predictorsOf: PredictorsOf): Ready[] {
  return model.combinations.flatMap((combination): Ready[] => {
    const signals = combination.corrections.flatMap((correction) => signalOf(correction, predictorsOf));
    return signals.length === combination.corrections.length ? [{ combination, signals }] : [];
  });
}

function signalOf(correction: Correction, predictorsOf: PredictorsOf): Signal[] {
  const predictors = predictorsOf(correction.source, correction.form);
  return predictors ? [applyCorrection(correction, predictors)] : [];
}

function emptyEstimate({ combinations }: FusionModel, length: number): Estimate {
  const sources = new Set(combinations.flatMap(({ corrections }) => corrections.map(({ source }) => source)));
  return {
    et0Mm: missingColumn(length),
    lowMm: missingColumn(length),
    highMm: missingColumn(length),
    normalMm: missingColumn(length),
    carriedMm: missingColumn(length),
    shiftsMm: Object.fromEntries([...sources].map((source) => [source, missingColumn(length)])),
    marks: new Uint8Array(length),
  };
}

interface DayTask {
  readonly model: FusionModel;
  readonly ready: readonly Ready[];
  readonly estimate: Estimate;
  readonly state: State;
  readonly normalMm: number;
  readonly day: number;
  readonly month: number;
}

/** Estimates one day, and returns the state that it leaves behind. */
function estimateDay(task: DayTask): State {
  const { model, estimate, normalMm, day } = task;
  const prior = predict(task.state, model.persistence, model.priorVarianceMm2);
  const chosen = believedCombination(task, prior);
  if (!chosen) return prior;
  const { state, gains } = update(prior, chosen.observations);
  estimate.normalMm[day] = normalMm;
  estimate.carriedMm[day] = prior.anomalyMm;
  chosen.ready.combination.corrections.forEach(({ source }, k) => {
    const column = estimate.shiftsMm[source];
    if (column) column[day] = at(gains, k) * at(chosen.observations.innovationsMm, k);
  });
  estimate.marks[day] = chosen.marks | beyondTraining(chosen.ready, day);
  writeEt0(estimate, chosen.ready.combination, normalMm + state.anomalyMm, task);
  return state;
}

function beyondTraining({ signals }: Ready, day: number): number {
  return signals.some((signal) => at(signal.beyondTraining, day) === 1) ? ESTIMATE_MARKS.beyondTraining : 0;
}

/** The estimate at the reference's variance, and its band; what cannot evaporate is not claimed. */
function writeEt0(estimate: Estimate, combination: Combination, filteredMm: number, { day, month }: DayTask): void {
  const { restoration, errorScale, errors } = combination;
  const et0Mm = restoration.meanMm + restoration.factor * (filteredMm - restoration.meanMm);
  const expectedMm = expectedError(errorScale, et0Mm);
  const { low, high } = errors[seasonOf(month)];
  estimate.et0Mm[day] = et0Mm;
  estimate.lowMm[day] = Math.max(Math.min(0, et0Mm), et0Mm + low * expectedMm);
  estimate.highMm[day] = et0Mm + high * expectedMm;
}

interface Chosen {
  readonly ready: Ready;
  readonly observations: Observations;
  readonly marks: number;
}

/** The first combination that has the day, less the sources beyond the gate. */
function believedCombination(task: DayTask, prior: State): Chosen | undefined {
  const first = task.ready.find((ready) => hasDay(ready, task.day));
  if (!first) return undefined;
  const observations = observe(first, task, prior);
  const { corrections } = first.combination;
  const believed = corrections.filter((_, k) => !isBeyondGate(prior, observations, k)).map(({ source }) => source);
  if (believed.length === corrections.length) return { ready: first, observations, marks: 0 };
  if (believed.length === 0) return { ready: first, observations, marks: ESTIMATE_MARKS.unusual };
  const rest = task.ready.find((ready) => hasDay(ready, task.day) && consistsOf(ready, believed));
  if (!rest) return { ready: first, observations, marks: ESTIMATE_MARKS.unusual };
  return { ready: rest, observations: observe(rest, task, prior), marks: ESTIMATE_MARKS.gated };
}

function hasDay({ signals }: Ready, day: number): boolean {
  return signals.every(({ signalMm }) => !Number.isNaN(at(signalMm, day)));
}

function consistsOf({ combination }: Ready, sources: readonly string[]): boolean {
  const { corrections } = combination;
  return corrections.length === sources.length && corrections.every(({ source }) => sources.includes(source));
}

function observe({ combination, signals }: Ready, { normalMm, day }: DayTask, prior: State): Observations {
  const { slopes, covarianceMm2, interceptsMm } = combination;
  const expectedMm = normalMm + prior.anomalyMm;
  const innovationsMm = Float64Array.from(
    signals,
    ({ signalMm }, k) => at(signalMm, day) - at(interceptsMm, k) - at(slopes, k) * expectedMm,
  );
  return { innovationsMm, slopes, covarianceMm2 };
}
