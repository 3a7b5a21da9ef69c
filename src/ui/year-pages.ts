/**
 * Pages of a long table. A year is what a reader of twenty years looks for, and 366 rows are what a browser lays out
 * without holding up the page; a scrolled window over all rows would break find-in-page, printing and the semantics of
 * the table.
 */
import { type EpochDay, lastDayOfYear, yearOf } from '../domain/calendar';

/** Days `from` up to, but not including, `to`, as indexes into the result; `year` names the page. */
export interface YearPage {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** Up to here a period is one page, whichever years it touches: a year and its margins. */
const MAX_DAYS_ON_ONE_PAGE = 400;

/** The pages of a period of `length` days: one, or one a calendar year. */
export function yearPages(startDay: EpochDay, length: number): YearPage[] {
  if (length <= MAX_DAYS_ON_ONE_PAGE) return [{ year: yearOf(startDay), from: 0, to: length }];
  const pages: YearPage[] = [];
  for (let from = 0; from < length; ) {
    const year = yearOf(startDay + from);
    const to = Math.min(length, lastDayOfYear(year) - startDay + 1);
    pages.push({ year, from, to });
    from = to;
  }
  return pages;
}
