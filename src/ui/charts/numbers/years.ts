/** A record folded into years of 365 days, so that years lie over each other. */
import { at } from '../../../domain/at';
import { civilDateOf, type EpochDay, epochDayOf } from '../../../domain/calendar';
import { countPresent, missingColumn } from '../../../domain/series';
import { quantile } from '../../../domain/statistics/quantile';

export const DAYS_PER_YEAR = 365;
/** 1 January of the common year that the days of every year are shown in. */
export const CALENDAR_START: EpochDay = epochDayOf(2001, 1, 1);

/** The WMO reference period. */
const REFERENCE = { first: 1991, last: 2020 } as const;
/** Fewer complete years say little about what is usual. */
export const MIN_REFERENCE_YEARS = 10;
/** A year with fewer days would pull the range towards the season that it has. */
const MIN_DAYS_OF_YEAR = 330;

const HALF_WINDOW = 3;
const MIN_WINDOW_VALUES = 4;

/** The mean of each day and the three days on either side; missing where fewer than four of the seven have a value. */
export function sevenDayMeans(values: Float64Array): Float64Array {
  return values.map((_, day) => {
    let [count, sum] = [0, 0];
    for (let i = day - HALF_WINDOW; i <= day + HALF_WINDOW; i++) {
      const value = at(values, i);
      if (Number.isNaN(value)) continue;
      count++;
      sum += value;
    }
    return count < MIN_WINDOW_VALUES ? Number.NaN : sum / count;
  });
}

/** The years of a record by day of the calendar; 29 February is in none. */
export function foldYears(startDay: EpochDay, values: Float64Array): ReadonlyMap<number, Float64Array> {
  const years = new Map<number, Float64Array>();
  values.forEach((value, i) => {
    const { year, month, day } = civilDateOf(startDay + i);
    if (month === 2 && day === 29) return;
    const column = years.get(year) ?? missingColumn(DAYS_PER_YEAR);
    years.set(year, column);
    column[epochDayOf(2001, month, day) - CALENDAR_START] = value;
  });
  return years;
}

/** The years of 1991–2020 that are complete enough to stand for what is usual. */
export function referenceYears(years: ReadonlyMap<number, Float64Array>): readonly Float64Array[] {
  return [...years]
    .filter(([year]) => year >= REFERENCE.first && year <= REFERENCE.last)
    .map(([, column]) => column)
    .filter((column) => countPresent(column) >= MIN_DAYS_OF_YEAR);
}

/** The spread of several years on each day of the calendar; NaN where fewer than half of them have a value. */
interface YearRange {
  readonly min: Float64Array;
  readonly tenth: Float64Array;
  readonly median: Float64Array;
  readonly ninetieth: Float64Array;
  readonly max: Float64Array;
}

export function yearRange(years: readonly Float64Array[]): YearRange {
  const sorted = Array.from({ length: DAYS_PER_YEAR }, (_, day) =>
    Float64Array.from(years, (year) => at(year, day))
      .filter((value) => !Number.isNaN(value))
      .sort(),
  );
  const column = (p: number) =>
    Float64Array.from(sorted, (values) => (values.length * 2 < years.length ? Number.NaN : quantile(values, p)));
  return { min: column(0), tenth: column(0.1), median: column(0.5), ninetieth: column(0.9), max: column(1) };
}

/** Days of the calendar on which at least two years have a value. */
export function sharedDayCount(years: ReadonlyMap<number, Float64Array>): number {
  const columns = [...years.values()];
  return Array.from(
    { length: DAYS_PER_YEAR },
    (_, day) => columns.filter((c) => !Number.isNaN(at(c, day))).length,
  ).filter((count) => count >= 2).length;
}
