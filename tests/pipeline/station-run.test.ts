/** Runs at a person's own station, over a table that can be followed by hand. */
import { describe, expect, test } from 'vitest';
import { at } from '../../src/domain/at';
import { ok } from '../../src/domain/result';
import { missingSourceSeries } from '../../src/domain/series';
import { ADJUSTED, sampleSeries, sampleStation } from '../storage/sample-station';
import { fakeSource, TODAY, weatherOf } from './fakes';
import { flagsOn, resultOf, resultOfTwo, START } from './toy-run';
import { RAIN, sourceSaying } from './toy-table';

const NAN = Number.NaN;

describe('a run where a person’s own station is', () => {
  const adjustmentOf = (base: 'region' | 'equation', isUsed = true) =>
    sampleStation({ isSource: false, calibration: { ...ADJUSTED, report: { ...ADJUSTED.report, base, isUsed } } });

  test('changes the region’s estimate by what the station taught, and tells how much', async () => {
    // 5.9 about 4 by 1.1, and 0.2 more: 4 + 1.1 · 1.9 + 0.2 = 6.29. Band: 1.5 · (0.1 + 0.05 · 6.29) = 0.62175.
    const { days, method } = await resultOfTwo([7], [6], { station: adjustmentOf('region') });
    expect(days.et0Mm[0]).toBeCloseTo(6.29, 9);
    expect(days.fusion?.localMm[0]).toBeCloseTo(6.29 - 5.9, 9);
    expect(days.et0LowMm[0]).toBeCloseTo(6.29 - 0.62175, 9);
    expect(days.et0HighMm[0]).toBeCloseTo(6.29 + 0.62175, 9);
    expect(method).toMatchObject({ fusion: 'kalman-update', calibration: { kind: 'station', name: 'Fazenda Areão' } });
    expect(flagsOn(days, 0)).toEqual([]);
  });

  test('changes the equation’s value outside every region, and does not speak of a Kalman update', async () => {
    const { days, method } = await resultOfTwo([7], [6], { table: null, station: adjustmentOf('equation') });
    expect(days.et0Mm[0]).toBeCloseTo(4 + 1.1 * (at(days.equationEt0Mm, 0) - 4) + 0.2, 9);
    expect(method).toMatchObject({ fusion: 'weighted-mean', calibration: { kind: 'station' } });
    expect(days).not.toHaveProperty('fusion');
    expect(flagsOn(days, 0)).toEqual([]);
  });

  test('does not put what was learnt about the equation on top of a region’s estimate', async () => {
    const { days } = await resultOfTwo([7], [6], { station: adjustmentOf('equation') });
    expect(days.et0Mm[0]).toBeCloseTo(4 + 1.1 * (at(days.equationEt0Mm, 0) - 4) + 0.2, 9);
  });

  test('does not put what was learnt on the two global records on days that another source serves', async () => {
    const request = { start: TODAY, end: TODAY };
    const forecast = sourceSaying('open-meteo-forecast', [6]);
    const { days, method } = await resultOf([forecast], {
      table: null,
      station: adjustmentOf('equation'),
      request,
    });
    expect(days.et0Mm[0]).toBe(days.equationEt0Mm[0]);
    expect(flagsOn(days, 0)).toContain('not-calibrated');
    // Nor does the result claim a calibration that served no day.
    expect(method.calibration).toEqual({ kind: 'none', reason: 'no-calibrated-source' });
  });

  test('gives the ETo of a file that has nothing else, as it stands there, and claims no correction of it', async () => {
    const station = sampleStation({ series: { ...sampleSeries(), startDay: START }, calibration: null });
    const own = fakeSource('own-station', (query) => {
      const { length } = weatherOf(query).tempMaxC;
      return ok({ ...missingSourceSeries(query.start, length), providerEt0Mm: new Float64Array(length).fill(4.25) });
    });
    const sources = [own, sourceSaying('nasa-power', [7, 7]), sourceSaying('open-meteo-archive', [6, 6])];
    const { days, method, sources: reports } = await resultOf(sources, { station, request: { end: START + 1 } });
    expect([...days.et0Mm]).toEqual([4.25, 4.25]);
    expect([...days.et0LowMm, ...days.et0HighMm]).toEqual([NAN, NAN, NAN, NAN]);
    expect(flagsOn(days, 0)).toContain('own-station');
    expect(method.calibration).toEqual({ kind: 'none', reason: 'measured' });
    expect(reports.find(({ id }) => id === 'own-station')?.dayCount).toBe(2);
  });

  test('leaves the rain that it measured alone, and says no chance of it', async () => {
    const station = sampleStation({ series: { ...sampleSeries(), startDay: START } });
    const measured = fakeSource('own-station', (query) => ok(weatherOf(query, () => ({ precipitationMm: 12 }))));
    const sources = [
      measured,
      sourceSaying('nasa-power', [7, 7, 7, 7]),
      sourceSaying('open-meteo-archive', [6, 6, 6, 6]),
    ];
    const { days } = await resultOf(sources, { table: RAIN, station, request: { end: START + 3 } });
    expect([...days.precipitationMm.slice(0, 3)]).toEqual([12, 12, 12]);
    expect([...days.wetProbability.slice(0, 3)]).toEqual([NAN, NAN, NAN]);
    // The day after its last: 1.5 mm by both sources, odds (1 + 15) / 10; 2 · √1.5.
    expect(days.precipitationMm[3]).toBeCloseTo(2 * Math.sqrt(1.5), 9);
    expect(days.wetProbability[3]).toBeCloseTo(1.6 / 2.6, 9);
  });

  test('leaves the estimate alone where the record made it no better', async () => {
    const { days, method } = await resultOfTwo([7], [6], { station: adjustmentOf('region', false) });
    expect(days.et0Mm[0]).toBeCloseTo(5.9, 9);
    expect(method.calibration.kind).toBe('region');
  });
});
