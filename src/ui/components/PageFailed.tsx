/** In place of a page that could not be loaded or that broke: said plainly, with a way on. */
import { useLocation } from '@solidjs/router';
import { createEffect, on, onMount } from 'solid-js';
import { useText } from '../../i18n';

interface PageFailedProps {
  readonly error: unknown;
  /** Called when the person goes to another page. */
  onLeave(): void;
}

export function PageFailed(props: PageFailedProps) {
  const t = useText();
  const route = useLocation();
  // A bug must reach the console and whoever reports errors, not only the person in front of it.
  onMount(() => reportError(props.error));
  createEffect(
    on(
      () => route.pathname,
      () => props.onLeave(),
      { defer: true },
    ),
  );
  return (
    <div class="page">
      <div class="notice notice--bad stack" role="alert">
        <p>{t('common.pageFailed')}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('common.reload')}
        </button>
      </div>
    </div>
  );
}
