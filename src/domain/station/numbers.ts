/** A cell as a number, by one decimal mark. What could be read in two ways is not read. */
import type { CellReason, DecimalMark } from './types';

/** Cells that say "no value", in lower case: what stations, loggers and services write. */
const MISSING_WORDS = new Set(['', '-', '--', '---', '/', '//', '///', 'null', 'na', 'n/a', '#n/a', 'nan', 'none']);
/** Numbers that stand for "no value"; none of them can be weather in the units they come in. */
const FILL_NUMBERS = new Set([-9999, -9999.9, -999, -999.9, -99, -99.9, 9999]);

const PLAIN: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  ',': /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i,
};
/** Thousands and decimals with a mark each: `1.234,5` can be one number only. */
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?\d{1,3}(,\d{3})+\.\d+$/,
  ',': /^[+-]?\d{1,3}(\.\d{3})+,\d+$/,
};
/** Numbers but for their marks. */
const OTHER_MARKS = /^[+-]?[\d.,]*\d[\d.,]*$/;

/** NaN is a value that is missing, as the file says. */
export type CellNumber = number | Extract<CellReason, { code: 'not-a-number' | 'decimal-ambiguous' }>;

/** Whether a cell says that there is no value. */
export function isMissingCell(cell: string): boolean {
  if (MISSING_WORDS.has(cell)) return true;
  return MISSING_WORDS.has(cell.toLowerCase());
}

/** The number in a trimmed cell. */
export function readNumber(cell: string, mark: DecimalMark): CellNumber {
  if (isMissingCell(cell)) return Number.NaN;
  const text = cell.replace('−', '-');
  if (PLAIN[mark].test(text)) return finite(Number(mark === ',' ? text.replace(',', '.') : text), cell);
  if (GROUPED[mark].test(text)) return Number(withoutGroups(text, mark));
  return { code: OTHER_MARKS.test(text) ? 'decimal-ambiguous' : 'not-a-number', text: cell };
}

function finite(value: number, cell: string): CellNumber {
  if (FILL_NUMBERS.has(value)) return Number.NaN;
  return Number.isFinite(value) ? value : { code: 'not-a-number', text: cell };
}

function withoutGroups(text: string, mark: DecimalMark): string {
  return mark === '.' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
}

/** Commas and points in cells that can only be decimals, and in cells that could be thousands. */
interface MarkCounts {
  '.': number;
  ',': number;
  either: number;
}

/**
 * The decimal mark of many cells: the one that most of them can only be read with. Null where all the numbers with a
 * mark look like `1,234`, or both marks are as frequent.
 */
export function guessDecimalMark(cells: Iterable<string>): DecimalMark | null {
  const counts: MarkCounts = { '.': 0, ',': 0, either: 0 };
  for (const cell of cells) countMark(cell, counts);
  if (counts[','] !== counts['.']) return counts[','] > counts['.'] ? ',' : '.';
  return counts['.'] === 0 && counts.either === 0 ? '.' : null;
}

function countMark(cell: string, counts: MarkCounts): void {
  const hasPoint = cell.includes('.');
  const hasComma = cell.includes(',');
  if (!hasPoint && !hasComma) return;
  for (const mark of ['.', ','] as const) {
    const isOnly = mark === '.' ? !hasComma : !hasPoint;
    if (isOnly && PLAIN[mark].test(cell)) countPlain(cell, mark, counts);
    else if (GROUPED[mark].test(cell)) counts[mark]++;
  }
}

/** `12.345` may be twelve thousand; `0.345`, `1234.567` and `12.34` may not. */
function countPlain(cell: string, mark: DecimalMark, counts: MarkCounts): void {
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(cell)) counts.either++;
  else counts[mark]++;
}
