/**
 * A text as records of cells (RFC 4180), each with its lines in the file. Any line end, any separator, and files in
 * which a quote is broken: such a line is taken as it stands, so that one stray quote cannot swallow the rest.
 */
import type { Separator } from './types';

export interface CsvRecord {
  /** From 1. */
  readonly line: number;
  /** Differs from `line` where a quoted cell holds line breaks. */
  readonly lastLine: number;
  readonly cells: readonly string[];
}

/** A quoted cell that runs over more lines than this is a stray quote rather than a note. */
const LONGEST_CELL_LINES = 16;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** The lines of a text, without a byte order mark. Element 0 is line 1. */
export function splitLines(text: string): readonly string[] {
  return text.replace(BYTE_ORDER_MARK, '').split(/\r\n|\n|\r/);
}

/** The records that begin at line `firstLine` and after, at most `limit`. Blank lines are none. */
export function splitRecords(
  lines: readonly string[],
  separator: Separator,
  firstLine = 1,
  limit = Number.POSITIVE_INFINITY,
): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let index = firstLine - 1; index < lines.length && records.length < limit; index++) {
    if ((lines[index] ?? '').trim() === '') continue;
    const record = recordAt(lines, index, separator);
    records.push(record);
    index = record.lastLine - 1;
  }
  return records;
}

function recordAt(lines: readonly string[], index: number, separator: Separator): CsvRecord {
  const text = lines[index] ?? '';
  const line = index + 1;
  if (separator === ' ') return { line, lastLine: line, cells: splitAtSpaces(text) };
  const quoted = text.includes('"') ? splitQuoted(lines, index, separator) : null;
  return quoted ?? { line, lastLine: line, cells: text.split(separator).map((cell) => cell.trim()) };
}

function splitAtSpaces(text: string): readonly string[] {
  const cells = text.match(/"[^"]*"|\S+/g) ?? [];
  return cells.map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1) : cell).trim());
}

/** Where a cell was read to: `end` is the place of its separator, or the end of the line. */
interface CellEnd {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

/** The record from line `index`, by the rules of quotes; null where they are broken. */
function splitQuoted(lines: readonly string[], index: number, separator: Separator): CsvRecord | null {
  const cells: string[] = [];
  let current = index;
  let place = 0;
  while (true) {
    const cell = cellAt(lines, current, place, separator);
    if (!cell || cell.index - index > LONGEST_CELL_LINES) return null;
    // Line breaks stay: they tell a stray quote from a number.
    cells.push(cell.text.replace(/^[ \t]+|[ \t]+$/g, ''));
    current = cell.index;
    if (cell.end >= (lines[current] ?? '').length) break;
    place = cell.end + 1;
  }
  return { line: index + 1, lastLine: current + 1, cells };
}

function cellAt(lines: readonly string[], index: number, place: number, separator: Separator): CellEnd | null {
  const line = lines[index] ?? '';
  const start = afterSpaces(line, place);
  if (line[start] === '"') return quotedCellAt(lines, index, start + 1, separator);
  const next = line.indexOf(separator, place);
  const end = next < 0 ? line.length : next;
  return { text: line.slice(place, end), index, end };
}

/** A cell from behind its opening quote. Null when it is never closed, or when more than a separator follows it. */
function quotedCellAt(lines: readonly string[], index: number, start: number, separator: Separator): CellEnd | null {
  let text = '';
  let place = start;
  for (let current = index; current < lines.length && current - index <= LONGEST_CELL_LINES; ) {
    const line = lines[current] ?? '';
    const quote = line.indexOf('"', place);
    if (quote < 0) {
      text += `${line.slice(place)}\n`;
      place = 0;
      current++;
    } else if (line[quote + 1] === '"') {
      text += line.slice(place, quote + 1);
      place = quote + 2;
    } else {
      const end = afterSpaces(line, quote + 1);
      const isClosed = end >= line.length || line[end] === separator;
      return isClosed ? { text: text + line.slice(place, quote), index: current, end } : null;
    }
  }
  return null;
}

function afterSpaces(line: string, place: number): number {
  let after = place;
  while (line[after] === ' ') after++;
  return after;
}
