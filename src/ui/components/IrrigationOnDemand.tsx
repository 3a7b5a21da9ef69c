/** The irrigation part of a result. The crops and their texts come when a result is shown, not before. */
import { lazy } from 'solid-js';
import { useText } from '../../i18n';
import type { SectionProps } from '../sections/section-props';
import { Deferred } from './OnDemandPart';

const Irrigation = lazy(() => import('./Irrigation'));

export function IrrigationOnDemand(props: SectionProps) {
  const t = useText();
  return (
    <Deferred failed={t('results.sectionFailed')} waiting={<p class="soft section-loading">{t('common.loading')}</p>}>
      <Irrigation {...props} />
    </Deferred>
  );
}
