import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { bridgeGaps } from '../../../src/domain/fusion/bridge-gaps';
import { weightTiers } from '../../../src/domain/fusion/weights';
import {
  estimateMissing,
  humidityFromTempMin,
  interpolateGaps,
  shortwaveFromCloud,
} from '../../../src/domain/quality/estimate';
import { skyOver } from '../../../src/domain/quality/sky';
import { noValueFlags, valueFlagNames } from '../../../src/domain/quality/value-flags';
import { INPUT_VARIABLES, type InputSeries, type InputVariable, makeColumns } from '../../../src/domain/series';

const NONE = Number.NaN;
const LYON = { latitudeDeg: 45 + 43 / 60, elevationM: 200 };
/** 15 July 2015, J 196. */
const START = epochDayOf(2015, 7, 15);

function inputsOf(length: number, values: Partial<Record<InputVariable, readonly number[]>>): InputSeries {
  const column = (name: InputVariable) => Float64Array.from({ length }, (_, i) => values[name]?.[i] ?? NONE);
  return { startDay: START, ...makeColumns(INPUT_VARIABLES, column) };
}

function siteOf(length: number, cloudCoverPct: readonly number[] = []) {
  return {
    sky: skyOver(START, length, LYON),
    cloudCoverPct: Float64Array.from({ length }, (_, i) => cloudCoverPct[i] ?? NONE),
    isCoastal: false,
  };
}

describe('interpolation', () => {
  test('bridges one to three missing days between two that are there', () => {
    const column = Float64Array.of(10, NONE, 14, NONE, NONE, NONE, 22);
    expect([...interpolateGaps(column)]).toEqual([NONE, 12, NONE, 16, 18, 20, NONE]);
  });

  test('leaves four days and the ends alone: nothing is carried on from the last day (D2)', () => {
    const column = Float64Array.of(NONE, 10, NONE, NONE, NONE, NONE, 20, NONE, NONE);
    expect([...interpolateGaps(column)]).toEqual(Array(9).fill(NONE));
  });

  test('stays between its neighbours and touches no day that is there', () => {
    const value = fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.constant(NONE));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        interpolateGaps(Float64Array.from(values)).forEach((bridged, day) => {
          if (Number.isNaN(bridged)) return;
          expect(values[day]).toBeNaN();
          const before = values.slice(0, day).findLast((x) => !Number.isNaN(x)) ?? NONE;
          const after = values.slice(day + 1).find((x) => !Number.isNaN(x)) ?? NONE;
          expect(bridged).toBeGreaterThanOrEqual(Math.min(before, after) - 1e-9);
          expect(bridged).toBeLessThanOrEqual(Math.max(before, after) + 1e-9);
        });
      }),
    );
  });

  test('works within one source: two halves of different sources do not make a whole (D2)', () => {
    const left = { id: 'nasa-power', inputs: inputsOf(3, { tempMaxC: [10, NONE, NONE] }) };
    const right = { id: 'open-meteo-archive', inputs: inputsOf(3, { tempMaxC: [NONE, NONE, 20] }) };
    const fused = inputsOf(3, { tempMaxC: [10, NONE, 20] });
    bridgeGaps(fused, noValueFlags(3), [left, right], weightTiers(null));
    expect(fused.tempMaxC[1]).toBeNaN();
  });

  test('never makes rain', () => {
    const source = {
      id: 'nasa-power',
      inputs: inputsOf(3, { precipitationMm: [5, NONE, 5], wind2mMps: [1, NONE, 3] }),
    };
    const fused = inputsOf(3, { precipitationMm: [5, NONE, 5], wind2mMps: [1, NONE, 3] });
    const flags = noValueFlags(3);
    bridgeGaps(fused, flags, [source], weightTiers(null));
    expect(fused.precipitationMm[1]).toBeNaN();
    expect(fused.wind2mMps[1]).toBe(2);
    expect(valueFlagNames(flags.wind2mMps[1] ?? 0)).toEqual(['interpolated']);
  });
});

