import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf, firstDayOfYear, yearOf } from '../../src/domain/calendar';
import { dailyWeight, splitByWeight } from '../../src/sources/open-meteo/split';
import { callWeight } from '../../src/sources/open-meteo/weight';

/** The examples of the provider's own page on call weights. */
describe('the weight of a call', () => {
  test.each([
    [10, 14, 1],
    [10, 7, 1],
    [12, 7, 1.2],
    [10, 365, 26.1],
    [10, 10_957, 783],
    [3 * 31, 16, 10.6],
    [1, 1, 1],
  ])('of %i variables over %i days is %d', (variables, days, weight) => {
    expect(callWeight(variables, days)).toBeCloseTo(weight, variables * days > 5_000 ? 0 : 1);
  });
});

describe('a long query', () => {
  const about = { latitudeDeg: -22.725, longitudeDeg: -47.648, timeZone: 'America/Sao_Paulo' };

  test('of sixty years is cut into four between calendar years', () => {
    const parts = splitByWeight({ ...about, start: epochDayOf(1964, 1, 1), end: epochDayOf(2023, 12, 31) });
    expect(parts.map(({ start, end }) => [yearOf(start), yearOf(end)])).toEqual([
      [1964, 1979],
      [1980, 1995],
      [1996, 2011],
      [2012, 2023],
    ]);
    expect(parts.every((part) => part.timeZone === about.timeZone)).toBe(true);
  });

  test('of ten years is left whole', () => {
    const query = { ...about, start: epochDayOf(2010, 5, 6), end: epochDayOf(2019, 2, 3) };
    expect(splitByWeight(query)).toEqual([query]);
  });

  test('whatever its days: the parts are those days, once each and in order, none of them heavy', () => {
    const day = fc.integer({ min: epochDayOf(1940, 1, 1), max: epochDayOf(2030, 12, 31) });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const parts = splitByWeight({ ...about, start, end });
        expect(parts[0]?.start).toBe(start);
        expect(parts.at(-1)?.end).toBe(end);
        for (const [i, part] of parts.entries()) {
          expect(part.end).toBeGreaterThanOrEqual(part.start);
          expect(dailyWeight(part)).toBeLessThanOrEqual(500);
          if (i > 0) expect(part.start).toBe((parts[i - 1]?.end ?? 0) + 1);
          if (i > 0) expect(part.start).toBe(firstDayOfYear(yearOf(part.start)));
        }
      }),
    );
  });
});
