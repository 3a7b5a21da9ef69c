import * as v from 'valibot';
import { at } from '../../domain/at';
import { dayCount, parseIsoDate } from '../../domain/calendar';
import type { EnsembleMembers } from '../../domain/forecast-band';
import { ok, type Result } from '../../domain/result';
import { missingColumn } from '../../domain/series';
import type { SourceQuery } from '../../ports';
import type { SourceFailure } from '../../protocol';
import { decodeBy, invalidResponse, nullableNumber } from '../decode';
import { ET0 } from './request';

const Answer = v.object({
  daily_units: v.record(v.string(), v.string()),
  daily: v.objectWithRest({ time: v.array(v.string()) }, v.array(nullableNumber)),
});
type Answer = v.InferOutput<typeof Answer>;

/** The control run has the variable's plain name, the others a number after it. */
const MEMBER = new RegExp(`^${ET0}(_member\\d+)?$`);
/** The unit string of a member without a value. */
const LACKING = 'undefined';

/** The members in an answer, each day placed by its own label; nulls are missing. */
export function decodeMembers(body: unknown, { start, end }: SourceQuery): Result<EnsembleMembers, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const { daily } = answer.value;
  const days = daily.time.map((label) => parseIsoDate(label) ?? Number.NaN);
  const undated = days.findIndex(Number.isNaN);
  if (undated !== -1) return invalidResponse(`daily.time.${undated}`);
  const names = Object.keys(daily).filter((name) => MEMBER.test(name));
  if (names.length === 0) return invalidResponse(`daily.${ET0}`);
  const et0Mm: Float64Array[] = [];
  for (const name of names) {
    const values = readValues(answer.value, name);
    if (!values.ok) return values;
    const column = missingColumn(dayCount(start, end));
    // Days before or after the query fall outside the column, where a typed array drops them.
    values.value.forEach((value, i) => {
      column[at(days, i) - start] = value ?? Number.NaN;
    });
    et0Mm.push(column);
  }
  return ok({ startDay: start, et0Mm });
}

/** One member's values, one a label; fails when the unit or the length is not as documented. */
function readValues({ daily, daily_units }: Answer, name: string): Result<readonly (number | null)[], SourceFailure> {
  if (daily_units[name] === LACKING) return ok([]);
  if (daily_units[name] !== 'mm') return invalidResponse(`daily_units.${name}`);
  const values = daily[name];
  return values?.length === daily.time.length ? ok(values) : invalidResponse(`daily.${name}`);
}
