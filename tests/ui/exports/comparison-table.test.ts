import { csvParseRows } from 'd3-dsv';
import { afterEach, describe, expect, test } from 'vitest';
import { useCompareText } from '../../../src/i18n/compare';
import { showUnits } from '../../../src/i18n/units';
import { toLocaleCsv } from '../../../src/share/export-locale-csv';
import { comparisonTable } from '../../../src/ui/exports/comparison-table';
import { sampleResult } from '../../share/sample-result';

const leapDays = sampleResult().days;
const COMPARED = [
  { name: 'São Paulo, "SP"', result: { days: { ...leapDays, et0Mm: Float64Array.of(4.5, 0, 6.25) } } },
  {
    name: '=1+1',
    result: { days: { ...leapDays, startDay: leapDays.startDay - 366, et0Mm: Float64Array.of(3.25, Number.NaN) } },
  },
];

function rowsOf(): string[][] {
  const csv = toLocaleCsv(comparisonTable(useCompareText(), COMPARED), { separator: ',', decimalMark: '.' });
  return csvParseRows(csv.replace('\uFEFF', ''));
}

afterEach(() => showUnits('metric'));

describe('a comparison as a file', () => {
  test('names two columns for each, and no name becomes a formula', () => {
    expect(rowsOf()[0]).toEqual([
      'Date São Paulo, "SP"',
      'ETo São Paulo, "SP" (mm/day)',
      'Date =1+1',
      'ETo =1+1 (mm/day)',
    ]);
  });

  test('has each its own dates, and nothing where a value or a day is missing', () => {
    expect(rowsOf().slice(1)).toEqual([
      ['2024-02-28', '4.500', '2023-02-27', '3.250'],
      ['2024-02-29', '0.000', '2023-02-28', ''],
      ['2024-03-01', '6.250', '', ''],
    ]);
  });

  test('is in inches where the screen is', () => {
    showUnits('us');
    const [head, first] = rowsOf();
    expect(head?.[1]).toBe('ETo São Paulo, "SP" (in/day)');
    // 4.5 / 25.4
    expect(Number(first?.[1])).toBeCloseTo(0.17717, 3);
  });
});
