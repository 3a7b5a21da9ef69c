/** What is put to the test: every source and service, a point it serves, and how its answers can be spoilt. */
import { epochDayOf } from '../../src/domain/calendar';
import type { RunRequest, SourceId } from '../../src/protocol';
import { HOSTS, type Host } from '../support/weather-server';

/** Noon UTC of 2024-06-15: the clock of all runs here. */
export const NOW = Date.UTC(2024, 5, 15, 12);
export const TODAY = epochDayOf(2024, 6, 15);

/** A parsed answer, changed in place. */
export type Spoil = (body: Record<string, unknown>) => void;

export interface Subject {
  readonly name: string;
  /** What a person reads when it gives nothing, if not its name. */
  readonly toldAs?: string;
  /** Undefined for a service that gives no weather. */
  readonly source?: SourceId;
  readonly host: Host;
  readonly path: RegExp;
  /** The run beside the other sources; alone it names `alone`. */
  readonly request: RunRequest;
  /** Undefined where a run that names its sources never asks it. */
  readonly alone?: SourceId;
  /** By the provider's own names; a text says why there is no such fault. */
  readonly wrongUnits: { readonly variable: string; readonly units: string } | string;
  readonly missingVariable: string | { readonly why: string };
  /** Takes twelve hours out of one day; a text says why there is no such fault. */
  readonly halfADay: Spoil | string;
  /** Whether it speaks Open-Meteo's words. */
  readonly isOpenMeteo: boolean;
}

const past = { start: epochDayOf(2024, 5, 1), end: epochDayOf(2024, 5, 10) };
const lastDays = { start: TODAY - 6, end: TODAY - 1 };
const ahead = { start: TODAY, end: TODAY + 6 };

const brasilia = { latitudeDeg: -15.8, longitudeDeg: -47.9 };
const muenster = { latitudeDeg: 52.13, longitudeDeg: 7.7 };
const vienna = { latitudeDeg: 48.22, longitudeDeg: 16.38 };
const trenton = { latitudeDeg: 40.2, longitudeDeg: -74.8 };
const hamar = { latitudeDeg: 60.79, longitudeDeg: 11.08 };

const WHOLE_DAYS = 'its days come whole';
const OPEN_METEO = {
  wrongUnits: { variable: 'temperature_2m_max', units: '°F' },
  missingVariable: 'relative_humidity_2m_mean',
  halfADay: WHOLE_DAYS,
  isOpenMeteo: true,
} as const;

/** Whether an instant lies in the hours that a half day lacks. */
function isLacking(time: unknown, day: number): boolean {
  const ms = Date.parse(String(time)) - day * 86_400_000;
  return ms >= 3 * 3_600_000 && ms < 15 * 3_600_000;
}

/** The list at a path of an answer. */
function listAt(body: unknown, ...path: string[]): { [key: string]: unknown }[] {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], body) as Record<string, unknown>[];
}

/** Takes out of a list, in place, what does not stand the test. */
function keepOnly<T>(list: T[], isKept: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(isKept));
}

