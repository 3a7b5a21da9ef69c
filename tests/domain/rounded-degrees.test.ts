import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedDegrees } from '../../src/domain/rounded-degrees';

test.each([
  [-22.7250049, 5, -22.725],
  [47.64766, 4, 47.6477],
  [179.999996, 5, 180],
  [12, 5, 12],
])('%f at %i decimals is %f', (degrees, decimals, rounded) => {
  expect(roundedDegrees(degrees, decimals)).toBe(rounded);
});

test('just south of the equator and just north of it are the equator, without a sign', () => {
  expect(Object.is(roundedDegrees(-0.000001, 5), 0)).toBe(true);
  expect(Object.is(roundedDegrees(0.000001, 5), 0)).toBe(true);
});

test('rounding twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (degrees, decimals) => {
        const once = roundedDegrees(degrees, decimals);
        expect(roundedDegrees(once, decimals)).toBe(once);
      },
    ),
  );
});
