import { createUniqueId, For, Show } from 'solid-js';
import type { EpochDay } from '../../domain/calendar';
import { useText } from '../../i18n';
import type { SourceMeta } from '../../ports';
import type { RunRequest, SourceId } from '../../protocol';
import { isSimulated } from '../../request';
import { SOURCE_METAS, windowFor } from '../../sources/registry';
import { availabilityOf, type DaySpan } from '../source-availability';
import { availabilityText, realSources, windowText } from '../source-words';
import { Choice } from './Choice';

type Sources = RunRequest['sources'];

interface SourceSelectorProps {
  readonly value: Sources;
  readonly today: EpochDay;
  /** The chosen dates; undefined while they are none. */
  readonly period: DaySpan | undefined;
  readonly error: string | undefined;
  onChoose(sources: Sources): void;
}

/** Automatic, any of the real sources, or the simulated climate alone; with what each has for the chosen dates. */
export function SourceSelector(props: SourceSelectorProps) {
  const t = useText();
  const group = createUniqueId();
  const chosen = (): readonly SourceId[] => (props.value === 'auto' || isSimulated(props.value) ? [] : props.value);
  const toggle = (id: SourceId, on: boolean) => {
    const others = chosen().filter((one) => one !== id);
    props.onChoose(on ? [...others, id] : others);
  };
  return (
    <fieldset class="selector" aria-describedby={props.error ? `${group}-error` : undefined}>
      <legend>{t('sources.title')}</legend>
      <Choice
        type="radio"
        group={group}
        label={t('sources.automatic')}
        hint={t('sources.automaticHint')}
        checked={props.value === 'auto'}
        onChange={() => props.onChoose('auto')}
      />
      <p class="selector__title">{t('sources.chosen')}</p>
      <For each={realSources(SOURCE_METAS)}>
        {(meta) => (
          <Choice
            type="checkbox"
            group={`${group}-${meta.id}`}
            label={meta.name}
            hint={windowText(t, meta.window)}
            checked={chosen().includes(meta.id)}
            onChange={(on) => toggle(meta.id, on)}
          >
            <AvailabilityLine meta={meta} today={props.today} period={props.period} />
          </Choice>
        )}
      </For>
      <p class="selector__title">{t('sources.simulatedTitle')}</p>
      <Choice
        type="radio"
        group={group}
        label={t('sources.simulated')}
        hint={t('sources.simulatedHint')}
        checked={isSimulated(props.value)}
        onChange={() => props.onChoose(['simulated'])}
      />
      <Show when={props.error}>
        <p id={`${group}-error`} class="field__error">
          {props.error}
        </p>
      </Show>
    </fieldset>
  );
}

function AvailabilityLine(props: { meta: SourceMeta; today: EpochDay; period: DaySpan | undefined }) {
  const t = useText();
  const window = () => windowFor(props.meta, props.today);
  return (
    <Show when={props.period} fallback={<span class="choice__fact">{t('sources.unknownDates')}</span>}>
      {(period) => {
        const availability = () => availabilityOf(window(), period());
        return (
          <span class={`choice__fact choice__fact--${availability().kind}`}>
            {availabilityText(t, availability(), window())}
          </span>
        );
      }}
    </Show>
  );
}
