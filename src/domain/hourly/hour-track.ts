/**
 * The hours behind the civil days of a series. A column holds one value a full hour of UTC, whatever the zone of the
 * days: each day keeps its own span of time, so that parts fetched at different times join without a zone.
 *
 * The columns are single precision: seven digits, where instruments give four, in half the memory (140 kB a year).
 */
import type { EpochDay } from '../calendar';
import type { Span } from './tracks';

export const HOUR_MS = 3_600_000;

/** The inputs of the hourly equation: means over the hour, and the total of it for radiation. */
export const HOUR_VARIABLES = ['tempC', 'humidityPct', 'wind2mMps', 'shortwaveMjM2'] as const;
export type HourVariable = (typeof HOUR_VARIABLES)[number];

/** One column a variable, all of the same length. */
export type HourTrackColumns = Readonly<Record<HourVariable, Float32Array>>;

/** Hours, and the days they belong to. NaN is missing, the span of a day without hours too. */
export interface HourTrack extends HourTrackColumns {
  /** The start of the first hour, a full hour of UTC, ms since 1970-01-01T00:00Z. */
  readonly startMs: number;
  /** Where each day of the series starts and ends, ms; the columns hold every hour that such a span touches. */
  readonly dayStartMs: Float64Array;
  readonly dayEndMs: Float64Array;
}

/** The full hours that a span touches. */
export function wholeHours({ startMs, endMs }: Span): Span {
  return { startMs: Math.floor(startMs / HOUR_MS) * HOUR_MS, endMs: Math.ceil(endMs / HOUR_MS) * HOUR_MS };
}

/** Columns of missing hours over whole hours. */
export function missingHours({ startMs, endMs }: Span): Record<HourVariable, Float32Array> {
  const column = () => new Float32Array(Math.max(0, (endMs - startMs) / HOUR_MS)).fill(Number.NaN);
  return { tempC: column(), humidityPct: column(), wind2mMps: column(), shortwaveMjM2: column() };
}

/** Days that may have hours: a series, as far as it matters here. */
export interface DaysWithHours {
  readonly startDay: EpochDay;
  readonly tempMaxC: { readonly length: number };
  readonly hours?: HourTrack;
}

/** Days one after the other. */
interface DayRange {
  readonly startDay: EpochDay;
  readonly length: number;
}

/**
 * The hours of `wanted` days out of parts of a source's answers. Where parts share days, the later part stands, as it
 * does for the days themselves: one without hours leaves them without. Undefined where no part has any.
 */
export function joinHours(parts: readonly DaysWithHours[], wanted: DayRange): HourTrack | undefined {
  const missing = () => new Float64Array(wanted.length).fill(Number.NaN);
  const days = { dayStartMs: missing(), dayEndMs: missing() };
  for (const part of parts) copyDays(part, wanted.startDay, days);
  const held = parts.flatMap((part) => heldHours(part, wanted) ?? []);
  if (held.length === 0) return undefined;
  const startMs = Math.min(...held.map(({ span }) => span.startMs));
  const columns = missingHours({ startMs, endMs: Math.max(...held.map(({ span }) => span.endMs)) });
  for (const { hours, span } of held) copyHours(hours, span, { startMs, ...columns });
  return { startMs, ...columns, ...days };
}

/** The indices of the days that a part shares with a range, in the part and in the range. */
function sharedDays(part: DaysWithHours, { startDay, length }: DayRange) {
  const first = Math.max(part.startDay, startDay);
  const end = Math.max(first, Math.min(part.startDay + part.tempMaxC.length, startDay + length));
  return { from: first - part.startDay, to: end - part.startDay, into: first - startDay };
}

function copyDays(
  part: DaysWithHours,
  startDay: EpochDay,
  into: Readonly<Record<'dayStartMs' | 'dayEndMs', Float64Array>>,
): void {
  for (const name of ['dayStartMs', 'dayEndMs'] as const) {
    const shared = sharedDays(part, { startDay, length: into[name].length });
    const days = part.hours?.[name].subarray(shared.from, shared.to);
    if (days) into[name].set(days, shared.into);
    else into[name].fill(Number.NaN, shared.into, shared.into + shared.to - shared.from);
  }
}

interface HeldHours {
  readonly hours: HourTrack;
  readonly span: Span;
}

/** The whole hours that a part holds of a range of days. */
function heldHours(part: DaysWithHours, wanted: DayRange): HeldHours | undefined {
  const { hours } = part;
  if (!hours) return undefined;
  const { from, to } = sharedDays(part, wanted);
  const isKnown = (ms: number) => !Number.isNaN(ms);
  const starts = hours.dayStartMs.subarray(from, to).filter(isKnown);
  const ends = hours.dayEndMs.subarray(from, to).filter(isKnown);
  if (starts.length === 0) return undefined;
  return { hours, span: wholeHours({ startMs: Math.min(...starts), endMs: Math.max(...ends) }) };
}

function copyHours(
  from: HourTrack,
  { startMs, endMs }: Span,
  into: HourTrackColumns & { readonly startMs: number },
): void {
  const first = (startMs - from.startMs) / HOUR_MS;
  const end = (endMs - from.startMs) / HOUR_MS;
  for (const name of HOUR_VARIABLES) {
    into[name].set(from[name].subarray(first, end), (startMs - into.startMs) / HOUR_MS);
  }
}
