import { A } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { type EpochDay, formatIsoDate } from '../../domain/calendar';
import { useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { RunRequest } from '../../protocol';
import { SOURCE_METAS, windowFor } from '../../sources/registry';
import { queryOfPoint } from '../map/chosen-point';
import { type Axis, LIMIT_DEG, parsePair } from '../map/coordinates';
import {
  type DraftErrors,
  draftErrors,
  draftPeriod,
  draftPoint,
  type RunDraft,
  readDraft,
  recentPeriod,
} from '../run-draft';
import { realSources } from '../source-words';
import { SourceSelector } from './SourceSelector';
import { TextField } from './TextField';

/** The lengths of the periods offered at one press, days. */
const QUICK_CHOICES = [7, 14, 21, 30];

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

interface FieldsProps {
  readonly draft: RunDraft;
  errors(): DraftErrors;
  edit(change: Partial<RunDraft>): void;
}

function PointFields(props: FieldsProps) {
  const t = useText();
  const coordinateError = (axis: Axis) => {
    const problem = props.errors()[axis];
    return problem && t(`search.problems.${problem}`, { axis: t(`search.${axis}`), limitDeg: LIMIT_DEG[axis] });
  };
  const elevationError = () => {
    const problem = props.errors().elevation;
    return problem && t(`eto.errors.${problem}`);
  };
  /** A pair pasted into either field fills both. */
  const paste = (event: ClipboardEvent) => {
    const pair = parsePair(event.clipboardData?.getData('text/plain') ?? '');
    if (!pair) return;
    event.preventDefault();
    props.edit({ latitude: String(pair.latitudeDeg), longitude: String(pair.longitudeDeg) });
  };
  const mapLink = () => {
    const point = draftPoint(props.draft);
    return point ? `/?${queryOfPoint(point)}` : '/';
  };
  return (
    <fieldset class="form-group">
      <legend>{t('eto.point')}</legend>
      <div class="form-row">
        <TextField
          label={t('eto.latitude')}
          value={props.draft.latitude}
          hint={t('eto.latitudeHint')}
          error={coordinateError('latitude')}
          onType={(latitude) => props.edit({ latitude })}
          onPaste={paste}
        />
        <TextField
          label={t('eto.longitude')}
          value={props.draft.longitude}
          hint={t('eto.longitudeHint')}
          error={coordinateError('longitude')}
          onType={(longitude) => props.edit({ longitude })}
          onPaste={paste}
        />
      </div>
      <TextField
        label={t('eto.elevation')}
        value={props.draft.elevation}
        hint={t('eto.elevationHint')}
        error={elevationError()}
        onType={(elevation) => props.edit({ elevation })}
      />
      <A href={mapLink()} class="form-link">
        {t('eto.backToMap')}
      </A>
    </fieldset>
  );
}

function DateFields(props: FieldsProps & { readonly today: EpochDay }) {
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
