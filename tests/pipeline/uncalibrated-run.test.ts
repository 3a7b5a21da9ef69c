/** Runs that no calibration serves. */
import { describe, expect, test } from 'vitest';
import { at } from '../../src/domain/at';
import { flagNames } from '../../src/domain/quality/flags';
import type { WeatherSource } from '../../src/ports';
import type { RunResult } from '../../src/protocol';
import { TODAY } from './fakes';
import { flagsOn, resultOf, resultOfTwo, type Setting, START } from './toy-run';
import { sourceSaying } from './toy-table';

const NAN = Number.NaN;

describe('a run without a calibration', () => {
  test.each<[string, readonly WeatherSource[], Setting, string]>([
    ['outside every region', [sourceSaying('nasa-power', [7])], { table: null }, 'outside-regions'],
    [
      'whose one source a person chose',
      [sourceSaying('nasa-power', [7])],
      { request: { sources: ['nasa-power'] } },
      'one-source-chosen',
    ],
    [
      'whose sources the table does not know',
      [sourceSaying('open-meteo-forecast', [7])],
      { request: { start: TODAY - 3, end: TODAY - 3 } },
      'no-calibrated-source',
    ],
  ])('%s has the equation’s own value on every day, and says why', async (_, sources, setting, reason) => {
    const { days, method } = await resultOf(sources, { ...setting, request: { end: START, ...setting.request } });
    expect(method.calibration).toEqual({ kind: 'none', reason });
    expect(method.fusion).toBe('single-source');
    expect(days.et0Mm).toEqual(days.equationEt0Mm);
    expect([...days.flags].every((bits) => flagNames(bits).includes('not-calibrated'))).toBe(true);
    expect(days).not.toHaveProperty('fusion');
    for (const source of Object.values(days.bySource)) expect(source).not.toHaveProperty('correctedEt0Mm');
    expect([...days.wetProbability]).toEqual([NAN]);
  });

  test('has the wide band of the published errors', async () => {
    const { days } = await resultOfTwo([7], [6], { table: null });
    // 1.645 · (1.41 + 1.0) / 2 = 1.982 mm on either side.
    expect(at(days.et0Mm, 0) - at(days.et0LowMm, 0)).toBeCloseTo(1.982225, 9);
    expect(at(days.et0HighMm, 0) - at(days.et0Mm, 0)).toBeCloseTo(1.982225, 9);
  });

  test('is wider than the same run where a calibration holds', async () => {
    const [calibrated, uncalibrated] = await Promise.all([
      resultOfTwo([7], [6]),
      resultOfTwo([7], [6], { table: null }),
    ]);
    const widthOf = ({ days }: RunResult) => at(days.et0HighMm, 0) - at(days.et0LowMm, 0);
    expect(widthOf(uncalibrated)).toBeGreaterThan(widthOf(calibrated));
  });

  test('does not mark a day without an ETo as uncalibrated: the flags say what it lacks', async () => {
    const cold = (day: number) => (day < START + 4 ? { tempMaxC: NAN, tempMinC: NAN } : {});
    const source = sourceSaying('nasa-power', Array(10).fill(7), cold);
    const { days } = await resultOf([source], { table: null });
    expect(flagsOn(days, 0)).toEqual(['missing-temperature']);
    expect(flagsOn(days, 9)).toEqual(['single-source', 'not-calibrated']);
  });
});

test('a day ahead has a band of both errors: the sources’, and the spread of the ensemble', async () => {
  // The members of the fake ensemble are 4.0, 4.1 … 4.9: 10 % quantile 4.09, median 4.45, 90 % quantile 4.81. A tenth
  // outside at 0.36 is a twentieth at 0.36 · 1.6449 / 1.2816; with 1.645 · 1.41 of a forecast as independent errors.
  const { days } = await resultOf([sourceSaying('open-meteo-forecast', [6])], {
    request: { start: TODAY, end: TODAY },
  });
  expect(days.forecastBand?.memberCount).toBe(10);
  const halfWidthMm = Math.hypot(1.645 * 1.41, (0.36 * 1.644854) / 1.281552);
  expect(at(days.et0Mm, 0) - at(days.et0LowMm, 0)).toBeCloseTo(halfWidthMm, 3);
  expect(at(days.et0HighMm, 0) - at(days.et0Mm, 0)).toBeCloseTo(halfWidthMm, 3);
});
