import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { readStationCsv } from '../../../src/domain/station/read-station';
import type { ColumnMapping, StationMapping, StationRead } from '../../../src/domain/station/types';

const COLUMNS: readonly ColumnMapping[] = [
  { target: 'tempMaxC', column: 1, unit: 'degC' },
  { target: 'tempMinC', column: 2, unit: 'degC' },
  { target: 'precipitationMm', column: 3, unit: 'mm' },
];
const MAPPING: StationMapping = {
  dialect: { separator: ';', decimalMark: '.', headerLine: 1, firstDataLine: 2 },
  date: { form: 'one', column: 0, format: 'YYYY-MM-DD', timeColumn: null },
  columns: COLUMNS,
  windHeightM: null,
  confirmedUnits: [],
};
const HEADER = 'date;tmax;tmin;rain';

function problemOf(rows: readonly string[], mapping: StationMapping = MAPPING) {
  const result = readStationCsv([HEADER, ...rows].join('\n'), mapping);
  return result.ok ? undefined : result.error;
}

function read(rows: readonly string[], mapping: StationMapping = MAPPING): StationRead {
  const result = readStationCsv([HEADER, ...rows].join('\n'), mapping);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const GOOD = ['2020-01-01;30;20;1.5', '2020-01-02;31;21;0'];

describe('rows', () => {
  test('come in any order, and days between them are missing', () => {
    const { series, lineOfDay, acceptedCount } = read(['2020-01-04;33;23;4', '2020-01-01;30;20;1']);
    expect(series.startDay).toBe(epochDayOf(2020, 1, 1));
    expect([...series.tempMaxC]).toEqual([30, Number.NaN, Number.NaN, 33]);
    expect([...lineOfDay]).toEqual([3, 0, 0, 2]);
    expect(acceptedCount).toBe(2);
  });

  test.each([
    ['2020-02-31;30;20;1', { code: 'impossible-date', text: '2020-02-31' }],
    ['20-01-05;30;20;1', { code: 'two-digit-year', text: '20-01-05' }],
    ['1492-01-05;30;20;1', { code: 'date-out-of-range', text: '1492-01-05' }],
    ['Total;30;20;1', { code: 'bad-date', text: 'Total' }],
    ['2020-01-02;30;20;1', { code: 'duplicate-date', text: '2020-01-02', firstLine: 3 }],
    ['2020-01-05;30;20', { code: 'wrong-cell-count', expected: 4, found: 3 }],
    ['2020-01-05;30;20;1;7', { code: 'wrong-cell-count', expected: 4, found: 5 }],
    ['2020-01-05;-9999;;NA', { code: 'no-value' }],
    [';;;', { code: 'no-value' }],
  ])('"%s" is rejected with its line and reason', (row, reason) => {
    const { rejected, rowCount, acceptedCount } = read([...GOOD, row]);
    expect(rejected).toEqual([{ line: 4, lastLine: 4, reason }]);
    expect([rowCount, acceptedCount]).toEqual([3, 2]);
  });

  test('a day more than a hundred years from the others is rejected', () => {
    const { rejected } = read([...GOOD, '1919-01-01;30;20;1', '1920-01-10;30;20;1']);
    expect(rejected.map(({ line, reason }) => [line, reason.code])).toEqual([[4, 'date-out-of-range']]);
  });

  test('blank cells behind the last name do not count', () => {
    expect(read(['2020-01-01;30;20;1;', '2020-01-02;31;21;0;;']).acceptedCount).toBe(2);
  });

  test('a line break inside a number rejects the row, over all its lines', () => {
    const broken = read([...GOOD, '2020-01-05;30;20;"1', '"']).rejected;
    expect(broken).toEqual([{ line: 4, lastLine: 5, reason: { code: 'broken-quote' } }]);
  });

  test('a row without values leaves the day to the next one', () => {
    const { series, rejected } = read([...GOOD, '2020-01-03;;;', '2020-01-03;32;22;3']);
    expect(series.tempMaxC[2]).toBe(32);
    expect(rejected.map(({ line, reason }) => [line, reason.code])).toEqual([[4, 'no-value']]);
  });
});

describe('cells', () => {
  test.each([
    ['2020-01-03;32;22;x', [{ target: 'precipitationMm', code: 'not-a-number' }]],
    ['2020-01-03;32;22;1,5', [{ target: 'precipitationMm', code: 'decimal-ambiguous' }]],
    ['2020-01-03;32;22;-1', [{ target: 'precipitationMm', code: 'out-of-range' }]],
    ['2020-01-03;320;22;1', [{ target: 'tempMaxC', code: 'out-of-range' }]],
    [
      '2020-01-03;12;22;1',
      [
        { target: 'tempMaxC', code: 'extremes-inverted' },
        { target: 'tempMinC', code: 'extremes-inverted' },
      ],
    ],
    ['2020-01-03;32;22;-9999', []],
    ['2020-01-03;32;22;///', []],
  ])('"%s" keeps its row, and lists what is not used', (row, expected) => {
    const { blanked, acceptedCount, rejected } = read([...GOOD, row]);
    expect(blanked.map(({ target, reason: { code } }) => ({ target, code }))).toEqual(expected);
    expect(blanked.every(({ line }) => line === 4)).toBe(true);
    expect([acceptedCount, rejected]).toEqual([3, []]);
  });

  test('what is left out is missing, and the rest of the row stands', () => {
    const { series } = read([...GOOD, '2020-01-03;12;22;7']);
    expect([series.tempMaxC[2], series.tempMinC[2], series.precipitationMm[2]]).toEqual([Number.NaN, Number.NaN, 7]);
  });

  test('the mean temperature is that of the file, else half the sum of the extremes', () => {
    expect([...read(GOOD).series.tempMeanC]).toEqual([25, 26]);
    const columns = [...COLUMNS.slice(0, 2), { target: 'tempMeanC', column: 3, unit: 'degC' } as const];
    expect([...read(['2020-01-01;30;20;24.1', '2020-01-02;31;21;'], { ...MAPPING, columns }).series.tempMeanC]).toEqual(
      [24.1, 26],
    );
  });

  test('wind is brought to 2 m: 3.2 m/s at 10 m is 2.393443440537421 (FAO-56 Example 14)', () => {
    const columns = [{ target: 'windMps', column: 1, unit: 'mps' } as const];
    const { series } = read(['2020-01-01;3.2;;', '2020-01-02;3.2;;'], { ...MAPPING, columns, windHeightM: 10 });
    expect(series.wind2mMps[0]).toBeCloseTo(2.393443440537421, 12);
  });
});

describe('dates in several columns', () => {
  const rain = { target: 'precipitationMm', column: 3, unit: 'mm' } as const;

  test('year, month and day', () => {
    const date = { form: 'year-month-day', year: 0, month: 1, day: 2 } as const;
    const { series, rejected } = read(['2020;2;29;5', '2021;2;29;6', '21;3;1;7', '2020;2 1;3;5'], {
      ...MAPPING,
      date,
      columns: [rain],
    });
    expect(series.startDay).toBe(epochDayOf(2020, 2, 29));
    expect(rejected.map(({ reason: { code } }) => code)).toEqual(['impossible-date', 'two-digit-year', 'bad-date']);
  });

  test('year and day of the year', () => {
    const date = { form: 'year-day-of-year', year: 0, dayOfYear: 1 } as const;
    const { series, rejected } = read(['2020;366;x;5', '2021;366;x;6'], { ...MAPPING, date, columns: [rain] });
    expect(series.startDay).toBe(epochDayOf(2020, 12, 31));
    expect(rejected.map(({ reason: { code } }) => code)).toEqual(['impossible-date']);
  });
});

describe('a file is refused', () => {
  const days = Array.from({ length: 9 }, (_, i) => `2020-01-0${i + 1}`);

  test('when its values do not look like their unit, and the better unit is named', () => {
    const rows = days.map((day, i) => `${day};${75 + i};${40 + i};0`);
    expect(problemOf(rows)).toMatchObject({
      code: 'unit-doubtful',
      doubts: [
        { target: 'tempMaxC', unit: 'degC', median: 79, betterUnits: ['degF'] },
        { target: 'tempMinC', unit: 'degC', median: 44, betterUnits: ['degF'] },
      ],
    });
  });

  test('until the person has confirmed that very unit', () => {
    const rows = days.map((day, i) => `${day};${48 + i / 10};${30 + i};0`);
    const other = { ...MAPPING, confirmedUnits: [{ target: 'tempMaxC', unit: 'degF' } as const] };
    const confirmed = { ...MAPPING, confirmedUnits: [{ target: 'tempMaxC', unit: 'degC' } as const] };
    expect(problemOf(rows)?.code).toBe('unit-doubtful');
    expect(problemOf(rows, other)?.code).toBe('unit-doubtful');
    expect(read(rows, confirmed).acceptedCount).toBe(9);
  });

  test.each([
    ['windMps', 'mps', '12.5', 'kmh'],
    ['shortwaveMjM2', 'MJ/m2', '230', 'W/m2'],
    ['shortwaveMjM2', 'MJ/m2', '5.1', 'kWh/m2'],
    ['humidityMeanPct', 'percent', '0.64', 'fraction'],
    ['precipitationMm', 'mm', '0.21', 'in'],
    ['et0Mm', 'mm', '0.19', 'in'],
    ['sunshineHours', 'h', '460', 'min'],
    ['actualVaporKpa', 'kPa', '18.3', 'hPa'],
    ['tempMeanC', 'degC', '292.1', 'K'],
  ] as const)('with a %s of "%s" %s, and %s is offered', (target, unit, value, better) => {
    const mapping = { ...MAPPING, columns: [{ target, column: 1, unit }], windHeightM: 2 };
    const problem = problemOf(
      days.map((day) => `${day};${value};;`),
      mapping,
    );
    expect(problem).toMatchObject({ code: 'unit-doubtful', doubts: [{ target, unit }] });
    expect(problem?.code === 'unit-doubtful' && problem.doubts[0]?.betterUnits).toContain(better);
  });

  test('when it is hourly', () => {
    const rows = days.flatMap((day) => ['06', '12', '18'].map((hour) => `${day} ${hour}:00;30;20;0`));
    expect(problemOf(rows)).toEqual({ code: 'hourly-file', rowsPerDay: 3 });
    const unsaid = days.flatMap((day) => ['06', '12', '18'].map(() => `${day};30;20;0`));
    expect(problemOf(unsaid)).toEqual({ code: 'hourly-file', rowsPerDay: 3 });
    const twice = days.flatMap((day) => ['00:00', '12:00'].map((time) => `${day};30;20;${time}`));
    const date = { ...MAPPING.date, timeColumn: 3 } as StationMapping['date'];
    expect(problemOf(twice, { ...MAPPING, date, columns: COLUMNS.slice(0, 2) })?.code).toBe('hourly-file');
  });

  test('when nothing of it can be used', () => {
    expect(problemOf([])).toEqual({ code: 'no-row' });
    expect(problemOf(['x;1;2;3'])).toMatchObject({ code: 'no-usable-row', rejected: [{ line: 2 }] });
  });

  test('when the mapping does not fit', () => {
    const wind = { target: 'windMps', column: 4, unit: 'mps' } as const;
    expect(problemOf(GOOD, { ...MAPPING, columns: [wind] })).toEqual({
      code: 'incomplete-mapping',
      gaps: [{ code: 'wind-height' }],
    });
    expect(problemOf(GOOD, { ...MAPPING, columns: [wind], windHeightM: 2 })).toEqual({
      code: 'no-such-column',
      column: 4,
      columnCount: 4,
    });
    expect(problemOf(GOOD, { ...MAPPING, columns: [{ ...wind, unit: 'mm' }], windHeightM: 2 })).toMatchObject({
      gaps: [{ code: 'unit-not-of-target', target: 'windMps', unit: 'mm' }],
    });
  });
});
