import { expect, test } from 'vitest';
import {
  dryDayAmount,
  meanRain,
  rootMeanRain,
  wetDayAmount,
  wetProbabilityOf,
} from '../../../src/domain/fusion/precipitation-equations';

test('the probability is one half where the logistic sum is zero', () => {
  // 0.9 mm and 9.9 mm are ln 10 and ln 100 = 2 ln 10.
  expect(wetProbabilityOf([0.9, 9.9], -3 * Math.LN10, [1, 1])).toBeCloseTo(0.5, 12);
});

test('the probability is that of the odds', () => {
  // −2 ln 10 + 2 · ln 10 + (ln 3 / ln 10) · ln 10 = ln 3, so the odds are 3 : 1.
  expect(wetProbabilityOf([0.9, 0.9], -2 * Math.LN10, [2, Math.log(3) / Math.LN10])).toBeCloseTo(0.75, 12);
});

test('a source without rain leaves the intercept', () => {
  expect(wetProbabilityOf([0], Math.log(1 / 4), [7])).toBeCloseTo(0.2, 12);
});

test('the mean takes weights in proportion', () => {
  expect(meanRain([10, 2], [3, 1])).toBe(8);
});

test('of two equal sources, 4 mm of one alone make 1 mm in the mean of the roots', () => {
  expect(rootMeanRain([4, 0], [1, 1])).toBe(1);
});

test('sources that agree have their value as the mean of the roots', () => {
  expect(rootMeanRain([9, 9], [2, 5])).toBeCloseTo(9, 12);
});

test('a wet day follows the power law', () => {
  expect(wetDayAmount(16, 2, 0.5)).toBe(8);
});

test('a wet day has 1 mm at least', () => {
  expect(wetDayAmount(0.01, 2, 0.5)).toBe(1);
});

test('a dry day keeps light rain as it is, and no more', () => {
  expect(dryDayAmount(0.4)).toBe(0.4);
  expect(dryDayAmount(3)).toBe(0.9);
});
