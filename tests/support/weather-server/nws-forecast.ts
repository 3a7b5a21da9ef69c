/** The forecast grid of the US National Weather Service: a point's cell, and the layers of a cell. */
import { type Answer, type Ask, isLeftOut, json, type Point, rounded, unitUnder } from './answer';
import { dayAt } from './days';
import { HOUR_MS, type HourWeather, hoursOf } from './hourly';
import { nwsProblem } from './nws-problem';
import { localClockOf } from './time-zone';

const HEADERS = { 'content-type': 'application/geo+json' };
/** Cells are 0.025° wide here, and numbered so that a cell tells its place. */
const CELLS_PER_DEG = 40;
const OFFICE = 'TST';
const FORECAST_HOURS = 168;
const RAIN_HOURS = 72;
/** The grid of a moment begins some hours before it. */
const PAST_HOURS = 3;

/** Boxes well inside the area served: the mainland, Alaska, Hawaii, Puerto Rico. */
const AREA = [
  [25, 49, -124.5, -67],
  [55, 71, -165, -141],
  [19, 22, -160, -155],
  [17.9, 18.5, -67.3, -65.5],
] as const;

function isServed({ latitudeDeg, longitudeDeg }: Point): boolean {
  return AREA.some(
    ([south, north, west, east]) =>
      latitudeDeg >= south && latitudeDeg <= north && longitudeDeg >= west && longitudeDeg <= east,
  );
}

/** `GET /points/{lat},{lon}`, at most four decimals. */
export function answerPoint(_ask: Ask, [latitude = '', longitude = '']: readonly string[]): Answer {
  if (/\.\d{5}/.test(`${latitude},${longitude}`))
    return nwsProblem(400, 'BadRequest', 'The coordinates have more than four decimals.', 'Bad Request');
  const point = { latitudeDeg: Number(latitude), longitudeDeg: Number(longitude) };
  if (!isServed(point)) {
    const detail = `Unable to provide data for requested point ${latitude},${longitude}`;
    return nwsProblem(404, 'InvalidPoint', detail, 'Data Unavailable For Requested Point');
  }
  const gridX = Math.round((point.longitudeDeg + 180) * CELLS_PER_DEG);
  const gridY = Math.round((point.latitudeDeg + 90) * CELLS_PER_DEG);
  const url = `https://api.weather.gov/gridpoints/${OFFICE}/${gridX},${gridY}`;
  const properties = {
    '@id': `https://api.weather.gov/points/${latitude},${longitude}`,
    '@type': 'wx:Point',
    cwa: OFFICE,
    gridId: OFFICE,
    gridX,
    gridY,
    forecastGridData: url,
    observationStations: `${url}/stations`,
    timeZone: localClockOf('auto', point, 0).timezone,
  };
  const geometry = { type: 'Point', coordinates: [point.longitudeDeg, point.latitudeDeg] };
  return json(200, { id: properties['@id'], type: 'Feature', geometry, properties }, HEADERS);
}

/** The place that a cell of the server's grid stands for. */
export function placeOfCell(x: string, y: string): Point {
  return { latitudeDeg: Number(y) / CELLS_PER_DEG - 90, longitudeDeg: Number(x) / CELLS_PER_DEG - 180 };
}

interface Value {
  readonly startMs: number;
  readonly hours: number;
  readonly value: number | null;
}

/** `2022-02-03T21:00:00+00:00/P1DT6H` */
function validTime({ startMs, hours }: Value): string {
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  const duration = `P${days > 0 ? `${days}D` : ''}${rest > 0 ? `T${rest}H` : ''}`;
  return `${new Date(startMs).toISOString().slice(0, 19)}+00:00/${duration}`;
}

/** Neighbours of one value as one, which is how the service writes them. */
function runs(values: readonly Value[]): Value[] {
  const merged: Value[] = [];
  for (const next of values) {
    const last = merged.at(-1);
    if (last && last.value === next.value) merged[merged.length - 1] = { ...last, hours: last.hours + next.hours };
    else merged.push(next);
  }
  return merged;
}

