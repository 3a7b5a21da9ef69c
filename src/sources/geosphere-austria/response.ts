import * as v from 'valibot';
import { windAt2m } from '../../domain/atmosphere';
import { ok, type Result } from '../../domain/result';
import { wattM2ToMjM2Minute } from '../../domain/units';
import type { EpochMs, SourceFailure } from '../../protocol';
import { decodeBy, invalidResponse, nullableNumber } from '../decode';
import type { HoursPlace } from '../hourly-source';
import { meta } from './meta';
import { PARAMETER_NAMES, PARAMETER_UNITS, type ParameterName } from './parameters';

/** The analysis of a full hour, rain and radiation of the sixty minutes before it; NaN is missing. */
export interface Hour {
  readonly atMs: EpochMs;
  readonly tempC: number;
  readonly humidityPct: number;
  readonly wind2mMps: number;
  readonly precipitationMm: number;
  readonly shortwaveMjM2: number;
}

/** One schema a parameter, under the parameter's name. */
function entriesOf<Schema>(make: (name: ParameterName) => Schema): Record<ParameterName, Schema> {
  return Object.fromEntries(PARAMETER_NAMES.map((name) => [name, make(name)])) as Record<ParameterName, Schema>;
}

const Parameters = v.object(
  entriesOf((name) => v.object({ unit: v.literal(PARAMETER_UNITS[name]), data: v.array(nullableNumber) })),
);
const Answer = v.object({
  timestamps: v.array(v.pipe(v.string(), v.transform(Date.parse), v.number())),
  // One a point asked for.
  features: v.tuple([v.object({ properties: v.object({ parameters: Parameters }) })]),
});

const MINUTES_PER_HOUR = 60;

/** The hours out of an answer. INCA does not say how high its cell lies. */
export function decodeHours(body: unknown): Result<HoursPlace & { readonly hours: readonly Hour[] }, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const { timestamps, features } = answer.value;
  const { parameters } = features[0].properties;
  const misfit = PARAMETER_NAMES.find((name) => parameters[name].data.length !== timestamps.length);
  if (misfit) return invalidResponse(`features.0.properties.parameters.${misfit}.data`);
  const read = (name: ParameterName, i: number) => parameters[name].data[i] ?? Number.NaN;
  const hours = timestamps.map((atMs, i) => ({
    atMs,
    tempC: read('T2M', i),
    humidityPct: read('RH2M', i),
    wind2mMps: windAt2m(Math.hypot(read('UU', i), read('VV', i)), meta.windHeightM),
    precipitationMm: read('RR', i),
    shortwaveMjM2: MINUTES_PER_HOUR * wattM2ToMjM2Minute(read('GL', i)),
  }));
  return ok({ hours, elevationM: null });
}
