import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { flagBit } from '../../src/domain/quality/flags';
import { useText } from '../../src/i18n';
import type { ResultDays } from '../../src/protocol';
import { cellText, dayText, flagsText, qualityOf, rowQuality, sharedFlags } from '../../src/ui/day-row';

const t = useText();
const one = (value: number) => Float64Array.of(value);

const days: ResultDays = {
  startDay: epochDayOf(2024, 2, 29),
  tempMaxC: one(-0.04),
  tempMinC: one(-12.34),
  tempMeanC: one(Number.NaN),
  humidityMeanPct: one(70.6),
  wind2mMps: one(0),
  shortwaveMjM2: one(20.449),
  precipitationMm: one(0),
  et0Mm: one(4.125),
  quality: Uint8Array.of(2),
  flags: Uint32Array.of(flagBit('single-source') | flagBit('forecast')),
  bySource: {},
};

describe('a row of the table of days', () => {
  test('names its civil day, a leap day too', () => {
    expect(dayText(days, 0)).toBe('29 Feb 2024');
  });

  test('gives each value in the decimals of its column, a zero as a zero', () => {
    expect(cellText(days, 'humidityMeanPct', 0)).toBe('71');
    expect(cellText(days, 'shortwaveMjM2', 0)).toBe('20.4');
    expect(cellText(days, 'precipitationMm', 0)).toBe('0.0');
    expect(cellText(days, 'et0Mm', 0)).toBe('4.13');
  });

  test('writes a true minus, and none before a zero', () => {
    expect(cellText(days, 'tempMinC', 0)).toBe('−12.3');
    expect(cellText(days, 'tempMaxC', 0)).toBe('0.0');
  });

  test('has no text for a missing value', () => {
    expect(cellText(days, 'tempMeanC', 0)).toBeUndefined();
    expect(cellText(days, 'tempMaxC', 7)).toBeUndefined();
  });

  test('says its flags in words', () => {
    expect(flagsText(t, days.flags[0] ?? 0)).toBe('One source only · Forecast');
  });

  test('has no quality without ETo, whatever was stored', () => {
    expect(rowQuality(days, 0)).toBe('MEDIUM');
    expect(rowQuality({ ...days, et0Mm: one(Number.NaN) }, 0)).toBe('NONE');
  });
});

describe('sharedFlags', () => {
  test('keeps the flags that every day has', () => {
    const common = flagBit('elevation-assumed');
    const flags = Uint32Array.of(common, common | flagBit('forecast'), common);
    expect(sharedFlags({ flags })).toBe(common);
  });

  test('says a single day on its own row', () => {
    expect(sharedFlags({ flags: Uint32Array.of(flagBit('forecast')) })).toBe(0);
  });
});

describe('qualityOf', () => {
  test('knows every stored byte and takes any other for none', () => {
    expect([3, 2, 1, 0, 9].map(qualityOf)).toEqual(['HIGH', 'MEDIUM', 'LOW', 'NONE', 'NONE']);
  });
});
