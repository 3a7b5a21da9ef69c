import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOn } from '../../../src/domain/fusion/agreement';
import { fuseWeightedMean } from '../../../src/domain/fusion/weighted-mean';
import { PRIMARY_WEIGHTS, weightTiers } from '../../../src/domain/fusion/weights';
import { INPUT_VARIABLES, type InputSeries, makeColumns } from '../../../src/domain/series';

function inputs(values: readonly number[], startDay = 0): InputSeries {
  return { startDay, ...makeColumns(INPUT_VARIABLES, () => Float64Array.from(values)) };
}

const TIERS = weightTiers(null);

const nasa = (values: readonly number[]) => ({ id: 'nasa-power', inputs: inputs(values) });
const archive = (values: readonly number[]) => ({ id: 'open-meteo-archive', inputs: inputs(values) });
const forecast = (values: readonly number[]) => ({ id: 'open-meteo-forecast', inputs: inputs(values) });

describe('the weights', () => {
  test('are those the reference system declares', () => {
    expect(PRIMARY_WEIGHTS['nasa-power']).toEqual({
      tempMaxC: 0.58,
      tempMinC: 0.52,
      tempMeanC: 0.6,
      humidityMeanPct: 0.35,
      wind2mMps: 0.2,
      shortwaveMjM2: 0.92,
      precipitationMm: 0.5,
    });
  });

  test('add up to one for every variable', () => {
    for (const name of INPUT_VARIABLES) {
      expect(PRIMARY_WEIGHTS['nasa-power'][name] + PRIMARY_WEIGHTS['open-meteo-archive'][name]).toBeCloseTo(1, 12);
    }
  });
});

describe('the weighted mean', () => {
  test('gives a value strictly between two that differ, by the weight of each variable', () => {
    const fused = fuseWeightedMean([nasa([10]), archive([20])], TIERS);
    expect(fused.tempMaxC[0]).toBeCloseTo(14.2, 12);
    expect(fused.wind2mMps[0]).toBeCloseTo(18, 12);
    expect(fused.shortwaveMjM2[0]).toBeCloseTo(10.8, 12);
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
