import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { checkSeries } from '../../../src/domain/quality/check';
import { type DayFlag, flagBit, flagNames, hasFlag } from '../../../src/domain/quality/flags';
import { PHYSICAL_LIMITS, withinLimits } from '../../../src/domain/quality/limits';
import { QUALITY, qualityName, rateDay } from '../../../src/domain/quality/rating';
import { makeColumns, SOURCE_VARIABLES, type SourceSeries, type SourceVariable } from '../../../src/domain/series';

const GOOD: Readonly<Record<SourceVariable, number>> = {
  tempMaxC: 30,
  tempMinC: 20,
  humidityMeanPct: 60,
  wind2mMps: 2,
  shortwaveMjM2: 20,
  precipitationMm: 0,
};

/** One day of 2010-01-01, changed. */
function day(changes: Partial<Record<SourceVariable, number>> = {}): SourceSeries {
  const values = { ...GOOD, ...changes };
  return {
    startDay: epochDayOf(2010, 1, 1),
    ...makeColumns(SOURCE_VARIABLES, (name) => Float64Array.of(values[name])),
    providerEt0Mm: Float64Array.of(Number.NaN),
  };
}

const flagsOf = (series: SourceSeries, latitudeDeg = -10) => flagNames(checkSeries(series, latitudeDeg).flags[0] ?? 0);

describe('quality control', () => {
  test('leaves a good day alone and adds the mean by Eq. 9', () => {
    const { inputs, flags, removedCount } = checkSeries(day(), -10);
    expect(inputs.tempMeanC[0]).toBe(25);
    expect(inputs.precipitationMm[0]).toBe(0);
    expect(flags[0]).toBe(0);
    expect(removedCount).toBe(0);
  });

  test.each<[SourceVariable, number]>([
    ['humidityMeanPct', 100.5],
    ['humidityMeanPct', -0.1],
    ['wind2mMps', -1],
    ['tempMaxC', 70],
    ['tempMinC', -999],
    ['precipitationMm', -99],
    ['precipitationMm', 2500],
    ['shortwaveMjM2', -0.5],
    ['shortwaveMjM2', 55],
  ])('makes %s = %d missing, with a flag, and replaces it by nothing', (name, value) => {
    const { inputs, flags, removedCount } = checkSeries(day({ [name]: value }), -10);
    expect(inputs[name][0]).toBeNaN();
    expect(flagNames(flags[0] ?? 0)).toContain('value-out-of-range' satisfies DayFlag);
    expect(removedCount).toBe(1);
  });

  test('tells missing from impossible: a missing value raises no flag', () => {
    expect(flagsOf(day({ wind2mMps: Number.NaN }))).toEqual([]);
  });

  test('removes both extremes when Tmin is above Tmax, and swaps nothing', () => {
    const { inputs, removedCount } = checkSeries(day({ tempMaxC: 10, tempMinC: 12 }), -10);
    expect([inputs.tempMaxC[0], inputs.tempMinC[0], inputs.tempMeanC[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(removedCount).toBe(2);
    expect(flagsOf(day({ tempMaxC: 10, tempMinC: 12 }))).toContain('temperature-extremes-inverted');
  });

  test('accepts Tmin equal to Tmax', () => {
    expect(flagsOf(day({ tempMaxC: 12, tempMinC: 12 }))).toEqual([]);
  });

  test('flags radiation above the top of the atmosphere and keeps it, as the equation clamps the ratio', () => {
    // Uccle on 6 July: Ra = 41.09 (FAO-56, Example 18); 1 January at 10° S is near 41 too, at 60° N it is below 4.
    expect(flagsOf(day({ shortwaveMjM2: 20 }), 60)).toEqual(['radiation-above-extraterrestrial']);
    expect(checkSeries(day({ shortwaveMjM2: 20 }), 60).inputs.shortwaveMjM2[0]).toBe(20);
  });

  test('does not call the polar night invalid: no sun and no radiation agree (D17)', () => {
    expect(flagsOf(day({ shortwaveMjM2: 0, tempMaxC: -20, tempMinC: -30 }), 80)).toEqual([]);
  });

  test('does not change the series it is given', () => {
    const series = day({ wind2mMps: -5 });
    checkSeries(series, -10);
    expect(series.wind2mMps[0]).toBe(-5);
  });
});

describe('the limits', () => {
  test('are closed: the limit itself is possible', () => {
    for (const name of SOURCE_VARIABLES) {
      const { min, max } = PHYSICAL_LIMITS[name];
      expect([withinLimits(name, min), withinLimits(name, max)]).toEqual([min, max]);
    }
  });

  test('let no infinite value and no NaN through', () => {
    for (const name of SOURCE_VARIABLES) {
      for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) {
        expect(withinLimits(name, value)).toBeNaN();
      }
    }
  });
});

describe('the rating', () => {
  const bits = (...flags: DayFlag[]) => flags.reduce((sum, flag) => sum | flagBit(flag), 0);

  test.each<[string, number, number]>([
    ['HIGH with agreeing sources and nothing to say', 0, QUALITY.HIGH],
    ['MEDIUM with a single source', bits('single-source'), QUALITY.MEDIUM],
    ['MEDIUM when sources disagree', bits('sources-disagree'), QUALITY.MEDIUM],
    ['MEDIUM for a forecast', bits('forecast'), QUALITY.MEDIUM],
    ['LOW when a value was removed, single source or not', bits('single-source', 'value-out-of-range'), QUALITY.LOW],
    ['LOW when the elevation is assumed', bits('elevation-assumed'), QUALITY.LOW],
    ['LOW when simulated', bits('simulated', 'single-source'), QUALITY.LOW],
  ])('is %s', (_, flags, expected) => {
    expect(rateDay(4.2, flags)).toBe(expected);
  });

  test('is none without an ETo, and an ETo of zero is an ETo (D23)', () => {
    expect(rateDay(Number.NaN, 0)).toBe(QUALITY.NONE);
    expect(rateDay(0, 0)).toBe(QUALITY.HIGH);
    expect([0, 1, 2, 3, undefined].map(qualityName)).toEqual([null, 'LOW', 'MEDIUM', 'HIGH', null]);
  });
});

describe('flags', () => {
  test('are separate bits that can be read back by name', () => {
    const both = flagBit('forecast') | flagBit('missing-wind');
    expect(flagNames(both)).toEqual(['missing-wind', 'forecast']);
    expect(hasFlag(both, 'forecast')).toBe(true);
    expect(hasFlag(both, 'simulated')).toBe(false);
  });
});
