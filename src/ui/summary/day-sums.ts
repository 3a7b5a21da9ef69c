/** Sums of days: what came, what went, and on how many days it is known. Days without a value are never guessed. */
import { at } from '../../domain/at';
import { civilDateOf, type EpochDay } from '../../domain/calendar';
import type { ResultDays } from '../../protocol';

type WaterDays = Pick<ResultDays, 'startDay' | 'et0Mm' | 'precipitationMm'>;

/** The sums of the days `first` to `last`, mm. A sum of no day is NaN. */
export interface DaySums {
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly dayCount: number;
  readonly et0DayCount: number;
  readonly et0Mm: number;
  readonly rainDayCount: number;
  readonly rainMm: number;
  /** Rain less ETo, of the days that have both. */
  readonly balanceMm: number;
  readonly balanceDayCount: number;
  /** Of those the days with more rain than ETo. */
  readonly surplusDayCount: number;
}

/** Sums the days of a result up, from index `from` up to, but not including, `to`. */
export function sumDays({ startDay, et0Mm, precipitationMm }: WaterDays, from = 0, to = et0Mm.length): DaySums {
  const et0 = et0Mm.subarray(from, to);
  const rain = precipitationMm.subarray(from, to);
  const balance = et0.map((mm, i) => at(rain, i) - mm);
  return {
    first: startDay + from,
    last: startDay + to - 1,
    dayCount: to - from,
    et0DayCount: countOf(et0),
    et0Mm: sumOf(et0),
    rainDayCount: countOf(rain),
    rainMm: sumOf(rain),
    balanceMm: sumOf(balance),
    balanceDayCount: countOf(balance),
    surplusDayCount: balance.reduce((count, mm) => count + (mm > 0 ? 1 : 0), 0),
  };
}

const isKnown = (value: number) => !Number.isNaN(value);
const countOf = (values: Float64Array) => values.reduce((count, value) => count + (isKnown(value) ? 1 : 0), 0);

function sumOf(values: Float64Array): number {
  const known = values.filter(isKnown);
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0);
}

export type PeriodKind = 'weeks' | 'months' | 'years';

/** A table longer than this is read by nobody: beyond it the next longer kind of period stands. */
const MOST_WEEKS = 20;
const MOST_MONTHS = 36;
const DAYS_PER_WEEK = 7;

/**
 * The sums of a result's periods: seven days from its first day on; in a long result calendar months, in a very long one
 * calendar years. The first and the last may be cut.
 */
export function sumPeriods(days: WaterDays): { readonly kind: PeriodKind; readonly rows: readonly DaySums[] } {
  const { startDay, et0Mm } = days;
  const cuts = (periodOf: (index: number) => number) => {
    const starts = Array.from(et0Mm.keys()).filter((i) => i === 0 || periodOf(i) !== periodOf(i - 1));
    return starts.map((from, i) => sumDays(days, from, starts[i + 1] ?? et0Mm.length));
  };
  if (et0Mm.length <= MOST_WEEKS * DAYS_PER_WEEK) {
    return { kind: 'weeks', rows: cuts((i) => Math.floor(i / DAYS_PER_WEEK)) };
  }
  const months = cuts((i) => civilDateOf(startDay + i).month);
  if (months.length <= MOST_MONTHS) return { kind: 'months', rows: months };
  return { kind: 'years', rows: cuts((i) => civilDateOf(startDay + i).year) };
}
