import { createUniqueId, For, Match, Show, Switch } from 'solid-js';
import type { EpochDay } from '../../domain/calendar';
import { type Text, useText } from '../../i18n';
import type { SourceMeta } from '../../ports';
import type { RunRequest, SourceId } from '../../protocol';
import { isSimulated } from '../../request';
import { SOURCE_METAS, windowFor } from '../../sources/registry';
import { availabilityOf, type DaySpan } from '../source-availability';
import { areaText, availabilityText, mayServe, SOURCE_GROUPS, sourcesOf, windowText } from '../source-words';
import { Choice } from './Choice';

type Sources = RunRequest['sources'];

interface SourceSelectorProps {
  readonly value: Sources;
  readonly today: EpochDay;
  /** The countries the point may lie in; null while they are not known. */
  readonly countries: readonly string[] | null;
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
      <For each={SOURCE_GROUPS}>
        {(name) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset inside this fieldset would be announced twice.
          <div role="group" aria-label={t(`sources.groups.${name}`)}>
            <p class="selector__group" aria-hidden="true">
              {t(`sources.groups.${name}`)}
            </p>
            <For each={sourcesOf(name, SOURCE_METAS)}>
              {(meta) => (
                <Choice
                  type="checkbox"
                  group={`${group}-${meta.id}`}
                  label={meta.name}
                  hint={hintText(t, meta)}
                  checked={chosen().includes(meta.id)}
                  onChange={(on) => toggle(meta.id, on)}
                >
                  <AvailabilityLine meta={meta} {...props} />
                </Choice>
              )}
            </For>
          </div>
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

/** "Only in Germany · 1 Jan 2010 – yesterday". */
function hintText(t: Text, meta: SourceMeta): string {
  const area = areaText(t, meta);
  const window = windowText(t, meta.window);
  return area === undefined ? window : `${t('sources.onlyIn', area)} · ${window}`;
}

interface AvailabilityProps extends Pick<SourceSelectorProps, 'today' | 'countries' | 'period'> {
  readonly meta: SourceMeta;
}

/** Whether a source can serve the point and the dates, with the reason when it cannot. */
function AvailabilityLine(props: AvailabilityProps) {
  const t = useText();
  const window = () => windowFor(props.meta, props.today);
  return (
    <Switch fallback={<span class="choice__fact">{t('sources.unknownDates')}</span>}>
      <Match when={!mayServe(props.meta, props.countries)}>
        <span class="choice__fact choice__fact--elsewhere">{t('sources.notHere')}</span>
      </Match>
      <Match when={props.period}>
        {(period) => {
          const availability = () => availabilityOf(window(), period());
          return (
            <span class={`choice__fact choice__fact--${availability().kind}`}>
              {availabilityText(t, availability(), window())}
            </span>
          );
        }}
      </Match>
    </Switch>
  );
}
