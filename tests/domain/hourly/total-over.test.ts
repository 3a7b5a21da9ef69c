import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalOver } from '../../../src/domain/hourly/total-over';
import { intervalTrack } from '../../../src/domain/hourly/tracks';
import { blocks, HOUR_MS } from './samples';

const DAY_MS = 24 * HOUR_MS;
const dayAt = (index: number) => ({ startMs: index * DAY_MS, endMs: (index + 1) * DAY_MS });

describe('the total over a day', () => {
  test('of six-hour totals is their sum: neither their mean nor only the hourly part (D9)', () => {
    // 1 mm in each of six hours, then 2 mm in each of three times six hours.
    const track = intervalTrack([
      ...Array.from({ length: 6 }, (_, hour) => ({ startMs: hour * HOUR_MS, endMs: (hour + 1) * HOUR_MS, value: 1 })),
      ...[6, 12, 18].map((hour) => ({ startMs: hour * HOUR_MS, endMs: (hour + 6) * HOUR_MS, value: 2 })),
    ]);
    expect(totalOver(track, dayAt(0))).toEqual({ total: 12, coveredMs: DAY_MS });
  });

  test('shares an interval that crosses midnight by time (D29: split, not repeated)', () => {
    const track = intervalTrack([{ startMs: DAY_MS - 2 * HOUR_MS, endMs: DAY_MS + 4 * HOUR_MS, value: 6 }]);
    expect(totalOver(track, dayAt(0))).toEqual({ total: 2, coveredMs: 2 * HOUR_MS });
    expect(totalOver(track, dayAt(1))).toEqual({ total: 4, coveredMs: 4 * HOUR_MS });
  });

  test('is missing, not 0, where nothing is given (D9)', () => {
    expect(totalOver(blocks(1, 0, [1]), dayAt(1))).toEqual({ total: Number.NaN, coveredMs: 0 });
  });

  test('of a dry day is 0', () => {
    expect(totalOver(blocks(24, 0, [0]), dayAt(0)).total).toBe(0);
  });
});

test('days together get what the intervals hold, no more and no less, whatever the intervals', () => {
  const anyInterval = fc.record({
    gapMs: fc.integer({ min: 0, max: 5 * HOUR_MS }),
    lengthMs: fc.integer({ min: 1, max: 40 * HOUR_MS }),
    value: fc.double({ min: 0, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anyInterval, { minLength: 1, maxLength: 40 }), (intervals) => {
      let reachedMs = 0;
      const samples = intervals.map(({ gapMs, lengthMs, value }) => {
        const startMs = reachedMs + gapMs;
        reachedMs = startMs + lengthMs;
        return { startMs, endMs: reachedMs, value };
      });
      const track = intervalTrack(samples);
      const days = Array.from({ length: Math.ceil(reachedMs / DAY_MS) }, (_, i) => totalOver(track, dayAt(i)));
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      const given = sum(samples.map(({ value }) => value));
      expect(sum(days.filter(({ coveredMs }) => coveredMs > 0).map(({ total }) => total))).toBeCloseTo(given, 8);
      expect(sum(days.map(({ coveredMs }) => coveredMs))).toBe(sum(intervals.map(({ lengthMs }) => lengthMs)));
    }),
  );
});
