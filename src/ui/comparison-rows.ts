/** What a comparison says of each of its results, in numbers: metric, NaN and null where there is none. */
import { at } from '../domain/at';
import { civilDateOf, type EpochDay } from '../domain/calendar';
import { QUALITY } from '../domain/quality/rating';
import type { RunResult, SourceId } from '../protocol';
import { sourcesWithDays } from '../share/result-days';
import { summarize } from './result-summary';
import { sumDays } from './summary/day-sums';

export interface ComparisonRow {
  readonly dayCount: number;
  readonly et0DayCount: number;
  readonly totalMm: number | null;
  readonly meanMm: number | null;
  readonly highest: { readonly day: EpochDay; readonly et0Mm: number } | null;
  /** Over the days that have rain; NaN where none has. */
  readonly rainMm: number;
  /** Rain less ETo over the days that have both; NaN where none has. */
  readonly balanceMm: number;
  readonly highDayCount: number;
  readonly sources: readonly SourceId[];
  readonly isCalibrated: boolean;
}

export function comparisonRow({ days, method }: RunResult): ComparisonRow {
  const { dayCount, et0DayCount, counted } = summarize(days);
  const { rainMm, balanceMm } = sumDays(days);
  return {
    dayCount,
    et0DayCount,
    totalMm: counted?.totalMm ?? null,
    meanMm: counted?.meanMm ?? null,
    highest: counted?.highest ?? null,
    rainMm,
    balanceMm,
    highDayCount: days.quality.filter((quality, i) => quality === QUALITY.HIGH && !Number.isNaN(at(days.et0Mm, i)))
      .length,
    sources: sourcesWithDays(days).map(([id]) => id),
    isCalibrated: method.calibration.kind !== 'none',
  };
}

/**
 * By how much the mean ETo of a row differs from that of the first; null where either has none. Means, because totals
 * of different numbers of days cannot be compared. There is no share of a mean of zero, as in a polar night.
 */
export function differenceFrom(
  first: ComparisonRow,
  row: ComparisonRow,
): { readonly mm: number; readonly pct: number } | null {
  if (first.meanMm === null || row.meanMm === null) return null;
  const mm = row.meanMm - first.meanMm;
  return { mm, pct: first.meanMm > 0 ? (100 * mm) / first.meanMm : Number.NaN };
}

/** Why the numbers of a comparison are not alike in kind: what a person should know before they conclude. */
type ComparisonCaution = 'other-sources' | 'partly-calibrated' | 'days-missing';

export function cautionsOf(rows: readonly ComparisonRow[]): readonly ComparisonCaution[] {
  const namesOf = ({ sources }: ComparisonRow) => sources.join(' ');
  const differ = (of: (row: ComparisonRow) => unknown) => new Set(rows.map(of)).size > 1;
  return [
    ...(differ(namesOf) ? ['other-sources' as const] : []),
    ...(differ(({ isCalibrated }) => isCalibrated) ? ['partly-calibrated' as const] : []),
    ...(rows.some(({ et0DayCount, dayCount }) => et0DayCount < dayCount) ? ['days-missing' as const] : []),
  ];
}

/** The values added up day by day; from the first missing one on there is no sum to speak of. */
export function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/**
 * The values of a shorter year beside those of one with a 29 February: that day is missing, and the days after it stand
 * under their own dates. Periods of equal length are left as they are.
 */
export function besideLeapYear(
  values: Float64Array,
  leapYear: { readonly startDay: EpochDay; readonly length: number },
) {
  if (values.length >= leapYear.length) return values;
  const days = Array.from({ length: leapYear.length }, (_, i) => civilDateOf(leapYear.startDay + i));
  const leapDay = days.findIndex(({ month, day }) => month === 2 && day === 29);
  const beside = new Float64Array(leapYear.length).fill(Number.NaN);
  beside.set(values.subarray(0, leapDay));
  beside.set(values.subarray(leapDay), leapDay + 1);
  return beside;
}
