import { expect, test } from 'vitest';
import { contingencyOf, occurrenceSkill, precipitationSkill, tenDayTotals } from '../../scripts/precipitation-skill';

const NAN = Number.NaN;

test('the scores of Finley’s tornado forecasts are those of the textbook', () => {
  // D. S. Wilks, "Statistical Methods in the Atmospheric Sciences", 3rd ed., 2011, Example 8.1.
  const skill = occurrenceSkill({ hits: 28, falseAlarms: 72, misses: 23, correctNegatives: 2680 });
  expect(skill.hitRate).toBeCloseTo(0.549, 3);
  expect(skill.falseAlarmRatio).toBeCloseTo(0.72, 3);
  expect(skill.frequencyBias).toBeCloseTo(1.96, 2);
  expect(skill.hss).toBeCloseTo(0.355, 3);
});

test('a wet day begins at 1 mm', () => {
  const table = contingencyOf(Float64Array.of(1, 1, 0.99, 0.99), Float64Array.of(1, 0.99, 1, 0.99));
  expect(table).toEqual({ hits: 1, falseAlarms: 1, misses: 1, correctNegatives: 1 });
});

test('bias and errors are those of a calculation by hand', () => {
  // Totals 12 and 10: +20 %. Errors 2, −2, 2: RMSE 2, MAE 2. Deviations from the means 4 and 10/3 …
  const skill = precipitationSkill(Float64Array.of(2, 0, 10), Float64Array.of(0, 2, 8));
  expect(skill.days).toBe(3);
  expect(skill.pbiasPct).toBeCloseTo(20, 12);
  expect(skill.daily.rmseMm).toBeCloseTo(2, 12);
  expect(skill.daily.maeMm).toBeCloseTo(2, 12);
  // … −2, −4, 6 and −10/3, −4/3, 14/3: products 20/3 + 16/3 + 28 = 40; squares 56 and 312/9.
  expect(skill.daily.correlation).toBeCloseTo(40 / Math.sqrt(56 * (312 / 9)), 12);
  expect(skill.spreadRatio).toBeCloseTo(Math.sqrt(56 / (312 / 9)), 12);
});

test('a day that either series lacks does not count', () => {
  const skill = precipitationSkill(Float64Array.of(5, NAN, 3), Float64Array.of(5, 9, NAN));
  expect(skill.days).toBe(1);
  expect(skill.pbiasPct).toBe(0);
});

test('10-day totals leave out the rest, and a missing day makes its total missing', () => {
  const rainMm = Float64Array.from({ length: 25 }, (_, day) => (day === 12 ? NAN : 2));
  expect(Array.from(tenDayTotals(rainMm))).toEqual([20, NAN]);
});
