import { describe, expect, test } from 'vitest';
import { missingColumn } from '../../src/domain/series';
import { summarize } from '../../src/ui/result-summary';

const days = (...et0Mm: number[]) => ({
  startDay: 14_610,
  et0Mm: Float64Array.from(et0Mm),
  et0LowMm: missingColumn(et0Mm.length),
  et0HighMm: missingColumn(et0Mm.length),
  quality: Uint8Array.from(et0Mm, (value) => (Number.isNaN(value) ? 0 : 3)),
});

describe('summarize', () => {
  test('leaves days without ETo out of the mean and the total', () => {
    const { counted, dayCount, et0DayCount } = summarize(days(2, Number.NaN, 4));
    expect({ dayCount, et0DayCount }).toEqual({ dayCount: 3, et0DayCount: 2 });
    expect(counted?.meanMm).toBe(3);
    expect(counted?.totalMm).toBe(6);
  });

  test('counts a true zero as a value', () => {
    expect(summarize(days(0, 4)).counted?.meanMm).toBe(2);
    expect(summarize(days(0, 4)).counted?.lowest).toEqual({ day: 14_610, et0Mm: 0, quality: 3 });
  });

  test('names the day of the highest, the lowest and the last value', () => {
    const { counted } = summarize(days(5, 7, 3, Number.NaN));
    expect(counted?.highest.day).toBe(14_611);
    expect(counted?.lowest.day).toBe(14_612);
    expect(counted?.last).toEqual({ day: 14_612, et0Mm: 3, quality: 3 });
  });

  test('gives a day its 90 % band, and none to a day that has none', () => {
    const banded = {
      ...days(5, 7, 3),
      et0LowMm: Float64Array.of(4, 6.26, Number.NaN),
      et0HighMm: Float64Array.of(6, 8, Number.NaN),
    };
    const { counted } = summarize(banded);
    expect(counted?.highest).toEqual({ day: 14_611, et0Mm: 7, quality: 3, band: { low: '6.3', high: '8.0' } });
    expect(counted?.last).not.toHaveProperty('band');
  });

  test('keeps the first of equal extremes', () => {
    expect(summarize(days(5, 5)).counted?.highest.day).toBe(14_610);
  });

  test('has no numbers to give when no day has ETo', () => {
    expect(summarize(days(Number.NaN, Number.NaN))).toEqual({ dayCount: 2, et0DayCount: 0 });
  });
});
