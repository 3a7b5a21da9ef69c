import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatCoordinates, formatNumber, formatPeriod } from '../../i18n/format';
import type { SavedRunSummary } from '../../protocol';
import { metaOf } from '../../sources/registry';
import { ConfirmRemoval } from './ConfirmRemoval';

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
        <ConfirmRemoval
          ask={t('saved.removeAsk')}
          yes={t('saved.removeYes')}
          no={t('saved.removeNo')}
          onYes={props.onRemove}
          onNo={() => setAsking(false)}
        />
      </Show>
    </li>
  );
}
