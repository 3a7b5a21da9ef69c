/** Numbers as they stand in the cells of a file. */

/** What data loggers and exports write where they have no value. */
const MISSING_TEXTS = new Set(['', '-', 'na', 'n/a', 'nan', 'null', 'none']);
const FILL_VALUES = new Set([-99, -99.9, -999, -999.9, -9999]);

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Whether a text is a number, written out. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}

/** The value of a cell; NaN where it is missing, `undefined` where it is not a number. */
export function parseNumber(cell: string): number | undefined {
  const text = cell.trim();
  if (MISSING_TEXTS.has(text.toLowerCase())) return Number.NaN;
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return FILL_VALUES.has(value) ? Number.NaN : value;
}
