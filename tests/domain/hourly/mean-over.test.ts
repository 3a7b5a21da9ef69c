import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOver } from '../../../src/domain/hourly/mean-over';
import { instantTrack, intervalTrack } from '../../../src/domain/hourly/tracks';
import { blocks, every, HOUR_MS, repeat } from './samples';

const DAY = { startMs: 0, endMs: 24 * HOUR_MS };

describe('the mean of samples at instants', () => {
  test('of a straight line is the value in its middle', () => {
    const line = every(24, 0, [0, 24]);
    expect(meanOver(line, DAY)).toEqual({ mean: 12, coveredMs: 24 * HOUR_MS });
    expect(meanOver(line, { startMs: 6 * HOUR_MS, endMs: 12 * HOUR_MS })).toEqual({ mean: 9, coveredMs: 6 * HOUR_MS });
  });

  test('weighs by time where hourly samples give way to six-hourly ones (D9)', () => {
    // 0 °C for twelve hours by the hour, then 12 °C by the six hours; the step between takes the hour 12 to 13.
    const hours = Array.from({ length: 13 }, (_, hour) => ({ atMs: hour * HOUR_MS, value: 0 }));
    const sixHours = [13, 18, 24].map((hour) => ({ atMs: hour * HOUR_MS, value: 12 }));
    const { mean } = meanOver(instantTrack([...hours, ...sixHours], 6 * HOUR_MS), DAY);
    // (12 h · 0 + 1 h · 6 + 11 h · 12) / 24 h; the mean of the samples would be 36 / 16 = 2.25.
    expect(mean).toBeCloseTo(5.75, 12);
  });

  test('does not cover a gap that is too wide', () => {
    const track = instantTrack(
      [0, 1, 5, 6].map((hour) => ({ atMs: hour * HOUR_MS, value: 3 })),
      2 * HOUR_MS,
    );
    expect(meanOver(track, DAY)).toEqual({ mean: 3, coveredMs: 2 * HOUR_MS });
  });

  test('of one sample covers nothing and is missing: a sample has no duration', () => {
    expect(meanOver(every(1, HOUR_MS, [5]), DAY)).toEqual({ mean: Number.NaN, coveredMs: 0 });
  });

  test('takes two samples of one instant without harm', () => {
    const track = instantTrack(
      [0, 1, 1, 2].map((hour) => ({ atMs: hour * HOUR_MS, value: 4 })),
      HOUR_MS,
    );
    expect(meanOver(track, DAY)).toEqual({ mean: 4, coveredMs: 2 * HOUR_MS });
  });
});

describe('the mean of intervals', () => {
  test('weighs each by what lies in the span', () => {
    const track = blocks(6, -3 * HOUR_MS, [8, 2]);
    // 3 h of 8 and 6 h of 2.
    expect(meanOver(track, DAY)).toEqual({ mean: 4, coveredMs: 9 * HOUR_MS });
  });

  test('of run lengths is that of the hours they stand for (D29)', () => {
    const runs = intervalTrack([
      { startMs: 0, endMs: 18 * HOUR_MS, value: 10 },
      { startMs: 18 * HOUR_MS, endMs: 24 * HOUR_MS, value: 30 },
    ]);
    const hours = blocks(1, 0, [...repeat(18, 10), ...repeat(6, 30)]);
    expect(meanOver(runs, DAY)).toEqual({ mean: 15, coveredMs: 24 * HOUR_MS });
    expect(meanOver(hours, DAY)).toEqual(meanOver(runs, DAY));
  });

  test('of nothing is missing', () => {
    expect(meanOver(intervalTrack([]), DAY)).toEqual({ mean: Number.NaN, coveredMs: 0 });
  });
});

const anyTimes = fc.uniqueArray(fc.integer({ min: -HOUR_MS, max: 25 * HOUR_MS }), { minLength: 2, maxLength: 60 });
const anyValue = fc.double({ min: -50, max: 50, noNaN: true });

describe('whatever the sampling', () => {
  test('the mean of a constant is the constant, and splitting its intervals changes nothing', () => {
    fc.assert(
      fc.property(anyTimes, anyValue, (times, value) => {
        const ascending = times.toSorted((a, b) => a - b);
        const pieces = ascending.slice(1).map((endMs, i) => ({ startMs: ascending[i] ?? 0, endMs, value }));
        const whole = { startMs: ascending[0] ?? 0, endMs: ascending.at(-1) ?? 0, value };
        const split = meanOver(intervalTrack(pieces), DAY);
        const unsplit = meanOver(intervalTrack([whole]), DAY);
        expect(split.coveredMs).toBe(unsplit.coveredMs);
        if (unsplit.coveredMs > 0) expect(split.mean).toBeCloseTo(value, 9);
      }),
    );
  });

  test('reading a straight line at more instants does not change its mean', () => {
    fc.assert(
      fc.property(anyTimes, anyValue, anyValue, (times, atStart, atEnd) => {
        const lineAt = (atMs: number) => ({ atMs, value: atStart + ((atEnd - atStart) * atMs) / DAY.endMs });
        const instants = [DAY.startMs, ...times, DAY.endMs].map(lineAt);
        const { mean, coveredMs } = meanOver(instantTrack(instants, 26 * HOUR_MS), DAY);
        expect(coveredMs).toBe(24 * HOUR_MS);
        expect(mean).toBeCloseTo((atStart + atEnd) / 2, 9);
      }),
    );
  });
});
