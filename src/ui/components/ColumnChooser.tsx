import { For } from 'solid-js';
import { useDaysText } from '../../i18n/days';
import type { ResultDays } from '../../protocol';
import { choiceLabel } from '../days/column-text';
import { COLUMN_CHOICES, type ColumnChoice, columnsOf, DEFAULT_COLUMNS } from '../days/columns';

/** Which columns the table of days shows. */
export function ColumnChooser(props: {
  days: ResultDays;
  chosen: readonly ColumnChoice[];
  onChoose: (choice: readonly ColumnChoice[]) => void;
}) {
  const t = useDaysText();
  /** A result without sources' own days has no such column. */
  const offered = () => COLUMN_CHOICES.filter((choice) => columnsOf(props.days, [choice]).length > 1);
  const toggle = (choice: ColumnChoice, isShown: boolean) =>
    props.onChoose(COLUMN_CHOICES.filter((other) => (other === choice ? isShown : props.chosen.includes(other))));
  return (
    <details class="column-choice">
      <summary>{t('days.columns')}</summary>
      <fieldset class="column-choice__list">
        <legend class="visually-hidden">{t('days.columnsLegend')}</legend>
        <For each={offered()}>
          {(choice) => (
            <label class="column-choice__item">
              <input
                type="checkbox"
                checked={props.chosen.includes(choice)}
                onChange={(event) => toggle(choice, event.currentTarget.checked)}
              />
              {choiceLabel(t, choice)}
            </label>
          )}
        </For>
        <button type="button" class="button button--quiet" onClick={() => props.onChoose(DEFAULT_COLUMNS)}>
          {t('days.columnsReset')}
        </button>
      </fieldset>
    </details>
  );
}
