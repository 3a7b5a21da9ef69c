import { expect, test } from 'vitest';
import { cumulativeBalanceMm, dailyBalanceMm } from '../../src/domain/water-balance';

const column = (...values: number[]) => Float64Array.from(values);

test('the balance of a day is its rain less its ETo, and missing where either is', () => {
  const daily = dailyBalanceMm(column(10, 0, Number.NaN, 3), column(4, 5, 5, Number.NaN));
  expect([...daily]).toEqual([6, -5, Number.NaN, Number.NaN]);
});

test('the sum passes over a day without a balance and goes on from where it stood', () => {
  expect([...cumulativeBalanceMm(column(6, -5, Number.NaN, -4))]).toEqual([6, 1, Number.NaN, -3]);
});
