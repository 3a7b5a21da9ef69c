/** The errors of a model on days that its fitting had not seen, and the band they give. */
import { at } from '../at';
import { fitBand, type HeldOutError } from './band';
import { estimateEt0 } from './estimate';
import { fitPrepared } from './fit-model';
import type { FusionModel } from './model';
import type { PreparedSite } from './prepared';
import { calendarOf, type ModelSpec, type TrainingSite } from './training';

/** A way to part the data: fit to `train`, look at the errors on `test`. */
export interface Fold {
  readonly train: readonly PreparedSite[];
  readonly test: TrainingSite;
  /** What of the data the test is, so that the errors of several folds can be put together. */
  readonly group: string;
}

/** What a fold taught, by the combinations of the spec. */
export interface HeldOut {
  readonly group: string;
  readonly errors: readonly (readonly HeldOutError[])[];
}

/** Reference less estimate on every day of a site that has both. */
export function errorsAt(site: TrainingSite, model: FusionModel): HeldOutError[] {
  const { startDay, referenceMm, predictors } = site;
  const { et0Mm } = estimateEt0(model, (source) => predictors[source], { startDay, length: referenceMm.length });
  return errorsOf(site, et0Mm);
}

/** Reference less estimate; `et0Mm` has the days of the site. */
export function errorsOf(site: TrainingSite, et0Mm: Float64Array): HeldOutError[] {
  const { months } = calendarOf(site);
  const errors: HeldOutError[] = [];
  et0Mm.forEach((value, day) => {
    const errorMm = at(site.referenceMm, day) - value;
    if (!Number.isNaN(errorMm)) errors.push({ month: at(months, day), et0Mm: value, errorMm });
  });
  return errors;
}

/** Fits to each fold, and looks at the errors of each combination alone on what the fold holds out. */
export function holdOutFolds(folds: readonly Fold[], spec: ModelSpec, prior?: FusionModel): HeldOut[] {
  return folds.map(({ train, test, group }) => {
    const model = fitPrepared(train, spec, prior);
    return {
      group,
      errors: model.combinations.map((combination) => errorsAt(test, { ...model, combinations: [combination] })),
    };
  });
}

/** A model with the band of its held-out errors, combination by combination. */
export function withBands(model: FusionModel, heldOut: readonly HeldOut[], coverage: number): FusionModel {
  const combinations = model.combinations.map((combination, k) => {
    const errors = heldOut.flatMap((fold) => fold.errors[k] ?? []);
    return { ...combination, ...fitBand(errors, coverage) };
  });
  return { ...model, combinations };
}
