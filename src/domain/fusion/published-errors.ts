/**
 * How far the sources are from ground stations according to the literature. This is what they are combined by where no
 * calibration holds: weights of the inputs, and a wide band around the ETo.
 *
 * Little of what is published can be laid side by side. An error of one study, at its stations and in its years, does not
 * compare with that of another, so a weight comes only from a study that measured several sources at the same stations.
 * Where there is none, the sources count alike.
 */
import { INPUT_VARIABLES, type InputVariable } from '../series';
import type { WeightTable } from './weight-table';

/** Sources of which the same is known. */
export type SourceClass = 'nasa-power' | 'era5' | 'forecast' | 'unknown';

/** What stands behind an error of the ETo: the product itself, the product it replaced, or the worst of those two. */
export type Et0Basis = 'measured' | 'predecessor' | 'worst-of-known';

export interface PublishedError {
  /**
   * The error of an input, in the measure of the study named in the citation. Only the ratio of two classes means
   * anything. A class has no number where nothing comparable is published.
   */
  readonly inputError: Partial<Readonly<Record<InputVariable, number>>>;
  /** The error of the daily FAO-56 ETo from the uncorrected inputs, bias included. */
  readonly et0: { readonly rmseMm: number; readonly basis: Et0Basis };
  /** Authors, year, journal, and what was measured. */
  readonly citation: readonly string[];
}
export type PublishedErrors = Readonly<Record<SourceClass, PublishedError>>;

/** The one comparison of inputs that serves: the source of POWER's radiation beside ERA5, at the same stations. */
const RADIATION_STUDY =
  'Remote Sensing 17 (2025) 1317, doi 10.3390/rs17071317: hourly shortwave radiation at stations over China, mean absolute deviation of CERES 30.8 % and of ERA5 37.2 % of the mean.';

const NASA_POWER: PublishedError = {
  inputError: { shortwaveMjM2: 30.8 },
  // The highest of 14 stations; the other study has 1.15.
  et0: { rmseMm: 1.41, basis: 'measured' },
  citation: [
    'Rodrigues & Braga (2021), Agronomy 11, 2077: daily ETo at 14 stations in Alentejo, Portugal; RMSE up to 1.41 mm/d, with a tendency to be too high.',
    'Jiménez-Jiménez et al. (2021), Ingeniería Agrícola y Biosistemas 13, 201–226: daily ETo in the Comarca Lagunera, Mexico; RMSE 1.15 mm/d, too high.',
    RADIATION_STUDY,
  ],
};

const ERA5: PublishedError = {
  inputError: { shortwaveMjM2: 37.2 },
  // Of ERA5 itself only errors in per cent were found. Of its predecessor the less favourable of two figures is taken.
  et0: { rmseMm: 1, basis: 'predecessor' },
  citation: [
    'Paredes et al. (2017), European Water 59, 239–246: daily ETo from ERA-Interim at 37 stations in Portugal; RMSE above 1.0 mm/d in nearly 30 % of the cases.',
    'Paredes et al. (2018), Agricultural Water Management 210, 340–353: daily ETo from ERA-Interim at 24 stations in Portugal; mean RMSE 0.79 mm/d.',
    'Pelosi et al. (2020), Water 12, 1669: daily ETo from ERA5-Land at 18 stations in Campania, Italy, April to September; RMSE 17 % of the mean.',
    'Gourgouletis et al. (2023), Geographies 3, 499–521: ETo from ERA5-Land about 35 % too low at three sites in Greece.',
    RADIATION_STUDY,
  ],
};

/** What is taken for a class without a figure of its own: the larger of the known ones. */
const WORST_KNOWN = {
  rmseMm: Math.max(NASA_POWER.et0.rmseMm, ERA5.et0.rmseMm),
  basis: 'worst-of-known',
} as const;

