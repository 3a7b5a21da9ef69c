/** The shape of the statistics of a result: plain numbers in metric units, as the screen and files have them. */
import type { EpochDay } from '../domain/calendar';
import type { SourceId } from '../protocol';
import type { NotGivenReason, Statistic, StatisticsVariable } from './statistics-rules';

/** The statistics of one variable over the days that have a value. */
export interface VariableStatistics {
  readonly variable: StatisticsVariable;
  readonly values: Readonly<Record<Statistic, number | null>>;
  /** Why a null of `values` is one. */
  readonly notGiven: Readonly<Partial<Record<Statistic, NotGivenReason>>>;
  readonly trend: TrendStatistics | null;
  /** Why `trend` is null. */
  readonly trendNotGiven: NotGivenReason | null;
}

/**
 * What a trend is of: the means of complete calendar years (ten or more), the anomalies of complete months (three years
 * or more; complete: at least 95 % of its days), or the days of a period of up to a year.
 */
export type TrendBasis = 'years' | 'months' | 'days';

/** Theil–Sen slope with the Mann–Kendall test, the variance corrected for autocorrelation (Hamed & Rao 1998). */
export interface TrendStatistics {
  readonly basis: TrendBasis;
  /** Years, months or days that it stands on. */
  readonly count: number;
  /** Unit of the variable in `perDays` days, with its 95 % confidence limits (Sen 1968). */
  readonly slope: number;
  readonly slopeLow: number;
  readonly slopeHigh: number;
  /** 365.25: a year · 30: of the days of a short period. */
  readonly perDays: number;
  /** Kendall's τ-b, −1–1. */
  readonly tau: number;
  /** Two-sided. */
  readonly p: number;
  /** By how much autocorrelation widens the variance of the test: 1 is not at all. */
  readonly varianceFactor: number;
}

/** A month or ten-day period of the calendar, as far as the result has it. */
export interface PeriodStatistics {
  readonly startDay: EpochDay;
  /** Days of the whole period. */
  readonly dayCount: number;
  /** Days with ETo: the total and the mean stand on these alone. */
  readonly et0DayCount: number;
  readonly et0TotalMm: number | null;
  readonly et0MeanMm: number | null;
  readonly rainDayCount: number;
  readonly rainTotalMm: number | null;
}

/** Whose ETo: the fused one, one source's alone, or the one that a provider computes itself. */
export type Et0Series =
  | { readonly kind: 'fused' }
  | { readonly kind: 'source'; readonly source: SourceId }
  | { readonly kind: 'provider'; readonly source: SourceId };

/** How far one ETo is from another; each measure is null where it is not defined. */
export interface AgreementStatistics {
  /** `simulated` in the formulas. */
  readonly estimate: Et0Series;
  /** `observed` in the formulas. */
  readonly reference: Et0Series;
  /** Days that have both. */
  readonly dayCount: number;
  readonly r2: number | null;
  readonly kge: number | null;
  readonly nse: number | null;
  readonly maeMm: number | null;
  readonly rmseMm: number | null;
  /** Above 0: the estimate is higher. */
  readonly pbiasPct: number | null;
}

export interface ResultStatistics {
  /** In the order of `STATISTICS_VARIABLES`. */
  readonly variables: readonly VariableStatistics[];
  readonly months: readonly PeriodStatistics[];
  readonly dekads: readonly PeriodStatistics[];
  readonly agreement: readonly AgreementStatistics[];
}
