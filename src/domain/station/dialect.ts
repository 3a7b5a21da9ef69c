/** How a file is cut into cells: guessed from its lines, to be shown to the person, who may say otherwise. */
import { guessTarget } from './columns';
import { guessDecimalMark, isMissingCell } from './numbers';
import { type CsvRecord, splitRecords } from './records';
import { type DialectGuess, SEPARATORS, type Separator, STATION_TARGETS } from './types';
import { guessUnit } from './units';

/** What the person has said already; the rest is guessed to fit it. */
export type ChosenDialect = Partial<DialectGuess>;

/** Records that the separator is guessed from: well past any preamble. */
const SAMPLE_SIZE = 300;
/** Rows of numbers above the names, such as the coordinates of the place. */
const MOST_METADATA_ROWS = 3;

const NUMBER = /^[+\-−]?(\d+([.,]\d+)*|[.,]\d+)(e[+-]?\d+)?$/i;
const DATE = /^(\d{4}[-/.]\d{1,3}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([T ] *\d{1,2}:.*)?$/;
const CLOCK = /^\d{1,2}:\d{2}/;

/** Whether a cell is what stands in data rows rather than in names and metadata. */
function isDataCell(cell: string): boolean {
  return NUMBER.test(cell) || DATE.test(cell) || CLOCK.test(cell);
}

/** The share of the cells with something in them that are data, 0–1. */
function dataShare(cells: readonly string[]): number {
  const filled = cells.filter((cell) => !isMissingCell(cell));
  return filled.length === 0 ? 0 : filled.filter(isDataCell).length / filled.length;
}

function isDataRecord({ cells }: CsvRecord): boolean {
  return cells.length > 1 && dataShare(cells) >= 0.5;
}

/** The most frequent number of cells of data rows, without the blank ones at their end; 0 where there are no rows. */
export function usualWidth(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual?.[0] ?? 0;
}

/** The dialect of a file's lines. */
export function guessDialect(lines: readonly string[], chosen: ChosenDialect = {}): DialectGuess {
  const separator = chosen.separator ?? guessSeparator(lines);
  const sample = splitRecords(lines, separator, 1, SAMPLE_SIZE);
  const headerLine = chosen.headerLine === undefined ? guessHeaderLine(sample) : chosen.headerLine;
  const firstDataLine = chosen.firstDataLine ?? guessFirstDataLine(sample, headerLine);
  const decimalMark = chosen.decimalMark ?? guessDecimalMark(cellsFrom(lines, separator, firstDataLine));
  return { separator, decimalMark, headerLine, firstDataLine };
}

function* cellsFrom(lines: readonly string[], separator: Separator, firstLine: number): Generator<string> {
  for (const { cells } of splitRecords(lines, separator, firstLine)) yield* cells;
}

/** The separator that gives the most rows of one width whose cells are numbers and dates. */
function guessSeparator(lines: readonly string[]): Separator {
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = scoreOf(splitRecords(lines, separator, 1, SAMPLE_SIZE));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function scoreOf(records: readonly CsvRecord[]): number {
  const rows = records.filter(isDataRecord);
  const width = usualWidth(rows);
  const usual = rows.filter(({ cells }) => cells.length === width);
  return usual.reduce((sum, { cells }) => sum + dataShare(cells), 0);
}

/** The row that names the most columns; where no name is known the last row of words before the data, if as wide. */
function guessHeaderLine(sample: readonly CsvRecord[]): number | null {
  const width = usualWidth(sample.filter(isDataRecord));
  let best: { line: number; known: number } | null = null;
  for (const [index, record] of sample.entries()) {
    const { line, cells } = record;
    if (isDataRecord(record) || cells.length < 2 || cells.length * 2 < width) continue;
    const known = cells.filter((cell) => guessTarget(cell) !== null).length;
    if (known > (best?.known ?? 0) && !isBelowItsData(sample.slice(0, index), record)) best = { line, known };
  }
  return best?.line ?? lastWordsBeforeData(sample, width);
}

/** Rows of metadata may stand above the names; rows as wide as the names would be data that is passed over. */
function isBelowItsData(above: readonly CsvRecord[], { cells }: CsvRecord): boolean {
  const dataAbove = above.filter(isDataRecord);
  return dataAbove.length > MOST_METADATA_ROWS || dataAbove.some((record) => record.cells.length === cells.length);
}

function lastWordsBeforeData(sample: readonly CsvRecord[], width: number): number | null {
  const firstData = sample.findIndex(isDataRecord);
  const before = sample.slice(0, Math.max(0, firstData));
  return before.findLast(({ cells }) => cells.length === width && dataShare(cells) === 0)?.line ?? null;
}

/** The line behind the header and the row of units that may follow it; without a header the first of data. */
function guessFirstDataLine(sample: readonly CsvRecord[], headerLine: number | null): number {
  const header = sample.find(({ line }) => line === headerLine);
  if (!header) return sample.find(isDataRecord)?.line ?? 1;
  const next = sample.find(({ line }) => line > header.line);
  const hasUnits = next !== undefined && next.cells.length === header.cells.length && isRowOfUnits(next);
  return (hasUnits ? next.lastLine : header.lastLine) + 1;
}

function isRowOfUnits({ cells }: CsvRecord): boolean {
  const namesUnit = (cell: string) => STATION_TARGETS.some((target) => guessUnit(target, `(${cell})`) !== null);
  return dataShare(cells) === 0 && cells.some(namesUnit);
}
