/** What to compare: places or years, and the days. */
import { createSignal, For, Show } from 'solid-js';
import { useCompareText } from '../../i18n/compare';
import { type CompareDraft, readCompareDraft } from '../compare-draft';
import { ComparePlaces } from './ComparePlaces';
import { CompareYearDays, CompareYears } from './CompareYears';
import { TextField } from './TextField';

export interface CompareFormProps {
  readonly draft: CompareDraft;
  /** The years that can be asked for. */
  readonly years: { readonly first: number; readonly last: number };
  onEdit(draft: CompareDraft): void;
  onCompare(): void;
}

const KINDS = ['places', 'years'] as const;

export function CompareForm(props: CompareFormProps) {
  const t = useCompareText();
  const [isTold, setTold] = createSignal(false);
  const problem = () => {
    const read = readCompareDraft(props.draft);
    return read.ok ? undefined : read.error;
  };
  /** What is still to be chosen, said only after the button was pressed. */
  const lacking = () => {
    const code = problem();
    return isTold() && (code === 'needTwo' || code === 'needPlace') ? t(`compare.form.${code}`) : '';
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTold(true);
    if (!problem()) props.onCompare();
  };
  return (
    <section class="card compare-form stack" aria-labelledby="compare-form-title">
      <h2 id="compare-form-title">{t('compare.form.title')}</h2>
      <fieldset class="compare-form__kinds">
        <legend class="visually-hidden">{t('compare.form.what')}</legend>
        <For each={KINDS}>
          {(kind) => (
            <label class="compare-form__kind">
              <input
                type="radio"
                name="compare-kind"
                checked={props.draft.kind === kind}
                onChange={() => props.onEdit({ ...props.draft, kind })}
              />
              {t(`compare.form.kinds.${kind}`)}
            </label>
          )}
        </For>
      </fieldset>
      <ComparePlaces {...props} />
      <Show when={props.draft.kind === 'years'}>
        <CompareYears {...props} />
      </Show>
      <form class="stack" onSubmit={submit} noValidate>
        <Show when={props.draft.kind === 'places'} fallback={<CompareYearDays {...props} />}>
          <div class="form-row">
            <TextField
              type="date"
              label={t('compare.form.first')}
              value={props.draft.start}
              onType={(start) => props.onEdit({ ...props.draft, start })}
            />
            <TextField
              type="date"
              label={t('compare.form.last')}
              value={props.draft.end}
              error={problem() === 'periodWrong' ? t('compare.form.periodWrong') : undefined}
              onType={(end) => props.onEdit({ ...props.draft, end })}
            />
          </div>
        </Show>
        <button type="submit" class="button button--primary">
          {t('compare.form.show')}
        </button>
        <p role="status" class="field__hint">
          {lacking()}
        </p>
      </form>
    </section>
  );
}
