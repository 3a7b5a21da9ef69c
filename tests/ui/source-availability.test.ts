import { describe, expect, test } from 'vitest';
import { availabilityOf } from '../../src/ui/source-availability';

const window = { first: 100, last: 200 };

describe('availabilityOf', () => {
  test('is full when the period lies inside the window, its edges included', () => {
    expect(availabilityOf(window, { first: 100, last: 200 })).toEqual({ kind: 'full' });
  });

  test('is partly, with the days it has, when the period runs past the last day', () => {
    expect(availabilityOf(window, { first: 195, last: 204 })).toEqual({
      kind: 'partly',
      first: 195,
      last: 200,
      dayCount: 6,
    });
  });

  test('is none when the period lies outside', () => {
    expect(availabilityOf(window, { first: 201, last: 204 })).toEqual({ kind: 'none' });
    expect(availabilityOf(window, { first: 10, last: 99 })).toEqual({ kind: 'none' });
  });
});
