/**
 * A fusion model: everything that was learnt about sources against a reference, as plain numbers. It is shipped as a table
 * for a region, or fitted to a person's own station. Types only; `estimate.ts` uses a model, `fit-model.ts` makes one.
 */

/**
 * How a source's ETo is taken apart into two terms, mm d⁻¹:
 * - `penman-monteith`: the radiation and the aerodynamic term of FAO-56 Eq. 6;
 * - `provider-et0`: the radiation term in still air, and what the provider's own ETo has beyond it. For a source whose
 *   daily wind is not trusted to be the day's mean: the provider's ETo comes from its hours.
 */
export type TermForm = 'penman-monteith' | 'provider-et0';

/** The quantities of a day that a correction may use, by name. */
export const PREDICTORS = [
  'radiationTermMm',
  'aerodynamicTermMm',
  'vaporDeficitKpa',
  'extraterrestrialMjM2',
  'wind2mMps',
] as const;
export type Predictor = (typeof PREDICTORS)[number];

/** How one source's terms become its signal, mm d⁻¹: linear in the two terms, and every product of the predictors. */
export interface Correction {
  readonly source: string;
  readonly form: TermForm;
  readonly predictors: readonly Predictor[];
  /** Lowest and highest of each predictor in the training: outside them it is held at the limit, and flagged. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Of the two terms, then of the products 1·1, 1·2, …, 1·n, 2·2, 2·3, …, n·n. */
  readonly coefficients: readonly number[];
}

/** The seasons of a band: by the months in which they fall, the same on both hemispheres. */
export const SEASONS = ['DJF', 'MAM', 'JJA', 'SON'] as const;
export type Season = (typeof SEASONS)[number];

/** What of a season the held-out errors were, in units of the expected error. */
export interface ErrorQuantiles {
  /** The bounds of the 90 % band. */
  readonly low: number;
  readonly high: number;
  /** The quantiles at (k − ½)/n, k = 1 … n: the whole distribution. */
  readonly levels: readonly number[];
}

/** The expected error of a day rises with its ETo: `floorMm` at least, `atZeroMm + perMm · ETo`. */
export interface ErrorScale {
  readonly atZeroMm: number;
  readonly perMm: number;
  readonly floorMm: number;
}

/** What is known of some sources together. The observation of a row is `intercept + slope · ETo + error`. */
export interface Combination {
  /** One row a source. */
  readonly corrections: readonly Correction[];
  readonly interceptsMm: readonly number[];
  readonly slopes: readonly number[];
  /** R, the covariance of the rows' errors, mm². */
  readonly covarianceMm2: readonly (readonly number[])[];
  /** The estimate is stretched about its mean to the variance of the reference. */
  readonly restoration: Restoration;
  readonly errorScale: ErrorScale;
  readonly errors: Readonly<Record<Season, ErrorQuantiles>>;
}

export interface Restoration {
  readonly meanMm: number;
  readonly factor: number;
}

/** The normal ETo of a day of the year, mm d⁻¹: mean, then sine and cosine of the year and of the half year. */
export type Climatology = readonly [number, number, number, number, number];

export interface FusionModel {
  readonly climatology: Climatology;
  /** The variance of the anomaly about the climatology as it is known before the sources speak, mm². */
  readonly priorVarianceMm2: number;
  /**
   * The variance of the anomalies themselves, mm²: what the gate measures an innovation by. The prior's is wider, because
   * the normal of a region is not that of a place; absent in a model that knows no other than the prior's.
   */
  readonly anomalyVarianceMm2?: number;
  /** φ, what of a day's anomaly is left on the next. */
  readonly persistence: number;
  /** Most sources first. A day is estimated by the first whose sources all have it. */
  readonly combinations: readonly Combination[];
}

/** The errors about an estimate, for its band. */
export interface LocalBand {
  readonly errorScale: ErrorScale;
  readonly errors: Readonly<Record<Season, ErrorQuantiles>>;
}

/** What of a model's estimate a short record of a station changes: see `local.ts`. */
export interface LocalAdjustment {
  readonly meanMm: number;
  readonly offsetMm: number;
  readonly factor: number;
  /** Added by month, January first; 0 where not fitted. */
  readonly monthlyMm: readonly number[];
}
