import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import {
  besideLeapYear,
  type ComparisonRow,
  cautionsOf,
  differenceFrom,
  runningSum,
} from '../../src/ui/comparison-rows';

const ROW: ComparisonRow = {
  dayCount: 3,
  et0DayCount: 3,
  totalMm: 12,
  meanMm: 4,
  highest: null,
  rainMm: 0,
  balanceMm: -12,
  highDayCount: 3,
  sources: ['nasa-power', 'open-meteo-archive'],
  isCalibrated: true,
};

describe('the difference from the first', () => {
  test('is of the means, so that a missing day makes none', () => {
    expect(differenceFrom(ROW, { ...ROW, et0DayCount: 2, totalMm: 10, meanMm: 5 })).toEqual({ mm: 1, pct: 25 });
  });

  test('is none where either has no ETo', () => {
    expect(differenceFrom(ROW, { ...ROW, meanMm: null })).toBeNull();
    expect(differenceFrom({ ...ROW, meanMm: null }, ROW)).toBeNull();
  });
});

describe('what to know before concluding', () => {
  test('is nothing when all are made alike', () => {
    expect(cautionsOf([ROW, ROW])).toEqual([]);
  });

  test.each([
    ['other-sources', { sources: ['nasa-power'] }],
    ['partly-calibrated', { isCalibrated: false }],
    ['days-missing', { et0DayCount: 2 }],
  ] as const)('names %s', (caution, change) => {
    expect(cautionsOf([ROW, { ...ROW, ...change }])).toEqual([caution]);
  });
});

test('a running sum ends at the first missing day, because what it would add is not known', () => {
  expect([...runningSum(Float64Array.of(1, 2, Number.NaN, 4))]).toEqual([1, 3, Number.NaN, Number.NaN]);
});

describe('a year beside a leap year', () => {
  const leapYear = { startDay: epochDayOf(2020, 2, 27), length: 4 };

  test('has no 29 February, and its March stands under March', () => {
    expect([...besideLeapYear(Float64Array.of(27, 28, 1), leapYear)]).toEqual([27, 28, Number.NaN, 1]);
  });

  test('ends a day before one that ends on 29 February', () => {
    expect([...besideLeapYear(Float64Array.of(27, 28), { ...leapYear, length: 3 })]).toEqual([27, 28, Number.NaN]);
  });

  test('is left as it is when it has as many days', () => {
    expect([...besideLeapYear(Float64Array.of(1, 2, 3, 4), leapYear)]).toEqual([1, 2, 3, 4]);
  });
});
