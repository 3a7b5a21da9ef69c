/** The run itself: what it compares, what it calls a pass, and how a figure is read. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/conformance/catalogue';
import { runConformance, runVector } from '../../src/conformance/run-conformance';
import { figures, type Origin, once, vector } from '../../src/conformance/vector';

const ORIGIN: Origin = { group: 'fao56-steps', key: 'Here', source: 'A book' };
const made = (known: string, computed: number, bounds = {}) =>
  runVector(vector(ORIGIN, ['x', 'm'], figures(known, bounds), () => computed));

describe('a figure', () => {
  test('is read with the tolerances that its digits give', () => {
    expect(figures('5.716 (5.72)')).toEqual({
      f64: { value: 5.716, relTolerance: 1e-9 },
      printed: { value: 5.72, decimals: 2, tolerance: 0.005 },
    });
  });

  test('may be negative, and may have only one side', () => {
    expect(figures('-0.1')).toEqual({ f64: { value: -0.1, relTolerance: 1e-9 } });
    expect(figures('(-2.5)')).toEqual({ printed: { value: -2.5, decimals: 1, tolerance: 0.05 } });
  });

  test('may state its own bounds', () => {
    expect(figures('4 (8.0)', { f64Within: 0.5, printedWithin: 2 })).toEqual({
      f64: { value: 4, relTolerance: 0.125 },
      printed: { value: 8, decimals: 1, tolerance: 2 },
    });
  });

  test.each(['', 'about 5', '5.72 5.7', '(5.7'])('is refused when it is written as "%s"', (text) => {
    expect(() => figures(text)).toThrow('Not a figure');
  });
});

describe('a vector', () => {
  test('passes when both figures are met, and shows the finer one as expected', () => {
    expect(made('2.0004 (2.00)', 2.0004)).toMatchObject({
      expected: 2.0004,
      computed: 2.0004,
      difference: 0,
      pass: true,
    });
  });

  test('fails when the value is off by more than 1e-9 of it, even where the print is met', () => {
    expect(made('2.0004 (2.00)', 2.0004 * (1 + 2e-9)).pass).toBe(false);
    expect(made('2.0004 (2.00)', 2.0004 * (1 + 5e-10)).pass).toBe(true);
  });

  test('fails when the print is not met, even where double precision is', () => {
    expect(made('2.006 (2.00)', 2.006).pass).toBe(false);
  });

  test('without double precision is held to the print', () => {
    expect(made('(2.00)', 2.004)).toMatchObject({ expected: 2, pass: true });
    expect(made('(2.00)', 2.006).pass).toBe(false);
  });

  test('fails when nothing came out', () => {
    expect(made('2 (2)', Number.NaN).pass).toBe(false);
  });
});

test('what is worked out once is worked out once, also when it is undefined', () => {
  let count = 0;
  const value = once(() => {
    count++;
    return undefined;
  });
  value();
  value();
  expect(count).toBe(1);
});

test('a run gives a row for each vector, in their order, and every one passes', () => {
  const rows = runConformance();
  expect(rows.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
  expect(rows.filter(({ pass }) => !pass)).toEqual([]);
});