/** The error statistics by class. No bias is kept: the studies do not agree on its sign from place to place. */
export const PUBLISHED_ERRORS: PublishedErrors = {
  'nasa-power': NASA_POWER,
  era5: ERA5,
  forecast: {
    inputError: {},
    // The 0.68 mm/d below is not taken: it is of another model, at 7 sites, and would rank a forecast above ERA5, which
    // the second study finds the closer of the two for temperature.
    et0: WORST_KNOWN,
    citation: [
      'Vanella et al. (2020), Agricultural and Forest Meteorology, doi 10.1016/j.agrformet.2020.108196: daily ETo from COSMO forecasts at 7 sites in Italy, Norway, Romania and Spain; RMSE 0.68 mm/d.',
      'Lopes et al. (2024), Atmosphere 15, 93: daily extremes of temperature against GHCN stations; ERA5 is closer than the one-day-ahead ECMWF forecast.',
    ],
  },
  unknown: { inputError: {}, et0: WORST_KNOWN, citation: [] },
};

/** The class of each source that has one. */
const CLASS_BY_SOURCE: ReadonlyMap<string, SourceClass> = new Map([
  ['nasa-power', 'nasa-power'],
  // From 2017 it is the IFS analysis of the same centre, for which no figure of its own was found.
  ['open-meteo-archive', 'era5'],
  ['open-meteo-historical-forecast', 'forecast'],
  ['open-meteo-forecast', 'forecast'],
  ['met-norway', 'forecast'],
  ['nws-forecast', 'forecast'],
]);

/** What is known of a source. For national analyses and stations near by no ETo error was found: `unknown`. */
export function sourceClassOf(sourceId: string): SourceClass {
  return CLASS_BY_SOURCE.get(sourceId) ?? 'unknown';
}

/**
 * Weights of the inputs by inverse variance: w = e⁻² / Σ e⁻², variable by variable, in sum 1. A source without a number
 * counts as the worst that has one; where none has, all count alike.
 */
export function weightsFromErrors(
  sourceIds: readonly string[],
  errors: PublishedErrors = PUBLISHED_ERRORS,
): WeightTable {
  const byVariable = INPUT_VARIABLES.map((name) => {
    const known = sourceIds.map((id) => errors[sourceClassOf(id)].inputError[name]);
    return [name, inverseVariance(known)] as const;
  });
  const weightsOf = (index: number) => Object.fromEntries(byVariable.map(([name, weights]) => [name, weights[index]]));
  return Object.fromEntries(
    sourceIds.map((id, index) => [id, weightsOf(index) as Record<InputVariable, number>] as const),
  );
}

/** Inverse variances in sum 1; what is not known takes the largest of the known errors. */
function inverseVariance(known: readonly (number | undefined)[]): readonly number[] {
  const present = known.filter((error) => error !== undefined);
  const worst = present.length === 0 ? 1 : Math.max(...present);
  const precisions = known.map((error) => (error ?? worst) ** -2);
  const total = precisions.reduce((sum, precision) => sum + precision, 0);
  return precisions.map((precision) => precision / total);
}

/**
 * The correlation assumed between the errors of uncorrected sources. About .6 is measured between corrected ones, whose
 * common bias is gone. Uncorrected ones share it (a grid's wind is too strong for both), and how much of it is not known
 * for a place without a calibration. So the bound is taken: one more source buys no certainty, and the band is never
 * narrower for it.
 */
export const UNCORRECTED_CORRELATION = 1;

/** The factor of a standard error for a central 90 % band: the normal distribution's 95 % quantile. */
export const BAND_90_FACTOR = 1.645;

/**
 * The standard error of the plain mean of the sources' ETo, mm d⁻¹, with every pair of errors equally correlated:
 * σ² = ((1 − ρ) Σ σᵢ² + ρ (Σ σᵢ)²) / n². Absent without a source.
 */
export function combinedEt0SigmaMm(
  sourceIds: readonly string[],
  errors: PublishedErrors = PUBLISHED_ERRORS,
  correlation: number = UNCORRECTED_CORRELATION,
): number | undefined {
  if (sourceIds.length === 0) return undefined;
  const sigmas = sourceIds.map((id) => errors[sourceClassOf(id)].et0.rmseMm);
  const sum = sigmas.reduce((total, sigma) => total + sigma, 0);
  const squares = sigmas.reduce((total, sigma) => total + sigma ** 2, 0);
  return Math.sqrt((1 - correlation) * squares + correlation * sum ** 2) / sigmas.length;
}
