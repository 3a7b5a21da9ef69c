import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { checkSeries, flagSpikes } from '../../../src/domain/quality/check';
import { type DayFlag, flagBit, flagNames, hasFlag } from '../../../src/domain/quality/flags';
import { BRAZIL_LIMITS, limitsFor, PHYSICAL_LIMITS, withinLimits } from '../../../src/domain/quality/limits';
import { QUALITY, qualityName, rateDay } from '../../../src/domain/quality/rating';
import { skyOver } from '../../../src/domain/quality/sky';
import { type ValueFlag, valueFlagNames } from '../../../src/domain/quality/value-flags';
import {
  makeColumns,
  SOURCE_EXTRAS,
  SOURCE_VARIABLES,
  type SourceSeries,
  type SourceVariable,
} from '../../../src/domain/series';

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
    ...makeColumns(SOURCE_EXTRAS, () => Float64Array.of(Number.NaN)),
  };
}

/** The sky of 2010-01-01 and on, at sea level. */
const sky = (latitudeDeg = -10, length = 1) => skyOver(epochDayOf(2010, 1, 1), length, { latitudeDeg, elevationM: 0 });

function flagsOf(series: SourceSeries, name: SourceVariable, latitudeDeg = -10): ValueFlag[] {
  return valueFlagNames(checkSeries(series, sky(latitudeDeg)).valueFlags[name][0] ?? 0);
}

/** Days in a row, each changed by its number. */
function days(count: number, change: (i: number) => Partial<Record<SourceVariable, number>>): SourceSeries {
  const values = Array.from({ length: count }, (_, i) => ({ ...GOOD, tempMaxC: 30 + (i % 3), ...change(i) }));
  return {
    startDay: epochDayOf(2010, 1, 1),
    ...makeColumns(SOURCE_VARIABLES, (name) => Float64Array.from(values, (value) => value[name])),
    ...makeColumns(SOURCE_EXTRAS, () => new Float64Array(count).fill(Number.NaN)),
  };
}

