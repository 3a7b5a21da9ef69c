/** How far estimates are from a reference, in the measures that the literature on ETo uses. */
import { at } from './at';
import {
  correlationOf,
  crpsOfQuantiles,
  klingGupta,
  meanAbsoluteError,
  nashSutcliffe,
  percentBias,
  rootMeanSquareError,
} from './skill-measures';
import { mean, meanOf } from './statistics/moments';

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
  const overPlaces = (measure: (skill: Skill) => number) => mean(skills.map(measure));
  const bands = skills.flatMap(({ band }) => band ?? []);
  const overBands = (measure: (band: BandSkill) => number) => mean(bands.map(measure));
  return {
    dayCount: skills.reduce((sum, { dayCount }) => sum + dayCount, 0),
    r2: overPlaces(({ r2 }) => r2),
    kge: overPlaces(({ kge }) => kge),
    nse: overPlaces(({ nse }) => nse),
    maeMm: overPlaces(({ maeMm }) => maeMm),
    rmseMm: overPlaces(({ rmseMm }) => rmseMm),
    pbiasPct: overPlaces(({ pbiasPct }) => pbiasPct),
    ...(bands.length > 0 &&
      bands.length === skills.length && {
        band: {
          coverage90: overBands(({ coverage90 }) => coverage90),
          meanWidthMm: overBands(({ meanWidthMm }) => meanWidthMm),
          crpsMm: overBands(({ crpsMm }) => crpsMm),
        },
      }),
  };
}
