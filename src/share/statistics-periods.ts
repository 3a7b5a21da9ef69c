/** Totals and means of the months and ten-day periods (dekads) that a result touches. */
import { type Period, type PeriodKind, periodsOver } from '../domain/reference-et/periods';
import { mean, presentOf } from '../domain/statistics/moments';
import type { ResultDays } from '../protocol';
import type { PeriodStatistics } from './statistics-record';

/** The mean and the total of the days that have a value; null where none has. */
function summed(values: Float64Array): { count: number; mean: number | null; total: number | null } {
  const count = values.length;
  if (count === 0) return { count, mean: null, total: null };
  const average = mean(values);
  return { count, mean: average, total: average * count };
}

function ofPeriod(days: ResultDays, { startDay, dayCount }: Period): PeriodStatistics {
  const from = Math.max(0, startDay - days.startDay);
  const to = startDay - days.startDay + dayCount;
  const et0 = summed(presentOf(days.et0Mm.subarray(from, to)));
  const rain = summed(presentOf(days.precipitationMm.subarray(from, to)));
  return {
    startDay,
    dayCount,
    et0DayCount: et0.count,
    et0TotalMm: et0.total,
    et0MeanMm: et0.mean,
    rainDayCount: rain.count,
    rainTotalMm: rain.total,
  };
}

/** Every period that the days touch, in order; those at the ends may be there in part, and say so. */
export function periodStatisticsOf(days: ResultDays, kind: PeriodKind): PeriodStatistics[] {
  const length = days.et0Mm.length;
  if (length === 0) return [];
  return periodsOver(days.startDay, days.startDay + length - 1, kind).map((period) => ofPeriod(days, period));
}
