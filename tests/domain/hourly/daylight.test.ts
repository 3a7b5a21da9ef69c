import { describe, expect, test } from 'vitest';
import { dayOfYear, epochDayOf } from '../../../src/domain/calendar';
import { civilDaySpan } from '../../../src/domain/hourly/civil-day';
import { daylightSpan, seasonalCorrection } from '../../../src/domain/hourly/daylight';
import { HOUR_MS } from './samples';

interface Point {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly timeZone: string;
}

function daylightOf(day: number, { timeZone, ...point }: Point) {
  const span = civilDaySpan(day, timeZone);
  const { startMs, endMs } = daylightSpan({ day, span, ...point });
  return { sunrise: (startMs - span.startMs) / HOUR_MS, sunset: (endMs - span.startMs) / HOUR_MS };
}

test('the seasonal correction is that of FAO-56 Example 19: 0.1889 h on 1 October', () => {
  expect(seasonalCorrection(dayOfYear(epochDayOf(2023, 10, 1)))).toBeCloseTo(0.1889, 4);
});

describe('the daylight of a civil day', () => {
  const EQUINOX = epochDayOf(2023, 3, 21);

  test.each([
    // Local times of the almanac; FAO-56 leaves refraction and the width of the sun out, a few minutes.
    ['Greenwich', { latitudeDeg: 51.48, longitudeDeg: 0, timeZone: 'Etc/UTC' }, 6.05, 18.23],
    ['Tokyo', { latitudeDeg: 35.68, longitudeDeg: 139.77, timeZone: 'Asia/Tokyo' }, 5.75, 17.88],
    ['Los Angeles', { latitudeDeg: 34.05, longitudeDeg: -118.24, timeZone: 'America/Los_Angeles' }, 6.92, 19.07],
  ])('at %s on the equinox is between %s', (_place, point, sunrise, sunset) => {
    const light = daylightOf(EQUINOX, point);
    // The almanac's clock hours; on 21 March the civil day begins in all three without a change of clocks.
    expect(Math.abs(light.sunrise - sunrise)).toBeLessThan(0.15);
    expect(Math.abs(light.sunset - sunset)).toBeLessThan(0.15);
  });

  test('has its noon inside the civil day beyond the date line too', () => {
    // Kiritimati lies at 157° W and lives on UTC+14: its noon comes at about 12:30 by the clock.
    const light = daylightOf(EQUINOX, { latitudeDeg: 1.87, longitudeDeg: -157.4, timeZone: 'Pacific/Kiritimati' });
    expect((light.sunrise + light.sunset) / 2).toBeCloseTo(12.6, 1);
  });

  test('is the whole day where the sun does not set and has no length where it does not rise', () => {
    const svalbard = { latitudeDeg: 78.2, longitudeDeg: 15.6, timeZone: 'Arctic/Longyearbyen' };
    const june = daylightOf(epochDayOf(2023, 6, 21), svalbard);
    const december = daylightOf(epochDayOf(2023, 12, 21), svalbard);
    expect(june.sunset - june.sunrise).toBeGreaterThan(23);
    expect(december.sunset - december.sunrise).toBe(0);
  });
});
