/** How far estimates are from a reference, in the measures that the literature on ETo uses. */
import { at } from './series';

/** Over the days that have both; R² is the squared correlation. */
export interface Skill {
  readonly dayCount: number;
  readonly r2: number;
  /** Kling–Gupta efficiency (Gupta et al. 2009). */
  readonly kge: number;
  /** Nash–Sutcliffe efficiency (Nash & Sutcliffe 1970). */
  readonly nse: number;
  readonly maeMm: number;
  readonly rmseMm: number;
  /** 100 · Σ(estimate − reference) / Σ reference. */
  readonly pbiasPct: number;
  /** The band's: absent where the estimate has none. */
  readonly band?: BandSkill;
}

export interface BandSkill {
  /** The share of the reference's days inside the 90 % band, 0–1. */
  readonly coverage90: number;
  readonly meanWidthMm: number;
  /** Continuous ranked probability score (Gneiting & Raftery 2007). */
  readonly crpsMm: number;
}

/** What an estimate says of its own error: the bounds of its 90 % band, and the quantiles of each day. */
export interface BandColumns {
  readonly lowMm: Float64Array;
  readonly highMm: Float64Array;
  /** The quantiles of a day at the levels (k − ½)/n, k = 1 … n. */
  quantilesOn(day: number): ArrayLike<number>;
}

/** Means, standard deviations (divided by n) and correlation of two columns of one length. */
interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  readonly deviationX: number;
  readonly deviationY: number;
  readonly correlation: number;
}

function meanOf(values: ArrayLike<number>, term: (value: number, index: number) => number = (value) => value): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += term(at(values, i), i);
  return sum / values.length;
}

function momentsOf(x: ArrayLike<number>, y: ArrayLike<number>): Moments {
  const meanX = meanOf(x);
  const meanY = meanOf(y);
  const deviationX = Math.sqrt(meanOf(x, (value) => (value - meanX) ** 2));
  const deviationY = Math.sqrt(meanOf(y, (value) => (value - meanY) ** 2));
  const covariance = meanOf(x, (value, i) => (value - meanX) * (at(y, i) - meanY));
  return { meanX, meanY, deviationX, deviationY, correlation: covariance / (deviationX * deviationY) };
}

/** r, Pearson's correlation of two columns without missing values; NaN where one of them does not vary. */
export function correlationOf(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return momentsOf(x, y).correlation;
}

/**
 * Kling–Gupta efficiency, 1 − √((r − 1)² + (α − 1)² + (β − 1)²), with α the ratio of the standard deviations and β that
 * of the means, estimate over reference. Source: H. V. Gupta et al., Journal of Hydrology 377, 2009, Eq. 9 and 10.
 */
export function klingGupta(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  const { meanX, meanY, deviationX, deviationY, correlation } = momentsOf(estimate, reference);
  return 1 - Math.hypot(correlation - 1, deviationX / deviationY - 1, meanX / meanY - 1);
}

/**
 * Nash–Sutcliffe efficiency, 1 − Σ(e − r)² / Σ(r − r̄)². Source: J. E. Nash & J. V. Sutcliffe, "River flow forecasting
 * through conceptual models", Journal of Hydrology 10, 1970, Eq. 3.
 */
export function nashSutcliffe(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  const meanReference = meanOf(reference);
  const squaredError = meanOf(reference, (value, i) => (at(estimate, i) - value) ** 2);
  return 1 - squaredError / meanOf(reference, (value) => (value - meanReference) ** 2);
}

/** Mean absolute error, in the unit of the columns. */
export function meanAbsoluteError(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  return meanOf(reference, (value, i) => Math.abs(at(estimate, i) - value));
}

/** Root mean square error, in the unit of the columns. */
export function rootMeanSquareError(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  return Math.sqrt(meanOf(reference, (value, i) => (at(estimate, i) - value) ** 2));
}

/** 100 · Σ(e − r) / Σ r, %: above 0 where the estimates are too high. */
export function percentBias(estimate: ArrayLike<number>, reference: ArrayLike<number>): number {
  return 100 * (meanOf(estimate) / meanOf(reference) - 1);
}

