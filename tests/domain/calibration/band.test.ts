/** The band from held-out errors. */
import { describe, expect, test } from 'vitest';
import {
  errorQuantiles,
  expectedError,
  fitBand,
  fitErrorScale,
  type HeldOutError,
  highBound,
  lowBound,
  quantilesAt,
  seasonOf,
} from '../../../src/domain/calibration/band';

const UNIT = { atZeroMm: 1, perMm: 0, floorMm: 1 };

/** Errors 1, 2 … n hundredths, on days of a month. */
function ramp(count: number, month: number): HeldOutError[] {
  return Array.from({ length: count }, (_, i) => ({ month, et0Mm: 4, errorMm: (i + 1) / 100 }));
}

test('seasons are those of the calendar, December first', () => {
  expect([12, 1, 2, 3, 5, 6, 8, 9, 11].map(seasonOf)).toEqual([
    ...['DJF', 'DJF', 'DJF', 'MAM', 'MAM', 'JJA', 'JJA', 'SON', 'SON'],
  ]);
});

test('the expected error rises with the ETo, and never falls below its floor', () => {
  const scale = { atZeroMm: 0.1, perMm: 0.05, floorMm: 0.2 };
  expect(expectedError(scale, 6)).toBeCloseTo(0.4, 12);
  expect(expectedError(scale, 0)).toBe(0.2);
});

test('the error scale is the line of least squares through the sizes of the errors, at least half their mean', () => {
  // Sizes 0.2, 0.4, 0.6 at 2, 4, 6 mm: the line 0.1 ETo; mean 0.4.
  const errors = [2, 4, 6].map((et0Mm, i) => ({ month: 1, et0Mm, errorMm: (i % 2 ? -1 : 1) * (0.1 * et0Mm) }));
  const { atZeroMm, perMm, floorMm } = fitErrorScale(errors);
  expect(perMm).toBeCloseTo(0.1, 12);
  expect(atZeroMm).toBeCloseTo(0, 12);
  expect(floorMm).toBeCloseTo(0.2, 12);
});

test('the error scale does not fall with the ETo', () => {
  const errors = [2, 4, 6].map((et0Mm) => ({ month: 1, et0Mm, errorMm: 1 - 0.1 * et0Mm }));
  const { atZeroMm, perMm } = fitErrorScale(errors);
  expect(perMm).toBe(0);
  expect(atZeroMm).toBeCloseTo(0.6, 12);
});

test('the bounds leave out the same share at each end, and the levels cut the errors in twenty', () => {
  const { low, high, levels } = errorQuantiles(ramp(101, 1), UNIT, 0.9);
  expect(low).toBeCloseTo(0.06, 12);
  expect(high).toBeCloseTo(0.96, 12);
  expect(levels).toHaveLength(20);
  expect(levels[0]).toBeCloseTo(0.01 + 0.025, 12);
  expect(levels[19]).toBeCloseTo(0.01 + 0.975, 12);
});

describe('fitBand', () => {
  test('gives each season with errors enough its own bounds, and the others those of the year', () => {
    const summer = ramp(100, 1);
    const winter = ramp(59, 7).map((error) => ({ ...error, errorMm: -error.errorMm }));
    const { errors } = fitBand([...summer, ...winter], 0.9);
    expect(errors.DJF.low).toBeGreaterThan(0);
    expect(errors.JJA).toEqual(errors.MAM);
    expect(errors.JJA.low).toBeLessThan(0);
    expect(errors.JJA.high).toBeGreaterThan(0);
  });

  test('covers the share that was asked for of the errors it was made from', () => {
    const errors = [1, 4, 7, 10].flatMap((month) => ramp(200, month));
    const band = fitBand(errors, 0.9);
    const inside = errors.filter(
      ({ et0Mm, month, errorMm }) =>
        et0Mm + errorMm >= lowBound(band, et0Mm, month) && et0Mm + errorMm <= highBound(band, et0Mm, month),
    );
    expect(inside.length / errors.length).toBeCloseTo(0.9, 6);
  });
});

test('no bound and no quantile claims less than nothing, unless the estimate itself does', () => {
  const quantiles = { low: -3, high: -1, levels: [-3, 0, 3] };
  const band = { errorScale: UNIT, errors: { DJF: quantiles, MAM: quantiles, JJA: quantiles, SON: quantiles } };
  expect([lowBound(band, 2, 1), highBound(band, 0.5, 1)]).toEqual([0, 0]);
  expect(quantilesAt(band, 2, 1)).toEqual([0, 2, 5]);
  expect(lowBound(band, -0.2, 1)).toBe(-0.2);
});
