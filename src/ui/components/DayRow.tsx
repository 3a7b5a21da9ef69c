/**
 * Rows of the tables of days. A row never changes once it stands, so everything in it is a constant: a reactive cell
 * would cost a computation, and hundreds of them are felt while a table scrolls.
 */
import type { JSX } from 'solid-js';
import { at } from '../../domain/at';
import { INPUT_VARIABLES, type InputVariable } from '../../domain/series';
import { type Text, useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import { formatIn } from '../../i18n/units';
import type { ResultDays } from '../../protocol';
import { type DayNotes, notesOf, notesText, onlyEstimates, withoutNotes } from '../day-notes';
import { bandOf, cellText, dayText, markText, rowQuality, type ValueMark, valueMark } from '../day-row';
import type { DayColumn, NumberName } from '../days/columns';
import { explainButton, type OpenDayState } from './ExplainOpener';
import { qualityBadge, qualityButton } from './QualityBadge';

interface FullRow {
  /** Where in the table it stands, and whose day it is. */
  readonly position: number;
  readonly index: number;
  readonly columns: readonly DayColumn[];
  /** These notes stand above the table. */
  readonly saidOnce: DayNotes;
  readonly tipId: string;
  readonly explained: OpenDayState;
}

/** A day with the chosen columns. */
export function fullRow(t: Text, days: ResultDays, row: FullRow): JSX.Element {
  const cells = row.columns.map((column) => cellOf(t, days, column, row));
  const rowIndex = row.position + 2;
  return <tr aria-rowindex={rowIndex}>{cells}</tr>;
}

function cellOf(t: Text, days: ResultDays, column: DayColumn, row: FullRow): JSX.Element {
  const { index } = row;
  switch (column.kind) {
    case 'date': {
      const button = explainButton(t, dayText(days, index), index, row.explained);
      return <th scope="row">{button}</th>;
    }
    case 'number':
      return isInput(column.name) ? inputCell(t, days, column.name, index) : valueCell(days, column.name, index);
    case 'band':
      return bandCell(t, days, index);
    case 'quality': {
      const button = qualityButton(t, rowQuality(days, index), index, row.tipId);
      return <td>{button}</td>;
    }
    case 'chance':
      return plainCell(at(days.wetProbability, index), (chance) => formatNumber(100 * chance, 0));
    case 'source':
      return plainCell(at(days.bySource[column.source]?.et0Mm ?? [], index), (mm) => formatIn('waterRate', mm));
    default: {
      const notes = notesText(t, withoutNotes(notesOf(days, index), row.saidOnce));
      return (
        <td class="results-table__notes" data-day={notes === '' ? undefined : index}>
          {notes}
        </td>
      );
    }
  }
}

const isInput = (name: NumberName): name is InputVariable => INPUT_VARIABLES.some((variable) => variable === name);

/**
 * Date, ETo and quality of day `index`. There is no room for notes, so only what matters most is said: why a day has no
 * ETo, and what was estimated, unless `saidOnce` stands above the table.
 */
export function shortRow(
  t: Text,
  days: ResultDays,
  { index, saidOnce }: { readonly index: number; readonly saidOnce: DayNotes },
): JSX.Element {
  const date = dayText(days, index);
  const et0 = valueCell(days, 'et0Mm', index);
  const band = bandCell(t, days, index);
  const badge = qualityBadge(t, rowQuality(days, index));
  const notes = notesOf(days, index);
  const why = notesText(t, rowQuality(days, index) === 'NONE' ? notes : withoutNotes(onlyEstimates(notes), saidOnce));
  const reason = why === '' ? undefined : <div class="compact-table__why">{why}</div>;
  return (
    <tr>
      <th scope="row">{date}</th>
      {et0}
      {band}
      <td>
        {badge}
        {reason}
      </td>
    </tr>
  );
}

function valueCell(days: ResultDays, name: NumberName, index: number): JSX.Element {
  const look = name === 'et0Mm' ? 'num results-table__et0' : 'num';
  const content = cellText(days, name, index) ?? <Missing />;
  return <td class={look}>{content}</td>;
}

function plainCell(value: number, print: (value: number) => string): JSX.Element {
  const content = Number.isNaN(value) ? <Missing /> : print(value);
  return <td class="num">{content}</td>;
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
