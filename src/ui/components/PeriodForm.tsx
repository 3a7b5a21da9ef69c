import { createSignal } from 'solid-js';
import type { EpochDay } from '../../domain/calendar';
import { useText } from '../../i18n';
import type { RunRequest } from '../../protocol';
import { type DraftErrors, draftErrors, draftPeriod, type RunDraft, readDraft } from '../run-draft';
import { DateFields } from './DateFields';
import { PointFields } from './PointFields';
import { SourceSelector } from './SourceSelector';

interface PeriodFormProps {
  readonly draft: RunDraft;
  /** The civil day now at the point. */
  readonly today: EpochDay;
  /** The countries the point may lie in; null while they are not known. */
  readonly countries: readonly string[] | null;
  /** Whether the draft comes from a link that is wrong: its errors stand there at once. */
  readonly isWrong: boolean;
  onEdit(change: Partial<RunDraft>): void;
  onCalculate(request: RunRequest): void;
}

/** Point, dates and sources. Errors stand beside their fields, from the first press of Calculate on. */
export function PeriodForm(props: PeriodFormProps) {
  const t = useText();
  const [checked, setChecked] = createSignal(false);
  let form: HTMLFormElement | undefined;

  const errors = (): DraftErrors => (checked() || props.isWrong ? draftErrors(props.draft) : {});
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const request = readDraft(props.draft);
    setChecked(!request.ok);
    if (request.ok) props.onCalculate(request.value);
    else form?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  };
  const sourcesError = () => {
    const problem = errors().sources;
    return problem && t(`eto.errors.${problem}`);
  };
  const fields = { errors, edit: (change: Partial<RunDraft>) => props.onEdit(change) };
  return (
    <form ref={form} class="period-form card" onSubmit={submit} novalidate aria-label={t('eto.formTitle')}>
      <PointFields {...fields} draft={props.draft} />
      <DateFields {...fields} draft={props.draft} today={props.today} />
      <SourceSelector
        value={props.draft.sources}
        today={props.today}
        countries={props.countries}
        period={draftPeriod(props.draft)}
        error={sourcesError()}
        onChoose={(sources) => props.onEdit({ sources })}
      />
      <button type="submit" class="button button--primary period-form__submit">
        {t('eto.calculate')}
      </button>
    </form>
  );
}