describe('quality control', () => {
  test('leaves a good day alone and adds the mean by Eq. 9', () => {
    const { inputs, valueFlags, removedCount } = checkSeries(day(), sky());
    expect(inputs.tempMeanC[0]).toBe(25);
    expect(inputs.precipitationMm[0]).toBe(0);
    for (const name of SOURCE_VARIABLES) expect(valueFlags[name][0]).toBe(0);
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
  ])('makes %s = %d missing, with a flag on that value alone, and replaces it by nothing', (name, value) => {
    const { inputs, valueFlags, removedCount } = checkSeries(day({ [name]: value }), sky());
    expect(inputs[name][0]).toBeNaN();
    expect(valueFlagNames(valueFlags[name][0] ?? 0)).toEqual(['out-of-range']);
    for (const other of SOURCE_VARIABLES) if (other !== name) expect(valueFlags[other][0]).toBe(0);
    expect(removedCount).toBe(1);
  });

  test('applies Brazil’s narrower limits where the point lies in Brazil alone (D17)', () => {
    const wet = day({ precipitationMm: 500 });
    expect(checkSeries(wet, sky(), limitsFor(['076'])).inputs.precipitationMm[0]).toBeNaN();
    expect(checkSeries(wet, sky(), limitsFor(['076', '032'])).inputs.precipitationMm[0]).toBe(500);
    expect(checkSeries(wet, sky(), limitsFor(null)).inputs.precipitationMm[0]).toBe(500);
    expect(limitsFor(['076'])).toBe(BRAZIL_LIMITS);
    expect(limitsFor(['578'])).toBe(PHYSICAL_LIMITS);
  });

  test('tells missing from impossible: a missing value raises no flag (D17)', () => {
    expect(flagsOf(day({ wind2mMps: Number.NaN }), 'wind2mMps')).toEqual([]);
  });

  test('removes both extremes when Tmin is above Tmax, and swaps nothing', () => {
    const inverted = day({ tempMaxC: 10, tempMinC: 12 });
    const { inputs, removedCount } = checkSeries(inverted, sky());
    expect([inputs.tempMaxC[0], inputs.tempMinC[0], inputs.tempMeanC[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(removedCount).toBe(2);
    expect(flagsOf(inverted, 'tempMinC')).toEqual(['extremes-inverted']);
  });

  test('accepts Tmin equal to Tmax', () => {
    expect(flagsOf(day({ tempMaxC: 12, tempMinC: 12 }), 'tempMaxC')).toEqual([]);
  });

  test('flags radiation above the top of the atmosphere and keeps it, as the equation clamps the ratio', () => {
    // Ra on 1 January is near 41 at 10° S (FAO-56, Annex 2, Table 2.6: 41.1 at 10° S in January) and below 4 at 60° N.
    expect(flagsOf(day({ shortwaveMjM2: 20 }), 'shortwaveMjM2', 60)).toEqual(['above-extraterrestrial']);
    expect(checkSeries(day({ shortwaveMjM2: 20 }), sky(60)).inputs.shortwaveMjM2[0]).toBe(20);
  });

  test('doubts radiation well above that of a clear sky, and below what the thickest cloud lets through', () => {
    expect(flagsOf(day({ shortwaveMjM2: 36 }), 'shortwaveMjM2')).toEqual(['above-clear-sky']);
    expect(flagsOf(day({ shortwaveMjM2: 31 }), 'shortwaveMjM2')).toEqual([]);
    expect(flagsOf(day({ shortwaveMjM2: 0.5 }), 'shortwaveMjM2')).toEqual(['below-diffuse']);
  });

  test('does not call the polar night invalid: no sun and no radiation agree (D17)', () => {
    expect(flagsOf(day({ shortwaveMjM2: 0, tempMaxC: -20, tempMinC: -30 }), 'shortwaveMjM2', 80)).toEqual([]);
  });

  test('doubts five equal days in a row, not four, and not rain or a calm at zero', () => {
    const stuck = checkSeries(
      days(6, (i) => ({ wind2mMps: i < 5 ? 3.1 : 2 })),
      sky(-10, 6),
    );
    expect([...stuck.valueFlags.wind2mMps].map(valueFlagNames)).toEqual([
      ...Array.from({ length: 5 }, () => ['repeated']),
      [],
    ]);
    const four = checkSeries(
      days(5, (i) => ({ wind2mMps: i < 4 ? 3.1 : 2 })),
      sky(-10, 5),
    );
    expect([...four.valueFlags.wind2mMps]).toEqual([0, 0, 0, 0, 0]);
    const calm = checkSeries(
      days(6, () => ({ wind2mMps: 0, precipitationMm: 0 })),
      sky(-10, 6),
    );
    expect([...calm.valueFlags.wind2mMps, ...calm.valueFlags.precipitationMm]).toEqual(Array(12).fill(0));
  });

  test('doubts a value far from all other sources that day, and changes nothing', () => {
    const usual = checkSeries(day(), sky());
    const hot = checkSeries(day({ tempMaxC: 47 }), sky());
    flagSpikes([usual, hot, checkSeries(day({ tempMaxC: 31 }), sky())]);
    expect(valueFlagNames(hot.valueFlags.tempMaxC[0] ?? 0)).toEqual(['spike']);
    expect(hot.inputs.tempMaxC[0]).toBe(47);
    expect(usual.valueFlags.tempMaxC[0]).toBe(0);
  });

  test('has no spikes to see with one source, or where the others are silent', () => {
    const hot = checkSeries(day({ tempMaxC: 47 }), sky());
    flagSpikes([hot]);
    flagSpikes([hot, checkSeries(day({ tempMaxC: Number.NaN }), sky())]);
    expect(hot.valueFlags.tempMaxC[0]).toBe(0);
  });

  test('does not change the series it is given', () => {
    const series = day({ wind2mMps: -5 });
    checkSeries(series, sky());
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
    ['LOW when an input was estimated', bits('estimated-value'), QUALITY.LOW],
    ['MEDIUM when a value is doubtful', bits('doubtful-value'), QUALITY.MEDIUM],
    ['MEDIUM when a source was left out', bits('source-gated'), QUALITY.MEDIUM],
    ['MEDIUM on an unusual day', bits('unusual-day'), QUALITY.MEDIUM],
    ['MEDIUM beyond what the coefficients were fitted to', bits('beyond-training'), QUALITY.MEDIUM],
    ['HIGH without a calibration: the band says how little is known', bits('not-calibrated'), QUALITY.HIGH],
    ['LOW when an input was estimated, calibrated or not', bits('estimated-value', 'unusual-day'), QUALITY.LOW],
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

  test('keep the bits that stored results have them at, the newer ones after the older', () => {
    // 17 flags were there before there were calibrations: bits 0 to 16.
    const older: readonly DayFlag[] = ['missing-temperature', 'forecast', 'partial-day'];
    expect(older.map(flagBit)).toEqual([1, 2 ** 11, 2 ** 16]);
    const newer: readonly DayFlag[] = ['not-calibrated', 'source-gated', 'unusual-day', 'beyond-training'];
    expect(newer.map(flagBit)).toEqual([2 ** 17, 2 ** 18, 2 ** 19, 2 ** 20]);
    expect(flagNames(newer.reduce((bits, flag) => bits | flagBit(flag), 0))).toEqual(newer);
  });
});