const PAST_DAY = past.start + 4;

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'NASA POWER',
    source: 'nasa-power',
    host: HOSTS.nasaPower,
    path: /./,
    request: { ...brasilia, ...past, sources: 'auto' },
    alone: 'nasa-power',
    wrongUnits: { variable: 'T2M_MAX', units: 'K' },
    missingVariable: 'RH2M',
    halfADay: WHOLE_DAYS,
    isOpenMeteo: false,
  },
  {
    name: 'Open-Meteo Archive',
    source: 'open-meteo-archive',
    host: HOSTS.archive,
    path: /./,
    request: { ...brasilia, ...past, sources: 'auto' },
    alone: 'open-meteo-archive',
    ...OPEN_METEO,
  },
  {
    name: 'Open-Meteo Historical Forecast',
    source: 'open-meteo-historical-forecast',
    host: HOSTS.historicalForecast,
    path: /./,
    request: { ...brasilia, ...lastDays, sources: 'auto' },
    alone: 'open-meteo-historical-forecast',
    ...OPEN_METEO,
  },
  {
    name: 'Open-Meteo Forecast',
    source: 'open-meteo-forecast',
    host: HOSTS.openMeteo,
    path: /^\/v1\/forecast$/,
    request: { ...brasilia, ...ahead, sources: 'auto' },
    alone: 'open-meteo-forecast',
    ...OPEN_METEO,
  },
  {
    name: 'Bright Sky (DWD)',
    source: 'bright-sky',
    host: HOSTS.brightSky,
    path: /./,
    request: { ...muenster, ...past, sources: 'auto' },
    alone: 'bright-sky',
    wrongUnits: 'its answers name no units; the request fixes them',
    missingVariable: 'solar',
    halfADay: (body) => keepOnly(listAt(body, 'weather'), ({ timestamp }) => !isLacking(timestamp, PAST_DAY)),
    isOpenMeteo: false,
  },
  {
    name: 'GeoSphere Austria (INCA)',
    source: 'geosphere-austria',
    host: HOSTS.geosphere,
    path: /./,
    request: { ...vienna, ...past, sources: 'auto' },
    alone: 'geosphere-austria',
    wrongUnits: { variable: 'T2M', units: 'K' },
    missingVariable: 'RH2M',
    halfADay: (body) => {
      const times = listAt(body, 'timestamps') as unknown as string[];
      const { properties } = listAt(body, 'features')[0] as { properties: { parameters: Record<string, unknown> } };
      for (const parameter of Object.values(properties.parameters) as { data: unknown[] }[])
        times.forEach((time, i) => {
          if (isLacking(time, PAST_DAY)) parameter.data[i] = null;
        });
    },
    isOpenMeteo: false,
  },
  {
    name: 'NWS Observations (USA)',
    source: 'nws-observations',
    host: HOSTS.nws,
    path: /\/observations$/,
    request: { ...trenton, ...lastDays, sources: 'auto' },
    alone: 'nws-observations',
    wrongUnits: { variable: 'temperature', units: 'wmoUnit:K' },
    missingVariable: 'windSpeed',
    halfADay: (body) =>
      keepOnly(
        listAt(body, 'features'),
        ({ properties }) => !isLacking((properties as { timestamp: string }).timestamp, lastDays.start + 2),
      ),
    isOpenMeteo: false,
  },
  {
    name: 'NWS Forecast (USA)',
    source: 'nws-forecast',
    host: HOSTS.nws,
    path: /^\/gridpoints\/TST\/\d+,\d+$/,
    request: { ...trenton, ...ahead, sources: 'auto' },
    alone: 'nws-forecast',
    wrongUnits: { variable: 'temperature', units: 'wmoUnit:K' },
    missingVariable: 'windSpeed',
    halfADay: (body) => {
      for (const layer of ['temperature', 'relativeHumidity', 'windSpeed', 'maxTemperature', 'minTemperature'])
        keepOnly(
          listAt(body, 'properties', layer, 'values'),
          ({ validTime }) => !isLacking(String(validTime).split('/')[0], ahead.start + 2),
        );
    },
    isOpenMeteo: false,
  },
  {
    name: 'MET Norway Forecast',
    source: 'met-norway',
    host: HOSTS.metNorway,
    path: /./,
    request: { ...hamar, ...ahead, sources: 'auto' },
    alone: 'met-norway',
    wrongUnits: { variable: 'air_temperature', units: 'fahrenheit' },
    missingVariable: 'wind_speed',
    halfADay: (body) =>
      keepOnly(listAt(body, 'properties', 'timeseries'), ({ time }) => !isLacking(time, ahead.start + 2)),
    isOpenMeteo: false,
  },
  {
    name: 'Open-Meteo Elevation',
    toldAs: 'The elevation could not be looked up',
    host: HOSTS.openMeteo,
    path: /^\/v1\/elevation$/,
    request: { ...brasilia, ...past, sources: 'auto' },
    alone: 'nasa-power',
    wrongUnits: 'its answer is one number in metres',
    missingVariable: { why: 'its answer is one number' },
    halfADay: 'its answer is one number',
    isOpenMeteo: true,
  },
  {
    name: 'Open-Meteo Ensemble',
    host: HOSTS.ensemble,
    path: /./,
    request: { ...brasilia, ...ahead, sources: 'auto' },
    wrongUnits: { variable: 'et0_fao_evapotranspiration', units: 'inch' },
    missingVariable: 'et0_fao_evapotranspiration',
    halfADay: WHOLE_DAYS,
    isOpenMeteo: true,
  },
];
