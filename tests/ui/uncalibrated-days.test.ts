import { describe, expect, test } from 'vitest';
import { flagBit } from '../../src/domain/quality/flags';
import { uncalibratedDays } from '../../src/ui/uncalibrated-days';

const START_DAY = 20_000;

/** Days as letters: c calibrated, u uncalibrated, - without ETo (and so uncalibrated too). */
function days(letters: string) {
  const each = [...letters];
  return {
    startDay: START_DAY,
    et0Mm: Float64Array.from(each, (letter) => (letter === '-' ? Number.NaN : 4)),
    flags: Uint32Array.from(each, (letter) => (letter === 'c' ? 0 : flagBit('not-calibrated'))),
  };
}

describe('the days that a calibration does not reach', () => {
  test('are none where every day with an ETo is calibrated', () => {
    expect(uncalibratedDays(days('ccc'))).toBeUndefined();
    expect(uncalibratedDays(days('c-c-'))).toBeUndefined();
  });

  test('at the end are one stretch of days', () => {
    expect(uncalibratedDays(days('cccuu'))).toEqual({
      count: 2,
      first: START_DAY + 3,
      last: START_DAY + 4,
      isUnbroken: true,
      isAll: false,
    });
  });

  test('are counted, with their first and last, where calibrated days lie between', () => {
    expect(uncalibratedDays(days('cuccu'))).toEqual({
      count: 2,
      first: START_DAY + 1,
      last: START_DAY + 4,
      isUnbroken: false,
      isAll: false,
    });
  });

  test('do not count a day without ETo, and are all where no other day has one', () => {
    expect(uncalibratedDays(days('-uu-'))).toMatchObject({ count: 2, first: START_DAY + 1, isAll: true });
    expect(uncalibratedDays(days('u-u'))).toMatchObject({ count: 2, isUnbroken: false });
  });
});
