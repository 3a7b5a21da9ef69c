import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatCoordinates, formatNumber, formatPeriod } from '../../i18n/format';
import type { SavedRunSummary } from '../../protocol';
import { metaOf } from '../../sources/registry';

/** One saved result: where, when, how much, from what; to be opened or, after a second word, deleted. */
export function SavedRunItem(props: { run: SavedRunSummary; onRemove: () => void }) {
  const t = useText();
  const [asking, setAsking] = createSignal(false);
  const name = () => `${formatCoordinates(props.run)}, ${formatPeriod(props.run.start, props.run.end)}`;
  const mean = () =>
    props.run.meanEt0Mm === null ? t('saved.noEt0') : t('saved.meanEt0', formatNumber(props.run.meanEt0Mm, 1));
  return (
    <li class="card saved-run">
      <div class="saved-run__what">
        <p class="saved-run__place">
          {formatCoordinates(props.run)}{' '}
          <Show when={props.run.simulated}>
            <span class="badge badge--warn">{t('saved.simulated')}</span>
          </Show>
        </p>
        <p>{formatPeriod(props.run.start, props.run.end)}</p>
        <p class="soft saved-run__facts">
          {props.run.sources.map((id) => metaOf(id).name).join(' + ')} ·{' '}
          {t('saved.saved', formatAge(props.run.savedAt, Date.now()))}
        </p>
      </div>
      <p class="saved-run__mean">{mean()}</p>
      <Show
        when={asking()}
        fallback={
          <div class="saved-run__actions cluster">
            <A
              href={`/saved/${encodeURIComponent(props.run.id)}`}
              class="button button--primary"
              aria-label={t('saved.openNamed', name())}
            >
              {t('saved.open')}
            </A>
            <button
              type="button"
              class="button button--quiet"
              aria-label={t('saved.removeNamed', name())}
              onClick={() => setAsking(true)}
            >
              {t('saved.remove')}
            </button>
          </div>
        }
      >
        <ConfirmRemoval onYes={props.onRemove} onNo={() => setAsking(false)} />
      </Show>
    </li>
  );
}

function ConfirmRemoval(props: { onYes: () => void; onNo: () => void }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and their question, not a form's fieldset.
    <div class="saved-run__actions cluster" role="group" aria-label={t('saved.removeAsk')}>
      <span>{t('saved.removeAsk')}</span>
      <button type="button" class="button" onClick={() => props.onYes()}>
        {t('saved.removeYes')}
      </button>
      <button
        type="button"
        class="button button--quiet"
        // The button that was pressed is gone: the focus goes to the answer that changes nothing.
        ref={(button) => queueMicrotask(() => button.focus())}
        onClick={() => props.onNo()}
      >
        {t('saved.removeNo')}
      </button>
    </div>
  );
}
