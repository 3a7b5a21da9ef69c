import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { guessDateFormat, readDate } from '../../../src/domain/station/dates';
import { DATE_FORMATS, type DateFormat } from '../../../src/domain/station/types';
import { writeDate } from './files';

/** 2020-03-05 is 18 326 days after 1970-01-01: 50 years with 12 leap days (18 262), then 31 + 29 + 4. */
const FIFTH_OF_MARCH = 18_262 + 31 + 29 + 4;

test.each<readonly [string, DateFormat]>([
  ['2020-03-05', 'YYYY-MM-DD'],
  ['2020-03-05T00:00', 'YYYY-MM-DD'],
  ['2020-03-05 12:00:00', 'YYYY-MM-DD'],
  ['05/03/2020', 'DD/MM/YYYY'],
  ['5/3/2020', 'DD/MM/YYYY'],
  ['03/05/2020', 'MM/DD/YYYY'],
  ['05-03-2020', 'DD-MM-YYYY'],
  ['03-05-2020', 'MM-DD-YYYY'],
  ['05.03.2020', 'DD.MM.YYYY'],
  ['2020/03/05', 'YYYY/MM/DD'],
  ['20200305', 'YYYYMMDD'],
  ['2020-065', 'YYYY-DDD'],
])('%s as %s is 5 March 2020', (text, format) => {
  expect(readDate(text, format)).toMatchObject({ date: { day: FIFTH_OF_MARCH } });
});

test.each<readonly [string, DateFormat, string]>([
  ['31.02.2020', 'DD.MM.YYYY', 'impossible-date'],
  ['2023-02-29', 'YYYY-MM-DD', 'impossible-date'],
  ['2023-366', 'YYYY-DDD', 'impossible-date'],
  ['2020-000', 'YYYY-DDD', 'impossible-date'],
  ['13/13/2020', 'DD/MM/YYYY', 'impossible-date'],
  ['05/03/20', 'DD/MM/YYYY', 'two-digit-year'],
  ['1849-12-31', 'YYYY-MM-DD', 'date-out-of-range'],
  ['2101-01-01', 'YYYY-MM-DD', 'date-out-of-range'],
  ['Total', 'DD/MM/YYYY', 'bad-date'],
  ['2020-03-05 abc', 'YYYY-MM-DD', 'bad-date'],
  ['2020-03-05 25', 'YYYY-MM-DD', 'bad-date'],
  ['2020-03-05\t12', 'YYYY-MM-DD', 'bad-date'],
  ['', 'YYYY-MM-DD', 'bad-date'],
])('"%s" as %s is refused: %s', (text, format, code) => {
  expect(readDate(text, format)).toEqual({ fault: { code, text } });
});

const YEAR_2021 = Array.from({ length: 365 }, (_, i) => epochDayOf(2021, 1, 1) + i);

describe('the format of a column', () => {
  test.each(DATE_FORMATS)('%s is recognised from a year of days', (format) => {
    expect(guessDateFormat(YEAR_2021.map((day) => writeDate(day, format)))).toEqual({ kind: 'format', format });
  });

  test('is open while no day is above 12', () => {
    const texts = YEAR_2021.slice(0, 12).map((day) => writeDate(day, 'MM/DD/YYYY'));
    expect(guessDateFormat(texts)).toEqual({ kind: 'ambiguous', candidates: ['DD/MM/YYYY', 'MM/DD/YYYY'] });
  });

  test('is not decided by a single mistyped day', () => {
    const texts = [...YEAR_2021.slice(0, 12).map((day) => writeDate(day, 'DD/MM/YYYY')), '01/13/2021'];
    expect(guessDateFormat(texts)).toMatchObject({ kind: 'ambiguous' });
  });

  test('is none when one row does not fit, and the closest is named', () => {
    const texts = [...YEAR_2021.map((day) => writeDate(day, 'DD.MM.YYYY')), 'Total'];
    expect(guessDateFormat(texts)).toEqual({ kind: 'none', closest: { format: 'DD.MM.YYYY', firstBad: 'Total' } });
  });

  test('with years of two digits is refused as such', () => {
    expect(guessDateFormat(['05/03/20', '06/03/20'])).toEqual({ kind: 'two-digit-year', text: '05/03/20' });
  });

  test('of no dates is none', () => {
    expect(guessDateFormat([])).toEqual({ kind: 'none', closest: null });
  });
});

test('every day from 1850 to 2100 comes back from every format', () => {
  const days = fc.integer({ min: epochDayOf(1850, 1, 1), max: epochDayOf(2100, 12, 31) });
  fc.assert(
    fc.property(days, fc.constantFrom(...DATE_FORMATS), (day, format) => {
      expect(readDate(writeDate(day, format), format)).toEqual({ date: { day, time: '' } });
    }),
  );
});
