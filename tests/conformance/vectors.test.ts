/** Every vector of the catalogue, at both of its tolerances. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/conformance/catalogue';
import { isWithin } from '../../src/conformance/run-conformance';
import { GROUPS } from '../../src/conformance/vector';

/** Fails with the three numbers, so that a deviation can be read from the report. */
function expectWithin(computed: number, expected: number, tolerance: number): void {
  expect(isWithin(computed, expected, tolerance), `${computed} against ${expected} ± ${tolerance}`).toBe(true);
}

describe.each(GROUPS)('%s', (group) => {
  const vectors = CATALOGUE.filter((vector) => vector.group === group);

  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, { compute, f64, printed }) => {
    const computed = compute();
    if (f64) expectWithin(computed, f64.value, f64.relTolerance * Math.abs(f64.value));
    if (printed) expectWithin(computed, printed.value, printed.tolerance);
  });
});