describe('the FAO-56 chapter 3 estimates', () => {
  test('of Example 20 (Lyon, July, temperatures alone): humidity, radiation and wind as the book has them', () => {
    const inputs = inputsOf(1, { tempMaxC: [26.6], tempMinC: [14.8], tempMeanC: [20.7] });
    const flags = noValueFlags(1);
    estimateMissing(inputs, flags, siteOf(1));
    // ea = e°(14.8) = 1.68 kPa, es = 2.58 kPa; Rs = 22.29 MJ m⁻² d⁻¹; u2 = 2 m s⁻¹.
    expect((inputs.humidityMeanPct[0] ?? NONE) / 100).toBeCloseTo(1.6835115280330897 / 2.5830172097445447, 12);
    expect(inputs.shortwaveMjM2[0]).toBeCloseTo(22.28963505458109, 9);
    expect(inputs.wind2mMps[0]).toBe(2);
    expect(valueFlagNames(flags.humidityMeanPct[0] ?? 0)).toEqual(['humidity-from-temp-min']);
    expect(valueFlagNames(flags.shortwaveMjM2[0] ?? 0)).toEqual(['radiation-from-temp-range']);
    expect(valueFlagNames(flags.wind2mMps[0] ?? 0)).toEqual(['wind-default']);
  });

  test('take the cloud cover before the range of temperature', () => {
    const inputs = inputsOf(1, { tempMaxC: [26.6], tempMinC: [14.8] });
    const flags = noValueFlags(1);
    estimateMissing(inputs, flags, siteOf(1, [100]));
    expect(inputs.shortwaveMjM2[0]).toBeCloseTo(0.25 * 40.5547726958049, 9);
    expect(valueFlagNames(flags.shortwaveMjM2[0] ?? 0)).toEqual(['radiation-from-cloud']);
  });

  test('keep radiation from cloud between a quarter and three quarters of Ra (D8)', () => {
    expect(shortwaveFromCloud(40, 0)).toBeCloseTo(30, 12);
    expect(shortwaveFromCloud(40, 100)).toBeCloseTo(10, 12);
    expect(shortwaveFromCloud(0, 50)).toBe(0);
  });

  test('use the damped coefficient near the sea, and never more than a clear sky', () => {
    const inland = inputsOf(1, { tempMaxC: [26.6], tempMinC: [14.8] });
    const coastal = inputsOf(1, { tempMaxC: [26.6], tempMinC: [14.8] });
    const desert = inputsOf(1, { tempMaxC: [46], tempMinC: [8] });
    estimateMissing(inland, noValueFlags(1), siteOf(1));
    estimateMissing(coastal, noValueFlags(1), { ...siteOf(1), isCoastal: true });
    estimateMissing(desert, noValueFlags(1), siteOf(1));
    expect((coastal.shortwaveMjM2[0] ?? 0) / (inland.shortwaveMjM2[0] ?? 0)).toBeCloseTo(0.19 / 0.16, 12);
    expect(desert.shortwaveMjM2[0]).toBeCloseTo(30.578298612636896, 9);
  });

  test('take the mean wind of the period from thirty days on', () => {
    const length = 31;
    const wind = Array.from({ length }, (_, i) => (i === 30 ? NONE : 3));
    const warm = Array.from({ length }, () => 25);
    const cool = Array.from({ length }, () => 15);
    const inputs = inputsOf(length, { wind2mMps: wind, tempMaxC: warm, tempMinC: cool });
    const flags = noValueFlags(length);
    estimateMissing(inputs, flags, siteOf(length));
    expect(inputs.wind2mMps[30]).toBe(3);
    expect(valueFlagNames(flags.wind2mMps[30] ?? 0)).toEqual(['wind-from-climatology']);
    expect(valueFlagNames(flags.wind2mMps[0] ?? 0)).toEqual([]);
  });

  test('leave a day without temperature as it is: no zero, no climate (D7, D11)', () => {
    const inputs = inputsOf(1, { wind2mMps: [3] });
    const flags = noValueFlags(1);
    estimateMissing(inputs, flags, siteOf(1));
    expect([inputs.tempMaxC[0], inputs.humidityMeanPct[0], inputs.shortwaveMjM2[0]]).toEqual([NONE, NONE, NONE]);
    for (const name of INPUT_VARIABLES) expect(flags[name][0]).toBe(0);
  });

  test('never touch a value that is there, and flag every one that they make', () => {
    const maybe = (min: number, max: number) => fc.oneof(fc.double({ min, max, noNaN: true }), fc.constant(NONE));
    const day = fc.record({
      tempMaxC: maybe(15, 45),
      tempMinC: maybe(-20, 14),
      humidityMeanPct: maybe(0, 100),
      wind2mMps: maybe(0, 15),
      shortwaveMjM2: maybe(0, 35),
      precipitationMm: maybe(0, 80),
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 10 }), fc.array(maybe(0, 100)), (days, cloud) => {
        const column = (name: keyof (typeof days)[number]) => days.map((one) => one[name]);
        const given = {
          tempMaxC: column('tempMaxC'),
          tempMinC: column('tempMinC'),
          humidityMeanPct: column('humidityMeanPct'),
          wind2mMps: column('wind2mMps'),
          shortwaveMjM2: column('shortwaveMjM2'),
          precipitationMm: column('precipitationMm'),
        };
        const inputs = inputsOf(days.length, given);
        const flags = noValueFlags(days.length);
        estimateMissing(inputs, flags, siteOf(days.length, cloud));
        for (const [name, values] of Object.entries(given) as [keyof typeof given, number[]][]) {
          values.forEach((value, i) => {
            if (!Number.isNaN(value)) expect(inputs[name][i]).toBe(value);
            else if (!Number.isNaN(inputs[name][i])) expect(flags[name][i]).not.toBe(0);
          });
        }
        expect([...inputs.precipitationMm]).toEqual(given.precipitationMm);
      }),
      { numRuns: 300 },
    );
  });

  test('give a humidity of at most 100 %', () => {
    expect(humidityFromTempMin(20, 20)).toBeCloseTo(100, 12);
    expect(humidityFromTempMin(35, 5)).toBeLessThan(40);
  });
});
