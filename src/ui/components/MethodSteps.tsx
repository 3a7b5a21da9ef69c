import { A } from '@solidjs/router';
import { For } from 'solid-js';
import { useSourcesText } from '../../i18n/sources';
import type { Method } from '../../protocol';

/** How the numbers of a result are made, in words; the equations stand on the About page. */
export function MethodSteps(props: { fusion: Method['fusion'] }) {
  const t = useSourcesText();
  const steps = () => ['download', 'units', 'check', 'equation', props.fusion, 'band', 'rate'] as const;
  return (
    <section class="stack stack--tight">
      <h3>{t('sources.steps.title')}</h3>
      <ol class="measure">
        <For each={steps()}>{(step) => <li>{t(`sources.steps.${step}`)}</li>}</For>
      </ol>
      <p>
        {t('sources.steps.eachDay')} <A href="/about">{t('sources.steps.more')}</A>
      </p>
    </section>
  );
}
