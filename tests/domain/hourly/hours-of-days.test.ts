import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { dailyFromHourly, type HourlyWeather } from '../../../src/domain/hourly/daily-from-hourly';
import { blocks, every, HOUR_MS, instant, repeat, steady } from './samples';

const DAY = epochDayOf(2024, 6, 15);
const MIDNIGHT = instant('2024-06-15T00:00Z');
const UTC_DAY = { timeZone: 'Etc/UTC', latitudeDeg: 51.48, longitudeDeg: 0, start: DAY, end: DAY };

/** A steady day with a megajoule in every hour. */
const WHOLE: HourlyWeather = { ...steady(MIDNIGHT, 25), shortwaveMjM2: blocks(1, MIDNIGHT, repeat(24, 1)) };

function hoursOf(changes: Partial<HourlyWeather> = {}) {
  return dailyFromHourly({ ...WHOLE, ...changes }, UTC_DAY).hours;
}

describe('the hours of a day', () => {
  test('are means over the hour of what is sampled at its ends, and the totals of its radiation', () => {
    const hours = hoursOf({
      tempC: every(1, MIDNIGHT, [10, 12, 20, ...repeat(22, 20)]),
      wind2mMps: blocks(1, MIDNIGHT, [1.5, 2.5, ...repeat(22, 2)]),
      shortwaveMjM2: blocks(0.5, MIDNIGHT, [0.25, 0.5, ...repeat(46, 0)]),
    });
    expect(hours?.startMs).toBe(MIDNIGHT);
    expect([...(hours?.tempC.subarray(0, 3) ?? [])]).toEqual([11, 16, 20]);
    expect([...(hours?.wind2mMps.subarray(0, 3) ?? [])]).toEqual([1.5, 2.5, 2]);
    expect([...(hours?.shortwaveMjM2.subarray(0, 2) ?? [])]).toEqual([0.75, 0]);
    expect(hours?.humidityPct).toEqual(new Float32Array(24).fill(60));
  });

  test('belong to the civil day of the zone, and hold the hours that its midnights divide', () => {
    const days = { ...UTC_DAY, timeZone: 'Asia/Kolkata', start: DAY + 1, end: DAY + 1 };
    const hourly = { ...steady(MIDNIGHT, 49), shortwaveMjM2: blocks(1, MIDNIGHT, repeat(48, 1)) };
    const { hours } = dailyFromHourly(hourly, days);
    expect(hours?.startMs).toBe(MIDNIGHT + 18 * HOUR_MS);
    expect(hours?.tempC).toHaveLength(25);
    expect([...(hours?.dayStartMs ?? [])]).toEqual([MIDNIGHT + 18.5 * HOUR_MS]);
    expect([...(hours?.dayEndMs ?? [])]).toEqual([MIDNIGHT + 42.5 * HOUR_MS]);
  });

  test('are missing on both sides of a sample that is missing: nothing is bridged', () => {
    const values = repeat(25, 20).map((value, i) => (i === 9 ? Number.NaN : value));
    const bridging = every(1, MIDNIGHT, values, 3);
    const hours = hoursOf({ tempC: bridging });
    const missing = [...(hours?.tempC ?? [])].flatMap((value, i) => (Number.isNaN(value) ? [i] : []));
    expect(missing).toEqual([8, 9]);
    expect(dailyFromHourly({ ...WHOLE, tempC: bridging }, UTC_DAY).tempMaxC[0]).toBe(20);
  });

  test('take the humidity from the dew point only where it is not given', () => {
    const humidityPct = every(1, MIDNIGHT, [...repeat(12, 60), ...repeat(13, Number.NaN)]);
    const hours = hoursOf({ humidityPct, dewPointC: every(1, MIDNIGHT, repeat(25, 20)) });
    // The dew point is the temperature: saturated.
    expect([...(hours?.humidityPct ?? [])]).toEqual([...repeat(11, 60), ...repeat(13, 100)]);
  });
});

describe('a source has no hours', () => {
  test('when it gives no radiation', () => {
    expect(dailyFromHourly(steady(MIDNIGHT, 25), UTC_DAY)).not.toHaveProperty('hours');
  });

  test('when its radiation comes in totals of six hours', () => {
    expect(hoursOf({ shortwaveMjM2: blocks(6, MIDNIGHT, repeat(4, 6)) })).toBeUndefined();
  });

  test('when it samples only every third hour', () => {
    expect(hoursOf({ wind2mMps: every(3, MIDNIGHT, repeat(9, 2)) })).toBeUndefined();
  });
});
