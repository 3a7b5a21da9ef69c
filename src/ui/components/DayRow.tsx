/**
 * Rows of the tables of days. A row never changes once it stands, so everything in it is a constant: a reactive cell
 * would cost a computation, and a year of them is felt when the page turns.
 */
import type { JSX } from 'solid-js';
import { INPUT_VARIABLES, type InputVariable } from '../../domain/series';
import { type Text, useText } from '../../i18n';
import type { ResultDays } from '../../protocol';
import { type DayNotes, notesOf, notesText, onlyEstimates, withoutNotes } from '../day-notes';
import {
  bandOf,
  cellText,
  dayText,
  markText,
  type RowVariable,
  rowQuality,
  type ValueMark,
  valueMark,
} from '../day-row';
import { explainButton, type OnExplain } from './ExplainOpener';
import { qualityBadge } from './QualityBadge';

/** Date, ETo, quality, inputs and notes of day `index`; the notes in `saidOnce` stand above the table. */
export function fullRow(
  t: Text,
  days: ResultDays,
  row: { readonly index: number; readonly saidOnce: DayNotes; readonly onExplain: OnExplain },
): JSX.Element {
  const { index, saidOnce } = row;
  const position = index + 2;
  const inputs = INPUT_VARIABLES.map((variable) => inputCell(t, days, variable, index));
  const notes = notesText(t, withoutNotes(notesOf(days, index), saidOnce));
  const date = explainButton(t, dayText(days, index), row);
  const et0 = valueCell(days, 'et0Mm', index);
  const band = bandCell(t, days, index);
  const badge = qualityBadge(t, rowQuality(days, index));
  return (
    <tr aria-rowindex={position}>
      <th scope="row">{date}</th>
      {et0}
      {band}
      <td>{badge}</td>
      {inputs}
      <td class="results-table__notes">{notes}</td>
    </tr>
  );
}

/**
 * Date, ETo and quality of day `index`. There is no room for notes, so only what matters most is said: why a day has no
 * ETo, and what was estimated, unless `saidOnce` stands above the table.
 */
export function shortRow(
  t: Text,
  days: ResultDays,
  { index, saidOnce }: { readonly index: number; readonly saidOnce: DayNotes },
): JSX.Element {
  const date = dateCell(days, index);
  const et0 = valueCell(days, 'et0Mm', index);
  const band = bandCell(t, days, index);
  const badge = qualityBadge(t, rowQuality(days, index));
  const notes = notesOf(days, index);
  const why = notesText(t, rowQuality(days, index) === 'NONE' ? notes : withoutNotes(onlyEstimates(notes), saidOnce));
  const reason = why === '' ? undefined : <div class="compact-table__why">{why}</div>;
  return (
    <tr>
      {date}
      {et0}
      {band}
      <td>
        {badge}
        {reason}
      </td>
    </tr>
  );
}

function dateCell(days: ResultDays, index: number): JSX.Element {
  const date = dayText(days, index);
  return <th scope="row">{date}</th>;
}

function valueCell(days: ResultDays, variable: RowVariable, index: number): JSX.Element {
  const look = variable === 'et0Mm' ? 'num results-table__et0' : 'num';
  const content = cellText(days, variable, index) ?? <Missing />;
  return <td class={look}>{content}</td>;
}

/** The 90 % band: a dash between its bounds for the eye, "to" for the ear. */
function bandCell(t: Text, days: ResultDays, index: number): JSX.Element {
  const band = bandOf(days, index);
  const content = band ? (
    <>
      <span aria-hidden="true">{t('results.bandRange', band)}</span>
      <span class="visually-hidden">{t('results.bandSpoken', band)}</span>
    </>
  ) : (
    <Missing />
  );
  return <td class="num results-table__band">{content}</td>;
}

/** An input; one that was estimated or is doubtful has a sign for the eye, words for the ear, and both in its tip. */
function inputCell(t: Text, days: ResultDays, variable: InputVariable, index: number): JSX.Element {
  const mark = valueMark(days, variable, index);
  return mark ? markedCell(t, mark, cellText(days, variable, index)) : valueCell(days, variable, index);
}

function markedCell(t: Text, mark: ValueMark, value: string | undefined): JSX.Element {
  const words = markText(t, mark);
  const look = `num value value--${mark.kind}`;
  const sign = t(mark.kind === 'estimated' ? 'results.estimatedSign' : 'results.doubtfulSign');
  return (
    <td class={look} title={words}>
      <span class="value__sign" aria-hidden="true">
        {sign}
      </span>
      <span class="value__number">{value}</span>
      <span class="visually-hidden"> {words}</span>
    </td>
  );
}

/** A dash for the eye, words for the ear. */
function Missing() {
  const t = useText();
  return (
    <>
      <span aria-hidden="true">{t('common.missing')}</span>
      <span class="visually-hidden">{t('results.noValue')}</span>
    </>
  );
}
