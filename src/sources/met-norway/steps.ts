/** From a Locationforecast answer to its steps: units checked, times read, absent fields missing. Pure. */
import * as v from 'valibot';
import { ok, type Result } from '../../domain/result';
import type { EpochMs, SourceFailure } from '../../protocol';
import { decodeBy, invalidResponse } from '../decode';

/** The fields that are read, each with the unit it must come in. */
const UNITS = {
  air_temperature: 'celsius',
  air_temperature_max: 'celsius',
  air_temperature_min: 'celsius',
  dew_point_temperature: 'celsius',
  relative_humidity: '%',
  wind_speed: 'm/s',
  cloud_area_fraction: '%',
  precipitation_amount: 'mm',
} as const;
type Field = keyof typeof UNITS;
const FIELDS = Object.keys(UNITS) as readonly Field[];

/** The values of one block of a step; any of them may be absent. */
export type Details = Readonly<Partial<Record<Field, number | null | undefined>>>;

/** A time of the forecast: the weather then, and over the hours that follow. */
export interface Step {
  readonly atMs: EpochMs;
  readonly instant: Details;
  /** The last hours of a forecast and the seams between its models have none. */
  readonly nextHour: Details | undefined;
  readonly nextSixHours: Details | undefined;
}

export interface Forecast {
  /** In the order of time. */
  readonly steps: readonly Step[];
  /** Of the ground the temperature stands for, metres. */
  readonly elevationM: number | null;
}

const Values = v.object(
  Object.fromEntries(FIELDS.map((field) => [field, v.nullish(v.number())])) as Record<
    Field,
    v.NullishSchema<v.NumberSchema<undefined>, undefined>
  >,
);
const Block = v.optional(v.object({ details: v.optional(Values) }));
const Instant = v.pipe(v.string(), v.isoTimestamp());

const Answer = v.object({
  geometry: v.object({ coordinates: v.array(v.number()) }),
  properties: v.object({
    meta: v.object({ units: v.record(v.string(), v.string()) }),
    timeseries: v.array(
      v.object({
        time: Instant,
        data: v.object({ instant: Block, next_1_hours: Block, next_6_hours: Block }),
      }),
    ),
  }),
});

/** The steps of an answer; fails by the place where a unit, a time or a value is not as documented. */
export function decodeForecast(body: unknown): Result<Forecast, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const { geometry, properties } = answer.value;
  const steps = properties.timeseries.map(({ time, data }) => ({
    atMs: Date.parse(time),
    instant: data.instant?.details ?? {},
    nextHour: data.next_1_hours?.details,
    nextSixHours: data.next_6_hours?.details,
  }));
  const wrong = FIELDS.find((field) => properties.meta.units[field] !== UNITS[field] && isGiven(steps, field));
  if (wrong) return invalidResponse(`properties.meta.units.${wrong}`);
  steps.sort((a, b) => a.atMs - b.atMs);
  return ok({ steps, elevationM: geometry.coordinates[2] ?? null });
}

/** Whether any step has a value of a field: a unit is needed only then. */
function isGiven(steps: readonly Step[], field: Field): boolean {
  return steps.some((step) =>
    [step.instant, step.nextHour, step.nextSixHours].some((details) => details?.[field] != null),
  );
}
