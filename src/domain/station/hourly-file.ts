/** Whether a file has several rows a day because it is hourly, rather than by mistake. */
import type { DatedRow } from './rows';

/** A day with rows at so many different hours is not a day that was pasted twice. */
const LEAST_TIMES = 2;
/** Without hours to tell by: so many rows on the same day are not mistakes either. */
const LEAST_ROWS_PER_DAY = 3;

/** Rows a day of a file that is hourly; null for one of days. */
export function rowsPerDayIfHourly(rows: readonly DatedRow[]): number | null {
  const timesByDay = new Map<number, Set<string>>();
  for (const { day, time } of rows) timesByDay.set(day, (timesByDay.get(day) ?? new Set()).add(time));
  const dayCount = timesByDay.size;
  if (dayCount === 0) return null;
  const hourlyDays = [...timesByDay.values()].filter(({ size }) => size >= LEAST_TIMES).length;
  const rowsPerDay = rows.length / dayCount;
  return hourlyDays > dayCount / 2 || rowsPerDay >= LEAST_ROWS_PER_DAY ? rowsPerDay : null;
}
