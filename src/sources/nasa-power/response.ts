import * as v from 'valibot';
import { dayCount, formatCompactDate } from '../../domain/calendar';
import { ok, type Result } from '../../domain/result';
import { missingSourceSeries } from '../../domain/series';
import type { SourceQuery } from '../../ports';
import type { SourceFailure } from '../../protocol';
import { type DecodedDays, decodeBy, nullableNumber } from '../decode';
import { PARAMETER_NAMES, PARAMETERS, type ParameterName } from './parameters';

/** One schema a parameter, under the parameter's name. */
function entriesOf<Schema>(make: (name: ParameterName) => Schema): Record<ParameterName, Schema> {
  return Object.fromEntries(PARAMETER_NAMES.map((name) => [name, make(name)])) as Record<ParameterName, Schema>;
}

// The units come first: a value in another unit is worse than no value.
const Answer = v.object({
  parameters: v.object(entriesOf((name) => v.object({ units: v.literal(PARAMETERS[name].units) }))),
  header: v.object({
    fill_value: v.number(),
    // A misspelt time standard is ignored by the server and answered in another day.
    time_standard: v.optional(v.pipe(v.string(), v.toUpperCase(), v.literal('LST'))),
  }),
  geometry: v.object({ coordinates: v.array(v.number()) }),
  properties: v.object({ parameter: v.object(entriesOf(() => v.record(v.string(), nullableNumber))) }),
});

/** At or below this nothing POWER gives is a value: its fill has been −999 in every version. */
const HIGHEST_FILL = -990;

/**
 * The days of a query out of POWER's answer: each value by its date key, the fill value as missing. The elevation is the
 * mean of the 0.5° × 0.625° cell, not the height of the point.
 */
export function decodeDays(body: unknown, { start, end }: SourceQuery): Result<DecodedDays, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const { header, geometry, properties } = answer.value;
  const series = missingSourceSeries(start, dayCount(start, end));
  const keys = Array.from({ length: dayCount(start, end) }, (_, i) => formatCompactDate(start + i));
  for (const name of PARAMETER_NAMES) {
    const byDate = properties.parameter[name];
    series[PARAMETERS[name].column].set(keys.map((key) => decodeValue(byDate[key], header.fill_value)));
  }
  const elevationM = decodeValue(geometry.coordinates[2], header.fill_value);
  return ok({ series, elevationM: Number.isNaN(elevationM) ? null : elevationM, timeZone: null });
}

/** A value as POWER writes it; NaN when it is absent, null or the fill value. */
function decodeValue(raw: number | null | undefined, fillValue: number): number {
  return raw == null || raw === fillValue || raw <= HIGHEST_FILL ? Number.NaN : raw;
}
