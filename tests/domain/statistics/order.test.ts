import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueOfRank } from '../../../src/domain/statistics/order';

test('every rank has the value that sorting gives it', () => {
  const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (list) => {
      const sorted = Float64Array.from(list).sort();
      sorted.forEach((value, rank) => {
        // Adding 0: equal numbers may have either sign of zero.
        expect(valueOfRank(Float64Array.from(list), rank) + 0).toBe(value + 0);
      });
    }),
  );
});
