import { describe, expect, test } from 'vitest';
import { formatTable, summarize } from '../../scripts/bench/figure';

const figure = (measured: readonly number[], budget: number | null = 50) =>
  ({ name: 'a figure', unit: 'ms', budget, measured }) as const;

describe('a benchmark figure', () => {
  test('is told by the middle of its measurements, which one slow run does not move', () => {
    expect(summarize(figure([10, 900, 20]))).toEqual({ median: 20, min: 10, max: 900, within: true });
  });

  test('of an even number of measurements has its median half way between the middle two', () => {
    expect(summarize(figure([40, 10, 60, 70])).median).toBe(50);
  });

  test('is over its budget when the median is', () => {
    expect(summarize(figure([49, 51, 52])).within).toBe(false);
    expect(summarize(figure([49, 50, 52])).within).toBe(true);
  });

  test('without a budget keeps none', () => {
    expect(summarize(figure([1], null)).within).toBeNull();
  });

  test('that was not measured keeps no budget', () => {
    expect(summarize(figure([]))).toMatchObject({ median: Number.NaN, within: false });
  });

  test('of days a second must not be below its budget', () => {
    const rate = (value: number) =>
      ({ name: 'a kernel', unit: 'days/s', budget: 15_000_000, measured: [value] }) as const;
    expect(summarize(rate(16_000_000)).within).toBe(true);
    expect(summarize(rate(14_000_000)).within).toBe(false);
    expect(formatTable([rate(16_000_000)])).toContain('≥ 15,000,000 days/s');
  });

  test('over its budget stands out in the table', () => {
    expect(formatTable([figure([60])]).split('\n')[1]).toMatch(/^a figure +≤ 50 ms +60\.0 ms +60\.0–60\.0 +1 +NO$/);
  });
});
