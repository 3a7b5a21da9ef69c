/** A stored result and its summary, checked before a screen may show them. */
import * as v from 'valibot';
import { KEEP_LIMITS } from '../keeping';
import type { SavedRunSummary } from '../protocol';
import { count, finite, sourceId, whole } from '../schema/column';
import { latitudeDeg, longitudeDeg } from '../schema/result';

export { parseRunResult } from '../schema/result';

/** The name and the note of a result that the person saved; the limits are those of `boundedText`, in UTF-16. */
export const keptWords = v.object({
  name: v.pipe(v.string(), v.maxLength(KEEP_LIMITS.nameLength * 2)),
  note: v.pipe(v.string(), v.maxLength(KEEP_LIMITS.noteLength * 2)),
  editedAt: finite,
});

const summary = v.object({
  id: v.string(),
  savedAt: finite,
  latitudeDeg,
  longitudeDeg,
  start: whole,
  end: whole,
  sources: v.array(sourceId),
  dayCount: count,
  et0DayCount: count,
  meanEt0Mm: v.nullable(finite),
  simulated: v.boolean(),
  sizeBytes: v.exactOptional(count),
  kept: v.exactOptional(keptWords),
});

/** The summary when it is whole, else undefined. */
export function parseSummary(stored: unknown): SavedRunSummary | undefined {
  const parsed = v.safeParse(summary, stored);
  return parsed.success ? parsed.output : undefined;
}
