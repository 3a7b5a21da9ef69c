import { A } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { formatAge, formatCoordinates, formatPeriod } from '../../i18n/format';
import { useKeepText } from '../../i18n/keep';
import { formatWithUnit } from '../../i18n/units';
import type { SavedRunSummary } from '../../protocol';
import { metaOf } from '../../sources/registry';
import { formatBytes } from '../format-bytes';
import { nameOfRun } from '../saved-words';
import { ConfirmRemoval } from './ConfirmRemoval';
import { SaveForm } from './SaveForm';

interface SavedRunItemProps {
  readonly run: SavedRunSummary;
  onRemove(): void;
  onReword(words: { readonly name: string; readonly note: string }): void;
}

/** One kept result: its name and note, where, when, how much, from what; to be opened, edited or, after a second word, deleted. */
export function SavedRunItem(props: SavedRunItemProps) {
  const t = useKeepText();
  const [mode, setMode] = createSignal<'shown' | 'editing' | 'deleting'>('shown');
  const name = () => nameOfRun(props.run);
  return (
    <li class="card saved-run">
      <RunFacts run={props.run} />
      <Switch
        fallback={
          <div class="saved-run__actions cluster">
            <A
              href={`/saved/${encodeURIComponent(props.run.id)}`}
              class="button button--primary"
              aria-label={t('saved.openNamed', name())}
            >
              {t('saved.open')}
            </A>
            <Show when={props.run.kept}>
              <button
                type="button"
                class="button"
                aria-label={t('keep.editNamed', name())}
                onClick={() => setMode('editing')}
              >
                {t('keep.edit')}
              </button>
            </Show>
            <button
              type="button"
              class="button button--quiet"
              aria-label={t('saved.removeNamed', name())}
              onClick={() => setMode('deleting')}
            >
              {t('saved.remove')}
            </button>
          </div>
        }
      >
        <Match when={mode() === 'deleting'}>
          <ConfirmRemoval
            ask={t('saved.removeAsk')}
            yes={t('saved.removeYes')}
            no={t('saved.removeNo')}
            onYes={props.onRemove}
            onNo={() => setMode('shown')}
          />
        </Match>
        <Match when={mode() === 'editing'}>
          <SaveForm
            title={t('keep.editTitle')}
            submit={t('keep.saveEdit')}
            name={name()}
            note={props.run.kept?.note ?? ''}
            onSave={props.onReword}
            onCancel={() => setMode('shown')}
          />
        </Match>
      </Switch>
    </li>
  );
}

function RunFacts(props: { readonly run: SavedRunSummary }) {
  const t = useKeepText();
  const isNamed = () => Boolean(props.run.kept?.name);
  const size = () => (props.run.sizeBytes === undefined ? [] : [formatBytes(props.run.sizeBytes)]);
  const facts = () =>
    [
      props.run.sources.map((id) => metaOf(id).name).join(' + '),
      t('saved.saved', formatAge(props.run.savedAt, Date.now())),
      ...size(),
    ].join(' · ');
  const mean = () =>
    props.run.meanEt0Mm === null
      ? t('saved.noEt0')
      : t('keep.meanEt0', formatWithUnit('waterRate', props.run.meanEt0Mm, 1));
  return (
    <>
      <div class="saved-run__what">
        <p class="saved-run__place">
          <span dir="auto">{isNamed() ? props.run.kept?.name : formatCoordinates(props.run)}</span>{' '}
          <Show when={props.run.simulated}>
            <span class="badge badge--warn">{t('saved.simulated')}</span>
          </Show>
        </p>
        <Show when={isNamed()}>
          <p>{formatCoordinates(props.run)}</p>
        </Show>
        <p>{formatPeriod(props.run.start, props.run.end)}</p>
        <Show when={props.run.kept?.note}>
          {(note) => (
            <p class="saved-run__note" dir="auto">
              {note()}
            </p>
          )}
        </Show>
        <p class="soft saved-run__facts">{facts()}</p>
      </div>
      <p class="saved-run__mean">{mean()}</p>
    </>
  );
}
