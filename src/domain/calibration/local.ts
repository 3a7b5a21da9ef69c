/**
 * What the record of a person's own station teaches about the estimates for its place: as much of a model as the record
 * can bear, and only if it is better on days of the record that were left out.
 */
import { at } from '../at';
import { fail, ok, type Result } from '../result';
import { missingColumn } from '../series';
import type { Skill } from '../skill';
import { fitBand, type HeldOutError } from './band';
import { type JudgedErrors, skillOfErrors } from './held-out-skill';
import { adjustedEt0, type EstimateColumns, fitAdjustment, type TruthDay } from './local-adjustment';
import { foldsOf } from './local-folds';
import { fitStationModel, holdOutYears, stationSpec } from './local-full';
import type { LocalCorrection, LocalFit, LocalFitReport, LocalLevel, TooFewDays } from './local-types';
import type { FusionModel, LocalBand } from './model';
import { calendarOf, type ModelSpec, type TrainingSite } from './training';

export { adjustEstimate, type EstimateColumns } from './local-adjustment';
export type { LocalCorrection, LocalFit, LocalFitReport, LocalLevel, TooFewDays } from './local-types';

/** Fewer days say nothing about a place. */
export const LEAST_TRUTH_DAYS = 30;
const YEAR_DAYS = 365.25;
const MONTHLY_FROM_YEARS = 2;
const FULL_FROM_YEARS = 8;
/**
 * Years from which a record's own held-out errors make the band. Measured: those of two years hold 87 % of the days of
 * other years and those of three or more 89 %, but only from five on do they score as well as the base's.
 */
const OWN_BAND_FROM_YEARS = 5;

export interface LocalTask {
  /** The station's ETo as the reference, and the predictors of the run's sources on its days. */
  readonly site: TrainingSite;
  /** The estimates for the place without the station, on the same days. */
  readonly base: EstimateColumns;
  /** The band of those estimates; null where nothing is calibrated. */
  readonly baseBand: LocalBand | null;
  readonly baseKind: LocalFitReport['base'];
  /** The region's model. */
  readonly prior: FusionModel | null;
  readonly spec: ModelSpec;
}

/** A way to correct, and how it did on the folds that were left out. */
interface Trial {
  readonly level: LocalLevel;
  readonly heldOut: readonly JudgedErrors[];
  readonly correction: LocalCorrection;
}

/** With its skill on those folds, and whether that is better than before. */
interface ComparedTrial extends Trial {
  readonly after: Skill;
  readonly isUsed: boolean;
}

/** Fits to a station's record. */
export function fitLocal(task: LocalTask): Result<LocalFit, TooFewDays> {
  const days = truthDaysOf(task);
  if (days.length < LEAST_TRUTH_DAYS) {
    return fail({ code: 'too-few-days', dayCount: days.length, neededDayCount: LEAST_TRUTH_DAYS });
  }
  const before = skillOfErrors([{ errors: days.map(errorOf), band: task.baseBand }]);
  const { level, correction, after, isUsed } = bestTrial(task, days, before);
  const report: LocalFitReport = {
    level,
    base: task.baseKind,
    firstDay: task.site.startDay + (days[0]?.day ?? 0),
    lastDay: task.site.startDay + (days.at(-1)?.day ?? 0),
    truthDayCount: days.length,
    before,
    after,
    isUsed,
  };
  return ok({ report, correction });
}

/** The trial whose correction is taken; an adjustment also when it is no better than nothing, for the report. */
function bestTrial(task: LocalTask, days: readonly TruthDay[], before: Skill): ComparedTrial {
  const full = tryFull(task, days);
  const compared = full && compare(full, before);
  // A long record whose own model does not help may still tell the mean, the spread and the months.
  return compared?.isUsed ? compared : compare(tryAdjustment(task, days), before);
}

function compare(trial: Trial, before: Skill): ComparedTrial {
  const after = skillOfErrors(trial.heldOut);
  return { ...trial, after, isUsed: isBetter(trial.level, before, after) };
}

/** How much smaller than before the RMSE of an adjustment must be: a short record is often better by chance alone. */
const ADJUSTMENT_GAIN = 0.98;
/** How much larger the RMSE of a model of the station's own may be, when its KGE is better. */
const RMSE_ALLOWANCE = 1.02;

