/** Headers that are known as a whole: other services, and this program's own files. As `plainHeader` leaves them. */
import type { DateTarget, StationTarget } from './types';

const NAMES: Readonly<Record<StationTarget | DateTarget, readonly string[]>> = {
  date: ['date', 'data', 'fecha', 'datum', 'data medicao', 'data da medicao', 'data hora', 'datetime', 'timestamp'],
  time: ['time', 'hour', 'hora', 'hora utc', 'hora medicao', 'heure', 'uhrzeit', 'stunde'],
  year: ['year', 'ano', 'yyyy', 'annee', 'jahr', 'yr'],
  month: ['month', 'mes', 'mo', 'mm', 'mois', 'monat'],
  day: ['day', 'dia', 'dd', 'dy', 'jour', 'tag'],
  dayOfYear: ['doy', 'day of year', 'julian day', 'jday', 'dia juliano', 'dia do ano', 'dia del ano'],
  // INMET · NASA POWER · Open-Meteo · the command line · our CSV (with its unit in brackets).
  tempMaxC: ['temperatura maxima diaria', 't2m max', 'temperature 2m max', 'tmax', 'tmax c', 'tempmaxc'],
  tempMinC: ['temperatura minima diaria', 't2m min', 'temperature 2m min', 'tmin', 'tmin c', 'tempminc'],
  tempMeanC: [
    'temperatura media diaria',
    't2m',
    'temperature 2m mean',
    'tmean',
    'tmean c',
    'tavg',
    'tmed',
    'tempmeanc',
  ],
  humidityMeanPct: [
    'umidade relativa do ar media diaria',
    'rh2m',
    'relative humidity 2m mean',
    'rh mean',
    'rhmean',
    'rhmean pct',
    'humiditymeanpct',
  ],
  humidityMaxPct: ['relative humidity 2m max', 'rhmax', 'rhmax pct', 'rh max'],
  humidityMinPct: ['umidade relativa do ar minima diaria', 'relative humidity 2m min', 'rhmin', 'rhmin pct', 'rh min'],
  dewPointC: [
    'temperatura do ponto de orvalho media diaria',
    't2mdew',
    'dew point 2m mean',
    'tdew',
    'tdew c',
    'dew point',
  ],
  actualVaporKpa: ['ea', 'ea kpa'],
  windMps: [
    'vento velocidade media diaria',
    'ws2m',
    'ws10m',
    'wind speed 10m mean',
    'wind speed 2m mean',
    'wind at 2 m',
    'wind mps',
  ],
  shortwaveMjM2: ['allsky sfc sw dwn', 'shortwave radiation sum', 'rs', 'rs mj m2'],
  sunshineHours: ['insolacao total diaria', 'sunshine duration', 'sunshine h'],
  precipitationMm: ['precipitacao total diario', 'prectotcorr', 'precipitation sum', 'precipitation', 'rain sum'],
  et0Mm: ['et0 fao evapotranspiration', 'eto', 'et0', 'et0 mm', 'eto mm'],
};

/** Target by header. */
export const KNOWN_NAMES: ReadonlyMap<string, StationTarget | DateTarget> = new Map(
  (Object.keys(NAMES) as (StationTarget | DateTarget)[]).flatMap((target) =>
    NAMES[target].map((name) => [name, target] as const),
  ),
);
