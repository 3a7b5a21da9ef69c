/** What is typed into the form of the ETo page, and how a link changes it. */
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { RunRequest } from '../protocol';
import type { decodeRunQuery } from '../share/link';
import { keepDraft, takeDraft } from './kept-draft';
import { EMPTY_DRAFT, type RunDraft, withRequest } from './run-draft';

export type DecodedLink = ReturnType<typeof decodeRunQuery>;

/** What the link says, and what the person writes over it, which outlives a reload of the page. */
export function createTypedDraft(query: Accessor<string>, link: Accessor<DecodedLink>) {
  const kept = takeDraft(query());
  const [typed, setTyped] = createSignal(kept ?? EMPTY_DRAFT);
  createEffect(
    // What was typed under a link stands above what the link says.
    on(link, (decoded) => setTyped((draft) => withRequest(draft, partsOf(decoded, draft))), {
      defer: kept !== undefined,
    }),
  );
  const leave = () => keepDraft(query(), typed());
  addEventListener('pagehide', leave);
  onCleanup(() => removeEventListener('pagehide', leave));
  return [typed, setTyped] as const;
}

/** What a link says; one that is incomplete and names no sources leaves the chosen ones as they are. */
function partsOf(link: DecodedLink, draft: RunDraft): Partial<RunRequest> {
  if (link.ok) return link.value;
  const { partial } = link.error;
  return partial.sources === 'auto' ? { ...partial, sources: draft.sources } : partial;
}
