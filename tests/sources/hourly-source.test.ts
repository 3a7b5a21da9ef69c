import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { piecesOf } from '../../src/sources/hourly-source';

const PLACE = { latitudeDeg: 52, longitudeDeg: 7.6 };

function spansOf(query: Parameters<typeof piecesOf>[0], daysPerRequest: number) {
  return piecesOf(query, daysPerRequest).map(({ firstMs, lastMs }) => [
    new Date(firstMs).toISOString().slice(0, 16),
    new Date(lastMs).toISOString().slice(0, 16),
  ]);
}

describe('the hours asked for', () => {
  test('reach from local midnight to local midnight, both included', () => {
    const day = epochDayOf(2024, 1, 10);
    const query = { ...PLACE, start: day, end: day, timeZone: 'Europe/Berlin' };
    expect(spansOf(query, 92)).toEqual([['2024-01-09T23:00', '2024-01-10T23:00']]);
  });

  test('are one fewer on the day the clocks go forward', () => {
    const day = epochDayOf(2024, 3, 31);
    const query = { ...PLACE, start: day, end: day, timeZone: 'Europe/Berlin' };
    expect(spansOf(query, 92)).toEqual([['2024-03-30T23:00', '2024-03-31T22:00']]);
  });

  test('are widened to the full hour in a zone that is off it', () => {
    const day = epochDayOf(2024, 1, 10);
    const query = { ...PLACE, start: day, end: day, timeZone: 'Asia/Kathmandu' };
    expect(spansOf(query, 92)).toEqual([['2024-01-09T18:00', '2024-01-10T19:00']]);
  });

  test('come in pieces that follow one another by the hour', () => {
    const query = { ...PLACE, start: epochDayOf(2024, 1, 1), end: epochDayOf(2024, 1, 5), timeZone: 'UTC' };
    expect(spansOf(query, 2)).toEqual([
      ['2024-01-01T00:00', '2024-01-02T23:00'],
      ['2024-01-03T00:00', '2024-01-04T23:00'],
      ['2024-01-05T00:00', '2024-01-06T00:00'],
    ]);
  });
});