/**
 * The continuous ranked probability score of one value against a set of quantiles at the levels τ = (k − ½)/n: twice the
 * mean of the quantile scores (1{y < q} − τ)(q − y). It is what ∫ over all levels gives by the midpoint rule: with n
 * quantiles the tails beyond the first and last half step are not resolved, so it is slightly too low, by less than
 * 2 % of the standard deviation at n = 20 for a normal distribution.
 * Source: T. Gneiting & A. E. Raftery, "Strictly Proper Scoring Rules, Prediction, and Estimation", JASA 102, 2007,
 * section 4.2 and Eq. 20; the form in quantiles: F. Laio & S. Tamea, Hydrology and Earth System Sciences 11, 2007.
 */
export function crpsOfQuantiles(quantiles: ArrayLike<number>, value: number): number {
  const count = quantiles.length;
  return 2 * meanOf(quantiles, (q, k) => ((value < q ? 1 : 0) - (k + 0.5) / count) * (q - value));
}

function isPresent(value: number): boolean {
  return !Number.isNaN(value);
}

/** The days on which all columns have a value. */
export function commonDays(...columns: readonly Float64Array[]): number[] {
  const days: number[] = [];
  const length = Math.max(0, ...columns.map((column) => column.length));
  for (let day = 0; day < length; day++) if (columns.every((column) => isPresent(at(column, day)))) days.push(day);
  return days;
}

function pick(column: Float64Array, days: readonly number[]): Float64Array {
  return Float64Array.from(days, (day) => at(column, day));
}

function bandSkillOf(band: BandColumns, referenceMm: Float64Array): BandSkill {
  const days = commonDays(referenceMm, band.lowMm, band.highMm);
  const isInside = (day: number) => {
    const value = at(referenceMm, day);
    return value >= at(band.lowMm, day) && value <= at(band.highMm, day);
  };
  return {
    coverage90: meanOf(days, (day) => (isInside(day) ? 1 : 0)),
    meanWidthMm: meanOf(days, (day) => at(band.highMm, day) - at(band.lowMm, day)),
    crpsMm: meanOf(days, (day) => crpsOfQuantiles(band.quantilesOn(day), at(referenceMm, day))),
  };
}

/** The skill of a column of estimates, mm d⁻¹; every measure is NaN where no day has both. */
export function skillOf(estimateMm: Float64Array, referenceMm: Float64Array, band?: BandColumns): Skill {
  const days = commonDays(estimateMm, referenceMm);
  const estimate = pick(estimateMm, days);
  const reference = pick(referenceMm, days);
  return {
    dayCount: days.length,
    r2: correlationOf(estimate, reference) ** 2,
    kge: klingGupta(estimate, reference),
    nse: nashSutcliffe(estimate, reference),
    maeMm: meanAbsoluteError(estimate, reference),
    rmseMm: rootMeanSquareError(estimate, reference),
    pbiasPct: percentBias(estimate, reference),
    ...(band && { band: bandSkillOf(band, referenceMm) }),
  };
}

/** The mean over places of each measure; days are added up. The band's where every place has one. */
export function meanSkill(skills: readonly Skill[]): Skill {
  const mean = (measure: (skill: Skill) => number) => meanOf(skills.map(measure));
  const bands = skills.flatMap(({ band }) => band ?? []);
  const bandMean = (measure: (band: BandSkill) => number) => meanOf(bands.map(measure));
  return {
    dayCount: skills.reduce((sum, { dayCount }) => sum + dayCount, 0),
    r2: mean(({ r2 }) => r2),
    kge: mean(({ kge }) => kge),
    nse: mean(({ nse }) => nse),
    maeMm: mean(({ maeMm }) => maeMm),
    rmseMm: mean(({ rmseMm }) => rmseMm),
    pbiasPct: mean(({ pbiasPct }) => pbiasPct),
    ...(bands.length > 0 &&
      bands.length === skills.length && {
        band: {
          coverage90: bandMean(({ coverage90 }) => coverage90),
          meanWidthMm: bandMean(({ meanWidthMm }) => meanWidthMm),
          crpsMm: bandMean(({ crpsMm }) => crpsMm),
        },
      }),
  };
}
