import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '../../src/share/export-comparison';
import { sampleResult } from './sample-result';

const leapDays = sampleResult().days;
const other = { days: { ...leapDays, startDay: leapDays.startDay - 366, et0Mm: Float64Array.of(3.25, Number.NaN) } };

describe('a comparison as CSV', () => {
  const csv = comparisonCsv([
    { name: 'São Paulo, "SP"', result: { days: { ...leapDays, et0Mm: Float64Array.of(4.5, 0, 6.25) } } },
    { name: '=1+1', result: other },
  ]);
  const [header, ...rows] = csvParseRows(csv);

  test('names two columns for each, and no name becomes a formula', () => {
    expect(header).toEqual(['Date São Paulo, "SP"', 'ETo São Paulo, "SP" (mm/day)', 'Date =1+1', 'ETo =1+1 (mm/day)']);
  });

  test('has each its own dates, and nothing where a value or a day is missing', () => {
    expect(rows).toEqual([
      ['2024-02-28', '4.5', '2023-02-27', '3.25'],
      ['2024-02-29', '0', '2023-02-28', ''],
      ['2024-03-01', '6.25', '', ''],
    ]);
  });

  test('ends every line as RFC 4180 wants', () => {
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
