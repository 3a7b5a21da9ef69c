/** A CSV file as rows of numbers with their line, or as the list of what cannot be read in it. */
import { csvParseRows } from 'd3-dsv';
import { fail, ok, type Result } from '../../src/domain/result';
import {
  LABEL_COLUMNS,
  NUMBER_COLUMNS,
  type NumberColumn,
  type Step,
  UNUSED_COLUMNS,
  type ValueRanges,
} from './columns';
import { parseDay, parseEndOfHour } from './labels';
import { parseNumber } from './numbers';
import type { FileProblem } from './outcome';

/** One day or hour. */
export interface Row {
  readonly line: number;
  /** As the file writes it. */
  readonly label: string;
  /** The epoch day, or the end of the hour in ms since 1970 on its own clock. */
  readonly at: number;
  /** NaN is missing, also where the file has no such column. */
  readonly values: Readonly<Record<NumberColumn, number>>;
  /** Whether a value was left out, because no weather has it. */
  readonly hasImpossible: boolean;
}

export interface Table {
  readonly rows: readonly Row[];
  /** What a person should know about the columns. */
  readonly notes: readonly string[];
}

/** What a file is read for. */
export interface Layout {
  readonly step: Step;
  readonly ranges: ValueRanges;
}

/** Where each column of the header stands. */
type Header = ReadonlyMap<string, number>;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines of a file that hold something, each with its number. */
function linesOf(text: string): Line[] {
  let line = 1;
  const lines: Line[] = [];
  for (const cells of csvParseRows(text.replace(/^\uFEFF/, ''))) {
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return lines;
}

/** The header's names, trimmed and in lower case, by position. */
function readHeader({ line, cells }: Line): Result<Header, FileProblem[]> {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice !== undefined) return fail([{ line, message: `The column “${twice}” is there twice. Keep one of them.` }]);
  if (LABEL_COLUMNS.some((name) => names.includes(name))) return ok(new Map(names.map((name, i) => [name, i])));
  const hint = cells.length === 1 && /[;\t|]/.test(cells[0] ?? '') ? ' Separate the columns with commas.' : '';
  return fail([{ line, message: `The first line names no column “date” or “time”.${hint}` }]);
}

function columnNotes(header: Header, step: Step): string[] {
  const names = [...header.keys()].filter((name) => name !== '');
  const known = [...LABEL_COLUMNS, ...NUMBER_COLUMNS];
  const unknown = names.filter((name) => !known.some((one) => one === name));
  const unused = names.filter((name) => UNUSED_COLUMNS[step].some((one) => one === name));
  const notes: string[] = [];
  if (unknown.length > 0) {
    notes.push(`Columns not known and not used: ${unknown.join(', ')}. Known are: ${known.join(', ')}.`);
  }
  if (unused.length > 0) notes.push(`Columns not used in the ${step} step: ${unused.join(', ')}.`);
  return notes;
}

/** The label of a row: its date, its time, or both in one where the time is only a clock. */
function labelOf(cellOf: (name: string) => string, step: Step): string {
  const [date, time] = [cellOf('date'), cellOf('time')];
  if (step === 'daily') return date === '' ? time : date;
  if (time === '') return date;
  return date === '' || /^\d{4}-/.test(time) ? time : `${date} ${time}`;
}

const LABEL_HELP: Readonly<Record<Step, string>> = {
  daily: 'Write days as 2000-07-01. For hours, add --step hourly.',
  hourly: 'Write the end of the hour in local standard time, without a zone, as 2000-07-01T16:00.',
};

function readRow({ line, cells }: Line, header: Header, { step, ranges }: Layout): Result<Row, FileProblem[]> {
  const cellOf = (name: string) => cells[header.get(name) ?? -1]?.trim() ?? '';
  const problems: FileProblem[] = [];
  if (cells.length > header.size) {
    problems.push({ line, message: `The line has ${cells.length} cells and the header ${header.size}.` });
  }
  const label = labelOf(cellOf, step);
  const at = step === 'daily' ? parseDay(label) : parseEndOfHour(label);
  if (at === undefined)
    problems.push({ line, message: `“${label}” is not a date that can be read. ${LABEL_HELP[step]}` });
  let hasImpossible = false;
  const readValue = (name: NumberColumn): number => {
    const value = parseNumber(cellOf(name));
    if (value === undefined) {
      const advice = 'Write a decimal point, and leave the cell empty where there is no value.';
      problems.push({ line, message: `“${cellOf(name)}” in ${name} is not a number. ${advice}` });
      return Number.NaN;
    }
    const { min, max } = ranges[name];
    if (!(value < min || value > max)) return value;
    hasImpossible = true;
    return Number.NaN;
  };
  const entries = NUMBER_COLUMNS.map((name) => [name, readValue(name)] as const);
  if (at === undefined || problems.length > 0) return fail(problems);
  return ok({ line, label, at, values: Object.fromEntries(entries) as Row['values'], hasImpossible });
}

/** Reads a file: every row, or everything that is wrong with it. */
export function readTable(text: string, layout: Layout): Result<Table, FileProblem[]> {
  const [first, ...lines] = linesOf(text);
  if (!first) return fail([{ line: 1, message: 'The file is empty.' }]);
  const header = readHeader(first);
  if (!header.ok) return header;
  if (lines.length === 0) return fail([{ line: first.line, message: 'There is no row under the header.' }]);
  const read = lines.map((line) => readRow(line, header.value, layout));
  const problems = read.flatMap((row) => (row.ok ? [] : row.error));
  if (problems.length > 0) return fail(problems);
  return ok({
    rows: read.flatMap((row) => (row.ok ? [row.value] : [])),
    notes: columnNotes(header.value, layout.step),
  });
}
