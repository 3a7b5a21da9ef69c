/** Says that there is no network and what works without it; nothing while there is one. */
import { Show } from 'solid-js';
import { useText } from '../../i18n';
import { OfflineIcon } from './icons';
import { createOnline } from './online';

export function OfflineBadge() {
  const t = useText();
  const isOnline = createOnline();
  return (
    <div class="shell__offline" role="status">
      <Show when={!isOnline()}>
        <span class="badge badge--warn" title={t('nav.offlineHint')}>
          <OfflineIcon />
          {t('nav.offline')}
          <span class="visually-hidden">{t('nav.offlineHint')}</span>
        </span>
      </Show>
    </div>
  );
}
