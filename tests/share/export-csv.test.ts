import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/share/export-csv';
import { sampleResult, simulatedResult, uncalibratedResult } from './sample-result';

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
      'ETo low (mm/day)',
      'ETo high (mm/day)',
      'ETo by the equation (mm/day)',
      'Quality',
      'Flags',
      'Estimated',
      'Doubts',
      'Data',
      'Forecast low (mm/day)',
      'Forecast high (mm/day)',
      'Chance of rain (0-1)',
      'ETo from nasa-power (mm/day)',
      'ETo given by nasa-power (mm/day)',
      'ETo corrected of nasa-power (mm/day)',
    ]);
  });

  test('has one row a day, each ended as RFC 4180 says, in plain ASCII', () => {
    expect(rows.map((row) => row.Date)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]+$/);
  });

  test('keeps a zero a zero and a negative temperature a number', () => {
    expect(rows[1]).toMatchObject({ 'ETo (mm/day)': '0', 'Tmin (degC)': '0', 'RH mean (%)': '0', Quality: 'LOW' });
    expect(rows[1]).toMatchObject({ Flags: 'single-source forecast not-calibrated' });
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

  test('gives the 90 % band and the equation’s own value of every day that has them', () => {
    expect(rows.map((row) => row['ETo low (mm/day)'])).toEqual(['3.5', '0', '']);
    expect(rows.map((row) => row['ETo high (mm/day)'])).toEqual(['4.75', '0.5', '']);
    expect(rows.map((row) => row['ETo by the equation (mm/day)'])).toEqual(['4.5', '0', '']);
  });

  test('gives the ensemble’s spread on the days ahead, and the columns only where there is one', () => {
    expect(rows.map((row) => row['Forecast low (mm/day)'])).toEqual(['', '-0.1', '']);
    expect(rows.map((row) => row['Forecast high (mm/day)'])).toEqual(['', '0.25', '']);
    const { forecastBand: _, ...days } = sampleResult().days;
    const headers = Object.keys(parse(toCsv(sampleResult({ days })))[0] ?? {});
    expect(headers.filter((header) => header.startsWith('Forecast'))).toEqual([]);
  });

  test('gives the chance of rain and the corrected sources, and the columns only where something is calibrated', () => {
    expect(rows.map((row) => row['Chance of rain (0-1)'])).toEqual(['0.85', '', '']);
    expect(rows.map((row) => row['ETo corrected of nasa-power (mm/day)'])).toEqual(['4.1', '', '']);
    const headers = Object.keys(parse(toCsv(uncalibratedResult()))[0] ?? {});
    expect(headers.filter((header) => /rain|corrected/.test(header))).toEqual([]);
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
