/** The form of the ETo page as plain data: what is typed, what is wrong with it, and the request it stands for. */
import { dayCount, type EpochDay, formatIsoDate, parseIsoDate } from '../domain/calendar';
import { fail, ok, type Result } from '../domain/result';
import type { RunRequest, SourceId } from '../protocol';
import { type CoordinateProblem, type Coordinates, parseCoordinate } from './map/coordinates';
import { readElevation } from './map/typed-elevation';

/** What the fields hold, as text; dates as `YYYY-MM-DD`, empty where nothing is typed. */
export interface RunDraft {
  readonly latitude: string;
  readonly longitude: string;
  readonly elevation: string;
  readonly start: string;
  readonly end: string;
  readonly sources: readonly SourceId[] | 'auto';
}

/** What is wrong, by field: a problem of a coordinate, or a key of `eto.errors` in the dictionary. */
export interface DraftErrors {
  readonly latitude?: CoordinateProblem;
  readonly longitude?: CoordinateProblem;
  readonly elevation?: 'elevationInvalid';
  readonly start?: 'startMissing';
  readonly end?: 'endMissing' | 'endBeforeStart';
  readonly sources?: 'noSource';
}

export const EMPTY_DRAFT: RunDraft = {
  latitude: '',
  longitude: '',
  elevation: '',
  start: '',
  end: '',
  sources: 'auto',
};

/** The period offered first: the last 30 days, today included. */
export const DEFAULT_PERIOD_DAYS = 30;

/** The last `days` days, `today` included, as the date fields take them. */
export function recentPeriod(today: EpochDay, days: number): Pick<RunDraft, 'start' | 'end'> {
  return { start: formatIsoDate(today - days + 1), end: formatIsoDate(today) };
}

/** The draft with the parts that a link does say put in; the rest stays as it was typed. */
export function withRequest(draft: RunDraft, request: Partial<RunRequest>): RunDraft {
  const { latitudeDeg, longitudeDeg, elevationM, start, end, sources } = request;
  const newPoint = latitudeDeg !== undefined && longitudeDeg !== undefined;
  return {
    latitude: latitudeDeg === undefined ? draft.latitude : String(latitudeDeg),
    longitude: longitudeDeg === undefined ? draft.longitude : String(longitudeDeg),
    // A typed elevation belongs to its point: a link with a point and no elevation has none.
    elevation: elevationM !== undefined ? String(elevationM) : newPoint ? '' : draft.elevation,
    start: start === undefined ? draft.start : formatIsoDate(start),
    end: end === undefined ? draft.end : formatIsoDate(end),
    sources: sources ?? draft.sources,
  };
}

/** The days between the two dates, both included; undefined while they are no period. */
export function draftPeriod(
  draft: Pick<RunDraft, 'start' | 'end'>,
): { readonly first: EpochDay; readonly last: EpochDay; readonly dayCount: number } | undefined {
  const first = parseIsoDate(draft.start);
  const last = parseIsoDate(draft.end);
  if (first === undefined || last === undefined || last < first) return undefined;
  return { first, last, dayCount: dayCount(first, last) };
}

/** What is wrong with each field; empty when nothing is. */
export function draftErrors(draft: RunDraft): DraftErrors {
  return { ...pointErrors(draft), ...periodErrors(draft), ...sourcesErrors(draft) };
}

function pointErrors(draft: RunDraft): DraftErrors {
  const latitude = parseCoordinate(draft.latitude, 'latitude');
  const longitude = parseCoordinate(draft.longitude, 'longitude');
  const isElevation = readElevation(draft.elevation).kind !== 'invalid';
  return {
    ...(latitude.ok ? {} : { latitude: latitude.error }),
    ...(longitude.ok ? {} : { longitude: longitude.error }),
    ...(isElevation ? {} : { elevation: 'elevationInvalid' }),
  };
}

function periodErrors(draft: RunDraft): DraftErrors {
  const start = parseIsoDate(draft.start);
  const end = parseIsoDate(draft.end);
  if (start === undefined) return { start: 'startMissing', ...(end === undefined ? { end: 'endMissing' } : {}) };
  if (end === undefined) return { end: 'endMissing' };
  return end < start ? { end: 'endBeforeStart' } : {};
}

function sourcesErrors({ sources }: RunDraft): DraftErrors {
  return sources.length === 0 ? { sources: 'noSource' } : {};
}

/** The point of a draft; undefined while it is none. */
export function draftPoint(draft: Pick<RunDraft, 'latitude' | 'longitude'>): Coordinates | undefined {
  const latitude = parseCoordinate(draft.latitude, 'latitude');
  const longitude = parseCoordinate(draft.longitude, 'longitude');
  return latitude.ok && longitude.ok ? { latitudeDeg: latitude.value, longitudeDeg: longitude.value } : undefined;
}

/** The request that a draft stands for, or what is wrong with its fields. */
export function readDraft(draft: RunDraft): Result<RunRequest, DraftErrors> {
  const errors = draftErrors(draft);
  const point = draftPoint(draft);
  const period = draftPeriod(draft);
  const elevation = readElevation(draft.elevation);
  if (Object.keys(errors).length > 0 || !point || !period) return fail(errors);
  return ok({
    ...point,
    ...(elevation.kind === 'typed' ? { elevationM: elevation.elevationM } : {}),
    start: period.first,
    end: period.last,
    sources: draft.sources,
  });
}
