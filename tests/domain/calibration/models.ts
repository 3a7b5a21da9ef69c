/** Small models and places whose numbers can be followed by hand. */
import { type Combination, type FusionModel, PREDICTORS, type Predictor } from '../../../src/domain/calibration/model';
import { type Columns, makeColumns } from '../../../src/domain/series';

const QUANTILES = { low: -1, high: 1, levels: [-0.5, 0.5] };

/** A source whose signal is the sum of its two terms, and which observes ETo as it is, with an error of variance R. */
export function plainCombination(sources: readonly string[], covarianceMm2: readonly number[][]): Combination {
  return {
    corrections: sources.map((source) => ({
      source,
      form: 'penman-monteith',
      predictors: ['radiationTermMm', 'aerodynamicTermMm'],
      ranges: [
        [0, 8],
        [0, 8],
      ],
      coefficients: [1, 1, 0, 0, 0],
    })),
    interceptsMm: sources.map(() => 0),
    slopes: sources.map(() => 1),
    covarianceMm2,
    restoration: { meanMm: 4, factor: 1 },
    errorScale: { atZeroMm: 0.2, perMm: 0.1, floorMm: 0.3 },
    errors: { DJF: QUANTILES, MAM: QUANTILES, JJA: QUANTILES, SON: { ...QUANTILES, high: 2 } },
  };
}

/** A normal of 4 mm all year round, no memory, and a prior variance of 2 mm². */
export function plainModel(combinations: readonly Combination[]): FusionModel {
  return { climatology: [4, 0, 0, 0, 0], priorVarianceMm2: 2, persistence: 0, combinations };
}

/** The predictors of a source that says these ETo, half of each by radiation; what is not asked for is missing. */
export function predictorsSaying(et0Mm: readonly number[]): Columns<Predictor> {
  const half = Float64Array.from(et0Mm, (value) => value / 2);
  return makeColumns(PREDICTORS, (name) =>
    name === 'radiationTermMm' || name === 'aerodynamicTermMm' ? half : new Float64Array(et0Mm.length).fill(Number.NaN),
  );
}
