/** GeoSphere Austria's INCA analysis at a point: parallel columns on one list of hours. */
import { type Answer, type Ask, isLeftOut, json, type Point, rounded, unitUnder } from './answer';
import { dayAt } from './days';
import { HOUR_MS, type HourWeather, hoursOf } from './hourly';

export const INCA_PATH = '/v1/timeseries/historical/inca-v1-1h-1km';

const FIRST_MS = Date.UTC(2011, 2, 15);
/** The limits of the grid that the data set's metadata give. */
const BOUNDS = { south: 45.772, north: 49.478, west: 8.098, east: 17.742 } as const;

interface Parameter {
  readonly name: string;
  readonly unit: string;
  /** The value at an hour, of the weather then and in the hour before. */
  readonly read: (now: HourWeather, before: HourWeather) => number;
}

const PARAMETERS: Readonly<Record<string, Parameter>> = {
  T2M: { name: 'air temperature', unit: 'degree_Celsius', read: ({ tempC }) => tempC },
  TD2M: { name: 'dew point temperature', unit: 'degree_Celsius', read: ({ dewPointC }) => dewPointC },
  RH2M: { name: 'relative humidity', unit: 'percent', read: ({ humidityPct }) => humidityPct },
  // A wind from the south-west by west: 3, 4 and 5 make a right angle.
  UU: { name: 'wind speed in eastward direction', unit: 'm s-1', read: ({ wind10mMps }) => 0.8 * wind10mMps },
  VV: { name: 'wind speed in northward direction', unit: 'm s-1', read: ({ wind10mMps }) => 0.6 * wind10mMps },
  GL: { name: 'global radiation', unit: 'W m-2', read: (_, { shortwaveMjM2 }) => shortwaveMjM2 / 0.0036 },
  RR: { name: '1-hour precipitation sum', unit: 'kg m-2', read: (_, { precipitationMm }) => precipitationMm },
};

function pointOf(query: URLSearchParams): Point {
  const [latitude = '', longitude = ''] = (query.get('lat_lon') ?? '').split(',');
  return { latitudeDeg: Number.parseFloat(latitude), longitudeDeg: Number.parseFloat(longitude) };
}

function isOnGrid({ latitudeDeg, longitudeDeg }: Point): boolean {
  const isInLatitude = latitudeDeg >= BOUNDS.south && latitudeDeg <= BOUNDS.north;
  return isInLatitude && longitudeDeg >= BOUNDS.west && longitudeDeg <= BOUNDS.east;
}

/** `YYYY-MM-DDTHH:mm`, read as UTC. */
function instantOf(text: string | null): number {
  return Date.parse(`${text ?? ''}Z`);
}

/** `GET /v1/timeseries/historical/inca-v1-1h-1km` */
export function answerInca(ask: Ask): Answer {
  const { query } = ask;
  const point = pointOf(query);
  const names = (query.get('parameters') ?? '').split(',');
  const unknown = names.find((name) => !(name in PARAMETERS));
  const [startMs, endMs] = [instantOf(query.get('start')), instantOf(query.get('end'))];
  if (unknown !== undefined) return json(400, { detail: `unknown parameter '${unknown}'` });
  if (!isOnGrid(point))
    return json(400, { detail: `Requested point ${query.get('lat_lon')} is outside of dataset bounds!` });
  if (!(endMs >= startMs) || startMs < FIRST_MS) return json(400, { detail: 'The requested time span is not valid' });
  const first = Math.ceil(startMs / HOUR_MS);
  const count = Math.floor(Math.min(endMs, ask.nowMs) / HOUR_MS) - first + 1;
  const hours = Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * HOUR_MS);
  return json(200, collection(ask, point, names, hours));
}

function collection(ask: Ask, point: Point, names: readonly string[], hours: readonly number[]) {
  const { flaw } = ask;
  const kept = names.filter((name) => !(flaw?.kind === 'missing-variable' && flaw.variable === name));
  const hourAt = hoursOf(point, ask.elevationM(point));
  const columnOf = (name: string, { read }: Parameter) =>
    hours.map((atMs) =>
      isLeftOut(flaw, name, dayAt(atMs)) ? null : rounded(read(hourAt(atMs), hourAt(atMs - HOUR_MS)), 2),
    );
  const parameters = kept.flatMap((name) => {
    const parameter = PARAMETERS[name];
    const unit = unitUnder(flaw, name, parameter?.unit ?? '');
    return parameter ? [[name, { name: parameter.name, unit, data: columnOf(name, parameter) }]] : [];
  });
  const geometry = { type: 'Point', coordinates: [point.longitudeDeg, point.latitudeDeg] };
  return {
    media_type: 'application/json',
    type: 'FeatureCollection',
    version: 'v1',
    timestamps: hours.map((atMs) => `${new Date(atMs).toISOString().slice(0, 16)}+00:00`),
    features: [{ type: 'Feature', geometry, properties: { parameters: Object.fromEntries(parameters) } }],
  };
}
