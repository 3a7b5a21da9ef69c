/** Holds a part of the shell that is loaded on demand: without a network it says so and leaves the page as it is. */
import { ErrorBoundary, type JSX, Suspense } from 'solid-js';
import { useText } from '../../i18n';

export function OnDemandPart(props: { readonly children: JSX.Element; onLeave(): void }) {
  const t = useText();
  return (
    <ErrorBoundary
      fallback={
        <div class="update__notice notice notice--warn" role="alert">
          <p>{t('nav.partFailed')}</p>
          <button type="button" class="button" onClick={() => props.onLeave()}>
            {t('pwa.dismiss')}
          </button>
        </div>
      }
    >
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
