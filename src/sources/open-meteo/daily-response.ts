import * as v from 'valibot';
import { at } from '../../domain/at';
import { dayCount, parseIsoDate } from '../../domain/calendar';
import { ok, type Result } from '../../domain/result';
import { missingSourceSeries } from '../../domain/series';
import type { SourceQuery } from '../../ports';
import type { SourceFailure } from '../../protocol';
import { type DecodedDays, decodeBy, invalidResponse, nullableNumber } from '../decode';
import { DAILY_VARIABLES, type DailyVariable } from './daily-variables';

const Answer = v.object({
  daily_units: v.record(v.string(), v.string()),
  daily: v.objectWithRest({ time: v.array(v.string()) }, v.array(nullableNumber)),
  // Omitted when the terrain model has none.
  elevation: v.nullish(v.number(), null),
  timezone: v.nullish(v.string(), null),
});
type Answer = v.InferOutput<typeof Answer>;

/** The unit string of a variable that the model lacks; its values are all null. */
const LACKING = 'undefined';

/**
 * The days of a query out of a daily answer, each placed by its own date label: nulls as missing, wind brought from 10 m
 * to 2 m.
 */
export function decodeDays(body: unknown, { start, end }: SourceQuery): Result<DecodedDays, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const { daily, elevation, timezone } = answer.value;
  const days = daily.time.map((label) => parseIsoDate(label) ?? Number.NaN);
  const undated = days.findIndex(Number.isNaN);
  if (undated !== -1) return invalidResponse(`daily.time.${undated}`);
  const series = missingSourceSeries(start, dayCount(start, end));
  for (const variable of DAILY_VARIABLES) {
    const values = readValues(answer.value, variable);
    if (!values.ok) return values;
    const column = series[variable.column];
    // Days before or after the query fall outside the column, where a typed array drops them.
    values.value.forEach((value, i) => {
      column[at(days, i) - start] = value;
    });
  }
  return ok({ series, elevationM: elevation, timeZone: timezone });
}

/** The values of one variable in our unit, one a label; fails when the unit or the length is not as documented. */
function readValues({ daily, daily_units }: Answer, variable: DailyVariable): Result<readonly number[], SourceFailure> {
  const { name, unit, convert = (value) => value } = variable;
  if (daily_units[name] === LACKING) return ok([]);
  if (daily_units[name] !== unit) return invalidResponse(`daily_units.${name}`);
  const values = daily[name];
  if (values?.length !== daily.time.length) return invalidResponse(`daily.${name}`);
  return ok(values.map((value) => (value === null ? Number.NaN : convert(value))));
}
