import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOn } from '../../../src/domain/fusion/agreement';
import { fuseWeightedMean } from '../../../src/domain/fusion/weighted-mean';
import { PRIMARY_WEIGHTS, weightTiers } from '../../../src/domain/fusion/weights';
import { INPUT_VARIABLES, type InputSeries, type InputVariable, makeColumns } from '../../../src/domain/series';

function inputs(values: readonly number[], startDay = 0): InputSeries {
  return { startDay, ...makeColumns(INPUT_VARIABLES, () => Float64Array.from(values)) };
}

const TIERS = weightTiers(null);

/** Two errors of one study, shortwave radiation at the same stations, in % of the mean: CERES (POWER) and ERA5. */
const [NASA_ERROR, ARCHIVE_ERROR] = [30.8, 37.2];
/** w = e⁻² / Σ e⁻²: 37.2² / (30.8² + 37.2²) = 1383.84 / 2332.48 = 0.5933. */
const NASA_RADIATION = NASA_ERROR ** -2 / (NASA_ERROR ** -2 + ARCHIVE_ERROR ** -2);

const nasa = (values: readonly number[]) => ({ id: 'nasa-power', inputs: inputs(values) });
const archive = (values: readonly number[]) => ({ id: 'open-meteo-archive', inputs: inputs(values) });
const forecast = (values: readonly number[]) => ({ id: 'open-meteo-forecast', inputs: inputs(values) });

describe('the weights', () => {
  const weightOf = (id: string, name: InputVariable) => PRIMARY_WEIGHTS[id]?.[name] ?? Number.NaN;

  test('of the global records are the inverse squares of their published errors, where both have one', () => {
    expect(NASA_RADIATION).toBeCloseTo(1383.84 / 2332.48, 12);
    expect(weightOf('nasa-power', 'shortwaveMjM2')).toBeCloseTo(NASA_RADIATION, 12);
    expect(weightOf('open-meteo-archive', 'shortwaveMjM2')).toBeCloseTo(1 - NASA_RADIATION, 12);
  });

  test('of the global records are alike for every other variable', () => {
    for (const name of INPUT_VARIABLES.filter((variable) => variable !== 'shortwaveMjM2')) {
      expect(weightOf('nasa-power', name)).toBe(0.5);
      expect(weightOf('open-meteo-archive', name)).toBe(0.5);
    }
  });

  test('give a person’s own station the first word', () => {
    const station = { id: 'own-station', inputs: inputs([7, Number.NaN]) };
    expect([...fuseWeightedMean([nasa([10, 10]), station, archive([20, 20])], TIERS).tempMaxC]).toEqual([7, 15]);
  });
});

describe('the weighted mean', () => {
  test('gives a value strictly between two that differ, by the weight of each variable', () => {
    const fused = fuseWeightedMean([nasa([10]), archive([20])], TIERS);
    expect(fused.tempMaxC[0]).toBeCloseTo(15, 12);
    expect(fused.wind2mMps[0]).toBeCloseTo(15, 12);
    // 10 · 0.5933 + 20 · 0.4067
    expect(fused.shortwaveMjM2[0]).toBeCloseTo(10 * NASA_RADIATION + 20 * (1 - NASA_RADIATION), 12);
    expect(fused.shortwaveMjM2[0]).toBeCloseTo(14.067, 3);
  });

  test('gives the other source where one is missing, exactly (31.0 stays 31.0)', () => {
    const fused = fuseWeightedMean(
      [nasa([31, Number.NaN, Number.NaN]), archive([Number.NaN, 0.1 + 0.2, Number.NaN])],
      TIERS,
    );
    expect([...fused.tempMaxC]).toEqual([31, 0.1 + 0.2, Number.NaN]);
  });

  test('uses a forecast only where nothing analysed or measured has the variable', () => {
    const sources = [nasa([10, Number.NaN]), archive([20, Number.NaN]), forecast([99, 30])];
    expect([...fuseWeightedMean(sources, TIERS).precipitationMm]).toEqual([15, 30]);
  });

  test('never leaves the range of its values and never mixes days, whatever they are', () => {
    const value = fc.oneof(fc.double({ min: -90, max: 2000, noNaN: true }), fc.constant(Number.NaN));
    const days = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, (pairs) => {
        const fused = fuseWeightedMean([nasa(pairs.map(([a]) => a)), archive(pairs.map(([, b]) => b))], TIERS);
        pairs.forEach((pair, day) => {
          const present = pair.filter((x) => !Number.isNaN(x));
          for (const name of INPUT_VARIABLES) {
            const x = fused[name][day] ?? 0;
            if (present.length === 0) expect(x).toBeNaN();
            else expect(x >= Math.min(...present) && x <= Math.max(...present)).toBe(true);
          }
        });
      }),
    );
  });

  test('does not depend on the order in which weighted sources come', () => {
    const value = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const one = fuseWeightedMean([nasa([a]), archive([b])], TIERS).tempMinC[0];
        const other = fuseWeightedMean([archive([b]), nasa([a])], TIERS).tempMinC[0];
        expect(one).toBe(other);
      }),
    );
  });

  test('does not change its inputs', () => {
    const source = nasa([1, Number.NaN]);
    fuseWeightedMean([source, archive([3, 4])], TIERS);
    expect([...source.inputs.tempMaxC]).toEqual([1, Number.NaN]);
  });

  test('refuses sources that cover different days', () => {
    const later = { id: 'open-meteo-archive', inputs: inputs([1], 5) };
    expect(() => fuseWeightedMean([nasa([1]), later], TIERS)).toThrow(RangeError);
    expect(() => fuseWeightedMean([nasa([1]), archive([1, 2])], TIERS)).toThrow(/covers 2 days/);
  });
});

describe('the agreement of sources', () => {
  test('counts the sources that have an ETo and how far they lie apart', () => {
    const columns = [Float64Array.of(4, Number.NaN, Number.NaN), Float64Array.of(5.5, 3, Number.NaN)];
    expect(agreementOn(columns, 0)).toEqual({ count: 2, spreadMm: 1.5 });
    expect(agreementOn(columns, 1)).toEqual({ count: 1, spreadMm: 0 });
    expect(agreementOn(columns, 2)).toEqual({ count: 0, spreadMm: 0 });
  });
});
