/** Hold what is loaded on demand: without a network they say so and leave the page as it is. */
import { ErrorBoundary, type JSX, Suspense } from 'solid-js';
import { useText } from '../../i18n';

interface DeferredProps {
  /** Said in the place of a part that cannot be loaded. */
  readonly failed: string;
  /** Stands there until the part has come. */
  readonly waiting?: JSX.Element;
  readonly children: JSX.Element;
}

/** A part of a page. */
export function Deferred(props: DeferredProps) {
  return (
    <ErrorBoundary fallback={<p role="alert">{props.failed}</p>}>
      <Suspense fallback={props.waiting}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}

/** A part of the shell, which can be put away where it cannot be loaded. */
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