/** `GET /gridpoints/{office}/{x},{y}` */
export function answerGridpoint(ask: Ask, [office = '', x = '', y = '']: readonly string[]): Answer {
  if (office !== OFFICE) return nwsProblem(404, 'InvalidGridpoint', `No forecast grid ${office} ${x},${y}`);
  const point = placeOfCell(x, y);
  const groundM = ask.elevationM(point);
  const hourAt = hoursOf(point, groundM);
  const startMs = (Math.floor(ask.nowMs / HOUR_MS) - PAST_HOURS) * HOUR_MS;
  const { utcOffsetSeconds } = localClockOf('auto', point, ask.nowMs);
  const layer = layerMaker(ask);
  const hourly = (read: (hour: HourWeather) => number) =>
    runs(windows(startMs, FORECAST_HOURS, 1).map((window) => ({ ...window, value: read(hourAt(window.startMs)) })));
  const overHours = (pick: (...values: number[]) => number, read: (hour: HourWeather) => number) => (window: Window) =>
    pick(...windows(window.startMs, window.hours, 1).map((hour) => read(hourAt(hour.startMs))));
  const sum = (...values: number[]) => values.reduce((total, value) => total + value, 0);
  const local = (hour: number) => localWindows(startMs, utcOffsetSeconds, hour);
  const valued = (list: readonly Window[], read: (window: Window) => number) =>
    list.map((window) => ({ ...window, value: rounded(read(window), 2) }));
  const temp = (hour: HourWeather) => hour.tempC;
  const made = ask.flaw?.kind === 'outdated' ? ask.nowMs - ask.flaw.hours * HOUR_MS : startMs;
  const properties = {
    '@type': 'wx:Gridpoint',
    updateTime: `${new Date(made).toISOString().slice(0, 19)}+00:00`,
    validTimes: validTime({ startMs, hours: FORECAST_HOURS, value: null }),
    elevation: { unitCode: 'wmoUnit:m', value: groundM },
    gridId: office,
    gridX: x,
    gridY: y,
    ...layer(
      'temperature',
      'degC',
      hourly(({ tempC }) => rounded(tempC, 1)),
    ),
    ...layer(
      'dewpoint',
      'degC',
      hourly((hour) => rounded(hour.dewPointC, 1)),
    ),
    ...layer('maxTemperature', 'degC', valued(local(7), overHours(Math.max, temp))),
    ...layer('minTemperature', 'degC', valued(local(19), overHours(Math.min, temp))),
    ...layer(
      'relativeHumidity',
      'percent',
      hourly(({ humidityPct }) => Math.round(humidityPct)),
    ),
    ...layer(
      'skyCover',
      'percent',
      hourly(({ cloudPct }) => Math.round(cloudPct)),
    ),
    ...layer(
      'windSpeed',
      'km_h-1',
      hourly(({ wind10mMps }) => rounded(wind10mMps * 3.6, 1)),
    ),
    ...layer(
      'quantitativePrecipitation',
      'mm',
      valued(
        windows(startMs, RAIN_HOURS, 6),
        overHours(sum, (hour) => hour.precipitationMm),
      ),
    ),
    pressure: { values: [] },
  };
  return json(200, { id: `https://api.weather.gov${ask.path}`, type: 'Feature', geometry: null, properties }, HEADERS);
}

interface Window {
  readonly startMs: number;
  readonly hours: number;
}

/** Windows of equal length one after another. */
function windows(startMs: number, totalHours: number, hours: number): Window[] {
  return Array.from({ length: totalHours / hours }, (_, i) => ({ startMs: startMs + i * hours * HOUR_MS, hours }));
}

/** Thirteen hours of each day from a local hour on. */
function localWindows(startMs: number, utcOffsetSeconds: number, hour: number): Window[] {
  const first = dayAt(startMs + utcOffsetSeconds * 1000) * 24 + hour;
  return Array.from({ length: FORECAST_HOURS / 24 }, (_, i) => ({
    startMs: (first + i * 24) * HOUR_MS - utcOffsetSeconds * 1000,
    hours: 13,
  }));
}

/** A layer with the flaws that a test planted. */
function layerMaker({ flaw }: Ask) {
  return (name: string, unit: string, values: readonly Value[]) => {
    if (flaw?.kind === 'missing-variable' && flaw.variable === name) return {};
    const kept = values.map((value) =>
      isLeftOut(flaw, name, dayAt(value.startMs)) ? { ...value, value: null } : value,
    );
    const written = kept.map((value) => ({ validTime: validTime(value), value: value.value }));
    return { [name]: { uom: unitUnder(flaw, name, `wmoUnit:${unit}`), values: written } };
  };
}
