import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import type { ExportTable } from '../../src/share/export-table';
import { toXlsx } from '../../src/share/export-xlsx';

const VALUES = [4.123456789, Number.NaN];
const DAYS: ExportTable = {
  name: 'Días',
  rowCount: 2,
  columns: [
    { kind: 'day', header: 'Fecha', day: (row) => epochDayOf(2024, 2, 29) + row },
    { kind: 'number', header: 'ETo (mm/día)', decimals: 2, value: (row) => VALUES[row] ?? Number.NaN },
    { kind: 'text', header: 'Notas', text: (row) => (row === 0 ? '=HYPERLINK("https://example.org")' : '') },
  ],
};
const MANY: ExportTable = {
  name: 'Muchos',
  rowCount: 11_000,
  columns: [{ kind: 'number', header: 'i', decimals: 0, value: (row) => row }],
};

async function sheetsOf(tables: readonly ExportTable[]) {
  const blob = await toXlsx(tables);
  return readWorkbook(Buffer.from(await blob.arrayBuffer()));
}

describe('the workbook', () => {
  test('has a sheet a table, with dates as dates, numbers as numbers and nothing for what is missing', async () => {
    const [days] = await sheetsOf([DAYS]);
    expect(days?.sheet).toBe('Días');
    expect(days?.data).toEqual([
      ['Fecha', 'ETo (mm/día)', 'Notas'],
      // A text stays a text: nothing is computed from it.
      [new Date('2024-02-29T00:00:00Z'), 4.123457, '=HYPERLINK("https://example.org")'],
      [new Date('2024-03-01T00:00:00Z'), null, null],
    ]);
  });

  test('holds thirty years of days', async () => {
    const [, many] = await sheetsOf([DAYS, MANY]);
    expect(many?.data).toHaveLength(11_001);
    expect(many?.data.at(-1)).toEqual([10_999]);
  });
});
