import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BY_DATE, nextOrder, sortedDays } from '../../../src/ui/days/sort';

const { NaN: MISSING } = Number;
const sort = (values: readonly number[], direction: 'ascending' | 'descending') => [
  ...sortedDays(values.length, (i) => values[i] ?? MISSING, direction),
];

describe('the days by a value', () => {
  test('rise, or fall, and those without a value come last both ways', () => {
    expect(sort([3, MISSING, 1, -2], 'ascending')).toEqual([3, 2, 0, 1]);
    expect(sort([3, MISSING, 1, -2], 'descending')).toEqual([0, 2, 3, 1]);
  });

  test('keep the order of their dates where they are equal, both ways', () => {
    expect(sort([5, 4, 5, 4, MISSING, MISSING], 'ascending')).toEqual([1, 3, 0, 2, 4, 5]);
    expect(sort([5, 4, 5, 4, MISSING, MISSING], 'descending')).toEqual([0, 2, 1, 3, 4, 5]);
  });

  test('are all there, each once, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.constantFrom('ascending', 'descending'), (values, direction) => {
        expect(sort(values, direction).toSorted((a, b) => a - b)).toEqual(values.map((_, i) => i));
      }),
    );
  });
});

describe('a head that is chosen', () => {
  test('sorts upwards first, then the other way round, and again', () => {
    const once = nextOrder(BY_DATE, 'et0Mm');
    expect(once).toEqual({ column: 'et0Mm', direction: 'ascending' });
    expect(nextOrder(once, 'et0Mm')).toEqual({ column: 'et0Mm', direction: 'descending' });
    expect(nextOrder(nextOrder(once, 'et0Mm'), 'et0Mm')).toEqual(once);
  });

  test('turns the dates round at once, because they rise already', () => {
    expect(nextOrder(BY_DATE, 'date').direction).toBe('descending');
  });
});
