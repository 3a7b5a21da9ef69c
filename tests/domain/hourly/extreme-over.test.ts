import { describe, expect, test } from 'vitest';
import { maxOver, minOver } from '../../../src/domain/hourly/extreme-over';
import { intervalTrack } from '../../../src/domain/hourly/tracks';
import { blocks, every, HOUR_MS } from './samples';

const DAY = { startMs: 0, endMs: 24 * HOUR_MS };

/** One extreme over the hours `from`–`to`. */
function extreme(value: number, from: number, to: number) {
  return intervalTrack([{ startMs: from * HOUR_MS, endMs: to * HOUR_MS, value }]);
}

describe('the extremes over a day', () => {
  const samples = every(6, -6 * HOUR_MS, [99, 10, 12, 25, 18, 15, -99]);

  test('are those of the samples in it, midnights included', () => {
    expect(maxOver({ samples }, DAY)).toBe(25);
    expect(minOver({ samples }, DAY)).toBe(10);
  });

  test('are widened by the extremes that the provider gives', () => {
    expect(maxOver({ samples, extremes: extreme(28, 12, 18) }, DAY)).toBe(28);
    expect(minOver({ samples, extremes: extreme(7, 0, 6) }, DAY)).toBe(7);
  });

  test('are not narrowed by them', () => {
    expect(maxOver({ samples, extremes: extreme(20, 12, 18) }, DAY)).toBe(25);
    expect(minOver({ samples, extremes: extreme(11, 0, 6) }, DAY)).toBe(10);
  });

  test.each([
    ['half', 28, 21, 27],
    ['less than half', 25, 22, 28],
    ['half, at its start', 28, -3, 3],
    ['nothing', 25, 24, 30],
    ['half of two days', 28, -24, 24],
    ['less than half of two days', 25, -25, 24],
  ])('take a provider interval that lies by %s in the day as %d °C', (_part, expected, from, to) => {
    expect(maxOver({ samples, extremes: extreme(28, from, to) }, DAY)).toBe(expected);
  });

  test('of intervals are those of every interval that reaches into the day', () => {
    const runs = blocks(8, -4 * HOUR_MS, [5, 1, 3, 9]);
    expect(maxOver({ samples: runs }, DAY)).toBe(9);
    expect(minOver({ samples: runs }, DAY)).toBe(1);
    expect(maxOver({ samples: runs }, { startMs: 0, endMs: 20 * HOUR_MS })).toBe(5);
  });

  test('are missing where nothing is given', () => {
    expect(maxOver({ samples: every(1, DAY.endMs + 1, [3]) }, DAY)).toBeNaN();
  });
});
