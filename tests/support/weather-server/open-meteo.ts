/** Open-Meteo archive, forecast and historical forecast, daily: shapes, units, decimals, nulls and errors as documented. */
import { type Answer, type Ask, isLeftOut, json, type Point, rounded, unitUnder } from './answer';
import type { DayWeather } from './climate';
import { dayAt, daysBetween, isoOf } from './days';
import { openMeteoError } from './open-meteo-errors';
import {
  ARCHIVE,
  FORECAST,
  HISTORICAL_FORECAST,
  type Query,
  readQuery,
  type Service,
  weightOf,
} from './open-meteo-query';
import type { LocalClock } from './time-zone';
import { dewPointC, pressureKpa, weatherOf } from './weather';

type Quantity = 'temperature' | 'humidity' | 'wind' | 'radiation' | 'water' | 'pressure';

interface Variable {
  readonly quantity: Quantity;
  readonly value: (weather: DayWeather, elevationM: number) => number;
}

const UNITS: Readonly<Record<Exclude<Quantity, 'wind'>, { readonly units: string; readonly decimals: number }>> = {
  temperature: { units: '°C', decimals: 1 },
  humidity: { units: '%', decimals: 0 },
  radiation: { units: 'MJ/m²', decimals: 2 },
  water: { units: 'mm', decimals: 2 },
  pressure: { units: 'hPa', decimals: 1 },
};

/** `wind_speed_unit`; km/h is the default, which has surprised many. */
const WIND_UNITS: Readonly<Record<string, { units: string; decimals: number; perMps: number }>> = {
  kmh: { units: 'km/h', decimals: 1, perMps: 3.6 },
  ms: { units: 'm/s', decimals: 2, perMps: 1 },
  mph: { units: 'mp/h', decimals: 1, perMps: 2.236936 },
  kn: { units: 'kn', decimals: 1, perMps: 1.943844 },
};

const et0: Variable = { quantity: 'water', value: (w) => w.et0Mm };
const VARIABLES: Readonly<Record<string, Variable>> = {
  temperature_2m_max: { quantity: 'temperature', value: (w) => w.tempMaxC },
  temperature_2m_min: { quantity: 'temperature', value: (w) => w.tempMinC },
  temperature_2m_mean: { quantity: 'temperature', value: (w) => w.tempMeanC },
  dew_point_2m_mean: { quantity: 'temperature', value: dewPointC },
  relative_humidity_2m_mean: { quantity: 'humidity', value: (w) => w.humidityPct },
  relative_humidity_2m_max: { quantity: 'humidity', value: (w) => Math.min(100, w.humidityPct + 15) },
  relative_humidity_2m_min: { quantity: 'humidity', value: (w) => Math.max(1, w.humidityPct - 15) },
  wind_speed_10m_mean: { quantity: 'wind', value: (w) => w.wind10mMps },
  wind_speed_10m_max: { quantity: 'wind', value: (w) => w.wind10mMps * 1.6 },
  wind_speed_10m_min: { quantity: 'wind', value: (w) => w.wind10mMps * 0.4 },
  shortwave_radiation_sum: { quantity: 'radiation', value: (w) => w.shortwaveMjM2 },
  precipitation_sum: { quantity: 'water', value: (w) => w.precipitationMm },
  surface_pressure_mean: { quantity: 'pressure', value: (_, elevationM) => pressureKpa(elevationM) * 10 },
  et0_fao_evapotranspiration: et0,
  et0_fao_evapotranspiration_sum: et0,
};

/** The last days that a model has, counted from today: the reanalyses are five days behind. */
function lastDayOf(service: Service, models: string, today: number): number {
  if (service !== ARCHIVE) return today + 15;
  return models.startsWith('era5') ? today - 5 : today - 1;
}

function scaleOf(variable: Variable, windUnit: string) {
  if (variable.quantity !== 'wind') return { ...UNITS[variable.quantity], perMps: 1 };
  return WIND_UNITS[windUnit] ?? { units: 'km/h', decimals: 1, perMps: 3.6 };
}

interface Location {
  readonly ask: Ask;
  readonly query: Query;
  readonly point: Point;
  readonly elevationM: number;
  readonly lastDay: number;
  readonly days: readonly { readonly day: number; readonly weather: DayWeather }[];
}

