import * as v from 'valibot';
import { ok, type Result } from '../../domain/result';
import type { SourceFailure } from '../../protocol';
import { decodeBy } from '../decode';

// One coordinate was asked for, so one elevation is answered.
const Answer = v.object({ elevation: v.tuple([v.number()]) });

/** The elevation in an answer, metres. */
export function decodeElevation(body: unknown): Result<number, SourceFailure> {
  const answer = decodeBy(Answer, body);
  return answer.ok ? ok(answer.value.elevation[0]) : answer;
}
