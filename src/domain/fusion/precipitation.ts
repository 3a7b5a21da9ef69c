/**
 * Fusion of the sources' precipitation: first whether the day is wet, then how much fell. Averaging alone gives too
 * many wet days, because it rains in the mean when it rains in any source. The coefficients are measured where there is
 * a reference, and hold there only; without a model the sources are averaged and nothing is scaled.
 */
import { at } from '../at';
import { type EpochDay, firstDayOfYear, lastDayOfYear } from '../calendar';
import { missingColumn } from '../series';
import {
  dryDayAmount,
  meanRain,
  rootMeanRain,
  WET_DAY_MM,
  wetDayAmount,
  wetProbabilityOf,
} from './precipitation-equations';

/** How a set of sources becomes one value, on the days on which exactly these sources have one. */
export interface PrecipitationCombination {
  readonly sources: readonly string[];
  /** The first and last year for which it holds; null: no bound. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Of the logistic regression; a slope a source. */
  readonly intercept: number;
  readonly slopes: readonly number[];
  /** The day is wet from this probability on: it makes as many wet days as the reference has. */
  readonly wetFromProbability: number;
  /** The shares of the sources in the mean amount; they sum to 1. */
  readonly shares: readonly number[];
  /** Of the power law of wet days; with them the total is the reference's. */
  readonly scale: number;
  readonly exponent: number;
}

/** Plain data, as it stands in a calibration file. */
export interface PrecipitationModel {
  readonly wetDayMm: typeof WET_DAY_MM;
  readonly combinations: readonly PrecipitationCombination[];
}

export interface PrecipitationSource {
  readonly id: string;
  readonly precipitationMm: Float64Array;
  /** Its share where nothing is calibrated, in proportion; 1 when absent. */
  readonly weight?: number;
}

export interface FusedPrecipitation {
  readonly precipitationMm: Float64Array;
  /** Of at least 1 mm; NaN where there is no calibrated combination. */
  readonly wetProbability: Float64Array;
  /** 1 where a calibrated combination made the value. */
  readonly calibrated: Uint8Array;
}

/** A combination at work on these sources and days. */
interface Bound {
  readonly combination: PrecipitationCombination;
  readonly columns: readonly Float64Array[];
  /** The day's rain of each column; used again for every day. */
  readonly rainMm: number[];
  /** One bit a source that it takes. */
  readonly mask: number;
  readonly firstIndex: number;
  readonly lastIndex: number;
}

/**
 * Fuses the sources' rain, each day by itself.
 * @param model null outside every training region: the mean of all sources, flagged as not calibrated
 * @param startDay the day of the first value; a combination may hold for some years only
 * @throws RangeError when the columns are not of one length
 */
export function fusePrecipitation(
  sources: readonly PrecipitationSource[],
  model: PrecipitationModel | null,
  startDay: EpochDay,
): FusedPrecipitation {
  const length = sources[0]?.precipitationMm.length ?? 0;
  if (sources.some(({ precipitationMm }) => precipitationMm.length !== length)) {
    throw new RangeError('The sources do not cover the same days.');
  }
  const fused = {
    precipitationMm: missingColumn(length),
    wetProbability: missingColumn(length),
    calibrated: new Uint8Array(length),
  };
  const bounds = (model?.combinations ?? []).flatMap((combination) => bind(combination, sources, startDay));
  const known = bounds.reduce((mask, bound) => mask | bound.mask, 0);
  const columns = sources.map(({ precipitationMm }) => precipitationMm);
  const rainWithout = uncalibratedRain(sources);
  for (let day = 0; day < length; day++) {
    const mask = presentOn(columns, day) & known;
    const bound = bounds.find((each) => each.mask === mask && day >= each.firstIndex && day <= each.lastIndex);
    if (bound) fuseDay(bound, day, fused);
    else fused.precipitationMm[day] = rainWithout(day);
  }
  return fused;
}

/** The combination with its columns; nothing when a source of it is not there. */
function bind(
  combination: PrecipitationCombination,
  sources: readonly PrecipitationSource[],
  startDay: EpochDay,
): Bound[] {
  const indices = combination.sources.map((id) => sources.findIndex((source) => source.id === id));
  if (indices.includes(-1)) return [];
  const { firstYear, lastYear } = combination;
  const columns = indices.flatMap((index) => sources[index]?.precipitationMm ?? []);
  const mask = indices.reduce((bits, index) => bits | (1 << index), 0);
  const firstIndex = firstYear === null ? Number.NEGATIVE_INFINITY : firstDayOfYear(firstYear) - startDay;
  const lastIndex = lastYear === null ? Number.POSITIVE_INFINITY : lastDayOfYear(lastYear) - startDay;
  return [{ combination, columns, rainMm: columns.map(() => 0), mask, firstIndex, lastIndex }];
}

/** One bit a source with an amount that day. */
function presentOn(columns: readonly Float64Array[], day: number): number {
  let mask = 0;
  for (let i = 0; i < columns.length; i++) if (at(columns[i] ?? [], day) >= 0) mask |= 1 << i;
  return mask;
}

function fuseDay({ combination, columns, rainMm }: Bound, day: number, into: FusedPrecipitation): void {
  for (let i = 0; i < columns.length; i++) rainMm[i] = at(columns[i] ?? [], day);
  const probability = wetProbabilityOf(rainMm, combination.intercept, combination.slopes);
  const meanMm = meanRain(rainMm, combination.shares);
  const isWet = probability >= combination.wetFromProbability;
  into.precipitationMm[day] = isWet
    ? wetDayAmount(meanMm, combination.scale, combination.exponent)
    : dryDayAmount(meanMm);
  into.wetProbability[day] = probability;
  into.calibrated[day] = 1;
}

/**
 * Gives the rain of a day without coefficients, mm d⁻¹: the mean amount, where the mean of the roots says that the day
 * is wet; else light rain at most. One source alone is unchanged. No amount is scaled: the sources' own bias stays.
 */
function uncalibratedRain(sources: readonly PrecipitationSource[]): (day: number) => number {
  const rainMm = sources.map(() => 0);
  const weights = sources.map(() => 0);
  return (day) => {
    let count = 0;
    let lastMm = Number.NaN;
    for (const [i, { precipitationMm, weight = 1 }] of sources.entries()) {
      const amountMm = at(precipitationMm, day);
      const isPresent = weight > 0 && amountMm >= 0;
      rainMm[i] = isPresent ? amountMm : 0;
      weights[i] = isPresent ? weight : 0;
      if (!isPresent) continue;
      count++;
      lastMm = amountMm;
    }
    if (count < 2) return lastMm;
    const meanMm = meanRain(rainMm, weights);
    return rootMeanRain(rainMm, weights) >= WET_DAY_MM ? meanMm : dryDayAmount(meanMm);
  };
}