function locate(ask: Ask, query: Query, point: Point, lastDay: number): Location {
  const elevationM = query.elevationM ?? ask.elevationM(point);
  const weatherOn = weatherOf('open-meteo', point, elevationM);
  const days = daysBetween(query.first, query.last).map((day) => ({ day, weather: weatherOn(day) }));
  return { ask, query, point, elevationM, lastDay, days };
}

function column({ ask, elevationM, lastDay, days }: Location, name: string): (number | null)[] {
  const variable = VARIABLES[name];
  const lacking = ask.flaw?.kind === 'missing-variable' && ask.flaw.variable === name;
  if (!variable || lacking) return days.map(() => null);
  const { perMps, decimals } = scaleOf(variable, ask.query.get('wind_speed_unit') ?? 'kmh');
  return days.map(({ day, weather }) =>
    day > lastDay || isLeftOut(ask.flaw, name, day)
      ? null
      : rounded(variable.value(weather, elevationM) * perMps, decimals),
  );
}

/** A variable that the model lacks keeps its place: nulls, with the unit `undefined`. */
function unitsOf(ask: Ask, name: string): string {
  const variable = VARIABLES[name];
  if (!variable || (ask.flaw?.kind === 'missing-variable' && ask.flaw.variable === name)) return 'undefined';
  return unitUnder(ask.flaw, name, scaleOf(variable, ask.query.get('wind_speed_unit') ?? 'kmh').units);
}

/** The centre of the model's cell, in Float32 like the provider's. */
function snapped(degrees: number): number {
  return rounded(Math.fround(Math.round(degrees / 0.0703125) * 0.0703125), 6);
}

function daily(location: Location) {
  const { ask, query } = location;
  const units = query.variables.map((name) => [name, unitsOf(ask, name)]);
  const columns = query.variables.map((name) => [name, column(location, name)]);
  return {
    daily_units: { time: 'iso8601', ...Object.fromEntries(units) },
    daily: { time: location.days.map(({ day }) => isoOf(day)), ...Object.fromEntries(columns) },
  };
}

function answerFor(location: Location, clock: LocalClock, index: number) {
  return {
    latitude: snapped(location.point.latitudeDeg),
    longitude: snapped(location.point.longitudeDeg),
    generationtime_ms: 0.2139,
    utc_offset_seconds: clock.utcOffsetSeconds,
    timezone: clock.timezone,
    timezone_abbreviation: clock.abbreviation,
    elevation: location.elevationM,
    ...(index > 0 && { location_id: index }),
    ...(location.query.variables.length > 0 && daily(location)),
  };
}

/** The answer of one of the daily services. */
export function answerService(ask: Ask, service: Service): Answer {
  const query = readQuery(ask, service);
  if ('reason' in query) return openMeteoError(query.reason);
  const unknown = query.variables.find((name) => !(name in VARIABLES));
  if (unknown) {
    return openMeteoError(
      `Data corrupted at path ''. Cannot initialize ForecastVariableDaily from invalid String value ${unknown}.`,
    );
  }
  const lastDay = lastDayOf(service, query.models, dayAt(ask.nowMs));
  const answers = query.points.map((point, i) => {
    const clock = query.clocks[i] ?? { timezone: 'GMT', abbreviation: 'GMT', utcOffsetSeconds: 0 };
    return answerFor(locate(ask, query, point, lastDay), clock, i);
  });
  const body = answers.length === 1 ? answers[0] : answers;
  return {
    ...json(200, body, { 'content-type': 'application/json; charset=utf-8' }),
    weight: weightOf(query, service),
  };
}

/** `GET /v1/archive` */
export function answerArchive(ask: Ask): Answer {
  return answerService(ask, ARCHIVE);
}

/** `GET /v1/forecast` */
export function answerForecast(ask: Ask): Answer {
  return answerService(ask, FORECAST);
}

/** `GET /v1/forecast` of the archive of past forecasts. */
export function answerHistoricalForecast(ask: Ask): Answer {
  return answerService(ask, HISTORICAL_FORECAST);
}
