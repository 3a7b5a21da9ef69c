import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/share/export-csv';
import { sampleResult, simulatedResult } from './sample-result';

/** The rows as records by header. */
function parse(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = csvParseRows(csv);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? 'absent'])));
}

describe('the exported CSV', () => {
  const csv = toCsv(sampleResult());
  const rows = parse(csv);

  test('names every column with its unit', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'Date',
      'Tmax (degC)',
      'Tmin (degC)',
      'Tmean (degC)',
      'RH mean (%)',
      'Wind at 2 m (m/s)',
      'Rs (MJ/m2/day)',
      'Precipitation (mm/day)',
      'ETo (mm/day)',
      'Quality',
      'Flags',
      'Estimated',
      'Doubts',
      'Data',
      'ETo low (mm/day)',
      'ETo high (mm/day)',
      'ETo from nasa-power (mm/day)',
      'ETo given by nasa-power (mm/day)',
    ]);
  });

  test('has one row a day, each ended as RFC 4180 says, in plain ASCII', () => {
    expect(rows.map((row) => row.Date)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]+$/);
  });

  test('keeps a zero a zero and a negative temperature a number', () => {
    expect(rows[1]).toMatchObject({ 'ETo (mm/day)': '0', 'Tmin (degC)': '0', 'RH mean (%)': '0', Quality: 'LOW' });
    expect(rows[1]).toMatchObject({ Flags: 'single-source forecast' });
    expect(rows[2]).toMatchObject({ 'Tmin (degC)': '-3.25' });
  });

  test('names the inputs that were estimated and how, and those that are doubtful (D7)', () => {
    expect(rows.map((row) => row.Estimated)).toEqual([
      '',
      'wind2mMps:wind-default shortwaveMjM2:radiation-from-cloud',
      '',
    ]);
    expect(rows.map((row) => row.Doubts)).toEqual(['', 'tempMaxC:repeated', '']);
  });

  test('gives the likely range on the days ahead, and the columns only where there is one', () => {
    expect(rows.map((row) => row['ETo high (mm/day)'])).toEqual(['', '0.25', '']);
    const { forecastBand: _, ...days } = sampleResult().days;
    expect(parse(toCsv(sampleResult({ days })))[0]).not.toHaveProperty('ETo high (mm/day)');
  });

  test('leaves the cell of a missing value empty', () => {
    expect(rows[2]).toMatchObject({
      'RH mean (%)': '',
      'ETo (mm/day)': '',
      Quality: '',
      'ETo from nasa-power (mm/day)': '',
      'ETo given by nasa-power (mm/day)': '',
    });
  });

  test('gives the values to six decimals', () => {
    expect(rows[0]).toMatchObject({ 'ETo (mm/day)': '4.123457', 'ETo given by nasa-power (mm/day)': '4.2' });
  });

  test('says on every row whether the data are simulated', () => {
    expect(rows.map((row) => row.Data)).toEqual(Array(3).fill('observed and modelled'));
    expect(parse(toCsv(simulatedResult())).map((row) => row.Data)).toEqual(Array(3).fill('simulated'));
  });

  test('has no cell that a spreadsheet would run', () => {
    const cells = csvParseRows(csv).flat();
    expect(cells.filter((cell) => /^[=+@\t]/.test(cell) || /^-(?!\d)/.test(cell))).toEqual([]);
  });
});
