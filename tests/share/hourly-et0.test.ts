import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../src/protocol';
import { toCsv } from '../../src/share/export-csv';
import { toResultDocument } from '../../src/share/export-json';
import { sampleResult } from './sample-result';

const COLUMN = 'ETo by the hour from nasa-power (mm/day)';

/** The sample with sums of hours, one of them missing. */
function withHours(): RunResult {
  const result = sampleResult();
  const days = result.days.bySource['nasa-power'];
  if (!days) throw new Error('The sample has this source.');
  const hourlyEt0Mm = Float64Array.of(4.0987654321, Number.NaN, -0.01);
  return { ...result, days: { ...result.days, bySource: { 'nasa-power': { ...days, hourlyEt0Mm } } } };
}

describe('the sum of the hours of a source', () => {
  test('is in the JSON to six decimals, null where an hour is missing', () => {
    const sums = toResultDocument(withHours()).days.map(({ bySource }) => bySource['nasa-power']?.hourlyEt0Mm);
    expect(sums).toEqual([4.098765, null, -0.01]);
  });

  test('is a column of the CSV, empty where an hour is missing', () => {
    expect(csvParse(toCsv(withHours())).map((row) => row[COLUMN])).toEqual(['4.098765', '', '-0.01']);
  });

  test('is in neither where the source has no hours', () => {
    expect(toResultDocument(sampleResult()).days[0]?.bySource['nasa-power']).not.toHaveProperty('hourlyEt0Mm');
    expect(csvParse(toCsv(sampleResult())).columns).not.toContain(COLUMN);
  });
});
