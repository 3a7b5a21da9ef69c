import * as v from 'valibot';
import { windAt2m } from '../../domain/atmosphere';
import { dailyFromHourly, type HourlyWeather } from '../../domain/hourly/daily-from-hourly';
import { fail, ok, type Result } from '../../domain/result';
import type { SourceQuery } from '../../ports';
import type { EpochMs, SourceFailure } from '../../protocol';
import { type DecodedDays, decodeBy } from '../decode';
import { conversionTo } from '../nws/units';
import { LAYER_ENTRIES, type Layers, readLayers } from './layers';
import { meta } from './meta';

/** A grid that has not been renewed for so long is what a stuck cache gives, not the forecast. */
const OLDEST_MS = 86_400_000;

const Answer = v.object({
  properties: v.object({
    updateTime: v.pipe(
      v.string(),
      v.check((text) => !Number.isNaN(Date.parse(text))),
    ),
    elevation: v.nullish(v.object({ unitCode: v.string(), value: v.nullable(v.number()) })),
    ...LAYER_ENTRIES,
  }),
});

/** The civil days of a query out of a cell of the forecast grid; `timeZone` is the one whose days are meant. */
export function decodeDays(
  body: unknown,
  query: SourceQuery & { readonly timeZone: string },
  now: EpochMs,
): Result<Omit<DecodedDays, 'timeZone'>, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const { updateTime, elevation, ...given } = answer.value.properties;
  const updatedAt = Date.parse(updateTime);
  if (now - updatedAt > OLDEST_MS) return fail({ code: 'outdated', updatedAt });
  const layers = readLayers(given);
  if (!layers.ok) return layers;
  const series = dailyFromHourly(hourlyWeather(layers.value), query);
  return ok({ series, elevationM: metres(elevation) });
}

/** The weather of a cell over time. Its minima and maxima stand for nights and days, of about twelve hours each. */
function hourlyWeather(layers: Layers): HourlyWeather {
  const { windSpeed } = layers;
  return {
    tempC: layers.temperature,
    tempMaxC: layers.maxTemperature,
    tempMinC: layers.minTemperature,
    humidityPct: layers.relativeHumidity,
    dewPointC: layers.dewpoint,
    wind2mMps: { ...windSpeed, value: windSpeed.value.map((windMps) => windAt2m(windMps, meta.windHeightM)) },
    cloudCoverPct: layers.skyCover,
    precipitationMm: layers.quantitativePrecipitation,
  };
}

/** A height in metres; null when it is not given, or in another unit: the run has better ones. */
function metres(
  height: { readonly unitCode: string; readonly value: number | null } | null | undefined,
): number | null {
  if (height?.value == null) return null;
  return conversionTo('m', height.unitCode)?.(height.value) ?? null;
}
