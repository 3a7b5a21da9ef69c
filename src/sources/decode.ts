/** From a parsed JSON body to values that are as documented, or to the name of the place that is not. Pure. */
import * as v from 'valibot';
import { fail, ok, type Result } from '../domain/result';
import type { SourceAnswer } from '../ports';
import type { SourceFailure } from '../protocol';

/** What the body of an answer holds; where and when it was asked is added by the source. */
export type DecodedDays = Pick<SourceAnswer, 'series' | 'elevationM' | 'timeZone'>;

/** A failed decode; `path` is dotted and names the place in the answer, `$` for the whole of it. */
export function invalidResponse(path: string): { readonly ok: false; readonly error: SourceFailure } {
  return fail({ code: 'invalid-response', path });
}

/** Checks a body, which is an object in every documented answer; the failure names the first place that does not hold. */
export function decodeBy<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): Result<v.InferOutput<Schema>, SourceFailure> {
  // A schema of an object takes an array for one.
  if (Array.isArray(body)) return invalidResponse('$');
  const checked = v.safeParse(schema, body, { abortEarly: true });
  return checked.success ? ok(checked.output) : invalidResponse(v.getDotPath(checked.issues[0]) ?? '$');
}

/** A number, or null where it is missing. */
export const nullableNumber = v.nullable(v.number());
