/** The summary of a stored result and the words to it, checked before a screen may show them. */
import * as v from 'valibot';
import { KEEP_LIMITS, type KeptWords } from '../keeping';
import type { SavedRunSummary } from '../protocol';
import { boundedText } from '../schema/bounded-text';
import { count, epochDay, finite, instant, latitudeDeg, longitudeDeg, sourceId } from '../schema/column';

/** The name and the note of a result that the person saved; the limits are those of `boundedText`, in UTF-16. */
export const keptWords = v.object({
  name: v.pipe(v.string(), v.maxLength(KEEP_LIMITS.nameLength * 2)),
  note: v.pipe(v.string(), v.maxLength(KEEP_LIMITS.noteLength * 2)),
  editedAt: instant,
});

/** Words as they are kept, whoever gave them. */
export function boundedWords({ name, note, editedAt }: KeptWords): KeptWords {
  return {
    name: boundedText(name, KEEP_LIMITS.nameLength),
    note: boundedText(note, KEEP_LIMITS.noteLength),
    editedAt,
  };
}

const summary = v.object({
  id: v.string(),
  savedAt: instant,
  latitudeDeg,
  longitudeDeg,
  start: epochDay,
  end: epochDay,
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
