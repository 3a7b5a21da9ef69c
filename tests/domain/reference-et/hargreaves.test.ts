import { expect, test } from 'vitest';
import { hargreavesReferenceEt } from '../../../src/domain/reference-et/hargreaves';

const LYON = { extraterrestrialMjM2: 40.55, tempMaxC: 26.6, tempMinC: 14.8, tempMeanC: 20.7 };

test('Lyon in July has 5.0 mm a day (FAO-56 Example 20)', () => {
  expect(hargreavesReferenceEt(LYON)).toBeCloseTo(5.0, 1);
});

test('has no value when the extremes are inverted or missing', () => {
  expect(hargreavesReferenceEt({ ...LYON, tempMinC: 27 })).toBeNaN();
  expect(hargreavesReferenceEt({ ...LYON, tempMaxC: Number.NaN })).toBeNaN();
});
