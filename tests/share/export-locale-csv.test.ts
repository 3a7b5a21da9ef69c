import { dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { csvDialectOf, toLocaleCsv } from '../../src/share/export-locale-csv';
import type { ExportTable } from '../../src/share/export-table';

const VALUES = [1234.5678, Number.NaN, -0.0004];
const TEXTS = ['Água; vento, sol', '=1+1', '@x "y"'];
const TABLE: ExportTable = {
  name: 'Dias',
  rowCount: 3,
  columns: [
    { kind: 'day', header: 'Data', day: (row) => epochDayOf(2024, 2, 28) + row },
    { kind: 'number', header: 'ETo (mm/dia)', decimals: 3, value: (row) => VALUES[row] ?? Number.NaN },
    { kind: 'text', header: '+Notas', text: (row) => TEXTS[row] ?? '' },
  ],
};

describe('the dialect of a language', () => {
  test.each([
    ['pt-BR', ';', ','],
    ['fr', ';', ','],
    ['es-ES', ';', ','],
    ['es-MX', ',', '.'],
    ['en-GB', ',', '.'],
  ])('of %s has %s between cells and %s in numbers', (locale, separator, decimalMark) => {
    expect(csvDialectOf(locale)).toEqual({ separator, decimalMark });
  });
});

describe('the CSV for a person’s spreadsheet', () => {
  const text = toLocaleCsv(TABLE, csvDialectOf('pt-BR'));

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('reads back: ISO dates, decimal commas without thousands, an empty cell for what is missing', () => {
    expect(dsvFormat(';').parseRows(text.slice(1))).toEqual([
      ['Data', 'ETo (mm/dia)', "'+Notas"],
      ['2024-02-28', '1234,568', 'Água; vento, sol'],
      ['2024-02-29', '', "'=1+1"],
      // Less than half of the last decimal is 0, without a minus.
      ['2024-03-01', '0,000', `'@x "y"`],
    ]);
  });

  test('quotes the cells that hold its separator, and ends each row as RFC 4180 says', () => {
    expect(text).toContain(';"Água; vento, sol"\r\n');
    expect(toLocaleCsv(TABLE, csvDialectOf('en-GB'))).toContain('2024-02-28,1234.568,"Água; vento, sol"\r\n');
  });
});
