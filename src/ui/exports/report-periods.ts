/** How finely a report tells a period, so that its table fits on one page. */
import { type EpochDay, firstDayOfYear, yearOf } from '../../domain/calendar';
import type { RunResult } from '../../protocol';
import { type PeriodStatistics, statisticsOf } from '../../share/result-statistics';

/** Rows that fit on a page of A4 and of Letter, in type that can be read. */
export const MOST_ROWS = 62;
/** Rows that fit in the type of the first page. */
export const ROOMY_ROWS = 40;

/** `days`: a row a day · otherwise a row a month or a year. */
type ReportRows =
  | { readonly kind: 'days' }
  | { readonly kind: 'months' | 'years'; readonly periods: readonly PeriodStatistics[] };

export function reportRows(result: RunResult): ReportRows {
  if (result.days.et0Mm.length <= MOST_ROWS) return { kind: 'days' };
  const { months } = statisticsOf(result);
  return months.length <= MOST_ROWS ? { kind: 'months', periods: months } : { kind: 'years', periods: yearsOf(months) };
}

/** Months put together by year. */
export function yearsOf(months: readonly PeriodStatistics[]): readonly PeriodStatistics[] {
  const years = [...new Set(months.map(({ startDay }) => yearOf(startDay)))];
  return years.map((year) =>
    together(
      firstDayOfYear(year),
      months.filter(({ startDay }) => yearOf(startDay) === year),
    ),
  );
}

type Count = 'dayCount' | 'et0DayCount' | 'rainDayCount';

function together(startDay: EpochDay, periods: readonly PeriodStatistics[]): PeriodStatistics {
  const count = (name: Count) => periods.reduce((sum, period) => sum + period[name], 0);
  const et0DayCount = count('et0DayCount');
  const et0TotalMm = totalOf(periods.map((period) => period.et0TotalMm));
  return {
    startDay,
    dayCount: count('dayCount'),
    et0DayCount,
    et0TotalMm,
    et0MeanMm: et0TotalMm === null ? null : et0TotalMm / et0DayCount,
    rainDayCount: count('rainDayCount'),
    rainTotalMm: totalOf(periods.map((period) => period.rainTotalMm)),
  };
}

/** Null when there is nothing to add: no value is not zero. */
function totalOf(totals: readonly (number | null)[]): number | null {
  const present = totals.filter((total) => total !== null);
  return present.length === 0 ? null : present.reduce((sum, total) => sum + total, 0);
}
