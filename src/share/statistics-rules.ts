/**
 * Which statistics are given, for how many values and of which variables: the one rule for the screen and for files.
 * The shape of a distribution (CV, skewness, kurtosis, normality) and a trend want at least 30 days.
 */
import { INPUT_VARIABLES, type InputVariable } from '../domain/series';

/** What statistics are made of, in the order of every table. */
export const STATISTICS_VARIABLES = ['et0Mm', ...INPUT_VARIABLES] as const;
export type StatisticsVariable = 'et0Mm' | InputVariable;

/** Why a statistic is not given. */
export type NotGivenReason =
  /** No day has a value. */
  | 'no-values'
  /** A spread wants two values. */
  | 'one-value'
  /** Fewer than `SHAPE_LEAST_DAYS` days. */
  | 'under-30-days'
  /** The zero of °C is a convention: a share of the mean says nothing. */
  | 'no-ratio-scale'
  /** Nothing, or next to nothing, to divide by. */
  | 'mean-near-zero'
  /** All values are the same. */
  | 'does-not-vary'
  /** Beyond the lengths that the test was made for (Royston 1995: 5000). */
  | 'over-5000-days'
  /** More than a year and fewer than three complete ones: the seasons would pass for a trend. */
  | 'seasons';

/** The 30-day rule. */
export const SHAPE_LEAST_DAYS = 30;
/** Below this mean, in the unit of the variable, a CV would divide by less than the data can tell from nothing. */
export const CV_LEAST_MEAN = 0.05;

/** Every statistic of a variable, in the order of every table; the unit is the variable's unless told. */
export const STATISTICS = [
  'dayCount', // days that have a value
  'mean',
  'max',
  'min',
  'median',
  'standardDeviation', // divided by n − 1
  'lowerQuartile',
  'upperQuartile',
  'interquartileRange',
  'coefficientOfVariationPct', // %
  'skewness', // G1, no unit
  'excessKurtosis', // G2, no unit; 0 for a normal distribution
  'shapiroWilkW', // no unit
  'shapiroWilkP', // 0–1
] as const;
export type Statistic = (typeof STATISTICS)[number];

/** The fewest values that each statistic is given for. */
const LEAST_DAYS: Readonly<Record<Statistic, number>> = {
  dayCount: 0,
  mean: 1,
  max: 1,
  min: 1,
  median: 1,
  standardDeviation: 2,
  lowerQuartile: 1,
  upperQuartile: 1,
  interquartileRange: 1,
  coefficientOfVariationPct: SHAPE_LEAST_DAYS,
  skewness: SHAPE_LEAST_DAYS,
  excessKurtosis: SHAPE_LEAST_DAYS,
  shapiroWilkW: SHAPE_LEAST_DAYS,
  shapiroWilkP: SHAPE_LEAST_DAYS,
};

const NO_RATIO_SCALE: readonly StatisticsVariable[] = ['tempMaxC', 'tempMinC', 'tempMeanC'];

/** Whether the zero of a variable means none of it, so that ratios have a meaning. */
export function isRatioScale(variable: StatisticsVariable): boolean {
  return !NO_RATIO_SCALE.includes(variable);
}

/** Why a statistic of so many values is not given; undefined when their number allows it. */
export function tooFewFor(statistic: Statistic, dayCount: number): NotGivenReason | undefined {
  const least = LEAST_DAYS[statistic];
  if (dayCount >= least) return undefined;
  if (dayCount === 0) return 'no-values';
  return least === SHAPE_LEAST_DAYS ? 'under-30-days' : 'one-value';
}
