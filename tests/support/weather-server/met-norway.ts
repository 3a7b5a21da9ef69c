/** MET Norway Locationforecast 2.0 (complete): hours for two and a half days, then steps of six hours. */
import { type Answer, type Ask, isLeftOut, json, type Point, rounded, unitUnder } from './answer';
import { dayAt } from './days';
import { HOUR_MS, type HourWeather, hoursOf } from './hourly';

const HOURLY_STEPS = 60;
const LAST_HOUR = 228;
const FRESH_MS = 30 * 60_000;

const UNITS = {
  air_temperature: 'celsius',
  air_temperature_max: 'celsius',
  air_temperature_min: 'celsius',
  cloud_area_fraction: '%',
  dew_point_temperature: 'celsius',
  precipitation_amount: 'mm',
  relative_humidity: '%',
  wind_speed: 'm/s',
} as const;
type Field = keyof typeof UNITS;

function refusal(status: number): Answer {
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}

function pointOf(query: URLSearchParams): Point | 'bad-request' | 'too-many-decimals' {
  const texts = [query.get('lat') ?? '', query.get('lon') ?? ''] as const;
  if (!texts.every((text) => /^-?\d+(\.\d+)?$/.test(text))) return 'bad-request';
  if (texts.some((text) => /\.\d{5}/.test(text))) return 'too-many-decimals';
  const [latitudeDeg, longitudeDeg] = [Number(texts[0]), Number(texts[1])];
  return Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180 ? { latitudeDeg, longitudeDeg } : 'bad-request';
}

/** `GET /weatherapi/locationforecast/2.0/complete?lat=…&lon=…` */
export function answerLocationforecast(ask: Ask): Answer {
  const point = pointOf(ask.query);
  if (point === 'bad-request') return refusal(400);
  // Who asks must be known by an origin or a name of the program.
  if (point === 'too-many-decimals' || !(ask.headers.origin ?? ask.headers['user-agent'])) return refusal(403);
  const modified = new Date(Math.floor(ask.nowMs / FRESH_MS) * FRESH_MS).toUTCString();
  const headers = {
    expires: new Date(Math.floor(ask.nowMs / FRESH_MS) * FRESH_MS + FRESH_MS).toUTCString(),
    'last-modified': modified,
  };
  if (ask.headers['if-modified-since'] === modified) return { status: 304, headers, body: '' };
  return json(200, feature(ask, point), headers);
}

function feature(ask: Ask, point: Point) {
  const groundM = ask.elevationM(point);
  const hourAt = hoursOf(point, groundM);
  const starts = stepStarts(Math.ceil(ask.nowMs / HOUR_MS));
  const units = Object.fromEntries(
    Object.entries(UNITS).map(([field, unit]) => [field, unitUnder(ask.flaw, field, unit)]),
  );
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [point.longitudeDeg, point.latitudeDeg, groundM] },
    properties: {
      meta: { updated_at: new Date(Math.floor(ask.nowMs / HOUR_MS) * HOUR_MS).toISOString(), units },
      timeseries: starts.map((startMs, i) =>
        stepOf(ask, hourAt, startMs, ((starts[i + 1] ?? startMs) - startMs) / HOUR_MS),
      ),
    },
  };
}

/** The times of the steps: hourly up to the first multiple of six hours after the hourly part, then every six. */
function stepStarts(firstHour: number): number[] {
  const switchHour = Math.ceil((firstHour + HOURLY_STEPS) / 6) * 6;
  const starts: number[] = [];
  for (let hour = firstHour; hour <= firstHour + LAST_HOUR; hour += hour < switchHour ? 1 : 6)
    starts.push(hour * HOUR_MS);
  return starts;
}

type HourAt = (atMs: number) => HourWeather;

/** A step and what it tells of the hours up to the next; the last step tells nothing of them. */
function stepOf(ask: Ask, hourAt: HourAt, startMs: number, hoursToNext: number) {
  const keep = keeper(ask, startMs);
  const now = hourAt(startMs);
  const instant = keep({
    air_temperature: now.tempC,
    cloud_area_fraction: now.cloudPct,
    dew_point_temperature: now.dewPointC,
    relative_humidity: now.humidityPct,
    wind_speed: now.wind10mMps,
  });
  const next = (hours: number) => Array.from({ length: hours }, (_, i) => hourAt(startMs + i * HOUR_MS));
  const rain = (hours: number) => next(hours).reduce((total, hour) => total + hour.precipitationMm, 0);
  const sixHours = {
    air_temperature_max: Math.max(...next(7).map(({ tempC }) => tempC)),
    air_temperature_min: Math.min(...next(7).map(({ tempC }) => tempC)),
    precipitation_amount: rain(6),
  };
  const blocks = {
    ...(hoursToNext === 1 && { next_1_hours: { details: keep({ precipitation_amount: rain(1) }) } }),
    ...(hoursToNext > 0 && { next_6_hours: { details: keep(sixHours) } }),
  };
  const lacking = ask.flaw?.kind === 'missing-variable' ? ask.flaw.variable : '';
  const kept = Object.entries(blocks).filter(([name]) => name !== lacking);
  const time = new Date(startMs).toISOString().replace('.000', '');
  return { time, data: { instant: { details: instant }, ...Object.fromEntries(kept) } };
}

/** The fields that a planted flaw leaves, with one decimal. */
function keeper({ flaw }: Ask, startMs: number) {
  return (details: Readonly<Partial<Record<Field, number>>>) => {
    const kept = Object.entries(details).filter(
      ([field]) =>
        !(flaw?.kind === 'missing-variable' && flaw.variable === field) && !isLeftOut(flaw, field, dayAt(startMs)),
    );
    return Object.fromEntries(kept.map(([field, value]) => [field, rounded(value, 1)]));
  };
}
