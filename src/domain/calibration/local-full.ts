/** A station with a long record gets a model of its own, drawn towards that of its region. */
import { at } from '../at';
import { fitBand, type HeldOutError } from './band';
import { errorsAt } from './cross-validate';
import { fitModel } from './fit-model';
import type { FusionModel } from './model';
import { holdOut, type ModelSpec, type TrainingSite, usableDays } from './training';

/**
 * λ towards the region's coefficients, days; and where there is no region, towards none: by cross-validation over the
 * sites of docs/accuracy.md.
 */
const PENALTY_TO_PRIOR = 1000;
const PENALTY_ALONE = 10;

/** Its held-out errors are of the very place: nothing is added for places that are new. */
const STATION_COVERAGE = 0.9;

/** The specification for a station: the combinations that its record is long enough for. */
export function stationSpec(
  site: TrainingSite,
  spec: ModelSpec,
  prior: FusionModel | null,
  neededDayCount: number,
): ModelSpec {
  return {
    ...spec,
    bandCoverage: STATION_COVERAGE,
    penalty: prior ? PENALTY_TO_PRIOR : PENALTY_ALONE,
    combinations: spec.combinations.filter((sources) => usableDays(site, sources).length >= neededDayCount),
  };
}

/** What one fold of the record taught when it was left out. */
export interface FoldErrors {
  /** Of the model as it is used. */
  readonly errors: readonly HeldOutError[];
  /** Of each combination alone. */
  readonly byCombination: readonly (readonly HeldOutError[])[];
}

/** Fits without each fold, and looks at the errors on it. `foldOf` is NaN on days that are not used. */
export function holdOutYears(
  site: TrainingSite,
  foldOf: Float64Array,
  spec: ModelSpec,
  prior: FusionModel | null,
): FoldErrors[] {
  const folds = [...new Set(foldOf)].filter((fold) => !Number.isNaN(fold));
  return folds.map((fold) => {
    const isOwn = (day: number) => at(foldOf, day) === fold;
    const model = fitModel([holdOut(site, (day) => !isOwn(day))], spec, prior ?? undefined);
    const test = holdOut(site, isOwn);
    return {
      errors: errorsAt(test, model),
      byCombination: model.combinations.map((one) => errorsAt(test, { ...model, combinations: [one] })),
    };
  });
}

/** The model of the whole record, with the band of its held-out errors. */
export function fitStationModel(
  site: TrainingSite,
  folds: readonly FoldErrors[],
  spec: ModelSpec,
  prior: FusionModel | null,
): FusionModel {
  const model = fitModel([site], spec, prior ?? undefined);
  const combinations = model.combinations.map((combination, k) => {
    const errors = folds.flatMap(({ byCombination }) => byCombination[k] ?? []);
    return { ...combination, ...fitBand(errors, spec.bandCoverage) };
  });
  return { ...model, combinations };
}
