/** The rain of runs, over a table that can be followed by hand. */
import { describe, expect, test } from 'vitest';
import type { RunRequest } from '../../src/protocol';
import { resultOf, START } from './toy-run';
import { RAIN, sourceSaying } from './toy-table';

const NAN = Number.NaN;

describe('the rain', () => {
  const [nasa, archive] = [
    sourceSaying('nasa-power', [7, 7], (day) => ({ precipitationMm: day === START ? 16 : 0.1 })),
    sourceSaying('open-meteo-archive', [6, 6], (day) => ({ precipitationMm: day === START ? 64 : 4 })),
  ];

  test('is the calibrated one, with its chance', async () => {
    // Odds 16.1: wet, 2 · √(0.75 · 16 + 0.25 · 64) = 10.583. 0.2: dry,
    // and 0.75 · 0.1 + 0.25 · 4 mm become the 0.9 that a dry day has at most.
    const { days } = await resultOf([nasa, archive], { table: RAIN, request: { end: START + 1 } });
    expect(days.precipitationMm[0]).toBeCloseTo(2 * Math.sqrt(28), 9);
    expect(days.precipitationMm[1]).toBe(0.9);
    expect(days.wetProbability[0]).toBeCloseTo(16.1 / 17.1, 9);
    expect(days.wetProbability[1]).toBeCloseTo(1 / 6, 9);
  });

  test('is the mean of the sources, without a chance, outside every region', async () => {
    const { days } = await resultOf([nasa, archive], { table: null, request: { end: START + 1 } });
    expect([...days.precipitationMm]).toEqual([40, 2.05]);
    expect([...days.wetProbability]).toEqual([NAN, NAN]);
  });

  test('of one source that a person chose stays as it is', async () => {
    const request: Partial<RunRequest> = { end: START + 1, sources: ['nasa-power'] };
    const { days } = await resultOf([nasa, archive], { table: RAIN, request });
    expect([...days.precipitationMm]).toEqual([16, 0.1]);
    expect([...days.wetProbability]).toEqual([NAN, NAN]);
  });
});
