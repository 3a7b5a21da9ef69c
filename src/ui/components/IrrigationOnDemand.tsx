/** The irrigation part of a result. The crops and their texts come when a result is shown, not before. */
import { ErrorBoundary, lazy, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import type { SectionProps } from '../sections/section-props';

const Irrigation = lazy(() => import('./Irrigation'));

export function IrrigationOnDemand(props: SectionProps) {
  const t = useText();
  return (
    <ErrorBoundary fallback={<p role="alert">{t('results.sectionFailed')}</p>}>
      <Suspense fallback={<p class="soft section-loading">{t('common.loading')}</p>}>
        <Irrigation {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
