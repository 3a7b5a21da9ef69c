import { createUniqueId, Show } from 'solid-js';
import type { ChosenDialect } from '../../domain/station/dialect';
import {
  DATE_FORMATS,
  type DateFormat,
  type DateGuess,
  type DecimalMark,
  SEPARATORS,
  type Separator,
} from '../../domain/station/types';
import { type StationText, useStationText } from '../../i18n/station';
import { hasWind, type MappingForm } from '../station/mapping-form';
import { StationSelect } from './StationSelect';
import { TextField } from './TextField';

interface StationDialectProps {
  readonly form: MappingForm;
  readonly dateGuess: DateGuess | null;
  /** The file is to be cut another way. */
  onCut(chosen: ChosenDialect): void;
  onEdit(form: MappingForm): void;
}

const SEPARATOR_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', ' ': 'spaces' } as const;
const MARK_NAMES = { '.': 'point', ',': 'comma' } as const;

/** How the file is written: separator, decimal mark, line of names, dates, height of the wind. */
export function StationDialect(props: StationDialectProps) {
  const t = useStationText();
  const legend = createUniqueId();
  const dialect = () => props.form.dialect;
  const hasDateColumn = () => props.form.columns.some(({ role }) => role === 'date');
  const setMark = (decimalMark: DecimalMark) => props.onEdit({ ...props.form, dialect: { ...dialect(), decimalMark } });
  const setHeaderLine = (text: string) => {
    const line = Number(text);
    if (text.trim() !== '' && !(Number.isInteger(line) && line > 0)) return;
    props.onCut({ separator: dialect().separator, headerLine: text.trim() === '' ? null : line });
  };
  return (
    <fieldset class="station-group" aria-labelledby={legend}>
      <legend id={legend}>{t('station.mapping.how')}</legend>
      <div class="form-row">
        <StationSelect
          label={t('station.mapping.separator')}
          value={dialect().separator}
          options={SEPARATORS.map((value) => ({
            value,
            label: t(`station.mapping.separators.${SEPARATOR_NAMES[value]}`),
          }))}
          onChoose={(separator) => props.onCut({ separator: separator as Separator })}
        />
        <StationSelect
          label={t('station.mapping.decimalMark')}
          value={dialect().decimalMark ?? ''}
          placeholder={t('station.mapping.choose')}
          options={(['.', ','] as const).map((value) => ({
            value,
            label: t(`station.mapping.decimalMarks.${MARK_NAMES[value]}`),
          }))}
          onChoose={(mark) => mark !== '' && setMark(mark as DecimalMark)}
        />
        <div class="field">
          <label for={`${legend}-header`}>{t('station.mapping.headerLine')}</label>
          <input
            id={`${legend}-header`}
            type="text"
            inputmode="numeric"
            value={dialect().headerLine ?? ''}
            aria-describedby={`${legend}-header-hint`}
            onChange={(event) => setHeaderLine(event.currentTarget.value)}
          />
          <p id={`${legend}-header-hint`} class="field__hint">
            {t('station.mapping.headerLineHint')}
          </p>
        </div>
        <Show when={hasDateColumn()}>
          <StationSelect
            label={t('station.mapping.dateFormat')}
            value={props.form.dateFormat ?? ''}
            placeholder={t('station.mapping.choose')}
            options={DATE_FORMATS.map((value) => ({ value, label: value }))}
            hint={dateHint(t, props.dateGuess)}
            onChoose={(format) => props.onEdit({ ...props.form, dateFormat: (format as DateFormat | '') || null })}
          />
        </Show>
        <Show when={hasWind(props.form)}>
          <WindHeight {...props} />
        </Show>
      </div>
    </fieldset>
  );
}

function WindHeight(props: Pick<StationDialectProps, 'form' | 'onEdit'>) {
  const t = useStationText();
  return (
    <TextField
      label={t('station.mapping.windHeight')}
      value={props.form.windHeight}
      hint={t('station.mapping.windHeightHint')}
      error={props.form.windHeight.trim() === '' ? t('station.mapping.windHeightMissing') : undefined}
      onType={(windHeight) => props.onEdit({ ...props.form, windHeight })}
    />
  );
}

/** What the dates leave open. */
function dateHint(t: StationText, guess: DateGuess | null): string | undefined {
  switch (guess?.kind) {
    case 'ambiguous':
      return t('station.mapping.dateGuesses.ambiguous');
    case 'two-digit-year':
      return t('station.mapping.dateGuesses.two-digit-year', guess.text);
    case 'none':
      return guess.closest
        ? t('station.mapping.dateGuesses.most', { format: guess.closest.format, text: guess.closest.firstBad })
        : t('station.mapping.dateGuesses.none');
    default:
      return undefined;
  }
}
