/** How much room is taken on this device, by what, whether it stays, and the weather cache cleared. */
import { createSignal, createUniqueId, Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useKeepText } from '../../i18n/keep';
import type { StorageUse as Use } from '../../keeping';
import { createLoaded, readyValue } from '../async-state';
import { formatBytes } from '../format-bytes';
import { useServices } from '../services';

/** `changed` is anything that changes with what is kept: the room is then measured again. */
export default function StorageUse(props: { readonly changed: number }) {
  const t = useKeepText();
  const { storage } = useServices();
  const id = createUniqueId();
  const [clearings, setClearings] = createSignal(0);
  const [said, setSaid] = createSignal('');
  const loaded = createLoaded(
    () => props.changed + clearings(),
    () => Promise.all([storage.use(), storage.persistence()]),
  );
  const ready = () => {
    const [use = 'unavailable', persistence = 'unknown'] = readyValue(loaded()) ?? [];
    return use === 'unavailable' ? undefined : { use, persistence };
  };
  const clear = async () => {
    const outcome = await storage.clearWeather().catch(() => 'unavailable' as const);
    setSaid(t(outcome === 'cleared' ? 'keep.storage.cleared' : 'keep.storage.notCleared'));
    setClearings((n) => n + 1);
  };
  return (
    <section class="stack stack--tight" aria-labelledby={id}>
      <h2 id={id}>{t('keep.storage.title')}</h2>
      <Show when={ready()}>
        {(known) => (
          <>
            <UseList use={known().use} />
            <p class="measure">{t(persistenceKey(known().persistence))}</p>
          </>
        )}
      </Show>
      <p class="soft measure">{t('keep.storage.clearHint')}</p>
      <div class="cluster">
        <button type="button" class="button" onClick={() => void clear()}>
          {t('keep.storage.clear')}
        </button>
        <span role="status">{said()}</span>
      </div>
    </section>
  );
}

function persistenceKey(persistence: 'promised' | 'not-promised' | 'unknown') {
  return `keep.storage.${persistence}` as const;
}

function UseList(props: { readonly use: Use }) {
  const t = useKeepText();
  const sizeOf = (part: 'results' | 'stations' | 'weather') => {
    const { bytes, count } = props.use[part];
    return t('keep.storage.count', { size: formatBytes(bytes), count: formatNumber(count, 0) });
  };
  return (
    <dl class="storage-use">
      <div>
        <dt>{t('keep.storage.results')}</dt>
        <dd>{sizeOf('results')}</dd>
      </div>
      <div>
        <dt>{t('keep.storage.stations')}</dt>
        <dd>{sizeOf('stations')}</dd>
      </div>
      <div>
        <dt>{t('keep.storage.weather')}</dt>
        <dd>{sizeOf('weather')}</dd>
      </div>
      <Show when={props.use.total}>
        {(total) => (
          <div>
            <dt>{t('keep.storage.total')}</dt>
            <dd>
              {t('keep.storage.of', { used: formatBytes(total().usedBytes), quota: formatBytes(total().quotaBytes) })}{' '}
              <span class="soft storage-use__hint">{t('keep.storage.totalHint')}</span>
            </dd>
          </div>
        )}
      </Show>
    </dl>
  );
}
