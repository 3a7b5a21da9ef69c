import { max, min, sampleCorrelation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { boxOf } from '../../../src/ui/charts/numbers/box';
import { histogram } from '../../../src/ui/charts/numbers/histogram';
import { pearson } from '../../../src/ui/charts/numbers/pearson';
import {
  CALENDAR_START,
  foldYears,
  referenceYears,
  sevenDayMeans,
  sharedDayCount,
  yearRange,
} from '../../../src/ui/charts/numbers/years';

const column = (...values: number[]) => Float64Array.from(values);
/** Values that repeat nowhere near each other. */
const wave = (length: number, seed: number) => Array.from({ length }, (_, i) => 4 + 3 * Math.sin(i * seed));

describe('pearson', () => {
  test('agrees with the sample correlation of simple-statistics', () => {
    const [x, y] = [wave(200, 0.7), wave(200, 0.71)];
    const { r, pairCount } = pearson(column(...x), column(...y));
    expect(r).toBeCloseTo(sampleCorrelation(x, y), 12);
    expect(pairCount).toBe(200);
  });

  test('is of Anscombe’s first set .816 (F. J. Anscombe, The American Statistician 27, 1973)', () => {
    const x = column(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5);
    const y = column(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68);
    expect(pearson(x, y).r).toBeCloseTo(0.816, 3);
  });

  test('takes only days on which both have a value', () => {
    const { r, pairCount } = pearson(column(1, 2, Number.NaN, 3, 4), column(2, 4, 99, 6, Number.NaN));
    expect({ r, pairCount }).toEqual({ r: 1, pairCount: 3 });
  });

  test.each([
    ['two pairs', column(1, 2), column(2, 1)],
    ['a side that never varies', column(0.1, 0.1, 0.1, 0.1), column(1, 2, 3, 4)],
    ['nothing', column(), column()],
  ])('is NaN of %s', (_, x, y) => {
    expect(pearson(x, y).r).toBeNaN();
  });
});

describe('boxOf', () => {
  test('has the quartiles, and whiskers that end at the last value within 1.5 box heights', () => {
    // Quartiles of definition 7: positions 2.25, 4.5 and 6.75 of ten values; the box is 4.5 high, 100 lies outside.
    const box = boxOf(column(1, 2, 3, 4, 5, 6, 7, 8, 9, 100, Number.NaN));
    expect(box).toEqual({
      count: 10,
      min: 1,
      max: 100,
      quartile1: 3.25,
      median: 5.5,
      quartile3: 7.75,
      whiskerLow: 1,
      whiskerHigh: 9,
      outliers: [100],
    });
  });

  test('needs five values', () => {
    expect(boxOf(column(1, 2, 3, 4, Number.NaN))).toBeUndefined();
    expect(boxOf(column(1, 2, 3, 4, 5))?.median).toBe(3);
  });
});

describe('histogram', () => {
  test('counts every value once, in classes of one width that hold them all', () => {
    const values = wave(365, 0.37);
    const classes = histogram(column(...values, Number.NaN));
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(365);
    expect(classes[0]?.from).toBeLessThanOrEqual(min(values));
    expect(classes.at(-1)?.to).toBeGreaterThanOrEqual(max(values));
    const widths = classes.map(({ from, to }) => to - from);
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 9);
    for (const { from, to, count } of classes.slice(0, -1))
      expect(count).toBe(values.filter((value) => value >= from && value < to).length);
  });

  test('is empty of no values, and has one class of equal ones', () => {
    expect(histogram(column(Number.NaN))).toEqual([]);
    expect(histogram(column(4, 4, 4)).map(({ count }) => count)).toEqual([3]);
  });
});

describe('years over each other', () => {
  test('the mean of seven days needs four of them', () => {
    const smooth = sevenDayMeans(column(1, 2, 3, 4, 5, 6, 7, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 8));
    expect(smooth[0]).toBe(2.5);
    expect(smooth[3]).toBe(4);
    expect(smooth[7]).toBeNaN();
  });

  test('fold on the same day of the calendar, without 29 February', () => {
    const start = epochDayOf(2023, 12, 31);
    const years = foldYears(
      start,
      Float64Array.from({ length: 62 }, (_, i) => i),
    );
    expect([...years.keys()]).toEqual([2023, 2024]);
    expect(years.get(2023)?.[364]).toBe(0);
    expect(years.get(2024)?.[0]).toBe(1);
    const first = epochDayOf(2001, 3, 1) - CALENDAR_START;
    // 28 February 2024 is the 60th day of the record, 1 March the 62nd.
    expect([years.get(2024)?.[first - 1], years.get(2024)?.[first]]).toEqual([59, 61]);
  });

  test('the reference takes years of 1991–2020 that are nearly complete', () => {
    const whole = () => new Float64Array(365).fill(4);
    const half = new Float64Array(365).fill(Number.NaN).fill(4, 0, 180);
    const years = new Map([
      [1990, whole()],
      [1991, whole()],
      [2000, half],
      [2020, whole()],
      [2021, whole()],
    ]);
    expect(referenceYears(years)).toHaveLength(2);
    expect(sharedDayCount(new Map([[2000, half]]))).toBe(0);
    expect(sharedDayCount(years)).toBe(365);
  });

  test('the range of eleven years 0 … 10 is 0, 1, 5, 9, 10', () => {
    const range = yearRange(Array.from({ length: 11 }, (_, i) => new Float64Array(365).fill(i)));
    const { min: low, tenth, median, ninetieth, max: high } = range;
    expect([low, tenth, median, ninetieth, high].map((c) => c[200])).toEqual([0, 1, 5, 9, 10]);
  });
});
