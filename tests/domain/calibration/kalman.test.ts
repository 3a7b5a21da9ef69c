/** The filter of one day, worked by hand. */
import { describe, expect, test } from 'vitest';
import { GATE_SIGMAS, gainFor, isBeyondGate, predict, update } from '../../../src/domain/calibration/kalman';

describe('predict', () => {
  test('keeps φ of the anomaly, and lets its variance grow back to the prior: φ² P + (1 − φ²) P₀', () => {
    expect(predict({ anomalyMm: 2, varianceMm2: 0.5 }, 0.4, 3)).toEqual({
      anomalyMm: 0.8,
      varianceMm2: expect.closeTo(0.16 * 0.5 + 0.84 * 3, 12),
    });
  });
});

describe('update', () => {
  test('by one source has the gain P h / (h² P + R)', () => {
    const gain = gainFor(2, { slopes: [0.8], covarianceMm2: [[0.4]] });
    const state = update({ anomalyMm: 0.5, varianceMm2: 2 }, gain, [1.2]);
    const expected = (2 * 0.8) / (0.64 * 2 + 0.4);
    expect(gain.gains[0]).toBeCloseTo(expected, 12);
    expect(state.anomalyMm).toBeCloseTo(0.5 + expected * 1.2, 12);
    expect(state.varianceMm2).toBeCloseTo(2 * (1 - expected * 0.8), 12);
  });

  test('by two sources with errors in common trusts them less than by two that err apart', () => {
    const both = (shared: number) => {
      const covarianceMm2 = [
        [0.5, shared],
        [shared, 0.5],
      ];
      return update({ anomalyMm: 0, varianceMm2: 1 }, gainFor(1, { slopes: [1, 1], covarianceMm2 }), [1, 1]);
    };
    // The mean of the two has the variance (0.5 + shared) / 2: the posterior is 1 / (1 + 1 / that).
    expect(both(0).varianceMm2).toBeCloseTo(1 / (1 + 1 / 0.25), 12);
    expect(both(0.3).varianceMm2).toBeCloseTo(1 / (1 + 1 / 0.4), 12);
    expect(both(0.3).anomalyMm).toBeCloseTo(1 / (1 + 0.4), 12);
  });

  test('leaves a source out whose errors are those of the better one and more', () => {
    const covarianceMm2 = [
      [0.5, 0.5],
      [0.5, 2],
    ];
    const { gains } = gainFor(1, { slopes: [1, 1], covarianceMm2 });
    expect(gains[1]).toBeCloseTo(0, 12);
    expect(gains[0]).toBeCloseTo(1 / 1.5, 12);
  });
});

test('the gate is at 3.5 standard deviations of what state and source together allow', () => {
  const gain = gainFor(0.75, { slopes: [1], covarianceMm2: [[0.25]] });
  const at = (innovationMm: number) => isBeyondGate(gain, [innovationMm], 0);
  expect(GATE_SIGMAS).toBe(3.5);
  expect(at(3.49)).toBe(false);
  expect(at(-3.51)).toBe(true);
});
