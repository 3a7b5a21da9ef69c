import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { missingColumn } from '../../../src/domain/series';
import { sumDays, sumPeriods } from '../../../src/ui/summary/day-sums';

const { NaN: MISSING } = Number;
const START = epochDayOf(2023, 12, 20);
const water = (et0: readonly number[], rain: readonly number[], startDay = START) => ({
  startDay,
  et0Mm: Float64Array.from(et0),
  precipitationMm: Float64Array.from(rain),
});
const dry = (length: number, startDay: number) => water(new Array(length).fill(1), new Array(length).fill(0), startDay);

describe('the sums of days', () => {
  test('leave out what is missing, and balance only the days that have both', () => {
    expect(sumDays(water([4, MISSING, 2, 5], [10, 7, MISSING, 1]))).toEqual({
      first: START,
      last: START + 3,
      dayCount: 4,
      et0DayCount: 3,
      et0Mm: 11,
      rainDayCount: 3,
      rainMm: 18,
      balanceMm: 6 - 4,
      balanceDayCount: 2,
      surplusDayCount: 1,
    });
  });

  test('are missing, not zero, where no day has a value', () => {
    const sums = sumDays({ ...water([4, 3], [0, 0]), precipitationMm: missingColumn(2) });
    expect(sums.rainMm).toBeNaN();
    expect(sums.balanceMm).toBeNaN();
    expect(sums.et0Mm).toBe(7);
  });

  test('count a day whose rain equals its ETo as no surplus', () => {
    expect(sumDays(water([3], [3])).surplusDayCount).toBe(0);
  });
});

describe('the periods of a result', () => {
  test('are weeks from its first day on, the last as long as it is', () => {
    const { kind, rows } = sumPeriods(dry(30, START));
    expect(kind).toBe('weeks');
    expect(rows.map(({ dayCount }) => dayCount)).toEqual([7, 7, 7, 7, 2]);
    expect(rows[1]?.first).toBe(START + 7);
  });

  test('are months beyond twenty weeks, cut where the result is', () => {
    expect(sumPeriods(dry(140, START)).kind).toBe('weeks');
    const { kind, rows } = sumPeriods(dry(141, START));
    expect(kind).toBe('months');
    // 20 December 2023 to 8 May 2024, a leap year.
    expect(rows.map(({ dayCount }) => dayCount)).toEqual([12, 31, 29, 31, 30, 8]);
  });

  test('are years beyond three years of months, and hold every day once', () => {
    const { kind, rows } = sumPeriods(dry(10_957, epochDayOf(1991, 1, 1)));
    expect(kind).toBe('years');
    expect(rows).toHaveLength(30);
    expect(rows.reduce((sum, { et0Mm }) => sum + et0Mm, 0)).toBe(10_957);
  });
});
