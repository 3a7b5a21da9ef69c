/** ETo of a period from corrected sources by a fusion model, with its band and how it came to be. */
import { daysOfYear, type EpochDay, monthsOf } from '../calendar';
import { at, type Columns, missingColumn } from '../series';
import { highBound, lowBound } from './band';
import { normalEt0 } from './climatology';
import { isBeyondTraining, type Signal, signalOf } from './correction';
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
  /** Which of the model's combinations made the day; −1 where none did. */
  readonly combinationUsed: Int8Array;
}

/** A combination with what its sources have: a row each, in the order of its corrections. */
interface Ready {
  readonly index: number;
  readonly combination: Combination;
  readonly predictors: readonly Columns<Predictor>[];
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
  return model.combinations.flatMap((combination, index): Ready[] => {
    const predictors: Columns<Predictor>[] = [];
    const signals: Signal[] = [];
    for (const correction of combination.corrections) {
      const own = predictorsOf(correction.source, correction.form);
      if (!own) return [];
      predictors.push(own);
      signals.push(signalOf(correction, own));
    }
    return [{ index, combination, predictors, signals }];
  });
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
    combinationUsed: new Int8Array(length).fill(-1),
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
  estimate.marks[day] = chosen.marks | beyondTrainingMark(chosen.ready, day);
  estimate.combinationUsed[day] = chosen.ready.index;
  writeEt0(estimate, chosen.ready.combination, normalMm + state.anomalyMm, task);
  return state;
}

function beyondTrainingMark({ combination, predictors }: Ready, day: number): number {
  const { corrections } = combination;
  for (let k = 0; k < corrections.length; k++) {
    const [correction, own] = [corrections[k], predictors[k]];
    if (correction && own && isBeyondTraining(correction, own, day)) return ESTIMATE_MARKS.beyondTraining;
  }
  return 0;
}

/** The estimate at the reference's variance, and its band. */
function writeEt0(estimate: Estimate, combination: Combination, filteredMm: number, { day, month }: DayTask): void {
  const { meanMm, factor } = combination.restoration;
  const et0Mm = meanMm + factor * (filteredMm - meanMm);
  estimate.et0Mm[day] = et0Mm;
  estimate.lowMm[day] = lowBound(combination, et0Mm, month);
  estimate.highMm[day] = highBound(combination, et0Mm, month);
}

interface Chosen {
  readonly ready: Ready;
  readonly observations: Observations;
  readonly marks: number;
}

/** The first combination that has the day, less the sources beyond the gate. */
function believedCombination(task: DayTask, prior: State): Chosen | undefined {
  const first = firstWithDay(task, prior, null);
  if (!first || !isAnyBeyondGate(first.observations, prior)) return first;
  const believed = first.ready.combination.corrections.filter((_, k) => !isBeyondGate(prior, first.observations, k));
  const rest = firstWithDay(task, prior, believed);
  return rest ? { ...rest, marks: ESTIMATE_MARKS.gated } : { ...first, marks: ESTIMATE_MARKS.unusual };
}

function isAnyBeyondGate(observations: Observations, prior: State): boolean {
  for (let k = 0; k < observations.slopes.length; k++) if (isBeyondGate(prior, observations, k)) return true;
  return false;
}

/** The first combination that has the day; of the wanted sources and no others, where some are wanted. */
function firstWithDay(task: DayTask, prior: State, wanted: readonly Correction[] | null): Chosen | undefined {
  for (const ready of task.ready) {
    const observations =
      wanted === null || consistsOf(ready.combination, wanted) ? observe(ready, task, prior) : undefined;
    if (observations) return { ready, observations, marks: 0 };
  }
  return undefined;
}

function consistsOf({ corrections }: Combination, wanted: readonly Correction[]): boolean {
  return corrections.length === wanted.length && corrections.every((own, k) => own.source === wanted[k]?.source);
}

/** What the sources of a combination say beyond what was expected; absent when one of them does not have the day. */
function observe({ combination, signals }: Ready, { normalMm, day }: DayTask, prior: State): Observations | undefined {
  const { slopes, covarianceMm2, interceptsMm } = combination;
  const expectedMm = normalMm + prior.anomalyMm;
  const innovationsMm: number[] = [];
  for (let k = 0; k < signals.length; k++) {
    const signalMm = signals[k]?.(day) ?? Number.NaN;
    if (Number.isNaN(signalMm)) return undefined;
    innovationsMm.push(signalMm - at(interceptsMm, k) - at(slopes, k) * expectedMm);
  }
  return { innovationsMm, slopes, covarianceMm2 };
}
