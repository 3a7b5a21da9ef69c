/** Tells of a new version, or that the app is now kept for offline use. Never in the way: the page stays usable. */
import { createEffect, onCleanup, Show } from 'solid-js';
import { useText } from '../../i18n';
import type { UpdatePrompt as UpdatePromptModel } from '../../pwa/registration';

type UpdatePromptProps = Pick<UpdatePromptModel, 'needRefresh' | 'offlineReady' | 'update' | 'dismiss'>;

/** Long enough to read; it is news, not a question. */
const OFFLINE_NEWS_MS = 8_000;

export function UpdatePrompt(props: UpdatePromptProps) {
  const t = useText();
  createEffect(() => {
    if (!props.offlineReady()) return;
    const timer = setTimeout(() => props.dismiss(), OFFLINE_NEWS_MS);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <div class="update" role="status">
      <Show when={props.needRefresh()}>
        <div class="update__notice notice notice--info">
          <p>{t('pwa.updateReady')}</p>
          <div class="cluster">
            <button type="button" class="button button--primary" onClick={() => props.update()}>
              {t('pwa.reload')}
            </button>
            <button type="button" class="button" onClick={() => props.dismiss()}>
              {t('pwa.later')}
            </button>
          </div>
        </div>
      </Show>
      <Show when={props.offlineReady() && !props.needRefresh()}>
        <div class="update__notice notice notice--ok">
          <p>{t('pwa.offlineReady')}</p>
          <button type="button" class="button" onClick={() => props.dismiss()}>
            {t('pwa.dismiss')}
          </button>
        </div>
      </Show>
    </div>
  );
}
