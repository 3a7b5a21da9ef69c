/** The filter of one day, worked by hand. */
import { describe, expect, test } from 'vitest';
import { GATE_SIGMAS, isBeyondGate, predict, update } from '../../../src/domain/calibration/kalman';

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
    const { state, gains } = update(
      { anomalyMm: 0.5, varianceMm2: 2 },
      { innovationsMm: [1.2], slopes: [0.8], covarianceMm2: [[0.4]] },
    );
    const gain = (2 * 0.8) / (0.64 * 2 + 0.4);
    expect(gains[0]).toBeCloseTo(gain, 12);
    expect(state.anomalyMm).toBeCloseTo(0.5 + gain * 1.2, 12);
    expect(state.varianceMm2).toBeCloseTo(2 * (1 - gain * 0.8), 12);
  });

  test('by two sources with errors in common trusts them less than by two that err apart', () => {
    const prior = { anomalyMm: 0, varianceMm2: 1 };
    const both = (shared: number) =>
      update(prior, {
        innovationsMm: [1, 1],
        slopes: [1, 1],
        covarianceMm2: [
          [0.5, shared],
          [shared, 0.5],
        ],
      });
    // The mean of the two has the variance (0.5 + shared) / 2: the posterior is 1 / (1 + 1 / that).
    expect(both(0).state.varianceMm2).toBeCloseTo(1 / (1 + 1 / 0.25), 12);
    expect(both(0.3).state.varianceMm2).toBeCloseTo(1 / (1 + 1 / 0.4), 12);
    expect(both(0.3).state.anomalyMm).toBeCloseTo(1 / (1 + 0.4), 12);
  });

  test('leaves a source out whose errors are those of the better one and more', () => {
    const { gains } = update(
      { anomalyMm: 0, varianceMm2: 1 },
      {
        innovationsMm: [1, -3],
        slopes: [1, 1],
        covarianceMm2: [
          [0.5, 0.5],
          [0.5, 2],
        ],
      },
    );
    expect(gains[1]).toBeCloseTo(0, 12);
    expect(gains[0]).toBeCloseTo(1 / 1.5, 12);
  });
});

test('the gate is at 3.5 standard deviations of what state and source together allow', () => {
  const state = { anomalyMm: 0, varianceMm2: 0.75 };
  const at = (innovation: number) =>
    isBeyondGate(state, { innovationsMm: [innovation], slopes: [1], covarianceMm2: [[0.25]] }, 0);
  expect(GATE_SIGMAS).toBe(3.5);
  expect(at(3.49)).toBe(false);
  expect(at(-3.51)).toBe(true);
});
