import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../src/domain/at';
import { uncalibratedBand } from '../../../src/domain/fusion/uncalibrated-band';

const NAN = Number.NaN;
/** The normal distribution's 95 % quantile, to the printed digits. */
const Z95 = 1.645;
/** Published errors of daily ETo, mm d⁻¹: NASA POWER 1.41, ERA-Interim (before ERA5) 1.0; 1.41 for the unknown. */
const [NASA_MM, ARCHIVE_MM, WORST_MM] = [1.41, 1, 1.41];

const column = (...values: number[]) => Float64Array.from(values);
const source = (id: string, ...values: number[]) => ({ id, et0Mm: column(...values) });

/** The band of a single day. */
function bandOn(et0Mm: number, ...ids: string[]) {
  const { lowMm, highMm } = uncalibratedBand(
    column(et0Mm),
    ids.map((id) => source(id, et0Mm)),
  );
  return [at(lowMm, 0), at(highMm, 0)] as const;
}

describe('the band of uncalibrated sources', () => {
  test('is 1.645 published errors on either side of one source', () => {
    const [low, high] = bandOn(5, 'nasa-power');
    expect(low).toBeCloseTo(5 - Z95 * NASA_MM, 12);
    expect(high).toBeCloseTo(5 + Z95 * NASA_MM, 12);
  });

  test('has of two sources the mean of their errors: neither cancels the other', () => {
    // (1.41 + 1.0) / 2 · 1.645 = 1.982225
    const [low, high] = bandOn(5, 'nasa-power', 'open-meteo-archive');
    expect(low).toBeCloseTo(5 - ((NASA_MM + ARCHIVE_MM) / 2) * Z95, 12);
    expect(high).toBeCloseTo(6.982225, 12);
  });

  test('takes a source of which nothing is published for the worst of the known', () => {
    const [, high] = bandOn(5, 'bright-sky');
    expect(high).toBeCloseTo(5 + Z95 * WORST_MM, 12);
  });

  test('rests on a day on the sources that have an ETo on it', () => {
    const sources = [source('nasa-power', 5, NAN), source('open-meteo-archive', 5, 5)];
    const { highMm } = uncalibratedBand(column(5, 5), sources);
    expect(at(highMm, 0)).toBeCloseTo(5 + ((NASA_MM + ARCHIVE_MM) / 2) * Z95, 12);
    expect(at(highMm, 1)).toBeCloseTo(5 + ARCHIVE_MM * Z95, 12);
  });

  test('rests on all sources where the day is put together from parts of each', () => {
    const sources = [source('nasa-power', NAN), source('open-meteo-archive', NAN)];
    const { highMm } = uncalibratedBand(column(5), sources);
    expect(at(highMm, 0)).toBeCloseTo(5 + ((NASA_MM + ARCHIVE_MM) / 2) * Z95, 12);
  });

  test('is not stated for a person’s own instruments, nor for a climate that is made up', () => {
    expect(bandOn(5, 'own-station')).toEqual([NAN, NAN]);
    expect(bandOn(5, 'simulated')).toEqual([NAN, NAN]);
    expect(bandOn(5, 'own-station', 'nasa-power')).toEqual([NAN, NAN]);
  });

  test('is there again on a day that the person’s own instruments do not have', () => {
    const sources = [source('own-station', 5, NAN), source('nasa-power', 5, 5)];
    const { highMm } = uncalibratedBand(column(5, 5), sources);
    expect(at(highMm, 0)).toBeNaN();
    expect(at(highMm, 1)).toBeCloseTo(5 + Z95 * NASA_MM, 12);
  });

  test('does not reach below zero, nor above an ETo that is itself below', () => {
    expect(bandOn(0.5, 'nasa-power')[0]).toBe(0);
    expect(bandOn(0, 'nasa-power')[0]).toBe(0);
    expect(bandOn(-0.2, 'nasa-power')[0]).toBe(-0.2);
  });

  test('has no bound on a day without an ETo', () => {
    expect(bandOn(NAN, 'nasa-power')).toEqual([NAN, NAN]);
  });

  test('always holds the ETo', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 20, noNaN: true }), (et0Mm) => {
        const [low, high] = bandOn(et0Mm, 'nasa-power', 'open-meteo-archive');
        expect(low).toBeLessThanOrEqual(et0Mm);
        expect(high).toBeGreaterThan(et0Mm);
      }),
    );
  });
});
