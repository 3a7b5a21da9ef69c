import { createUniqueId, onMount, Show } from 'solid-js';
import { at } from '../../domain/at';
import { useExplainText } from '../../i18n/explain';
import { formatNumber } from '../../i18n/format';
import type { RunResult } from '../../protocol';
import { notesOf, notesText } from '../day-notes';
import { dayText, rowQuality } from '../day-row';
import { ExplainFusion } from './ExplainFusion';
import { ExplainInputs } from './ExplainInputs';
import { ExplainSteps } from './ExplainSteps';
import { QualityBadge } from './QualityBadge';

/** How the ETo of one day came about: its inputs, the equation step by step, and the way from the sources to the number. */
export default function DayExplanation(props: { result: RunResult; index: number; onClose: () => void }) {
  const t = useExplainText();
  const title = createUniqueId();
  let section: HTMLElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    section?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  });
  const quality = () => rowQuality(props.result.days, props.index);
  const notes = () => notesText(t, notesOf(props.result.days, props.index));
  return (
    <section ref={section} class="explain card" aria-labelledby={title}>
      <header class="explain__head">
        <h3 id={title} ref={heading} tabindex="-1" class="explain__title">
          {t('explain.title', dayText(props.result.days, props.index))}
        </h3>
        <button type="button" class="button explain__close" onClick={() => props.onClose()}>
          {t('common.close')}
        </button>
        <p class="explain__notes">
          <Show when={quality() !== 'NONE'}>
            <strong class="explain__et0">
              {formatNumber(at(props.result.days.et0Mm, props.index), 2)} {t('results.mm')}
            </strong>
          </Show>
          <QualityBadge quality={quality()} />
          <span>{notes()}</span>
        </p>
      </header>
      <h4>{t('explain.inputsTitle')}</h4>
      <ExplainInputs result={props.result} index={props.index} />
      <h4>{t('explain.stepsTitle')}</h4>
      <ExplainSteps result={props.result} index={props.index} />
      <h4>{t('explain.fusionTitle')}</h4>
      <Show when={quality() !== 'NONE'} fallback={<p>{t('explain.none')}</p>}>
        <ExplainFusion result={props.result} index={props.index} />
      </Show>
      <button type="button" class="button button--quiet explain__close" onClick={() => props.onClose()}>
        {t('explain.back')}
      </button>
    </section>
  );
}
