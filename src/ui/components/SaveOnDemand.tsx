/** Saving a result, loaded when there is one: where that fails it says so, and the result stays on the page. */
import { ErrorBoundary, lazy, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';

const SaveButton = lazy(() => import('./SaveButton'));

export function SaveOnDemand(props: { readonly result: RunResult }) {
  const t = useText();
  return (
    <ErrorBoundary fallback={<p role="alert">{t('nav.partFailed')}</p>}>
      <Suspense>
        <SaveButton result={props.result} />
      </Suspense>
    </ErrorBoundary>
  );
}
