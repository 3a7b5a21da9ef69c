import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type EpochDay, epochDayOf, parseIsoDate } from '../../../src/domain/calendar';
import { civilDaySpan } from '../../../src/domain/hourly/civil-day';
import { HOUR_MS } from './samples';

function dayFrom(isoDate: string): EpochDay {
  const day = parseIsoDate(isoDate);
  if (day === undefined) throw new Error(`not a date: ${isoDate}`);
  return day;
}

function spanOf(isoDate: string, timeZone: string) {
  const { startMs, endMs } = civilDaySpan(dayFrom(isoDate), timeZone);
  return { start: new Date(startMs).toISOString().slice(0, 19), hours: (endMs - startMs) / HOUR_MS };
}

/** The first instant of a civil day by Temporal. */
function startByTemporal(day: EpochDay, timeZone: string): number {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day }).toZonedDateTime(timeZone).epochMilliseconds;
}

describe('the span of a civil day', () => {
  test.each([
    ['2024-06-15', 'Etc/UTC', '2024-06-15T00:00:00', 24],
    ['2024-06-15', 'Asia/Tokyo', '2024-06-14T15:00:00', 24],
    ['2024-01-15', 'America/Los_Angeles', '2024-01-15T08:00:00', 24],
    ['2024-06-15', 'Asia/Kolkata', '2024-06-14T18:30:00', 24],
    ['2024-06-15', 'Asia/Kathmandu', '2024-06-14T18:15:00', 24],
    ['2024-06-15', 'Pacific/Kiritimati', '2024-06-14T10:00:00', 24],
  ])('of %s in %s begins at %s UTC', (date, timeZone, start, hours) => {
    expect(spanOf(date, timeZone)).toEqual({ start, hours });
  });

  test.each([
    ['2024-03-10', 'America/New_York', '2024-03-10T05:00:00', 23],
    ['2024-11-03', 'America/New_York', '2024-11-03T04:00:00', 25],
    ['2024-03-31', 'Europe/Berlin', '2024-03-30T23:00:00', 23],
    ['2024-10-27', 'Europe/Berlin', '2024-10-26T22:00:00', 25],
    ['2024-10-06', 'Australia/Lord_Howe', '2024-10-05T13:30:00', 23.5],
  ])('of %s in %s begins at %s UTC and has %d hours: the clocks change', (date, timeZone, start, hours) => {
    expect(spanOf(date, timeZone)).toEqual({ start, hours });
  });

  test.each([
    ['2022-03-27', 'Asia/Beirut', '2022-03-26T22:00:00', 23],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00', 23],
  ])('of %s in %s begins at 01:00, for its midnight does not exist', (date, timeZone, start, hours) => {
    expect(spanOf(date, timeZone)).toEqual({ start, hours });
  });

  test.each([
    // 01:00 summer time becomes 00:00: midnight is shown twice.
    ['2024-11-03', 'America/Havana', '2024-11-03T04:00:00', 25],
    // Midnight becomes 23:00 of the day before, which is the longer one.
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00:00', 25],
  ])('of %s in %s, where midnight comes twice, begins at the first', (date, timeZone, start, hours) => {
    expect(spanOf(date, timeZone)).toEqual({ start, hours });
  });

  test('of a day that Samoa skipped at the date line has no length', () => {
    expect(spanOf('2011-12-30', 'Pacific/Apia')).toEqual({ start: '2011-12-30T10:00:00', hours: 0 });
    expect(spanOf('2011-12-31', 'Pacific/Apia')).toEqual({ start: '2011-12-30T10:00:00', hours: 24 });
  });

  test('is the one that Temporal gives, for any day since 1940 in any zone', () => {
    const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const anyDay = fc.integer({ min: epochDayOf(1940, 1, 1), max: epochDayOf(2037, 12, 31) });
    fc.assert(
      fc.property(anyZone, anyDay, (timeZone, day) => {
        expect(civilDaySpan(day, timeZone)).toEqual({
          startMs: startByTemporal(day, timeZone),
          endMs: startByTemporal(day + 1, timeZone),
        });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'Asia/Beirut',
    'America/Sao_Paulo',
    'America/St_Johns',
    'America/Havana',
    'Asia/Gaza',
    'Africa/Casablanca',
  ])('is the one that Temporal gives on every day of 2008 to 2011 in %s', (timeZone) => {
    for (let day = epochDayOf(2008, 1, 1); day < epochDayOf(2012, 1, 1); day++) {
      expect(civilDaySpan(day, timeZone).startMs).toBe(startByTemporal(day, timeZone));
    }
  });

  test('is refused for a zone that does not exist', () => {
    expect(() => civilDaySpan(0, 'Mars/Olympus_Mons')).toThrow(RangeError);
  });
});
