/** Scales and their ticks: the same on the canvas and in a file. */
import { nice, tickStep, ticks } from 'd3-array';
import { civilDateOf, type EpochDay, epochDayOf, MS_PER_DAY } from '../../domain/calendar';
import { useLocale } from '../../i18n';
import { formatNumber } from '../../i18n/format';

export type Range = readonly [number, number];

/** How many lines a value axis aims for. */
const VALUE_TICKS = 5;

/** A range with round ends around the values; around nothing it is 0 to 1. */
export function roundRange(min: number, max: number, fromZero: boolean): Range {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [0, 1];
  const low = fromZero ? Math.min(0, min) : min;
  const high = fromZero ? Math.max(0, max) : max;
  return low === high ? [low - (fromZero && low === 0 ? 0 : 1), high + 1] : nice(low, high, VALUE_TICKS);
}

/** The round values between the ends of an axis. */
export function valueTicks([min, max]: Range): number[] {
  return ticks(min, max, VALUE_TICKS);
}

/** The ticks in as many decimals as their step needs. */
export function tickTexts(values: readonly number[], signed = false): string[] {
  const [first = 0, second = first + 1] = values;
  const decimals = Math.max(0, -Math.floor(Math.log10(tickStep(first, second, 1)) + 1e-9));
  return values.map((value) => (signed && value > 0 ? '+' : '') + formatNumber(value, decimals));
}

/** Maps a range onto pixels. */
export function linear([from, to]: Range, [start, end]: Range): (value: number) => number {
  const perUnit = (end - start) / (to - from);
  return (value) => start + (value - from) * perUnit;
}

type DateStep = readonly [count: number, unit: 'day' | 'month'];
const DATE_STEPS: readonly (readonly [days: number, step: DateStep])[] = [
  [1, [1, 'day']],
  [2, [2, 'day']],
  [7, [7, 'day']],
  [14, [14, 'day']],
  [30.4, [1, 'month']],
  [61, [2, 'month']],
  [91, [3, 'month']],
  [182, [6, 'month']],
  [365, [12, 'month']],
  [730, [24, 'month']],
  [1826, [60, 'month']],
  [3652, [120, 'month']],
];

/** The dates under an axis. */
interface DateTicks {
  readonly days: readonly EpochDay[];
  readonly texts: readonly string[];
}

/**
 * Dates between two days, at most `maxCount`, on whole days, the firsts of months or of years.
 * @param dates `calendar`: without the year
 */
export function dateTicks([first, last]: Range, maxCount: number, dates: 'civil' | 'calendar'): DateTicks {
  const wanted = (last - first) / Math.max(1, maxCount);
  const [, step] = DATE_STEPS.find(([days]) => days >= wanted) ?? DATE_STEPS[DATE_STEPS.length - 1] ?? [1, [1, 'day']];
  const days = step[1] === 'day' ? wholeDays(first, last, step[0]) : firstsOfMonths(first, last, step[0]);
  const format = new Intl.DateTimeFormat(useLocale()(), { ...formOf(step, dates), timeZone: 'UTC' });
  return { days, texts: days.map((day) => format.format(day * MS_PER_DAY)) };
}

function wholeDays(first: number, last: number, step: number): EpochDay[] {
  const start = Math.ceil(first);
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, i) => start + i * step);
}

function firstsOfMonths(first: number, last: number, step: number): EpochDay[] {
  const { year, month } = civilDateOf(Math.ceil(first));
  // Counted from January 1900, so that the ticks of any window fall on the same months.
  const from = Math.floor(((year - 1900) * 12 + month - 1) / step) * step;
  const days: EpochDay[] = [];
  for (let count = from; ; count += step) {
    const day = epochDayOf(1900, count + 1, 1);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}

function formOf([count, unit]: DateStep, dates: 'civil' | 'calendar'): Intl.DateTimeFormatOptions {
  if (unit === 'day') return { day: 'numeric', month: 'short' };
  if (dates === 'calendar') return { month: 'short' };
  return count >= 12 ? { year: 'numeric' } : { month: 'short', year: 'numeric' };
}
