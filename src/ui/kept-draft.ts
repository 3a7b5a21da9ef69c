/** What was typed into the form, kept while its page is reloaded: a new version must not cost anyone their entries. */
import * as v from 'valibot';
import type { SourceId } from '../protocol';
import { SOURCE_METAS } from '../sources/registry';
import type { RunDraft } from './run-draft';

const NAME = 'evaonline.eto-draft';

const sourceId = v.custom<SourceId>((text) => SOURCE_METAS.some(({ id }) => id === text));

const keptDraft = v.object({
  /** The link that the form stood under. */
  query: v.string(),
  draft: v.object({
    latitude: v.string(),
    longitude: v.string(),
    elevation: v.string(),
    start: v.string(),
    end: v.string(),
    sources: v.union([v.literal('auto'), v.array(sourceId)]),
  }),
});

function stored(): unknown {
  try {
    const text = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    return JSON.parse(text ?? 'null');
  } catch {
    // A browser that keeps nothing, or a text that is none of ours: the form begins anew.
    return null;
  }
}

/** The draft that the page before this one kept under the same link, once. */
export function takeDraft(query: string): RunDraft | undefined {
  const kept = v.safeParse(keptDraft, stored());
  return kept.success && kept.output.query === query ? kept.output.draft : undefined;
}

/** Keeps a draft for the page after this one, in this tab. */
export function keepDraft(query: string, draft: RunDraft): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ query, draft }));
  } catch {
    // As above.
  }
}
