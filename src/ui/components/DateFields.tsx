import { For, Show } from 'solid-js';
import { type EpochDay, formatIsoDate } from '../../domain/calendar';
import { useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import { SOURCE_METAS, windowFor } from '../../sources/registry';
import { draftPeriod, recentPeriod } from '../run-draft';
import { realSources } from '../source-words';
import type { FieldsProps } from './PointFields';
import { TextField } from './TextField';

/** The lengths of the periods offered at one press, days. */
const QUICK_CHOICES = [7, 14, 21, 30];

/** When: the first and the last day, or one of the usual lengths. */
export function DateFields(props: FieldsProps & { readonly today: EpochDay }) {
  const t = useText();
  const limits = () => {
    const windows = realSources(SOURCE_METAS).map((meta) => windowFor(meta, props.today));
    return {
      min: formatIsoDate(Math.min(...windows.map(({ first }) => first))),
      max: formatIsoDate(Math.max(...windows.map(({ last }) => last))),
    };
  };
  const errorOf = (field: 'start' | 'end') => {
    const error = props.errors()[field];
    return error && t(`eto.errors.${error}`);
  };
  return (
    <fieldset class="form-group">
      <legend>{t('eto.period')}</legend>
      <div class="form-row">
        <TextField
          type="date"
          label={t('eto.start')}
          value={props.draft.start}
          {...limits()}
          error={errorOf('start')}
          onType={(start) => props.edit({ start })}
        />
        <TextField
          type="date"
          label={t('eto.end')}
          value={props.draft.end}
          {...limits()}
          error={errorOf('end')}
          onType={(end) => props.edit({ end })}
        />
      </div>
      <Show when={draftPeriod(props.draft)}>
        {(period) => <p class="soft">{t('eto.dayTotal', period().dayCount, formatNumber(period().dayCount, 0))}</p>}
      </Show>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset inside this fieldset would be announced twice. */}
      <div class="quick" role="group" aria-label={t('eto.quickChoices')}>
        <For each={QUICK_CHOICES}>
          {(days) => (
            <button
              type="button"
              class="button quick__button"
              onClick={() => props.edit(recentPeriod(props.today, days))}
            >
              {t('eto.lastDays', String(days))}
            </button>
          )}
        </For>
      </div>
    </fieldset>
  );
}
