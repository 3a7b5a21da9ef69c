/** How Open-Meteo's archive and forecast read a query and refuse it, in the provider's own sentences. */
import type { Ask, Point } from './answer';
import { dayAt, isoOf, parseDay } from './days';
import { type Refusal, readPoints } from './open-meteo-errors';
import { isTimeZone, type LocalClock, localClockOf } from './time-zone';

/** The services: what they have, relative to the server's today. */
export interface Service {
  readonly allowed: (today: number) => readonly [first: number, last: number];
  readonly defaultDays?: number;
  /** Series that each variable is answered with; one when absent. */
  readonly members?: number;
}
export const ARCHIVE: Service = { allowed: (today) => [dayAt(Date.UTC(1940, 0, 1)), today] };
export const FORECAST: Service = { allowed: (today) => [today - 93, today + 16], defaultDays: 7 };
export const HISTORICAL_FORECAST: Service = {
  allowed: (today) => [dayAt(Date.UTC(2016, 0, 1)), today + 15],
  defaultDays: 1,
};
export const ENSEMBLE: Service = { allowed: (today) => [today - 93, today + 36], defaultDays: 7, members: 31 };

export interface Query {
  readonly points: readonly Point[];
  readonly clocks: readonly LocalClock[];
  readonly variables: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly models: string;
  readonly elevationM: number | undefined;
}
type Period = Pick<Query, 'first' | 'last'>;

/** A request heavier than this is refused outright. */
const MAX_WEIGHT = 5000;

function parseDate(text: string): number | Refusal {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : 'bad-format';
  if (day === 'bad-format') return { reason: "Invalid date format. Make sure to use 'YYYY-MM-DD'" };
  return day === 'no-such-day' ? { reason: 'Invalid date' } : day;
}

function boundedDate(text: string, name: string, [first, last]: readonly [number, number]): number | Refusal {
  const day = parseDate(text);
  if (typeof day !== 'number' || (day >= first && day <= last)) return day;
  return { reason: `Parameter '${name}' is out of allowed range from ${isoOf(first)} to ${isoOf(last)}` };
}

function givenPeriod(query: URLSearchParams, allowed: readonly [number, number]): Period | Refusal {
  const start = query.get('start_date');
  const end = query.get('end_date');
  if (!start || !end) return { reason: "Both 'start_date' and 'end_date' must be set in the url" };
  if (query.has('past_days'))
    return { reason: "Parameter 'past_days' is mutually exclusive with 'start_date' and 'end_date'" };
  const first = boundedDate(start, 'start_date', allowed);
  if (typeof first !== 'number') return first;
  const last = boundedDate(end, 'end_date', allowed);
  if (typeof last !== 'number') return last;
  return last < first ? { reason: 'End-date must be larger or equals than start-date' } : { first, last };
}

function relativePeriod(query: URLSearchParams, today: number, defaultDays: number): Period | Refusal {
  const past = Number(query.get('past_days') ?? 0);
  const ahead = Number(query.get('forecast_days') ?? defaultDays);
  if (!(past >= 0 && past <= 93)) return { reason: `Past days is invalid. Allowed range 0 to 93. Given ${past}.` };
  // The provider prints the maximum here, not what was given.
  if (!(ahead >= 0 && ahead <= 16)) return { reason: 'Forecast days is invalid. Allowed range 0 to 16. Given 16.' };
  return { first: today - past, last: today + ahead - 1 };
}

function readPeriod(ask: Ask, service: Service): Period | Refusal {
  const today = dayAt(ask.nowMs);
  const dated = ask.query.has('start_date') || ask.query.has('end_date');
  if (dated || service.defaultDays === undefined) return givenPeriod(ask.query, service.allowed(today));
  return relativePeriod(ask.query, today, service.defaultDays);
}

function readClocks(ask: Ask, points: readonly Point[]): readonly LocalClock[] | Refusal {
  const names = (ask.query.get('timezone') ?? 'GMT').split(',');
  if (names.length !== 1 && names.length !== points.length)
    return { reason: "Parameter 'timezone' and coordinates must have the same number of elements" };
  if (!names.every((name) => name === 'auto' || isTimeZone(name))) return { reason: 'Invalid timezone' };
  return points.map((point, i) => localClockOf(names[i] ?? names[0] ?? 'GMT', point, ask.nowMs));
}

function readElevation(query: URLSearchParams): number | undefined {
  const text = query.get('elevation');
  return text === null ? undefined : Number.parseFloat(text);
}

/** The cost of a call: max(1, v/10, v/10 × days/14) for each location, v counting every member. */
export function weightOf(query: Query, { members = 1 }: Service): number {
  const tens = (query.variables.length * members) / 10;
  return query.points.length * Math.max(1, tens, (tens * (query.last - query.first + 1)) / 14);
}

/** A query as understood, or the sentence that refuses it. */
export function readQuery(ask: Ask, service: Service): Query | Refusal {
  const points = readPoints(ask.query);
  if ('reason' in points) return points;
  if (points.length > 1000) return { reason: 'Only up to 1000 locations can be requested at once' };
  const clocks = readClocks(ask, points);
  if ('reason' in clocks) return clocks;
  const period = readPeriod(ask, service);
  if ('reason' in period) return period;
  const variables = ask.query.getAll('daily').flatMap((part) => part.split(',').filter((name) => name !== ''));
  const models = ask.query.get('models') ?? 'best_match';
  const query = { points, clocks, variables, models, elevationM: readElevation(ask.query), ...period };
  if (weightOf(query, service) <= MAX_WEIGHT) return query;
  return {
    reason:
      'Your API call requests too much data. Please reduce the number of variables, locations and/or weather models.',
  };
}
