/** What may be asked: the limits of a request, checked by the same rule in a link, in a form and before a run. */
import { epochDayOf } from './domain/calendar';
import type { RequestProblem, RunRequest, SourceId } from './protocol';

/**
 * The sources in the order of every list: links, columns of an export. `satisfies` keeps it complete.
 * Append only: the order is a format (the bits of a link's check, and the query that is the id of a kept result).
 */
export const SOURCE_IDS = Object.keys({
  'nasa-power': true,
  'open-meteo-archive': true,
  'open-meteo-historical-forecast': true,
  'open-meteo-forecast': true,
  'bright-sky': true,
  'geosphere-austria': true,
  'nws-observations': true,
  'nws-forecast': true,
  'met-norway': true,
  'own-station': true,
  simulated: true,
} satisfies Record<SourceId, true>) as readonly SourceId[];

interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a request may hold; both ends included. */
export const REQUEST_LIMITS = {
  latitudeDeg: { min: -90, max: 90 },
  longitudeDeg: { min: -180, max: 180 },
  /** The lowest shore on Earth is at −430 m, the highest summit at 8 849 m. */
  elevationM: { min: -500, max: 9000 },
  /** Wider than any source, yet narrow enough that no link can ask for memory without end. */
  day: { min: epochDayOf(1900, 1, 1), max: epochDayOf(2199, 12, 31) },
} as const satisfies Record<string, Range>;

/**
 * What is wrong with a request, the first problem in the order point, period, sources; undefined when nothing is.
 * Parts that are absent are not checked, so that a half-filled form can be asked about too.
 */
export function validateRequest(request: Partial<RunRequest>): RequestProblem | undefined {
  return problemOfPoint(request) ?? problemOfPeriod(request) ?? problemOfSources(request.sources);
}

/** Whether the weather is the simulated climate. It is never mixed with any other. */
export function isSimulated(sources: RunRequest['sources']): boolean {
  return sources !== 'auto' && sources.includes('simulated');
}

function problemOfPoint({ latitudeDeg, longitudeDeg, elevationM }: Partial<RunRequest>): RequestProblem | undefined {
  if (isOutside(latitudeDeg, REQUEST_LIMITS.latitudeDeg)) return 'latitude-out-of-range';
  if (isOutside(longitudeDeg, REQUEST_LIMITS.longitudeDeg)) return 'longitude-out-of-range';
  if (isOutside(elevationM, REQUEST_LIMITS.elevationM)) return 'elevation-out-of-range';
  return undefined;
}

function problemOfPeriod({ start, end }: Partial<RunRequest>): RequestProblem | undefined {
  if (isNotADay(start) || isNotADay(end)) return 'dates-not-valid';
  if (start !== undefined && end !== undefined && end < start) return 'end-before-start';
  return undefined;
}

function problemOfSources(sources: RunRequest['sources'] | undefined): RequestProblem | undefined {
  if (sources === undefined || sources === 'auto') return undefined;
  if (sources.length === 0) return 'no-source-chosen';
  if (isSimulated(sources) && sources.some((id) => id !== 'simulated')) return 'simulated-not-mixed';
  return undefined;
}

function isNotADay(day: number | undefined): boolean {
  return isOutside(day, REQUEST_LIMITS.day) || (day !== undefined && !Number.isInteger(day));
}

function isOutside(value: number | undefined, { min, max }: Range): boolean {
  // Not `value < min || value > max`: NaN must be outside.
  return value !== undefined && !(value >= min && value <= max);
}
