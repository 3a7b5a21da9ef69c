import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  civilDateOf,
  civilDayAt,
  dayCount,
  dayOfYear,
  epochDayOf,
  firstDayOfYear,
  formatCompactDate,
  formatIsoDate,
  lastDayOfYear,
  parseCompactDate,
  parseIsoDate,
  yearOf,
} from '../../src/domain/calendar';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** A civil date between the years 1 and 9999, from Temporal. */
const anyDate = fc.integer({ min: -719_162, max: 2_932_896 }).map((days) => EPOCH.add({ days }));
const epochDayOfTemporal = (date: Temporal.PlainDate) => EPOCH.until(date, { largestUnit: 'days' }).days;

describe('against Temporal, for any date', () => {
  test('an ISO date and its epoch day go both ways', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const day = epochDayOfTemporal(date);
        expect(parseIsoDate(date.toString())).toBe(day);
        expect(formatIsoDate(day)).toBe(date.toString());
      }),
    );
  });

  test('the parts of the date go both ways', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = date;
        const epochDay = epochDayOfTemporal(date);
        expect(epochDayOf(year, month, day)).toBe(epochDay);
        expect(civilDateOf(epochDay)).toEqual({ year, month, day });
      }),
    );
  });

  test('year, day of the year and its ends agree', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const day = epochDayOfTemporal(date);
        expect(yearOf(day)).toBe(date.year);
        expect(dayOfYear(day)).toBe(date.dayOfYear);
        expect(lastDayOfYear(date.year) - firstDayOfYear(date.year) + 1).toBe(date.daysInYear);
      }),
    );
  });

  test('the compact form goes both ways', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const compact = date.toString().replaceAll('-', '');
        expect(formatCompactDate(epochDayOfTemporal(date))).toBe(compact);
        expect(parseCompactDate(compact)).toBe(epochDayOfTemporal(date));
      }),
    );
  });
});

describe('leap days', () => {
  test.each(['2024-02-29', '2000-02-29', '1904-02-29'])('%s exists', (text) => {
    expect(formatIsoDate(parseIsoDate(text) ?? Number.NaN)).toBe(text);
  });

  test.each(['2023-02-29', '1900-02-29', '2100-02-29'])('%s does not', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  test('make 31 December the day 366', () => {
    expect(dayOfYear(epochDayOf(2024, 12, 31))).toBe(366);
    expect(dayOfYear(epochDayOf(2023, 12, 31))).toBe(365);
  });
});

test('the years before 100 are themselves, not those of the twentieth century', () => {
  expect(formatIsoDate(epochDayOf(50, 3, 1))).toBe('0050-03-01');
  expect(epochDayOf(99, 12, 31) + 1).toBe(epochDayOf(100, 1, 1));
});

test.each([
  '',
  'today',
  '2023-13-01',
  '2023-00-10',
  '2023-04-31',
  '2023-01-00',
  '2023-1-1',
  '20230101',
  ' 2023-01-01',
  '2023-01-01T00:00',
  '2023-01-01\n',
  '-2023-01-01',
])('"%s" is not an ISO date', (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
});

test.each(['', '2023-01-01', '2023010', '202301011', '20230229', '2023AB01'])('"%s" is not compact', (text) => {
  expect(parseCompactDate(text)).toBeUndefined();
});

test.each([
  [0, 0, 1],
  [10, 12, 3],
  [10, 9, 0],
  [10, 1, 0],
])('%d to %d holds %d days', (start, end, days) => {
  expect(dayCount(start, end)).toBe(days);
});

describe('the civil day of an instant', () => {
  const dayAt = (instant: string, zone: string) => formatIsoDate(civilDayAt(Date.parse(instant), zone));

  test.each([
    ['2024-06-30T14:59:59Z', 'Asia/Tokyo', '2024-06-30'],
    ['2024-06-30T15:00:00Z', 'Asia/Tokyo', '2024-07-01'],
    ['2024-01-01T07:59:59Z', 'America/Los_Angeles', '2023-12-31'],
    ['2024-01-01T08:00:00Z', 'America/Los_Angeles', '2024-01-01'],
    ['2024-03-01T18:29:59Z', 'Asia/Kolkata', '2024-03-01'],
    ['2024-03-01T18:30:00Z', 'Asia/Kolkata', '2024-03-02'],
    ['2024-03-01T18:15:00Z', 'Asia/Kathmandu', '2024-03-02'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(dayAt(instant, zone)).toBe(expected);
  });

  test.each([
    // New York puts its clock forward on 10 March 2024 and back on 3 November: midnight moves by an hour.
    ['2024-03-10T04:59:59Z', 'America/New_York', '2024-03-09'],
    ['2024-03-11T03:59:59Z', 'America/New_York', '2024-03-10'],
    ['2024-11-04T04:59:59Z', 'America/New_York', '2024-11-03'],
    // São Paulo went from 23:59:59 on 3 November 2018 to 01:00 on the 4th.
    ['2018-11-04T02:59:59Z', 'America/Sao_Paulo', '2018-11-03'],
    ['2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-04'],
    // Lord Howe Island moves by half an hour.
    ['2024-04-06T12:59:59Z', 'Australia/Lord_Howe', '2024-04-06'],
    ['2024-04-07T13:29:59Z', 'Australia/Lord_Howe', '2024-04-07'],
    // Samoa had no 30 December 2011.
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('across a change of the clock: %s in %s is %s', (instant, zone, expected) => {
    expect(dayAt(instant, zone)).toBe(expected);
  });

  test('agrees with Temporal at any instant in any of these zones', () => {
    const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Asia/Kolkata', 'America/Sao_Paulo', 'Europe/Paris'];
    const instants = fc.integer({ min: Date.UTC(1981, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (epochMs, zone) => {
        const date = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate();
        expect(formatIsoDate(civilDayAt(epochMs, zone))).toBe(date.toString());
      }),
    );
  });

  test('in a zone that does not exist is an error', () => {
    expect(() => civilDayAt(0, 'Mars/Olympus_Mons')).toThrow(RangeError);
  });
});
