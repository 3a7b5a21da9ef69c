/** A table as a CSV that opens with two clicks: in the separator and the decimal mark of the person's language. */
import { dsvFormat } from 'd3-dsv';
import { formatIsoDate } from '../domain/calendar';
import { type ExportColumn, type ExportTable, withoutFormula } from './export-table';

export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimalMark: '.' | ',';
}

/** Without it Excel takes UTF-8 for the code page of the system, and accents break. */
const BYTE_ORDER_MARK = '\uFEFF';
/** RFC 4180, 2.1. */
const LINE_END = '\r\n';

/** How spreadsheets read a CSV in a language: where the comma is the decimal mark, a semicolon parts the cells. */
export function csvDialectOf(locale: string): CsvDialect {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const decimalMark = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  return { decimalMark, separator: decimalMark === ',' ? ';' : ',' };
}

/** The text of the file: dates in ISO, numbers without a thousands separator, a missing value an empty cell. */
export function toLocaleCsv({ rowCount, columns }: ExportTable, dialect: CsvDialect): string {
  const { formatRow } = dsvFormat(dialect.separator);
  const header = columns.map((column) => withoutFormula(column.header));
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellText(column, row, dialect)));
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => formatRow(row) + LINE_END).join('');
}

function cellText(column: ExportColumn, row: number, { decimalMark }: CsvDialect): string {
  switch (column.kind) {
    case 'day':
      return formatIsoDate(column.day(row));
    case 'number':
      return plainNumber(column.value(row), column.decimals).replace('.', decimalMark);
    case 'text':
      return withoutFormula(column.text(row));
  }
}

/** A number of so many decimals; empty for a missing one, and never −0. */
function plainNumber(value: number, decimals: number): string {
  return Number.isFinite(value) ? (Number(value.toFixed(decimals)) + 0).toFixed(decimals) : '';
}
