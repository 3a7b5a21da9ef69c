/** Estimates by small models: each number below follows from the model's by hand. */
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { ESTIMATE_MARKS, estimateEt0 } from '../../../src/domain/calibration/estimate';
import { plainCombination, plainModel, predictorsSaying } from './models';

const START = epochDayOf(2001, 9, 1);
const [BOTH, FIRST, SECOND] = [
  plainCombination(
    ['a', 'b'],
    [
      [0.5, 0.3],
      [0.3, 0.5],
    ],
  ),
  plainCombination(['a'], [[0.5]]),
  plainCombination(['b'], [[0.5]]),
];

function estimate(said: Record<string, readonly number[]>, model = plainModel([BOTH, FIRST, SECOND]), start = START) {
  const predictors = Object.fromEntries(
    Object.entries(said).map(([source, values]) => [source, predictorsSaying(values)]),
  );
  const length = Object.values(said)[0]?.length ?? 0;
  return estimateEt0(model, (source) => predictors[source], { startDay: start, length });
}

describe('the estimate of a day', () => {
  test('goes from the normal towards what one source says, by P / (P + R)', () => {
    const { et0Mm, normalMm, shiftsMm } = estimate({ a: [5] });
    expect(et0Mm[0]).toBeCloseTo(4 + (2 / 2.5) * 1, 10);
    expect(normalMm[0]).toBe(4);
    expect(shiftsMm.a?.[0]).toBeCloseTo(0.8, 10);
  });

  test('takes two sources at once: their mean has the error variance (0.5 + 0.3) / 2', () => {
    const { et0Mm, shiftsMm } = estimate({ a: [5], b: [5] });
    expect(et0Mm[0]).toBeCloseTo(4 + 2 / 2.4, 10);
    expect(shiftsMm.a?.[0]).toBeCloseTo(1 / 2.4, 10);
    expect(shiftsMm.b?.[0]).toBeCloseTo(1 / 2.4, 10);
  });

  test('is made from the other source where one is missing', () => {
    const { et0Mm, shiftsMm, combinationUsed } = estimate({ a: [5, Number.NaN, 5], b: [5, 5, Number.NaN] });
    expect(et0Mm[1]).toBeCloseTo(4.8, 10);
    expect(shiftsMm.a?.[1]).toBeNaN();
    expect(Array.from(combinationUsed)).toEqual([0, 2, 1]);
  });

  test('is missing where no combination has the day', () => {
    const { et0Mm, lowMm, combinationUsed } = estimate({ a: [Number.NaN], b: [Number.NaN] });
    expect([et0Mm[0], lowMm[0]]).toEqual([Number.NaN, Number.NaN]);
    expect(combinationUsed[0]).toBe(-1);
  });

  test('is stretched about the mean by the restoration', () => {
    const stretched = { ...FIRST, restoration: { meanMm: 3, factor: 1.5 } };
    expect(estimate({ a: [5] }, plainModel([stretched])).et0Mm[0]).toBeCloseTo(3 + 1.5 * 1.8, 10);
  });

  test('carries φ of the anomaly of the day before', () => {
    const { carriedMm } = estimate({ a: [5, 4] }, { ...plainModel([FIRST]), persistence: 0.5 });
    expect(carriedMm[0]).toBe(0);
    expect(carriedMm[1]).toBeCloseTo(0.4, 10);
  });
});

describe('the band', () => {
  test('scales with the ETo and follows the season: September has twice the error above', () => {
    const { et0Mm, lowMm, highMm } = estimate({ a: [5] });
    const expected = 0.2 + 0.1 * 4.8;
    expect(lowMm[0]).toBeCloseTo((et0Mm[0] ?? 0) - expected, 10);
    expect(highMm[0]).toBeCloseTo((et0Mm[0] ?? 0) + 2 * expected, 10);
  });

  test('does not claim that less than nothing evaporates', () => {
    const wide = { ...FIRST, errorScale: { atZeroMm: 9, perMm: 0, floorMm: 9 } };
    expect(estimate({ a: [2] }, plainModel([wide])).lowMm[0]).toBe(0);
  });
});

describe('a day out of the ordinary', () => {
  const gate = 3.5 * Math.sqrt(2.5);

  test('that one source alone claims is left to the other, and marked', () => {
    const { et0Mm, marks, shiftsMm } = estimate({ a: [4 + gate + 0.1], b: [4.5] });
    expect(et0Mm[0]).toBeCloseTo(4 + 0.8 * 0.5, 10);
    expect(marks[0]).toBe(ESTIMATE_MARKS.gated);
    expect(shiftsMm.a?.[0]).toBeNaN();
  });

  test('that all sources claim is believed, and marked', () => {
    const { et0Mm, marks } = estimate({ a: [4 + gate + 0.1], b: [4 + gate + 0.1] });
    expect(et0Mm[0]).toBeCloseTo(4 + (gate + 0.1) / 1.2, 10);
    expect(marks[0]).toBe(ESTIMATE_MARKS.unusual);
  });

  test('whose terms lie beyond the training is held at its limit, and marked', () => {
    const { et0Mm, marks } = estimate({ a: [20] }, plainModel([{ ...FIRST, covarianceMm2: [[9]] }]));
    expect(et0Mm[0]).toBeCloseTo(4 + (2 / 11) * 12, 10);
    expect((marks[0] ?? 0) & ESTIMATE_MARKS.beyondTraining).toBe(ESTIMATE_MARKS.beyondTraining);
  });
});

test('a week of heat keeps its anomaly: no window is drawn to its own mean or to the normal', () => {
  // The sources are as exact as in the shipped table: R about 0.15 mm² a source against a prior of 3.4 mm².
  const exact = plainCombination(
    ['a', 'b'],
    [
      [0.15, 0.09],
      [0.09, 0.15],
    ],
  );
  const model = { ...plainModel([exact]), priorVarianceMm2: 3.4, persistence: 0.4 };
  const heat = Array.from({ length: 30 }, (_, day) => (day >= 10 && day < 17 ? 6 : 4));
  const { et0Mm, lowMm, highMm } = estimate({ a: heat, b: heat }, model);
  const week = et0Mm.subarray(10, 17);
  expect(week.reduce((sum, value) => sum + value - 4, 0) / 7).toBeGreaterThan(1.9);
  for (let day = 10; day < 17; day++) {
    expect(lowMm[day]).toBeLessThan(6);
    expect(highMm[day]).toBeGreaterThan(6);
  }
});

test('the week that is asked for does not change with the period around it', () => {
  const said = Array.from({ length: 60 }, (_, day) => 4 + Math.sin(day));
  const model = { ...plainModel([FIRST]), persistence: 0.4 };
  const long = estimate({ a: said }, model).et0Mm;
  const short = estimate({ a: said.slice(30) }, model, START + 30).et0Mm;
  // Only the memory of the days before is lost, and of that φ⁷ (1 − K)⁷ is left after a week: less than a millionth.
  for (let day = 7; day < 30; day++) expect(short[day]).toBeCloseTo(long[30 + day] ?? Number.NaN, 5);
});
