import { createSignal, ErrorBoundary, lazy, Show, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';

const ShareDialog = lazy(() => import('./ShareDialog'));

/** Opens what there is to share of a result; that is loaded only then. */
export function ShareButton(props: { result: RunResult }) {
  const t = useText();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('results.share')}
      </button>
      <Show when={isOpen()}>
        <ErrorBoundary fallback={<p role="alert">{t('nav.partFailed')}</p>}>
          <Suspense>
            <ShareDialog result={props.result} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </>
  );
}
