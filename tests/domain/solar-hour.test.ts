import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extraterrestrialRadiation } from '../../src/domain/solar';
import {
  extraterrestrialRadiationOver,
  periodAngles,
  solarTimeAngle,
  sunHeight,
  sunHeightSineAt,
  sunOfDay,
} from '../../src/domain/solar-hour';

const HOUR_RAD = Math.PI / 12;
const anyLatitude = fc.double({ min: -90, max: 90, noNaN: true });
const anyDay = fc.integer({ min: 1, max: 366 });

describe('the solar time angle', () => {
  // On J 81 the seasonal correction is −0.1255 h (FAO-56 Eq. 32 with b = 0: sin terms vanish, cos b = 1).
  const atEquinox = (midHour: number, longitudeDeg: number, utcOffsetHours: number) =>
    solarTimeAngle({ dayOfYear: 81, midHour }, { longitudeDeg, utcOffsetHours });

  test('at the centre of a zone is the clock and the seasonal correction', () => {
    expect(atEquinox(12, 0, 0)).toBeCloseTo(-0.1255 * HOUR_RAD, 12);
    expect(atEquinox(15, 30, 2)).toBeCloseTo((3 - 0.1255) * HOUR_RAD, 12);
  });

  test('is later to the east of the centre and earlier to the west', () => {
    expect(atEquinox(12, 3, 0)).toBeCloseTo((3 * 0.06667 - 0.1255) * HOUR_RAD, 12);
    expect(atEquinox(12, -3, 0)).toBeCloseTo((-3 * 0.06667 - 0.1255) * HOUR_RAD, 12);
  });

  test('takes a clock many zones away as whole hours, without the rounding of a fifteenth', () => {
    expect(atEquinox(18, -120, 0)).toBeCloseTo(atEquinox(10, -120, -8), 12);
    expect(atEquinox(10, -120, -8)).toBeCloseTo((-2 - 0.1255) * HOUR_RAD, 12);
  });

  test('stays within half a turn of noon', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 24, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -12, max: 14, noNaN: true }),
        (midHour, longitudeDeg, utcOffsetHours) => {
          expect(Math.abs(atEquinox(midHour, longitudeDeg, utcOffsetHours))).toBeLessThanOrEqual(Math.PI);
        },
      ),
    );
  });
});

describe('Ra over a period', () => {
  test('of twenty-four hours adds to Ra of the day, at any place on any day, wherever the hours start', () => {
    fc.assert(
      fc.property(anyLatitude, anyDay, fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), (lat, j, from) => {
        const sun = sunOfDay(lat, j);
        let sum = 0;
        for (let hour = 0; hour < 24; hour++) {
          const angle = from + hour * HOUR_RAD;
          const middle = angle > Math.PI ? angle - 2 * Math.PI : angle;
          sum += extraterrestrialRadiationOver(periodAngles(middle, 1), sun);
        }
        expect(sum).toBeCloseTo(extraterrestrialRadiation(lat, j), 9);
      }),
    );
  });

  test('of one long period is Ra of the day', () => {
    const span = periodAngles(0, 24);
    expect(extraterrestrialRadiationOver(span, sunOfDay(40, 180))).toBeCloseTo(extraterrestrialRadiation(40, 180), 9);
  });

  test('is nothing at night and in the polar night', () => {
    expect(extraterrestrialRadiationOver(periodAngles(Math.PI, 1), sunOfDay(40, 180))).toBe(0);
    expect(extraterrestrialRadiationOver(periodAngles(0, 1), sunOfDay(78, 355))).toBe(0);
  });

  test('of a missing angle is missing', () => {
    expect(extraterrestrialRadiationOver(periodAngles(Number.NaN, 1), sunOfDay(40, 180))).toBeNaN();
  });
});

describe('the height of the sun', () => {
  test('at noon is 90° less the distance of latitude and declination', () => {
    const sun = sunOfDay(40, 172);
    expect(sunHeight(0, sun)).toBeCloseTo(Math.PI / 2 - (sun.latitudeRad - sun.declinationRad), 12);
  });

  test('is nothing at sunset', () => {
    const sun = sunOfDay(-35, 20);
    expect(sunHeightSineAt(sun.sunsetRad, sun)).toBeCloseTo(0, 12);
  });
});
