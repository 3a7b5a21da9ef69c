import { expect, test } from 'vitest';
import { shapiroWilk } from '../../../src/domain/statistics/shapiro-wilk';
import { TWENTY_DAYS } from './values';

const tested = (values: readonly number[]) => shapiroWilk(Float64Array.from(values).sort());
const waves = (count: number, term: (i: number) => number) => Array.from({ length: count }, (_, i) => term(i + 1));

test('the weights of eleven men (Shapiro & Wilk 1965, section 4: W = 0.79; p by Royston)', () => {
  const outcome = tested([148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236]);
  expect(outcome?.w).toBeCloseTo(0.79, 2);
  expect(outcome?.w).toBeCloseTo(0.78881, 5);
  expect(outcome?.p).toBeCloseTo(0.006704, 6);
});

// scipy 1.17.1: scipy.stats.shapiro(values).
test.each([
  ['three', [1, 2, 4], 0.9642857142857142, 0.6368868450289689],
  ['four', [1, 2, 4, 3.5], 0.9392696282735291, 0.649877984335835],
  ['five', [1, 2, 3, 4, 9], 0.8669607110584259, 0.2543338401775038],
  ['twenty', TWENTY_DAYS, 0.982705589942007, 0.9640679927556033],
  [
    'five hundred',
    waves(500, (i) => Math.exp(Math.sin(i * 0.7) * 1.1 + i / 400)),
    0.859710457533867,
    9.757307028734917e-21,
  ],
  [
    'five thousand',
    waves(5000, (i) => Math.sin(i * 1.3) + Math.sin(i * 0.77) + Math.sin(i * 2.9)),
    0.9944629887718789,
    5.971468988777317e-13,
  ],
] as const)('%s values', (_, values, w, p) => {
  const outcome = tested(values);
  expect(outcome?.w).toBeCloseTo(w, 8);
  expect((outcome?.p ?? 0) / p).toBeCloseTo(1, 4);
});

test('not given for too few, too many or equal values', () => {
  expect(tested([1, 2])).toBeUndefined();
  expect(tested(waves(5001, (i) => i))).toBeUndefined();
  expect(tested([2, 2, 2, 2])).toBeUndefined();
});
