/**
 * Rows of the tables of days. A row never changes once it stands, so everything in it is a constant: a reactive cell
 * would cost a computation, and a year of them is felt when the page turns.
 */
import type { JSX } from 'solid-js';
import { at, INPUT_VARIABLES } from '../../domain/series';
import { type Text, useText } from '../../i18n';
import type { ResultDays } from '../../protocol';
import { cellText, dayText, flagsText, type RowVariable, rowQuality } from '../day-row';
import { qualityBadge } from './QualityBadge';

/** Date, ETo, quality, inputs and notes of day `index`; the notes in `saidOnce` stand above the table. */
export function fullRow(
  t: Text,
  days: ResultDays,
  row: { readonly index: number; readonly saidOnce: number },
): JSX.Element {
  const { index, saidOnce } = row;
  const position = index + 2;
  const inputs = INPUT_VARIABLES.map((variable) => valueCell(days, variable, index));
  const notes = flagsText(t, at(days.flags, index) & ~saidOnce);
  const date = dateCell(days, index);
  const et0 = valueCell(days, 'et0Mm', index);
  const badge = qualityBadge(t, rowQuality(days, index));
  return (
    <tr aria-rowindex={position}>
      {date}
      {et0}
      <td>{badge}</td>
      {inputs}
      <td class="results-table__notes">{notes}</td>
    </tr>
  );
}

/** Date, ETo and quality of day `index`; a day without ETo says why, because this row has no room for notes. */
export function shortRow(t: Text, days: ResultDays, index: number): JSX.Element {
  const date = dateCell(days, index);
  const et0 = valueCell(days, 'et0Mm', index);
  const badge = qualityBadge(t, rowQuality(days, index));
  const why = rowQuality(days, index) === 'NONE' ? flagsText(t, at(days.flags, index)) : '';
  const reason = why === '' ? undefined : <div class="compact-table__why">{why}</div>;
  return (
    <tr>
      {date}
      {et0}
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
