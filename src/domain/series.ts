/**
 * Columns of daily values. One rule for missing values everywhere: NaN. A series is contiguous: element `i` is the day
 * `startDay + i`, so two series of the same period line up by index.
 */
import { at } from './at';
import type { EpochDay } from './calendar';
import { type HourTrack, joinHours } from './hourly/hour-track';

/** The weather a source gives, already in our units; the names carry them (docs/units.md). */
export const SOURCE_VARIABLES = [
  'tempMaxC',
  'tempMinC',
  'humidityMeanPct',
  'wind2mMps',
  'shortwaveMjM2',
  'precipitationMm',
] as const;
export type SourceVariable = (typeof SOURCE_VARIABLES)[number];

/** The inputs of a day as they enter the equation; `tempMeanC` is FAO-56 Eq. 9 of the extremes. */
export const INPUT_VARIABLES = [
  'tempMaxC',
  'tempMinC',
  'tempMeanC',
  'humidityMeanPct',
  'wind2mMps',
  'shortwaveMjM2',
  'precipitationMm',
] as const;
export type InputVariable = (typeof INPUT_VARIABLES)[number];

/** One column a variable, all of the same length. */
export type Columns<Name extends string> = Readonly<Record<Name, Float64Array>>;

/** What a source says beside the inputs; nothing of it enters the equation as it is. */
export const SOURCE_EXTRAS = [
  /** Cloud cover over the daylight, %: estimates the radiation where a source has none (FAO-56 Eq. 35). */
  'cloudCoverPct',
  /** Hours of the civil day that its samples cover; missing for a source that gives days whole. */
  'hoursCovered',
  /** The provider's own ETo, mm d⁻¹: a benchmark. */
  'providerEt0Mm',
] as const;
export type SourceExtra = (typeof SOURCE_EXTRAS)[number];

/** Every column of a source series. */
export const SOURCE_COLUMNS = [...SOURCE_VARIABLES, ...SOURCE_EXTRAS] as const;
export type SourceColumn = SourceVariable | SourceExtra;

/** What one source says about a period. */
export interface SourceSeries extends Columns<SourceColumn> {
  readonly startDay: EpochDay;
  /** The hours behind the days, of a source that gives all that the hourly equation needs. */
  readonly hours?: HourTrack;
}

/** The inputs of the equation over a period. */
export interface InputSeries extends Columns<InputVariable> {
  readonly startDay: EpochDay;
}

/** A column of `length` missing values. */
export function missingColumn(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

/** A record with one column a name, made by `make`. */
export function makeColumns<Name extends string>(
  names: readonly Name[],
  make: (name: Name) => Float64Array,
): Record<Name, Float64Array> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Float64Array>;
}

/** A source series of `length` days in which everything is missing. */
export function missingSourceSeries(startDay: EpochDay, length: number): SourceSeries {
  return { startDay, ...makeColumns(SOURCE_COLUMNS, () => missingColumn(length)) };
}

/** The number of days in a series. */
export function lengthOf(series: { readonly tempMaxC: Float64Array }): number {
  return series.tempMaxC.length;
}

/**
 * Copies the days that `from` and `into` share into `into`, overwriting them there: present or missing, the newer
 * answer of the same source stands. The hours are not copied: see `joinSeries`.
 */
export function copyOverlap(from: SourceSeries, into: SourceSeries): void {
  const first = Math.max(from.startDay, into.startDay);
  const end = Math.min(from.startDay + lengthOf(from), into.startDay + lengthOf(into));
  if (end <= first) return;
  for (const name of SOURCE_COLUMNS) {
    const days = from[name].subarray(first - from.startDay, end - from.startDay);
    into[name].set(days, first - into.startDay);
  }
}

/**
 * The days from `start` to `end` (both included), with their hours, out of parts of one source's answers: where parts
 * share days the later one stands, and days that none holds are missing.
 */
export function joinSeries(parts: readonly SourceSeries[], start: EpochDay, end: EpochDay): SourceSeries {
  const joined = missingSourceSeries(start, Math.max(0, end - start + 1));
  for (const part of parts) copyOverlap(part, joined);
  const hours = joinHours(parts, { startDay: start, length: lengthOf(joined) });
  return hours ? { ...joined, hours } : joined;
}

/** The part of a source series from `start` to `end` (both included); days it does not hold are missing. */
export function sliceSeries(series: SourceSeries, start: EpochDay, end: EpochDay): SourceSeries {
  return joinSeries([series], start, end);
}

/** Whether any weather variable has a value on day `index`. */
export function hasAnyValue(series: SourceSeries, index: number): boolean {
  return SOURCE_VARIABLES.some((name) => !Number.isNaN(at(series[name], index)));
}

/** The number of days with at least one weather value. */
export function countDaysWithData(series: SourceSeries): number {
  let count = 0;
  for (let i = 0; i < lengthOf(series); i++) if (hasAnyValue(series, i)) count++;
  return count;
}

/** The number of values that are not missing. */
export function countPresent(column: Float64Array): number {
  let count = 0;
  for (const value of column) if (!Number.isNaN(value)) count++;
  return count;
}
