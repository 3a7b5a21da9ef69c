import { describe, expect, test } from 'vitest';
import {
  disjointIntervals,
  indexAfter,
  instantTrack,
  intervalSamples,
  intervalTrack,
  tidyTrack,
  valueAt,
} from '../../../src/domain/hourly/tracks';
import { blocks, every, HOUR_MS } from './samples';

const NOTHING = Number.NaN;

describe('a track from samples', () => {
  test('is in order of time and leaves missing values out', () => {
    const samples = [
      { atMs: 20, value: 2 },
      { atMs: 30, value: NOTHING },
      { atMs: 10, value: 1 },
    ];
    const track = instantTrack(samples, 15);
    expect([...track.atMs]).toEqual([10, 20]);
    expect([...track.value]).toEqual([1, 2]);
  });

  test('leaves out intervals that take no time', () => {
    const samples = [
      { startMs: 5, endMs: 5, value: 1 },
      { startMs: 0, endMs: 5, value: 2 },
    ];
    expect(intervalSamples(intervalTrack(samples))).toEqual([{ startMs: 0, endMs: 5, value: 2 }]);
  });

  test('does not change the samples it is made from', () => {
    const samples = Object.freeze([
      { atMs: 20, value: 2 },
      { atMs: 10, value: 1 },
    ]);
    instantTrack(samples, 15);
    expect(samples[0]?.atMs).toBe(20);
  });
});

describe('tidying', () => {
  test('bridges a missing sample between neighbours that are near enough', () => {
    const raw = {
      kind: 'instants' as const,
      atMs: Float64Array.of(0, HOUR_MS, 2 * HOUR_MS),
      value: Float64Array.of(10, NOTHING, 20),
      maxGapMs: 2 * HOUR_MS,
    };
    expect(valueAt(tidyTrack(raw), HOUR_MS)).toBe(15);
    expect(valueAt(tidyTrack({ ...raw, maxGapMs: HOUR_MS }), HOUR_MS)).toBeNaN();
  });

  test('counts no time twice: the next hour stands before the next six hours that start with it (D9)', () => {
    const nextHour = { startMs: 0, endMs: HOUR_MS, value: 1 };
    const nextSixHours = { startMs: 0, endMs: 6 * HOUR_MS, value: 6 };
    expect(intervalSamples(disjointIntervals(intervalTrack([nextSixHours, nextHour])))).toEqual([nextHour]);
  });

  test('keeps intervals that touch', () => {
    const touching = blocks(6, 0, [1, 2, 3]);
    expect(disjointIntervals(touching)).toEqual(touching);
  });
});

describe('the value at an instant', () => {
  const instants = every(1, 0, [10, 20]);

  test('is linear between neighbours', () => {
    expect(valueAt(instants, HOUR_MS / 4)).toBe(12.5);
  });

  test('is the sample itself on the first and the last', () => {
    expect(valueAt(instants, 0)).toBe(10);
    expect(valueAt(instants, HOUR_MS)).toBe(20);
  });

  test('is missing before the first and after the last', () => {
    expect(valueAt(instants, -1)).toBeNaN();
    expect(valueAt(instants, HOUR_MS + 1)).toBeNaN();
  });

  test('of intervals holds from their start up to and without their end', () => {
    const track = intervalTrack([{ startMs: 0, endMs: HOUR_MS, value: 7 }]);
    expect(valueAt(track, 0)).toBe(7);
    expect(valueAt(track, HOUR_MS - 1)).toBe(7);
    expect(valueAt(track, HOUR_MS)).toBeNaN();
  });
});

test.each([
  [-1, 0],
  [1, 1],
  [2, 1],
  [3, 3],
  [4, 3],
])('the first element after %d of 1, 3, 3 has the index %d', (limit, index) => {
  expect(indexAfter(Float64Array.of(1, 3, 3), limit)).toBe(index);
});
