/** A table for people: what its cells are, in the words and units of whoever reads it. CSV and XLSX are made of it. */
import type { EpochDay } from '../domain/calendar';

interface Titled {
  readonly header: string;
  /** How wide its widest cell is, in characters, where the header does not tell. */
  readonly width?: number;
}

/** One column; `row` counts from 0. */
export type ExportColumn =
  | (Titled & { readonly kind: 'day'; readonly day: (row: number) => EpochDay })
  /** NaN is missing, and its cell is empty. */
  | (Titled & { readonly kind: 'number'; readonly decimals: number; readonly value: (row: number) => number })
  | (Titled & { readonly kind: 'text'; readonly text: (row: number) => string });

export interface ExportTable {
  /** The name of its sheet. */
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly ExportColumn[];
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
