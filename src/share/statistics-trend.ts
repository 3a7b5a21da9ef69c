/** What the trend of a result is of: years where there are enough, else months, else the days of a short period. */
import { at } from '../domain/at';
import { type EpochDay, monthsOf, yearOf } from '../domain/calendar';
import { type Period, periodsOver } from '../domain/reference-et/periods';
import { mean, presentOf } from '../domain/statistics/moments';
import { trendOf } from '../domain/statistics/trend';
import type { TrendBasis, TrendStatistics, VariableStatistics } from './statistics-record';
import { type NotGivenReason, SHAPE_LEAST_DAYS } from './statistics-rules';

/** One variable, a day an element. */
interface DailyColumn {
  readonly startDay: EpochDay;
  readonly column: Float64Array;
}

/** Evenly spaced values to draw a trend through; NaN is missing. */
interface Steps {
  readonly basis: TrendBasis;
  readonly column: Float64Array;
  /** Steps in the time that the slope is given for. */
  readonly stepsPerUnit: number;
  readonly perDays: number;
}

/** The fewest complete years, and complete months, that a trend is drawn through. */
const LEAST_YEARS = 10;
const LEAST_MONTHS = 36;
/** Up to here the days of a period are at most one turn of the seasons. */
const MOST_DAYS = 366;
/** A mean of fewer of its days does not stand for a month. */
const LEAST_SHARE_OF_DAYS = 0.95;
const DAYS_PER_YEAR = 365.25;

/** The means of calendar months; NaN for those that lack more than a few days. */
function monthlyMeans({ startDay, column }: DailyColumn, months: readonly Period[]): Float64Array {
  return Float64Array.from(months, (month) => {
    const from = month.startDay - startDay;
    const present = presentOf(column.subarray(Math.max(0, from), Math.max(0, from + month.dayCount)));
    return present.length < LEAST_SHARE_OF_DAYS * month.dayCount ? Number.NaN : mean(present);
  });
}

/** The means of calendar years by their days; NaN for a year that lacks a month. */
function yearlyMeans(months: readonly Period[], means: Float64Array): Float64Array {
  const firstYear = yearOf(months[0]?.startDay ?? 0);
  const lastYear = yearOf(months.at(-1)?.startDay ?? 0);
  const sums = new Float64Array(lastYear - firstYear + 1);
  const days = new Float64Array(sums.length);
  const counts = new Uint8Array(sums.length);
  months.forEach(({ startDay, dayCount }, i) => {
    const year = yearOf(startDay) - firstYear;
    sums[year] = at(sums, year) + at(means, i) * dayCount;
    days[year] = at(days, year) + dayCount;
    counts[year] = at(counts, year) + 1;
  });
  return sums.map((sum, year) => (at(counts, year) === 12 ? sum / at(days, year) : Number.NaN));
}

/** How far each month is from the mean of all months of its name. */
function anomaliesOf(months: readonly Period[], means: Float64Array): Float64Array {
  const names = months.map(({ startDay }) => at(monthsOf(startDay, 1), 0));
  const normals = Float64Array.from({ length: 13 }, (_, name) =>
    mean(presentOf(means.filter((_value, i) => names[i] === name))),
  );
  return means.map((value, i) => value - at(normals, names[i] ?? 0));
}

function stepsOf(daily: DailyColumn): Steps | NotGivenReason {
  const { startDay, column } = daily;
  const dayCount = presentOf(column).length;
  if (dayCount === 0) return 'no-values';
  if (dayCount < SHAPE_LEAST_DAYS) return 'under-30-days';
  if (column.length <= MOST_DAYS) return { basis: 'days', column, stepsPerUnit: 30, perDays: 30 };
  const months = periodsOver(startDay, startDay + column.length - 1, 'month');
  const means = monthlyMeans(daily, months);
  const years = yearlyMeans(months, means);
  const perYear = { perDays: DAYS_PER_YEAR };
  if (presentOf(years).length >= LEAST_YEARS) return { basis: 'years', column: years, stepsPerUnit: 1, ...perYear };
  if (presentOf(means).length < LEAST_MONTHS) return 'seasons';
  return { basis: 'months', column: anomaliesOf(months, means), stepsPerUnit: 12, ...perYear };
}

/** The trend of a variable over a result, or why there is none. */
export function trendStatisticsOf(daily: DailyColumn): Pick<VariableStatistics, 'trend' | 'trendNotGiven'> {
  const steps = stepsOf(daily);
  if (typeof steps === 'string') return { trend: null, trendNotGiven: steps };
  const { basis, column, stepsPerUnit, perDays } = steps;
  const present = presentOf(column);
  if (present.every((value) => value === present[0])) return { trend: null, trendNotGiven: 'does-not-vary' };
  const trend: TrendStatistics = { basis, perDays, ...trendOf(column, 1 / stepsPerUnit) };
  return { trend, trendNotGiven: null };
}
