import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { yearPages } from '../../src/ui/year-pages';

describe('yearPages', () => {
  test('keeps a season across a new year on one page', () => {
    expect(yearPages(epochDayOf(2009, 12, 1), 90)).toEqual([{ year: 2009, from: 0, to: 90 }]);
  });

  test('keeps a leap year on one page', () => {
    expect(yearPages(epochDayOf(2024, 1, 1), 366)).toHaveLength(1);
  });

  test('cuts a long period at each new year, the ends included', () => {
    // 2010-12-30 to 2012-01-02: 2 days of 2010, the 365 of 2011, 2 of 2012, and more days to pass the limit.
    const length = 2 + 365 + 366;
    expect(yearPages(epochDayOf(2010, 12, 30), length)).toEqual([
      { year: 2010, from: 0, to: 2 },
      { year: 2011, from: 2, to: 367 },
      { year: 2012, from: 367, to: 733 },
    ]);
  });

  test('covers every day of twenty years once', () => {
    const pages = yearPages(epochDayOf(1995, 3, 15), 7305);
    expect(pages[0]?.from).toBe(0);
    expect(pages.at(-1)?.to).toBe(7305);
    expect(pages.slice(1).map((page) => page.from)).toEqual(pages.slice(0, -1).map((page) => page.to));
  });
});
