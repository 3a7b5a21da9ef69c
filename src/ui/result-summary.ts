/** The few numbers that stand above a result: one pass over the days, cheap at any length. */
import { at } from '../domain/at';
import type { EpochDay } from '../domain/calendar';
import type { ResultDays } from '../protocol';
import { bandOf } from './day-row';

/** ETo of one day, in mm, with its quality byte (domain/quality/rating.ts). */
interface DayEt0 {
  readonly day: EpochDay;
  readonly et0Mm: number;
  readonly quality: number;
  /** Its 90 % band, ready to print; absent where it has none. */
  readonly band?: { readonly low: string; readonly high: string };
}

/** ETo of a period, in mm; `counted` is present when at least one day has a value. */
export interface ResultSummary {
  readonly dayCount: number;
  readonly et0DayCount: number;
  readonly counted?: {
    readonly meanMm: number;
    /** The sum of the days that have a value; days without one are not guessed. */
    readonly totalMm: number;
    readonly highest: DayEt0;
    readonly lowest: DayEt0;
    readonly last: DayEt0;
  };
}

/** Sums a result up. Days without ETo are left out, never taken as zero; of equal extremes the first day stands. */
export function summarize(
  days: Pick<ResultDays, 'startDay' | 'et0Mm' | 'quality' | 'et0LowMm' | 'et0HighMm'>,
): ResultSummary {
  const { startDay, et0Mm } = days;
  let et0DayCount = 0;
  let totalMm = 0;
  let highest = -1;
  let lowest = -1;
  let last = -1;
  for (let i = 0; i < et0Mm.length; i++) {
    const value = at(et0Mm, i);
    if (Number.isNaN(value)) continue;
    et0DayCount++;
    totalMm += value;
    last = i;
    if (highest < 0 || value > at(et0Mm, highest)) highest = i;
    if (lowest < 0 || value < at(et0Mm, lowest)) lowest = i;
  }
  const base = { dayCount: et0Mm.length, et0DayCount };
  if (et0DayCount === 0) return base;
  const dayAt = (i: number): DayEt0 => {
    const band = bandOf(days, i);
    return { day: startDay + i, et0Mm: at(et0Mm, i), quality: at(days.quality, i), ...(band && { band }) };
  };
  return {
    ...base,
    counted: {
      meanMm: totalMm / et0DayCount,
      totalMm,
      highest: dayAt(highest),
      lowest: dayAt(lowest),
      last: dayAt(last),
    },
  };
}
