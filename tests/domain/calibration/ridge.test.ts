/** Least squares from moments, against fits worked by hand. */
import { describe, expect, test } from 'vitest';
import { addRow, covarianceAt, emptyMoments, meanAt, sumMoments } from '../../../src/domain/calibration/moments';
import { fitRidge } from '../../../src/domain/calibration/ridge';

// Means 3 and 4; Sxx = 10, Sxy = 6, Syy = 6; so the line is 2.2 + 0.6 x.
const ROWS = [
  [1, 2],
  [2, 4],
  [3, 5],
  [4, 4],
  [5, 5],
];

function momentsOf(rows: readonly (readonly number[])[]) {
  const moments = emptyMoments(rows[0]?.length ?? 0);
  for (const row of rows) addRow(moments, Float64Array.from(row));
  return moments;
}

describe('moments', () => {
  test('know the means and the covariances of the columns', () => {
    const moments = momentsOf(ROWS);
    expect([meanAt(moments, 0), meanAt(moments, 1)]).toEqual([3, 4]);
    expect(covarianceAt(moments, 0, 0)).toBeCloseTo(10 / 5, 12);
    expect(covarianceAt(moments, 0, 1)).toBeCloseTo(6 / 5, 12);
    expect(covarianceAt(moments, 1, 0)).toBeCloseTo(6 / 5, 12);
  });

  test('of two parts add up to those of the whole', () => {
    expect(sumMoments([momentsOf(ROWS.slice(0, 2)), momentsOf(ROWS.slice(2))], 2)).toEqual(momentsOf(ROWS));
  });
});

describe('fitRidge', () => {
  test('without a penalty is the line of least squares', () => {
    const { intercept, coefficients } = fitRidge(momentsOf(ROWS), 0);
    expect(coefficients[0]).toBeCloseTo(0.6, 12);
    expect(intercept).toBeCloseTo(2.2, 12);
  });

  test('shrinks the slope to Sxy / (Sxx + λ s²), with s² = 2 the variance of the column', () => {
    const { intercept, coefficients } = fitRidge(momentsOf(ROWS), 5);
    expect(coefficients[0]).toBeCloseTo(6 / 20, 12);
    expect(intercept).toBeCloseTo(4 - 0.3 * 3, 12);
  });

  test('shrinks towards a prior where there is one: (Sxy + λ s² prior) / (Sxx + λ s²)', () => {
    const { coefficients } = fitRidge(momentsOf(ROWS), 5, Float64Array.of(1));
    expect(coefficients[0]).toBeCloseTo(16 / 20, 12);
  });

  test('is the same in other units: a column ten times as large gets a tenth of the coefficient', () => {
    const { coefficients } = fitRidge(momentsOf(ROWS.map(([x = 0, y = 0]) => [10 * x, y])), 5);
    expect(coefficients[0]).toBeCloseTo(0.03, 12);
  });

  test('gives a column that does not vary no coefficient', () => {
    const { coefficients } = fitRidge(momentsOf(ROWS.map(([x = 0, y = 0]) => [7.3, x, y])), 1e-9);
    expect(coefficients[0]).toBe(0);
    expect(coefficients[1]).toBeCloseTo(0.6, 6);
  });

  test('solves for several columns at once: y = 1 + 2 x₁ − 3 x₂', () => {
    const points = [
      [0, 0],
      [1, 0],
      [0, 1],
      [2, 1],
      [1, 3],
    ];
    const { intercept, coefficients } = fitRidge(
      momentsOf(points.map(([a = 0, b = 0]) => [a, b, 1 + 2 * a - 3 * b])),
      0,
    );
    expect(intercept).toBeCloseTo(1, 10);
    expect(Array.from(coefficients, (c) => Number(c.toFixed(10)))).toEqual([2, -3]);
  });
});
