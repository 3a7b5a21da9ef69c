/** A day of any year: its day and its month from lists, so that nothing can be mistyped. */
import { For } from 'solid-js';
import { useLocale } from '../../i18n';
import { useCompareText } from '../../i18n/compare';
import type { MonthDay } from '../../share/compare-query';

/** A leap year: 29 February can be chosen. */
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function MonthDayField(props: { label: string; value: MonthDay; onChange: (value: MonthDay) => void }) {
  const t = useCompareText();
  const locale = useLocale();
  const monthName = (month: number) =>
    new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
  const daysIn = (month: number) => DAYS_IN_MONTH[month - 1] ?? 31;
  const choose = (month: number, day: number) => props.onChange({ month, day: Math.min(day, daysIn(month)) });
  return (
    <fieldset class="field compare-form__day">
      <legend class="field__label">{props.label}</legend>
      <select
        aria-label={t('compare.form.dayOf', props.label)}
        onChange={(event) => choose(props.value.month, Number(event.currentTarget.value))}
      >
        <For each={Array.from({ length: daysIn(props.value.month) }, (_, i) => i + 1)}>
          {(day) => (
            <option value={day} selected={props.value.day === day}>
              {day}
            </option>
          )}
        </For>
      </select>
      <select
        aria-label={t('compare.form.monthOf', props.label)}
        onChange={(event) => choose(Number(event.currentTarget.value), props.value.day)}
      >
        <For each={DAYS_IN_MONTH.map((_, i) => i + 1)}>
          {(month) => (
            <option value={month} selected={props.value.month === month}>
              {monthName(month)}
            </option>
          )}
        </For>
      </select>
    </fieldset>
  );
}
