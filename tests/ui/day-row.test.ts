import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { flagBit } from '../../src/domain/quality/flags';
import { noValueFlags, raise, type ValueFlag } from '../../src/domain/quality/value-flags';
import { useText } from '../../src/i18n';
import type { ResultDays } from '../../src/protocol';
import { bandOf, cellText, dayText, markText, qualityOf, rowQuality, valueMark } from '../../src/ui/day-row';

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
  et0LowMm: one(3.64),
  et0HighMm: one(5),
  equationEt0Mm: one(4.5),
  wetProbability: one(Number.NaN),
  quality: Uint8Array.of(2),
  flags: Uint32Array.of(flagBit('single-source') | flagBit('forecast')),
  valueFlags: noValueFlags(1),
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

  test('has no quality without ETo, whatever was stored', () => {
    expect(rowQuality(days, 0)).toBe('MEDIUM');
    expect(rowQuality({ ...days, et0Mm: one(Number.NaN) }, 0)).toBe('NONE');
  });
});

function flagged(...flags: ValueFlag[]): ResultDays {
  const valueFlags = noValueFlags(1);
  for (const flag of flags) raise(valueFlags.shortwaveMjM2, 0, flag);
  return { ...days, valueFlags };
}

describe('the mark of a value', () => {
  const markOf = (of: ResultDays) => valueMark(of, 'shortwaveMjM2', 0);

  test('says how an estimate was made', () => {
    const mark = markOf(flagged('radiation-from-cloud', 'out-of-range'));
    expect(mark).toEqual({ kind: 'estimated', method: 'radiation-from-cloud' });
    expect(mark && markText(t, mark)).toBe('estimated: radiation from the cloud cover (FAO-56 Eq. 35)');
  });

  test('says what is doubtful', () => {
    const mark = markOf(flagged('above-clear-sky', 'spike', 'not-all-sources'));
    expect(mark).toEqual({ kind: 'doubtful', doubts: ['above-clear-sky', 'spike'] });
    expect(mark && markText(t, mark)).toBe(
      'doubtful: above the radiation of a clear sky, one source is far from the others',
    );
  });

  test('is none on a value as its sources gave it, also where one was removed or had none', () => {
    expect(markOf(days)).toBeUndefined();
    expect(markOf(flagged('not-all-sources'))).toBeUndefined();
    expect(markOf(flagged('out-of-range'))).toBeUndefined();
  });

  test('is none on a missing value', () => {
    expect(markOf({ ...flagged('repeated'), shortwaveMjM2: one(Number.NaN) })).toBeUndefined();
  });
});

describe('the 90 % band of a day', () => {
  test('is given to a tenth, which is more than is known of it', () => {
    expect(bandOf(days, 0)).toEqual({ low: '3.6', high: '5.0' });
  });

  test('is none where either bound is missing', () => {
    expect(bandOf({ ...days, et0LowMm: one(Number.NaN) }, 0)).toBeUndefined();
    expect(bandOf({ ...days, et0HighMm: one(Number.NaN) }, 0)).toBeUndefined();
    expect(bandOf(days, 7)).toBeUndefined();
  });

  test('may begin at zero', () => {
    expect(bandOf({ ...days, et0LowMm: one(0) }, 0)).toEqual({ low: '0.0', high: '5.0' });
  });
});

describe('qualityOf', () => {
  test('knows every stored byte and takes any other for none', () => {
    expect([3, 2, 1, 0, 9].map(qualityOf)).toEqual(['HIGH', 'MEDIUM', 'LOW', 'NONE', 'NONE']);
  });
});
