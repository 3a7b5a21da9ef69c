/** What the signs and the columns of the table of days mean. */
import { For, Show } from 'solid-js';
import { type DayFlag, hasFlag } from '../../domain/quality/flags';
import { useDaysText } from '../../i18n/days';
import type { ResultDays } from '../../protocol';
import { columnLabel, columnMeaning, columnUnit } from '../days/column-text';
import type { DayColumn } from '../days/columns';

/** What the signs beside values mean, where there are any. */
export function SignKey(props: { days: ResultDays }) {
  const t = useDaysText();
  const has = (flag: DayFlag) => props.days.flags.some((bits) => hasFlag(bits, flag));
  return (
    <Show when={has('estimated-value') || has('doubtful-value')}>
      <ul class="plain-list sign-key cluster" aria-label={t('results.signs')}>
        <Show when={has('estimated-value')}>
          <li>
            <span class="value--estimated">
              <span class="value__sign">{t('results.estimatedSign')}</span>
            </span>{' '}
            {t('results.estimatedLegend')}
          </li>
        </Show>
        <Show when={has('doubtful-value')}>
          <li>
            <span class="value--doubtful">
              <span class="value__sign">{t('results.doubtfulSign')}</span>
            </span>{' '}
            {t('results.doubtfulLegend')}
          </li>
        </Show>
      </ul>
    </Show>
  );
}

/** The columns on the screen, each with its unit and its meaning. */
export function ColumnKey(props: { columns: readonly DayColumn[] }) {
  const t = useDaysText();
  const explained = () =>
    props.columns.flatMap((column) => {
      const meaning = columnMeaning(t, column);
      return meaning === undefined ? [] : [{ column, meaning }];
    });
  return (
    <details class="column-key">
      <summary>{t('results.columnKey')}</summary>
      <dl class="column-key__list">
        <For each={explained()}>
          {({ column, meaning }) => (
            <div>
              <dt>
                {columnLabel(t, column)}, {columnUnit(column)}
              </dt>
              <dd>{meaning}</dd>
            </div>
          )}
        </For>
      </dl>
      <p>{t('results.missingLegend')}</p>
    </details>
  );
}
