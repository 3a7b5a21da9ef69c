import * as v from 'valibot';
import { windAt2m } from '../../domain/atmosphere';
import { ok, type Result } from '../../domain/result';
import { kmhToMps, kwhM2ToMjM2 } from '../../domain/units';
import type { EpochMs, SourceFailure, StationReport } from '../../protocol';
import { decodeBy } from '../decode';
import type { HoursPlace } from '../hourly-source';
import { meta } from './meta';

/** What was measured at a full hour, or in the sixty minutes before it (wind, rain, radiation); NaN is missing. */
export interface Hour {
  readonly atMs: EpochMs;
  readonly tempC: number;
  readonly dewPointC: number;
  readonly humidityPct: number;
  readonly cloudCoverPct: number;
  readonly wind2mMps: number;
  readonly precipitationMm: number;
  readonly shortwaveMjM2: number;
}

const value = v.nullish(v.number(), null);
const WeatherHour = v.object({
  timestamp: v.pipe(v.string(), v.transform(Date.parse), v.number()),
  source_id: v.number(),
  /** By the name of a variable, the source its value was taken from when the hour's own source had none. */
  fallback_source_ids: v.optional(v.record(v.string(), v.number()), {}),
  temperature: value,
  dew_point: value,
  relative_humidity: value,
  cloud_cover: value,
  wind_speed: value,
  precipitation: value,
  solar: value,
});
type WeatherHour = v.InferOutput<typeof WeatherHour>;
type Variable = Exclude<keyof WeatherHour, 'timestamp' | 'source_id' | 'fallback_source_ids'>;

const Source = v.object({
  id: v.number(),
  dwd_station_id: v.nullish(v.string(), null),
  station_name: v.nullish(v.string(), null),
  observation_type: v.string(),
  height: value,
  /** m, from the point that was asked for. */
  distance: v.number(),
});
type Source = v.InferOutput<typeof Source>;

const Answer = v.object({ weather: v.array(WeatherHour), sources: v.array(Source) });

/** Hours of the future and gaps of the past are filled with forecasts, which are no observations. */
const FORECAST = 'forecast';

/** The observed hours out of an answer, and the nearest of the stations they are of. */
export function decodeHours(body: unknown): Result<HoursPlace & { readonly hours: readonly Hour[] }, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const observed = answer.value.sources.filter(({ observation_type }) => observation_type !== FORECAST);
  const ids = new Set(observed.map(({ id }) => id));
  const nearest = observed.toSorted((a, b) => a.distance - b.distance)[0];
  return ok({
    hours: answer.value.weather.map((hour) => decodeHour(hour, ids)),
    elevationM: nearest?.height ?? null,
    ...(nearest && { station: stationOf(nearest) }),
  });
}

/** One hour in our units; a value that comes from none of the `observed` sources is missing. */
function decodeHour(hour: WeatherHour, observed: ReadonlySet<number>): Hour {
  const read = (name: Variable): number => {
    const source = hour.fallback_source_ids[name] ?? hour.source_id;
    return observed.has(source) ? (hour[name] ?? Number.NaN) : Number.NaN;
  };
  return {
    atMs: hour.timestamp,
    tempC: read('temperature'),
    dewPointC: read('dew_point'),
    humidityPct: read('relative_humidity'),
    cloudCoverPct: read('cloud_cover'),
    wind2mMps: windAt2m(kmhToMps(read('wind_speed')), meta.windHeightM),
    precipitationMm: read('precipitation'),
    shortwaveMjM2: kwhM2ToMjM2(read('solar')),
  };
}

const M_PER_KM = 1000;

function stationOf(source: Source): StationReport {
  const id = source.dwd_station_id ?? String(source.id);
  return {
    id,
    name: source.station_name ?? id,
    distanceKm: source.distance / M_PER_KM,
    elevationM: source.height,
  };
}
