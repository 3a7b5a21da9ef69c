/** The errors of a model on days that its fitting had not seen, and the band they give. */
import { at } from '../series';
import { errorsBySeason, fitErrorScale, type HeldOutError } from './band';
import { estimateEt0 } from './estimate';
import { fitModel } from './fit-model';
import type { Combination, FusionModel } from './model';
import { calendarOf, type ModelSpec, type TrainingSite } from './training';

/** A way to part the data: fit to `train`, look at the errors on `test`. */
export interface Fold {
  readonly train: readonly TrainingSite[];
  readonly test: readonly TrainingSite[];
}

/** Reference less estimate on every day of a site that has both. */
export function errorsAt(site: TrainingSite, model: FusionModel): HeldOutError[] {
  const { startDay, referenceMm, predictors } = site;
  const { et0Mm } = estimateEt0(model, (source) => predictors[source], { startDay, length: referenceMm.length });
  const { months } = calendarOf(site);
  const errors: HeldOutError[] = [];
  et0Mm.forEach((value, day) => {
    const errorMm = at(referenceMm, day) - value;
    if (!Number.isNaN(errorMm)) errors.push({ month: at(months, day), et0Mm: value, errorMm });
  });
  return errors;
}

/** A combination with the band of its held-out errors. */
export function withErrors(combination: Combination, errors: readonly HeldOutError[], coverage: number): Combination {
  const errorScale = fitErrorScale(errors);
  return { ...combination, errorScale, errors: errorsBySeason(errors, errorScale, coverage) };
}

/** Fits a model to all sites, and the band of each of its combinations to what the folds hold out. */
export function fitWithBands(
  sites: readonly TrainingSite[],
  spec: ModelSpec,
  folds: readonly Fold[],
  prior?: FusionModel,
): FusionModel {
  const model = fitModel(sites, spec, prior);
  const trials = folds.map(({ train, test }) => ({ model: fitModel(train, spec, prior), test }));
  const combinations = model.combinations.map((combination, k) => {
    const errors = trials.flatMap((trial) => {
      const alone = { ...trial.model, combinations: trial.model.combinations.slice(k, k + 1) };
      return trial.test.flatMap((site) => errorsAt(site, alone));
    });
    return withErrors(combination, errors, spec.bandCoverage);
  });
  return { ...model, combinations };
}
