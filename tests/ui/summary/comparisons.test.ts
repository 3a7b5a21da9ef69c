import { describe, expect, test } from 'vitest';
import { missingColumn } from '../../../src/domain/series';
import { againstNormal, meanHalfBandMm } from '../../../src/ui/summary/comparisons';

const { NaN: MISSING } = Number;

function against(et0: readonly number[], normal: readonly number[]) {
  const none = missingColumn(et0.length);
  const fusion = { normalMm: Float64Array.from(normal), carriedMm: none, restoredMm: none, localMm: none };
  return againstNormal({ et0Mm: Float64Array.from(et0), fusion });
}

describe('ETo against the normal', () => {
  test('is summed over the days that have both', () => {
    const et0 = [MISSING, 5, 5, 5, 5, 5, 5, 5, 9];
    const normal = [4, 4, 4, 4, 4, 4, 4, 4, MISSING];
    expect(against(et0, normal)).toEqual({ dayCount: 7, et0Mm: 35, normalMm: 28 });
  });

  test('is not given for less than a week, nor for less than half of the days', () => {
    expect(against(new Array(6).fill(5), new Array(6).fill(4))).toBeUndefined();
    const days = new Array(20).fill(5);
    expect(against(days, [...new Array(9).fill(4), ...new Array(11).fill(MISSING)])).toBeUndefined();
    expect(against(days, [...new Array(10).fill(4), ...new Array(10).fill(MISSING)])?.dayCount).toBe(10);
  });

  test('is not given where nothing is calibrated', () => {
    expect(againstNormal({ et0Mm: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8) })).toBeUndefined();
  });
});

describe('the band of the average day', () => {
  test('is half its width, over the days that have one', () => {
    const et0LowMm = Float64Array.of(3, 4, MISSING);
    const et0HighMm = Float64Array.of(5, 5, 9);
    expect(meanHalfBandMm({ et0LowMm, et0HighMm })).toBe(0.75);
  });

  test('is none where no day has a band', () => {
    expect(meanHalfBandMm({ et0LowMm: missingColumn(2), et0HighMm: missingColumn(2) })).toBeUndefined();
  });
});
