/** What the period means for irrigation: of the reference grass, or of the crop that the person chooses. */
import { createMemo, createUniqueId, Show } from 'solid-js';
import { useCropsText } from '../../i18n/crops';
import { cropWater, datesProblem, waterSentence } from '../crop-water';
import type { SectionProps } from '../sections/section-props';
import { CropChooser } from './CropChooser';
import { IrrigationSummary } from './IrrigationSummary';
import '../styles/crops.css';

export default function Irrigation(props: SectionProps) {
  const t = useCropsText();
  const title = createUniqueId();
  const water = createMemo(() => cropWater(props.control.view(), props.result.days));
  const counted = () => {
    const shown = water();
    return shown.kind === 'counted' ? shown : undefined;
  };
  return (
    <section class="irrigation" aria-labelledby={title}>
      <h2 id={title}>{t('crops.title')}</h2>
      <CropChooser control={props.control} error={datesProblem(t, water(), props.result.days)} />
      <p class="irrigation__sentence" aria-live="polite">
        {waterSentence(t, water(), props.result.days)}
      </p>
      <Show when={counted()}>{(shown) => <IrrigationSummary days={props.result.days} water={shown()} />}</Show>
    </section>
  );
}
