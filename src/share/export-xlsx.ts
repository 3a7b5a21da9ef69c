/** Tables as an Excel workbook: a sheet each, with real dates and numbers. */
import type { CellObject, Sheet } from 'write-excel-file/universal';
// By its path: the package offers only the form that compresses in a worker made of text, which our policy
// (worker-src 'self') refuses.
import { generateXlsxFileSync } from '../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js';
import { MS_PER_DAY } from '../domain/calendar';
import { exportNumber } from './export-number';
import type { ExportColumn, ExportTable } from './export-table';

/** Understood everywhere, whatever the language of the spreadsheet. */
const DATE_FORMAT = 'yyyy-mm-dd';
/** Characters; the dates stand in full. */
const LEAST_WIDTH = 11;
const MOST_WIDTH = 60;

/** The workbook; a missing value is an empty cell. */
export function toXlsx(tables: readonly ExportTable[]): Promise<Blob> {
  return generateXlsxFileSync(tables.map(sheetOf));
}

function sheetOf({ name, rowCount, columns }: ExportTable): Sheet<Blob> {
  const header = columns.map(
    (column): CellObject => ({ value: column.header, type: String, fontWeight: 'bold', wrap: true }),
  );
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellOf(column, row)));
  return {
    sheet: name,
    data: [header, ...rows],
    columns: columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
    ...(columns[0]?.kind === 'day' && { stickyColumnsCount: 1 }),
  };
}

function widthOf({ header, width }: ExportColumn): number {
  return Math.min(MOST_WIDTH, width ?? Math.max(LEAST_WIDTH, header.length));
}

function cellOf(column: ExportColumn, row: number): CellObject | null {
  switch (column.kind) {
    case 'day':
      return { value: new Date(column.day(row) * MS_PER_DAY), type: Date, format: DATE_FORMAT };
    case 'number': {
      const value = exportNumber(column.value(row));
      return value === null ? null : { value, type: Number, format: numberFormat(column.decimals) };
    }
    case 'text': {
      const text = column.text(row);
      return text === '' ? null : { value: text, type: String, wrap: column.width !== undefined };
    }
  }
}

/** `0.00`: how a spreadsheet shows the number, all of whose digits it keeps. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
