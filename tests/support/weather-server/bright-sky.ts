/** Bright Sky: the hours of one German station, observed up to now and forecast from then on. */
import { type Answer, type Ask, isLeftOut, json, type Point, rounded } from './answer';
import { dayAt, isoOf } from './days';
import { HOUR_MS, type HourWeather, hoursOf } from './hourly';

const FIRST_RECORD_MS = Date.UTC(2010, 0, 1);
/** Observations younger than this are unchecked, and of a source of their own. */
const UNCHECKED_MS = 48 * HOUR_MS;
/** The mainland of Germany with the 50 km around its stations. */
const AREA = { south: 47, north: 55.5, west: 5.5, east: 15.5 } as const;

const SOURCES = [
  { id: 11, observation_type: 'historical' },
  { id: 12, observation_type: 'current' },
  { id: 13, observation_type: 'forecast' },
] as const;

interface Query {
  readonly point: Point;
  readonly firstMs: number;
  readonly lastMs: number;
}

function readQuery(query: URLSearchParams): Query | undefined {
  const point = { latitudeDeg: Number(query.get('lat') ?? 'x'), longitudeDeg: Number(query.get('lon') ?? 'x') };
  const firstMs = Date.parse(query.get('date') ?? '');
  const lastMs = Date.parse(query.get('last_date') ?? '') || firstMs + 24 * HOUR_MS;
  const isValid = Math.abs(point.latitudeDeg) <= 90 && Math.abs(point.longitudeDeg) <= 180 && !Number.isNaN(firstMs);
  return isValid ? { point, firstMs, lastMs } : undefined;
}

function isServed({ latitudeDeg, longitudeDeg }: Point): boolean {
  const isInLatitude = latitudeDeg >= AREA.south && latitudeDeg <= AREA.north;
  return isInLatitude && longitudeDeg >= AREA.west && longitudeDeg <= AREA.east;
}

/** `GET /weather?lat=…&lon=…&date=…&last_date=…&tz=Etc/UTC&units=dwd` */
export function answerWeather(ask: Ask): Answer {
  const query = readQuery(ask.query);
  if (!query || ask.query.get('units') === 'si')
    return json(422, { detail: [{ loc: ['query'], msg: 'Field required' }] });
  if (!isServed(query.point) || query.lastMs < FIRST_RECORD_MS)
    return json(404, { detail: 'No sources match your criteria' });
  const weather = hoursOfQuery(ask, query);
  const used = new Set(weather.map(({ source_id }) => source_id));
  return json(200, {
    weather,
    sources: SOURCES.filter(({ id }) => used.has(id)).map((source) => sourceOf(ask, query, source)),
  });
}

function sourceOf(ask: Ask, { point }: Query, source: (typeof SOURCES)[number]) {
  return {
    ...source,
    dwd_station_id: '01766',
    wmo_station_id: '10315',
    station_name: 'Münster/Osnabrück',
    first_record: '2010-01-01T00:00:00+00:00',
    last_record: `${isoOf(dayAt(ask.nowMs))}T00:00:00+00:00`,
    lat: point.latitudeDeg,
    lon: point.longitudeDeg,
    height: ask.elevationM(point),
    distance: 8_430,
  };
}

function hoursOfQuery(ask: Ask, { point, firstMs, lastMs }: Query) {
  const hourAt = hoursOf(point, ask.elevationM(point));
  const first = Math.ceil(Math.max(firstMs, FIRST_RECORD_MS) / HOUR_MS);
  const count = Math.max(0, Math.floor(lastMs / HOUR_MS) - first + 1);
  return Array.from({ length: count }, (_, i) => recordOf(ask, hourAt, (first + i) * HOUR_MS));
}

function sourceIdAt(atMs: number, nowMs: number): number {
  if (atMs > nowMs) return 13;
  return atMs > nowMs - UNCHECKED_MS ? 12 : 11;
}

/** Instants of the hour; wind, rain and sunshine of the sixty minutes before it. */
function recordOf(ask: Ask, hourAt: (atMs: number) => HourWeather, atMs: number) {
  const now = hourAt(atMs);
  const before = hourAt(atMs - HOUR_MS);
  const values = {
    temperature: rounded(now.tempC, 1),
    dew_point: rounded(now.dewPointC, 1),
    relative_humidity: Math.round(now.humidityPct),
    cloud_cover: rounded(now.cloudPct, 1),
    wind_speed: rounded(before.wind10mMps * 3.6, 1),
    precipitation: rounded(before.precipitationMm, 1),
    solar: rounded(before.shortwaveMjM2 / 3.6, 3),
  };
  const lacking = ask.flaw?.kind === 'missing-variable' ? ask.flaw.variable : '';
  const kept = Object.entries(values).map(([name, value]) => [
    name,
    name === lacking || isLeftOut(ask.flaw, name, dayAt(atMs)) ? null : value,
  ]);
  const timestamp = `${new Date(atMs).toISOString().slice(0, 19)}+00:00`;
  return {
    timestamp,
    source_id: sourceIdAt(atMs, ask.nowMs),
    ...Object.fromEntries(kept),
    condition: 'dry',
    icon: 'cloudy',
  };
}
