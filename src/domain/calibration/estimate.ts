/** ETo of a period from corrected sources by a fusion model, with its band and how it came to be. */
import { at } from '../at';
import { daysOfYear, type EpochDay, monthsOf } from '../calendar';
import { type Columns, missingColumn } from '../series';
import { highBound, lowBound } from './band';
import { normalEt0 } from './climatology';
import { type Signal, signalOf } from './correction';
import { type Gain, gainFor, isBeyondGate, predict, type State, update } from './kalman';
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
  readonly signals: readonly Signal[];
  /** The innovations of the day at hand: one array for all days, which are a great many. */
  readonly innovationsMm: Float64Array;
  /** What of the state's variance the gate reckons with. */
  readonly gateShare: number;
  /** The gain of the variance met last: within days it settles, and is the same for years. */
  gain: Gain | undefined;
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
  const normals: number[] = [];
  daysOfYear(period.startDay, period.length).forEach((j, day) => {
    normals[j] ??= normalEt0(model.climatology, j);
    const normalMm = normals[j];
    state = estimateDay({ model, ready, estimate, state, normalMm, day, month: at(months, day) });
  });
  return estimate;
}

/**
 * The gate's variance over that of the anomalies: the normal of a region is not that of a place. At 1 the gate left a
 * source out on 138 of 87,660 days of the training sites and cost 0.001 of R², at 2.5 on 4 days and cost nothing.
 */
const GATE_INFLATION = 2.5;

function readyCombinations(model: FusionModel, predictorsOf: PredictorsOf): Ready[] {
  const { anomalyVarianceMm2, priorVarianceMm2 } = model;
  const gateShare = anomalyVarianceMm2 ? Math.min(1, (GATE_INFLATION * anomalyVarianceMm2) / priorVarianceMm2) : 1;
  return model.combinations.flatMap((combination, index): Ready[] => {
    const signals: Signal[] = [];
    for (const correction of combination.corrections) {
      const own = predictorsOf(correction.source, correction.form);
      if (!own) return [];
      signals.push(signalOf(correction, own));
    }
    const innovationsMm = new Float64Array(signals.length);
    return [{ index, combination, signals, innovationsMm, gateShare, gain: undefined }];
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
  const { innovationsMm } = chosen.ready;
  const gain = gainOf(chosen.ready, prior);
  const state = update(prior, gain, innovationsMm);
  estimate.normalMm[day] = normalMm;
  estimate.carriedMm[day] = prior.anomalyMm;
  chosen.ready.combination.corrections.forEach(({ source }, k) => {
    const column = estimate.shiftsMm[source];
    if (column) column[day] = at(gain.gains, k) * at(innovationsMm, k);
  });
  estimate.marks[day] = chosen.marks | beyondTrainingMark(chosen.ready, day);
  estimate.combinationUsed[day] = chosen.ready.index;
  writeEt0(estimate, chosen.ready.combination, normalMm + state.anomalyMm, task);
  return state;
}

function beyondTrainingMark({ signals }: Ready, day: number): number {
  for (const { beyondTraining } of signals) if (beyondTraining[day] === 1) return ESTIMATE_MARKS.beyondTraining;
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

/** Variances that differ by less than this part are one: rounding keeps them apart for ever. */
const SAME_VARIANCE = 1e-12;

/** The gain for the variance before the day, from the day before where that was the same. */
function gainOf(ready: Ready, { varianceMm2 }: State): Gain {
  const known = ready.gain;
  if (known && Math.abs(known.priorVarianceMm2 - varianceMm2) < SAME_VARIANCE * varianceMm2) return known;
  ready.gain = gainFor(varianceMm2, ready.combination, ready.gateShare);
  return ready.gain;
}

interface Chosen {
  /** With the innovations of the day. */
  readonly ready: Ready;
  readonly marks: number;
}

/** The first combination that has the day, less the sources beyond the gate. */
function believedCombination(task: DayTask, prior: State): Chosen | undefined {
  const first = task.ready.find((ready) => observe(ready, task, prior));
  if (!first) return undefined;
  const gain = gainOf(first, prior);
  const { corrections } = first.combination;
  const believed = corrections.filter((_, k) => !isBeyondGate(gain, first.innovationsMm, k));
  if (believed.length === corrections.length) return { ready: first, marks: 0 };
  const rest = task.ready.find((ready) => consistsOf(ready.combination, believed) && observe(ready, task, prior));
  return rest ? { ready: rest, marks: ESTIMATE_MARKS.gated } : { ready: first, marks: ESTIMATE_MARKS.unusual };
}

function consistsOf({ corrections }: Combination, wanted: readonly Correction[]): boolean {
  return corrections.length === wanted.length && corrections.every((own, k) => own.source === wanted[k]?.source);
}

/** Finds what the sources of a combination say beyond what was expected; false when one does not have the day. */
function observe(ready: Ready, { normalMm, day }: DayTask, prior: State): boolean {
  const { slopes, interceptsMm } = ready.combination;
  const expectedMm = normalMm + prior.anomalyMm;
  for (let k = 0; k < ready.signals.length; k++) {
    const signalMm = ready.signals[k]?.on(day) ?? Number.NaN;
    if (Number.isNaN(signalMm)) return false;
    ready.innovationsMm[k] = signalMm - at(interceptsMm, k) - at(slopes, k) * expectedMm;
  }
  return true;
}
