import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile, normalUpperTail } from '../../../src/domain/statistics/normal';

// scipy 1.17.1: scipy.stats.norm.sf(z).
test.each([
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1.96, 0.024997895148220435],
  [3.3, 0.00048342414238377744],
  [6, 9.865876450376946e-10],
  [8, 6.22096057427174e-16],
  [20, 2.7536241186061556e-89],
])('the tail above %f', (z, expected) => {
  expect(normalUpperTail(z)).toBeCloseTo(expected, 14);
  expect(normalUpperTail(z) / expected).toBeCloseTo(1, 7);
  expect(normalUpperTail(-z)).toBeCloseTo(1 - expected, 14);
});

// scipy 1.17.1: scipy.special.ndtri(p).
test.each([
  [0.5, 0],
  [0.025, -1.9599639845400545],
  [0.2, -0.8416212335729142],
  [0.93, 1.475791028179171],
  [0.999, 3.090232306167813],
  [1e-12, -7.034483825301131],
])('the quantile at %f', (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 12);
});

test('quantile and tail undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(1 - normalUpperTail(normalQuantile(p))).toBeCloseTo(p, 12);
    }),
  );
});
