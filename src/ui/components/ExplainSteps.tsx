import { createMemo, For, Show } from 'solid-js';
import { at } from '../../domain/at';
import { dayOfYear } from '../../domain/calendar';
import { comparisonsOf } from '../../domain/explain/comparisons';
import { type ExplainedStep, explainDay, type StepGroup } from '../../domain/explain/steps';
import { useExplainText } from '../../i18n/explain';
import type { ResultDays, RunResult } from '../../protocol';
import { comparisonText, formulaText, quantityText, withUnit } from '../explain-text';
import { Marked } from './ExplainMarked';

const GROUPS: readonly StepGroup[] = ['air', 'sun', 'radiation', 'result'];

function dayAt(days: ResultDays, index: number) {
  return {
    dayOfYear: dayOfYear(days.startDay + index),
    tempMaxC: at(days.tempMaxC, index),
    tempMinC: at(days.tempMinC, index),
    tempMeanC: at(days.tempMeanC, index),
    humidityMeanPct: at(days.humidityMeanPct, index),
    wind2mMps: at(days.wind2mMps, index),
    shortwaveMjM2: at(days.shortwaveMjM2, index),
  };
}

/** Every step of the equation with its value, its number in FAO-56 and the numbers put in. */
export function ExplainSteps(props: { result: RunResult; index: number }) {
  const t = useExplainText();
  const day = () => dayAt(props.result.days, props.index);
  const steps = createMemo(() => explainDay(day(), props.result.site));
  const compared = () => comparisonText(t, comparisonsOf(day(), props.result.site));
  return (
    <>
      <p class="explain__lead">
        {t('explain.rounded')} {t('explain.angles')}
      </p>
      <For each={GROUPS}>
        {(group) => (
          <>
            <h5 class="explain__group">{t(`explain.groups.${group}`)}</h5>
            <ol class="explain-steps plain-list">
              <For each={steps().filter((step) => step.group === group)}>{(step) => <Step step={step} />}</For>
            </ol>
          </>
        )}
      </For>
      <Show when={compared()}>{(text) => <p class="explain__note">{text()}</p>}</Show>
    </>
  );
}

function Step(props: { step: ExplainedStep }) {
  const t = useExplainText();
  const line = () => formulaText(props.step);
  const note = () => (Number.isNaN(props.step.value) ? null : props.step.note);
  const value = () => withUnit(quantityText(props.step.key, props.step.value), props.step.unit);
  return (
    <li class="explain-step" classList={{ 'explain-step--result': props.step.key === 'et0' }}>
      <span class="explain-step__symbol">
        <Marked text={props.step.symbol} />
      </span>
      <span class="explain-step__name">
        <Marked text={t(`explain.names.${props.step.key}`)} />
      </span>
      <span class="explain-step__value">{value()}</span>
      <span class="explain-step__equation">{props.step.equation}</span>
      <Show when={line()}>
        {(text) => (
          <span class="explain-step__formula">
            <Marked text={text()} />
          </span>
        )}
      </Show>
      <Show when={note()}>{(known) => <span class="explain-step__formula">{t(`explain.notes.${known()}`)}</span>}</Show>
    </li>
  );
}
