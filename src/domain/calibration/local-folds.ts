/** How a station's record is parted, to see what it teaches on days that it did not teach from. */
import type { TruthDay } from './local-adjustment';
import type { LocalLevel } from './local-types';

const YEAR_DAYS = 365.25;
/** More folds would cost time and tell nothing more. */
const MOST_BLOCKS = 10;

/**
 * The fold of each truth day: its calendar month while there is little more than a year, so that each is judged by the
 * rest of the year; else its year, counted from the first day, or its block of years in a long record.
 */
export function foldsOf(days: readonly TruthDay[], level: LocalLevel): number[] {
  if (level === 'two-parameters') return days.map(({ month }) => month);
  const first = days[0]?.day ?? 0;
  const last = days.at(-1)?.day ?? 0;
  const blockYears = Math.ceil((last - first + 1) / YEAR_DAYS / MOST_BLOCKS);
  return days.map(({ day }) => Math.floor((day - first) / (blockYears * YEAR_DAYS)));
}
