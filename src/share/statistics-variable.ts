/** The statistics of one variable of a result, by the rule of what is given. */
import {
  coefficientOfVariationPct,
  excessKurtosis,
  mean,
  presentOf,
  skewness,
  standardDeviation,
} from '../domain/statistics/moments';
import { quantile } from '../domain/statistics/quantile';
import { SHAPIRO_WILK_COUNTS, shapiroWilk } from '../domain/statistics/shapiro-wilk';
import type { ResultDays } from '../protocol';
import type { VariableStatistics } from './statistics-record';
import {
  CV_LEAST_MEAN,
  isRatioScale,
  type NotGivenReason,
  STATISTICS,
  type Statistic,
  type StatisticsVariable,
  tooFewFor,
} from './statistics-rules';
import { trendStatisticsOf } from './statistics-trend';

/** Every statistic of values that may be too few or too many for some; NaN where it cannot be. */
function computed(ascending: Float64Array): Record<Statistic, number> {
  const lowerQuartile = quantile(ascending, 0.25);
  const upperQuartile = quantile(ascending, 0.75);
  const normality = shapiroWilk(ascending);
  return {
    dayCount: ascending.length,
    mean: mean(ascending),
    max: quantile(ascending, 1),
    min: quantile(ascending, 0),
    median: quantile(ascending, 0.5),
    standardDeviation: standardDeviation(ascending),
    lowerQuartile,
    upperQuartile,
    interquartileRange: upperQuartile - lowerQuartile,
    coefficientOfVariationPct: coefficientOfVariationPct(ascending),
    skewness: skewness(ascending),
    excessKurtosis: excessKurtosis(ascending),
    shapiroWilkW: normality?.w ?? Number.NaN,
    shapiroWilkP: normality?.p ?? Number.NaN,
  };
}

type Values = Readonly<Record<Statistic, number>>;

/** What stands in the way of a share of the mean. */
function noShareOfMean(variable: StatisticsVariable, { mean: centre }: Values): NotGivenReason | undefined {
  if (!isRatioScale(variable)) return 'no-ratio-scale';
  return centre < CV_LEAST_MEAN ? 'mean-near-zero' : undefined;
}

function noShape(statistic: Statistic, { dayCount, max, min }: Values): NotGivenReason | undefined {
  const isNormality = statistic === 'shapiroWilkW' || statistic === 'shapiroWilkP';
  if (isNormality && dayCount > SHAPIRO_WILK_COUNTS.most) return 'over-5000-days';
  return max === min ? 'does-not-vary' : undefined;
}

/** Why a statistic is not given; undefined when it is. */
function whyNot(statistic: Statistic, variable: StatisticsVariable, values: Values): NotGivenReason | undefined {
  const tooFew = tooFewFor(statistic, values.dayCount);
  if (tooFew) return tooFew;
  switch (statistic) {
    case 'coefficientOfVariationPct':
      return noShareOfMean(variable, values);
    case 'skewness':
    case 'excessKurtosis':
    case 'shapiroWilkW':
    case 'shapiroWilkP':
      return noShape(statistic, values);
    default:
      return undefined;
  }
}

/** The statistics of a variable over the days that have it. */
export function variableStatisticsOf(days: ResultDays, variable: StatisticsVariable): VariableStatistics {
  const values = computed(presentOf(days[variable]).sort());
  const reasons = STATISTICS.map((statistic) => [statistic, whyNot(statistic, variable, values)] as const);
  const given = reasons.map(([statistic, reason]) => [statistic, reason ? null : values[statistic]]);
  return {
    variable,
    values: Object.fromEntries(given) as Record<Statistic, number | null>,
    notGiven: Object.fromEntries(reasons.filter(([, reason]) => reason !== undefined)),
    ...trendStatisticsOf({ startDay: days.startDay, column: days[variable] }),
  };
}
