/** The years of a comparison and the days that are compared in each of them. */
import { createSignal, For, Show } from 'solid-js';
import { useCompareText } from '../../i18n/compare';
import { MOST_COMPARED, type MonthDay } from '../../share/compare-query';
import { withYear } from '../compare-draft';
import { Chip } from './Chip';
import type { CompareFormProps } from './CompareForm';
import { MonthDayField } from './MonthDayField';
import { TextField } from './TextField';

export function CompareYears(props: CompareFormProps) {
  const t = useCompareText();
  const [text, setText] = createSignal('');
  const [isWrong, setWrong] = createSignal(false);
  const isFull = () => props.draft.years.length >= MOST_COMPARED;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const year = Number(text());
    const isYear = /^\d{4}$/.test(text()) && year >= props.years.first && year <= props.years.last;
    setWrong(!isYear);
    if (!isYear) return;
    props.onEdit(withYear(props.draft, year));
    setText('');
  };
  const limits = () => ({ first: String(props.years.first), last: String(props.years.last) });
  return (
    <form class="stack stack--tight" onSubmit={add} noValidate>
      <h3>{t('compare.form.years')}</h3>
      <ul class="plain-list cluster">
        <For each={props.draft.years}>
          {(year) => (
            <Chip
              name={String(year)}
              removeLabel={t('compare.form.remove', String(year))}
              onRemove={() =>
                props.onEdit({ ...props.draft, years: props.draft.years.filter((other) => other !== year) })
              }
            />
          )}
        </For>
      </ul>
      <Show when={!isFull()} fallback={<p class="field__hint">{t('compare.form.full')}</p>}>
        <div class="compare-form__add">
          <TextField
            label={t('compare.form.addYear')}
            value={text()}
            error={isWrong() ? t('compare.form.yearWrong', limits()) : undefined}
            onType={setText}
          />
          <button type="submit" class="button">
            {t('compare.form.add')}
          </button>
        </div>
      </Show>
    </form>
  );
}

export function CompareYearDays(props: CompareFormProps) {
  const t = useCompareText();
  const orderOf = ({ month, day }: MonthDay) => month * 100 + day;
  return (
    <div class="stack stack--tight">
      <div class="form-row">
        <MonthDayField
          label={t('compare.form.from')}
          value={props.draft.from}
          onChange={(from) => props.onEdit({ ...props.draft, from })}
        />
        <MonthDayField
          label={t('compare.form.to')}
          value={props.draft.to}
          onChange={(to) => props.onEdit({ ...props.draft, to })}
        />
      </div>
      <Show when={orderOf(props.draft.to) < orderOf(props.draft.from)}>
        <p class="field__hint">{t('compare.form.intoNextYear')}</p>
      </Show>
    </div>
  );
}
