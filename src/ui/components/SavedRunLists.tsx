/** The kept results: those the person saved, then those that were kept by themselves; long lists can be searched. */
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useKeepText } from '../../i18n/keep';
import type { SavedRunSummary } from '../../protocol';
import { hasWords } from '../saved-words';
import { SavedRunItem } from './SavedRunItem';
import { TextField } from './TextField';

/** A list no longer than this is read at a glance. */
const GLANCE = 8;
/** As storage keeps them (RECENT_LIMIT there). */
const RECENT_COUNT = 100;

interface SavedRunListsProps {
  readonly runs: readonly SavedRunSummary[];
  onRemove(run: SavedRunSummary): void;
  onReword(run: SavedRunSummary, words: { readonly name: string; readonly note: string }): void;
}

export function SavedRunLists(props: SavedRunListsProps) {
  const t = useKeepText();
  const [words, setWords] = createSignal('');
  const found = () => props.runs.filter((run) => hasWords(run, words()));
  const mine = () => found().filter(({ kept }) => kept);
  const recent = () => found().filter(({ kept }) => !kept);
  return (
    <div class="stack saved__lists">
      <Show when={props.runs.length > GLANCE}>
        <search class="saved__filter">
          <TextField label={t('keep.filter')} hint={t('keep.filterHint')} value={words()} onType={setWords} />
        </search>
      </Show>
      <p role="status" class="saved__said">
        {found().length === 0 ? t('keep.nothingFound') : ''}
      </p>
      <RunList title={t('keep.mine')} runs={mine()} {...handlers(props)} />
      <RunList
        title={t('keep.recent')}
        hint={t('keep.recentHint', formatNumber(RECENT_COUNT, 0))}
        runs={recent()}
        {...handlers(props)}
      />
    </div>
  );
}

const handlers = (props: SavedRunListsProps): Pick<SavedRunListsProps, 'onRemove' | 'onReword'> => ({
  onRemove: (run) => props.onRemove(run),
  onReword: (run, words) => props.onReword(run, words),
});

function RunList(props: SavedRunListsProps & { readonly title: string; readonly hint?: string }) {
  const id = createUniqueId();
  return (
    <Show when={props.runs.length > 0}>
      <section class="stack stack--tight" aria-labelledby={id}>
        <h2 id={id}>{props.title}</h2>
        <Show when={props.hint}>
          <p class="soft measure">{props.hint}</p>
        </Show>
        <ul class="plain-list saved__list">
          <For each={props.runs}>
            {(run) => (
              <SavedRunItem
                run={run}
                onRemove={() => props.onRemove(run)}
                onReword={(words) => props.onReword(run, words)}
              />
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
