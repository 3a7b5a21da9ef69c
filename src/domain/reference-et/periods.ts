/** The ten-day periods (dekads) and months of the calendar. */
import { civilDateOf, dayOfYear, type EpochDay, epochDayOf } from '../calendar';

/** `dekad`: the days 1–10, 11–20 and 21 to the end of a month. */
export type PeriodKind = 'dekad' | 'month';

export interface Period {
  readonly startDay: EpochDay;
  readonly dayCount: number;
  /** J of the day in the middle, which stands for the period. */
  readonly dayOfYear: number;
}

/** J in the middle of a month, 1–12 (FAO-56 Annex 2, Table 2.5). */
export function middleOfMonth(month: number): number {
  return Math.trunc(30.4 * month - 15);
}

function monthOf(year: number, month: number): Period {
  const startDay = epochDayOf(year, month, 1);
  return { startDay, dayCount: epochDayOf(year, month + 1, 1) - startDay, dayOfYear: middleOfMonth(month) };
}

/** The dekads of a month; the 5th, 15th and 25th stand for them (FAO-56 Annex 2, Table 2.5). */
function dekadsOf(year: number, month: number): Period[] {
  const first = monthOf(year, month);
  return [0, 10, 20].map((offset) => ({
    startDay: first.startDay + offset,
    dayCount: offset === 20 ? first.dayCount - 20 : 10,
    dayOfYear: dayOfYear(first.startDay + offset + 4),
  }));
}

/** The periods that any of the days from `startDay` to `endDay` (both included) lies in, in order. */
export function periodsOver(startDay: EpochDay, endDay: EpochDay, kind: PeriodKind): Period[] {
  const from = civilDateOf(startDay);
  const to = civilDateOf(endDay);
  const monthCount = (to.year - from.year) * 12 + to.month - from.month + 1;
  const periods: Period[] = [];
  for (let i = 0; i < monthCount; i++) {
    const { year, month } = civilDateOf(epochDayOf(from.year, from.month + i, 1));
    periods.push(...(kind === 'month' ? [monthOf(year, month)] : dekadsOf(year, month)));
  }
  return periods.filter((period) => period.startDay + period.dayCount > startDay && period.startDay <= endDay);
}
