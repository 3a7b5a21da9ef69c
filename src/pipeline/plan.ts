/** Which sources are asked for which days. */
import { dayCount, type EpochDay } from '../domain/calendar';
import { lengthOf } from '../domain/series';
import type { SourceMeta, WeatherSource } from '../ports';
import type { RunRequest, SourceFailureOf, Station } from '../protocol';
import { servesPoint, windowFor } from '../sources/registry';

/** Days, both ends included. */
export interface Period {
  readonly start: EpochDay;
  readonly end: EpochDay;
}

/** A source and the part of the period that lies in its window. */
export interface PlannedSource extends Period {
  readonly source: WeatherSource;
  /** All the days the source has, as of today. */
  readonly window: Period;
}

export interface Plan {
  readonly planned: readonly PlannedSource[];
  /** The sources asked for that do not serve the point, or have none of these dates. */
  readonly refused: readonly SourceFailureOf[];
}

/** Where and when a run stands. */
export interface Standpoint {
  /** The civil day at the point. */
  readonly today: EpochDay;
  /** The countries the point may lie in; null when not known. */
  readonly countries: readonly string[] | null;
  /** The person's own station at the point. */
  readonly station: Station | null;
}

/** A run that is planned: what is asked, from where, of whom. */
export interface Errand extends Standpoint {
  readonly request: RunRequest;
  readonly plan: Plan;
  /** The IANA zone of the point; null when not known. */
  readonly zone: string | null;
}

/**
 * In automatic mode the hosts that fill the days the archive does not have yet are asked only for a period that reaches
 * into this many last days: before them the archives have everything, and fusion would not use it.
 */
const FILLING_DAYS = 10;
const FILLING_SOURCES: readonly string[] = ['open-meteo-forecast', 'open-meteo-historical-forecast'];

/**
 * In automatic mode a source that gives hours is asked for periods of at most this many days: a year of hours is a few
 * megabytes. Who wants more chooses the source.
 */
const LONGEST_HOURLY_DAYS = 366;

/** Plans a run: every chosen source that serves the point and whose window holds a part of the period. */
export function planSources(request: RunRequest, sources: readonly WeatherSource[], standpoint: Standpoint): Plan {
  const chosen = sources.filter(({ meta }) => isChosen(meta, request, standpoint));
  const planned: PlannedSource[] = [];
  const refused: SourceFailureOf[] = [];
  for (const source of chosen) {
    const window = windowOf(source.meta, standpoint);
    const { start, end } = overlap(request, window);
    const refuse = (failure: SourceFailureOf['failure']) => refused.push({ source: source.meta.id, failure });
    if (!isServed(source.meta, request, standpoint)) refuse({ code: 'outside-area' });
    else if (start > end) refuse({ code: 'outside-coverage', first: window.start, last: window.end });
    else planned.push({ source, start, end, window });
  }
  return { planned, refused };
}

/**
 * Where the countries are not known (the outline could not be read, or the point is on an island it leaves out), a source
 * of one country is asked only by the person's own choice, and decides for itself.
 */
function isServed(meta: SourceMeta, request: RunRequest, { countries, station }: Standpoint): boolean {
  if (meta.id === 'own-station') return station !== null;
  const isUnknown = countries === null || countries.length === 0;
  return isUnknown ? meta.coverage === 'global' || request.sources !== 'auto' : servesPoint(meta, countries);
}

/** The days a source has as of today: of a station of the person's own they are those of its file. */
function windowOf(meta: SourceMeta, { today, station }: Standpoint): Period {
  const { first, last } = windowFor(meta, today);
  if (meta.id !== 'own-station' || !station) return { start: first, end: last };
  const { series } = station;
  return { start: series.startDay, end: series.startDay + lengthOf(series) - 1 };
}

/** The days two periods share; its end is before its start when there are none. */
export function overlap(a: Period, b: Period): Period {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function isChosen(meta: SourceMeta, request: RunRequest, { today, station }: Standpoint): boolean {
  if (request.sources !== 'auto') return request.sources.includes(meta.id);
  if (meta.id === 'own-station') return station?.isSource ?? false;
  if (meta.access === 'local') return false;
  if (FILLING_SOURCES.includes(meta.id)) return request.end > today - FILLING_DAYS;
  // Of today such a forecast has only the hours that are left, which do not make a day.
  if (meta.dayDefinition === 'civil-day' && meta.kind === 'forecast' && request.end <= today) return false;
  return meta.dayDefinition !== 'civil-day' || dayCount(request.start, request.end) <= LONGEST_HOURLY_DAYS;
}

/** In automatic mode a source without this place or these dates is no loss to tell of, as long as another has them. */
export function refusalsToReport(request: RunRequest, plan: Plan): readonly SourceFailureOf[] {
  if (request.sources !== 'auto') return plan.refused;
  // Where nobody has the dates, those that do not even serve the place are beside the point.
  return plan.planned.length > 0 ? [] : plan.refused.filter(({ failure }) => failure.code === 'outside-coverage');
}
