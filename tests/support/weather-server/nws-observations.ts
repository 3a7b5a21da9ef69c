/** The stations of the US National Weather Service: those near a cell, and what one of them saw in the last week. */
import { type Answer, type Ask, isLeftOut, json, type Point, rounded, unitUnder } from './answer';
import { dayAt } from './days';
import { HOUR_MS, type HourWeather, hoursOf } from './hourly';
import { placeOfCell } from './nws-forecast';
import { nwsProblem } from './nws-problem';

const HEADERS = { 'content-type': 'application/geo+json' };
const RETENTION_MS = 7 * 24 * HOUR_MS;
const FIVE_MINUTES_MS = 300_000;
/** Reports are made at this minute of each hour. */
const REPORT_MS = 53 * 60_000;
const MOST_RECORDS = 500;

/** The stations of a cell stand north of it, so far. A station's id tells its cell and its rank. */
const NORTHWARD_DEG = [0.05, 0.1, 0.2] as const;

function placeOfStation(x: string, y: string, rank: number): Point {
  const { latitudeDeg, longitudeDeg } = placeOfCell(x, y);
  return { latitudeDeg: latitudeDeg + (NORTHWARD_DEG[rank - 1] ?? 0), longitudeDeg };
}

/** `GET /gridpoints/{office}/{x},{y}/stations`: nearest first. */
export function answerStations(ask: Ask, [, x = '', y = '']: readonly string[]): Answer {
  const features = NORTHWARD_DEG.map((_, i) => {
    const place = placeOfStation(x, y, i + 1);
    const stationIdentifier = `T${x}Y${y}N${i + 1}`;
    return {
      id: `https://api.weather.gov/stations/${stationIdentifier}`,
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.longitudeDeg, place.latitudeDeg] },
      properties: {
        '@type': 'wx:ObservationStation',
        elevation: { unitCode: 'wmoUnit:m', value: ask.elevationM(place) },
        stationIdentifier,
        name: `Test Field ${i + 1}`,
        timeZone: 'America/New_York',
      },
    };
  });
  return json(200, { type: 'FeatureCollection', features, observationStations: features.map(({ id }) => id) }, HEADERS);
}

/** `GET /stations/{id}/observations?start=…&end=…&limit=…`: newest first. */
export function answerObservations(ask: Ask, [x = '', y = '', rank = '']: readonly string[]): Answer {
  const { query, nowMs } = ask;
  const limit = Number(query.get('limit') ?? MOST_RECORDS);
  if (!(limit >= 1 && limit <= MOST_RECORDS))
    return nwsProblem(400, 'BadRequest', 'Query parameter "limit" is not valid', 'Bad Request');
  const endMs = Math.min(nowMs, Date.parse(query.get('end') ?? '') || nowMs);
  const startMs = Math.max(nowMs - RETENTION_MS, Date.parse(query.get('start') ?? '') || 0);
  const place = placeOfStation(x, y, Number(rank));
  const hourAt = hoursOf(place, ask.elevationM(place));
  const features = instantsBetween(startMs, endMs)
    .slice(0, limit)
    .map((instant) => featureOf(ask, place, hourAt(instant.atMs), instant));
  return json(200, { type: 'FeatureCollection', features }, HEADERS);
}

interface Instant {
  readonly atMs: number;
  readonly isReport: boolean;
}

/** Five-minute readings with a report among them each hour, newest first. */
function instantsBetween(startMs: number, endMs: number): Instant[] {
  const instants: Instant[] = [];
  for (let atMs = Math.ceil(startMs / FIVE_MINUTES_MS) * FIVE_MINUTES_MS; atMs <= endMs; atMs += FIVE_MINUTES_MS)
    instants.push({ atMs, isReport: false });
  for (let hour = Math.floor(startMs / HOUR_MS) * HOUR_MS; hour <= endMs; hour += HOUR_MS)
    if (hour + REPORT_MS >= startMs && hour + REPORT_MS <= endMs)
      instants.push({ atMs: hour + REPORT_MS, isReport: true });
  return instants.sort((a, b) => b.atMs - a.atMs);
}

function featureOf(ask: Ask, place: Point, hour: HourWeather, { atMs, isReport }: Instant) {
  const quantity = (name: string, unit: string, value: number | null) => {
    const isMissing = value === null || isLeftOut(ask.flaw, name, dayAt(atMs));
    return {
      unitCode: unitUnder(ask.flaw, name, `wmoUnit:${unit}`),
      value: isMissing ? null : rounded(value, 2),
      qualityControl: isMissing ? 'Z' : 'V',
    };
  };
  const properties: Record<string, unknown> = {
    '@type': 'wx:ObservationStation',
    timestamp: `${new Date(atMs).toISOString().slice(0, 19)}+00:00`,
    rawMessage: isReport ? 'KTST 010053Z AUTO' : '',
    temperature: quantity('temperature', 'degC', hour.tempC),
    dewpoint: quantity('dewpoint', 'degC', hour.dewPointC),
    relativeHumidity: quantity('relativeHumidity', 'percent', hour.humidityPct),
    windSpeed: quantity('windSpeed', 'km_h-1', isReport ? hour.wind10mMps * 3.6 : null),
    precipitationLastHour: quantity('precipitationLastHour', 'mm', null),
  };
  if (ask.flaw?.kind === 'missing-variable') delete properties[ask.flaw.variable];
  const geometry = { type: 'Point', coordinates: [place.longitudeDeg, place.latitudeDeg] };
  return { type: 'Feature', geometry, properties };
}
