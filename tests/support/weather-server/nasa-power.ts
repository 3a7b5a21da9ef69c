/** NASA POWER, daily point API: the shapes, the fill values of its late tail, and its 422. */
import { type Answer, type Ask, isLeftOut, json, type Point, rounded, unitUnder } from './answer';
import type { DayWeather } from './climate';
import { compactOf, dayAt, daysBetween, parseDay } from './days';
import { PARAMETERS, scaleOf } from './nasa-power-parameters';
import { weatherOf } from './weather';

const FILL_VALUE = -999;
const FIRST_DAY = dayAt(Date.UTC(1981, 0, 1));
const FIRST_SOLAR_DAY = dayAt(Date.UTC(1984, 0, 1));
const MAX_PARAMETERS = 20;
/** Days up to and including today that have no value yet. */
const METEOROLOGY_TAIL_DAYS = 3;
const SOLAR_TAIL_DAYS = 7;

interface Query {
  readonly point: Point;
  readonly names: readonly string[];
  readonly community: string;
  readonly timeStandard: string;
  readonly first: number;
  readonly last: number;
}

function listOf(query: URLSearchParams): string[] {
  return (query.get('parameters') ?? '').split(',').filter((name) => name !== '');
}

function coordinate(query: URLSearchParams, name: string): number {
  return Number.parseFloat(query.get(name) ?? '');
}

function dateOf(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  const day = /^\d{8}$/.test(text) ? parseDay(text) : 'bad-format';
  return typeof day === 'number' ? day : Number.NaN;
}

/** Every violation, as the provider lists them. Only the sentences on parameters and users are on record. */
function violations(query: URLSearchParams): string[] {
  const names = listOf(query);
  const unknown = names.filter((name) => !(name in PARAMETERS));
  const first = dateOf(query, 'start');
  const last = dateOf(query, 'end');
  const checks: readonly (readonly [boolean, string])[] = [
    [names.length === 0, 'The parameters argument is required.'],
    [
      names.length > MAX_PARAMETERS,
      `A maximum of ${MAX_PARAMETERS} parameters are can currently be requested in one submission.`,
    ],
    [unknown.length > 0, `One of your parameters is incorrect: ${unknown.join(', ')}.`],
    [!/^(ag|sb|re)$/i.test(query.get('community') ?? ''), 'The community argument must be one of: AG, SB, RE.'],
    [!(Math.abs(coordinate(query, 'latitude')) <= 90), 'The latitude must be between -90 and 90.'],
    [!(Math.abs(coordinate(query, 'longitude')) <= 180), 'The longitude must be between -180 and 180.'],
    [!(first >= FIRST_DAY), 'The start date must be YYYYMMDD and not before 19810101.'],
    [!(last >= first), 'The end date must be YYYYMMDD and not before the start date.'],
    [query.get('user') === 'anonymous', 'Please supply a different user name; reserved names are not allowed.'],
    [!/^json$/i.test(query.get('format') ?? 'json'), 'This test server gives JSON only.'],
  ];
  return checks.flatMap(([wrong, message]) => (wrong ? [message] : []));
}

/** The documented 422. */
export function powerError(messages: readonly string[], status = 422): Answer {
  const header = 'The POWER Daily API failed to complete your request; please review the errors below…';
  return json(status, { header, messages });
}

function readQuery(query: URLSearchParams): Query {
  return {
    point: { latitudeDeg: coordinate(query, 'latitude'), longitudeDeg: coordinate(query, 'longitude') },
    names: listOf(query),
    community: (query.get('community') ?? '').toUpperCase(),
    timeStandard: (query.get('time-standard') ?? 'LST').toUpperCase(),
    first: dateOf(query, 'start'),
    last: dateOf(query, 'end'),
  };
}

function isMissing(ask: Ask, name: string, day: number): boolean {
  const solar = PARAMETERS[name]?.solar === true;
  const tailDays = solar ? SOLAR_TAIL_DAYS : METEOROLOGY_TAIL_DAYS;
  if (solar && day < FIRST_SOLAR_DAY) return true;
  return day > dayAt(ask.nowMs) - tailDays || isLeftOut(ask.flaw, name, day);
}

function byDate(ask: Ask, query: Query, cellM: number): Record<string, Record<string, number>> {
  const weatherOn = weatherOf('nasa-power', query.point, ask.elevationM(query.point));
  const days = daysBetween(query.first, query.last).map((day) => ({
    day,
    key: compactOf(day),
    weather: weatherOn(day),
  }));
  const column = (name: string) => {
    const { factor } = scaleOf(name, query.community);
    const valueOn = (day: number, weather: DayWeather) =>
      isMissing(ask, name, day)
        ? FILL_VALUE
        : rounded((PARAMETERS[name]?.value(weather, cellM) ?? FILL_VALUE) * factor, 2);
    return Object.fromEntries(days.map(({ day, key, weather }) => [key, valueOn(day, weather)]));
  };
  return Object.fromEntries(query.names.map((name) => [name, column(name)]));
}

/** The mean height of the 0.5° × 0.625° cell: near the ground's, never equal to it on land. */
function cellElevationM(groundM: number): number {
  return groundM === 0 ? 0 : rounded(groundM * 0.9 + 30.25, 2);
}

function metadata(ask: Ask, query: Query) {
  return Object.fromEntries(
    query.names.map((name) => [
      name,
      {
        units: unitUnder(ask.flaw, name, scaleOf(name, query.community).units),
        longname: PARAMETERS[name]?.longname ?? '',
      },
    ]),
  );
}

function feature(ask: Ask, query: Query) {
  const cellM = cellElevationM(ask.elevationM(query.point));
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [query.point.longitudeDeg, query.point.latitudeDeg, cellM] },
    properties: { parameter: byDate(ask, query, cellM) },
    header: {
      title: 'NASA/POWER Source Native Resolution Daily Data',
      api: { version: 'v2.9.7', name: 'POWER Daily API' },
      sources: ['FLASHFLUX', 'GEOSIT', 'POWER'],
      fill_value: FILL_VALUE,
      time_standard: query.timeStandard,
      start: compactOf(query.first),
      end: compactOf(query.last),
    },
    messages: [],
    parameters: metadata(ask, query),
    times: { data: 1.28, process: 0.11 },
  };
}

/** `GET /api/temporal/daily/point` */
export function answerDailyPoint(ask: Ask): Answer {
  const wrong = violations(ask.query);
  if (wrong.length > 0) return powerError(wrong);
  const query = readQuery(ask.query);
  const flaw = ask.flaw;
  const kept = flaw?.kind === 'missing-variable' ? query.names.filter((name) => name !== flaw.variable) : query.names;
  return json(200, feature(ask, { ...query, names: kept }), {
    'content-language': 'en-US',
    'x-app-name': 'daily',
    'x-app-version': 'v2.9.7',
  });
}
