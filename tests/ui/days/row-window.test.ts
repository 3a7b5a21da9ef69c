import { describe, expect, test } from 'vitest';
import { ROWS_WITHOUT_WINDOW, rowWindow } from '../../../src/ui/days/row-window';

const YEARS = { viewHeight: 672, rowHeight: 38, rowCount: 10_957 };

describe('the rows of a scrolled table', () => {
  test('are all of them in a short one', () => {
    const rowCount = ROWS_WITHOUT_WINDOW;
    expect(rowWindow({ ...YEARS, scrollTop: 1000, rowCount })).toEqual({ from: 0, to: rowCount });
  });

  test.each([0, 37, 380, 100_000, 415_694])('hold all that is seen at %d px, and few others', (scrollTop) => {
    const { from, to } = rowWindow({ ...YEARS, scrollTop });
    const firstSeen = Math.floor(scrollTop / 38);
    const lastSeen = Math.min(10_956, Math.floor((scrollTop + 672) / 38));
    expect(from).toBeLessThanOrEqual(firstSeen);
    expect(to).toBeGreaterThan(lastSeen);
    expect(to - from).toBeLessThan(50);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(10_957);
  });

  test('are the last ones where the table became shorter than it was scrolled', () => {
    const { from, to } = rowWindow({ ...YEARS, scrollTop: 400_000, rowCount: 100 });
    expect(to).toBe(100);
    expect(from).toBeLessThan(100);
  });
});
