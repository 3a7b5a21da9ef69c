/** The data rows of a file, each as a date and raw numbers, or as the reason why it is neither. */
import { type DateReading, readDate, readParts } from './dates';
import { columnsOfDate } from './mapping';
import { isMissingCell, readNumber } from './numbers';
import type { CsvRecord } from './records';
import type { CellReason, DateColumns, RejectReason, StationMapping } from './types';

/** A row with a date. `values` are in the order of the mapping's columns, in the units of the file; NaN is missing. */
export interface DatedRow {
  readonly record: CsvRecord;
  readonly day: number;
  readonly dateText: string;
  readonly time: string;
  readonly values: Float64Array;
  /** Cells that hold something which is no number, by the index of the mapping's column. */
  readonly faults: ReadonlyMap<number, CellReason>;
}

export interface UndatedRow {
  readonly record: CsvRecord;
  readonly reason: RejectReason;
}

export type Row = DatedRow | UndatedRow;

const NO_FAULTS: ReadonlyMap<number, CellReason> = new Map();

/** A record as a row. `width` is how many cells it must have; blank ones behind them do not count. */
export function readRow(record: CsvRecord, mapping: StationMapping, width: number): Row {
  const { cells } = record;
  if (cells.every(isMissingCell)) return { record, reason: { code: 'no-value' } };
  if (cells.length < width || cells.slice(width).some((cell) => cell !== '')) {
    return { record, reason: { code: 'wrong-cell-count', expected: width, found: cells.length } };
  }
  if (record.lastLine > record.line && isBrokenInside(record, mapping))
    return { record, reason: { code: 'broken-quote' } };
  const date = dateOf(cells, mapping.date);
  if ('fault' in date) return { record, reason: date.fault };
  const dateText = textOf(cells, mapping.date);
  const time = mapping.date.form === 'one' ? timeOf(cells, mapping.date.timeColumn, date.date.time) : '';
  return { record, day: date.date.day, dateText, time, ...numbersOf(cells, mapping) };
}

/** Whether a cell that is read holds a line break: a quote that was never meant to be one. */
function isBrokenInside({ cells }: CsvRecord, { date, columns }: StationMapping): boolean {
  const read = [...columnsOfDate(date), ...columns.map(({ column }) => column)];
  return read.some((column) => cells[column]?.includes('\n'));
}

function numbersOf(
  cells: readonly string[],
  { columns, dialect }: StationMapping,
): Pick<DatedRow, 'values' | 'faults'> {
  const values = new Float64Array(columns.length);
  let faults: Map<number, CellReason> | null = null;
  columns.forEach(({ column }, i) => {
    const number = readNumber(cells[column] ?? '', dialect.decimalMark);
    values[i] = typeof number === 'number' ? number : Number.NaN;
    if (typeof number !== 'number') faults = (faults ?? new Map<number, CellReason>()).set(i, number);
  });
  return { values, faults: faults ?? NO_FAULTS };
}

/** What the file says of the date, to name a row by. */
function textOf(cells: readonly string[], date: DateColumns): string {
  const columns = date.form === 'one' ? [date.column] : columnsOfDate(date);
  return columns.map((column) => cells[column] ?? '').join(' ');
}

function timeOf(cells: readonly string[], timeColumn: number | null, inDate: string): string {
  return timeColumn === null ? inDate : (cells[timeColumn] ?? '');
}

function dateOf(cells: readonly string[], date: DateColumns): DateReading {
  if (date.form === 'one') return readDate(cells[date.column] ?? '', date.format);
  const text = textOf(cells, date);
  const [year = '', ...rest] = columnsOfDate(date).map((column) => cells[column] ?? '');
  if (/^\d{1,2}$/.test(year)) return { fault: { code: 'two-digit-year', text } };
  if (!/^\d{4}$/.test(year) || !rest.every((part) => /^\d{1,3}$/.test(part)))
    return { fault: { code: 'bad-date', text } };
  const [second = Number.NaN, third = Number.NaN] = rest.map(Number);
  return date.form === 'year-day-of-year'
    ? readParts({ year: Number(year), dayOfYear: second, text })
    : readParts({ year: Number(year), month: second, day: third, text });
}