/**
 * Whether a fit did better on what it had not seen: a smaller RMSE. A long record's own model also when its Kling–Gupta
 * efficiency is better at about the same RMSE, which rewards an estimate that varies too little.
 */
function isBetter(level: LocalLevel, before: Skill, after: Skill): boolean {
  if (level !== 'full') return after.rmseMm < ADJUSTMENT_GAIN * before.rmseMm;
  if (after.rmseMm < before.rmseMm) return true;
  return after.kge > before.kge && after.rmseMm < RMSE_ALLOWANCE * before.rmseMm;
}

/** The days on which the station and the base both have an ETo. */
function truthDaysOf({ site, base }: LocalTask): TruthDay[] {
  const { months } = calendarOf(site);
  const days: TruthDay[] = [];
  site.referenceMm.forEach((truthMm, day) => {
    const et0Mm = at(base.et0Mm, day);
    if (!Number.isNaN(truthMm + et0Mm)) days.push({ day, month: at(months, day), et0Mm, truthMm });
  });
  return days;
}

function errorOf({ month, et0Mm, truthMm }: TruthDay): HeldOutError {
  return { month, et0Mm, errorMm: truthMm - et0Mm };
}

/** The station's own model; absent where the record is too short for one. */
function tryFull({ site, prior, spec }: LocalTask, days: readonly TruthDay[]): Trial | undefined {
  if (days.length < FULL_FROM_YEARS * YEAR_DAYS) return undefined;
  // Days that a source lacks are no reason to do without it: two years of it can be drawn to the region's coefficients.
  const own = stationSpec(site, spec, prior, MONTHLY_FROM_YEARS * YEAR_DAYS);
  if (own.combinations.length === 0) return undefined;
  const foldOf = missingColumn(site.referenceMm.length);
  foldsOf(days, 'full').forEach((fold, i) => {
    foldOf[days[i]?.day ?? -1] = fold;
  });
  const folds = holdOutYears(site, foldOf, own, prior);
  return {
    level: 'full',
    heldOut: judge(
      folds.map(({ errors }) => errors),
      own.bandCoverage,
    ),
    correction: { kind: 'model', model: fitStationModel(site, folds, own, prior) },
  };
}

/** Gives each fold the band of the errors on the others. */
function judge(folds: readonly (readonly HeldOutError[])[], coverage: number): JudgedErrors[] {
  return folds.map((errors) => ({
    errors,
    band: fitBand(
      folds.flatMap((other) => (other === errors ? [] : other)),
      coverage,
    ),
  }));
}

/** A change of the base's mean and spread, and of its months when there are years enough. */
function tryAdjustment({ baseBand, spec }: LocalTask, days: readonly TruthDay[]): Trial {
  const isMonthly = days.length >= MONTHLY_FROM_YEARS * YEAR_DAYS;
  const level = isMonthly ? 'monthly' : 'two-parameters';
  const adjustment = fitAdjustment(days, isMonthly);
  const folds = heldOutOfAdjustment(days, level);
  // A short record cannot tell how wrong it will be in another year: the base's errors can.
  const isShort = days.length < Math.floor(OWN_BAND_FROM_YEARS * YEAR_DAYS);
  const heldOut = isShort ? folds.map((errors) => ({ errors, band: baseBand })) : judge(folds, spec.bandCoverage);
  const band = isShort ? null : fitBand(folds.flat(), spec.bandCoverage);
  return { level, heldOut, correction: { kind: 'adjustment', adjustment, band } };
}

/** The errors on each fold of an adjustment that was fitted to the others; none where there is one fold only. */
function heldOutOfAdjustment(days: readonly TruthDay[], level: LocalLevel): HeldOutError[][] {
  const foldOf = foldsOf(days, level);
  const folds = [...new Set(foldOf)];
  if (folds.length < 2) return [];
  return folds.map((fold) => {
    const adjustment = fitAdjustment(
      days.filter((_, i) => foldOf[i] !== fold),
      level === 'monthly',
    );
    const own = days.filter((_, i) => foldOf[i] === fold);
    return own.map((day) => errorOf({ ...day, et0Mm: adjustedEt0(adjustment, day.et0Mm, day.month) }));
  });
}
