import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daylightHours,
  extraterrestrialRadiation,
  inverseRelativeDistance,
  solarDeclination,
  sunsetHourAngle,
} from '../../src/domain/solar';

const JUNE_SOLSTICE = 172;
const DECEMBER_SOLSTICE = 355;

function daylight(latitudeDeg: number, dayOfYear: number): number {
  return daylightHours(sunsetHourAngle(latitudeDeg, solarDeclination(dayOfYear)));
}

const anyLatitude = fc.double({ min: -90, max: 90, noNaN: true });
const anyDay = fc.integer({ min: 1, max: 366 });

describe('the sun beyond the polar circles', () => {
  test.each([
    [78, JUNE_SOLSTICE],
    [-78, DECEMBER_SOLSTICE],
    [90, JUNE_SOLSTICE],
    [-90, DECEMBER_SOLSTICE],
  ])('does not set at %d° on day %d', (latitudeDeg, dayOfYear) => {
    expect(sunsetHourAngle(latitudeDeg, solarDeclination(dayOfYear))).toBe(Math.PI);
    expect(daylight(latitudeDeg, dayOfYear)).toBe(24);
    expect(extraterrestrialRadiation(latitudeDeg, dayOfYear)).toBeGreaterThan(40);
  });

  test.each([
    [78, DECEMBER_SOLSTICE],
    [-78, JUNE_SOLSTICE],
    [90, DECEMBER_SOLSTICE],
    [-90, JUNE_SOLSTICE],
  ])('does not rise at %d° on day %d', (latitudeDeg, dayOfYear) => {
    expect(sunsetHourAngle(latitudeDeg, solarDeclination(dayOfYear))).toBe(0);
    expect(daylight(latitudeDeg, dayOfYear)).toBe(0);
    expect(extraterrestrialRadiation(latitudeDeg, dayOfYear)).toBe(0);
  });

  test('stands at the height of its declination all day at the pole', () => {
    // So the plane gets the solar constant times the sine of that height for 1440 minutes.
    const expected = 1440 * 0.082 * inverseRelativeDistance(JUNE_SOLSTICE) * Math.sin(solarDeclination(JUNE_SOLSTICE));
    expect(extraterrestrialRadiation(90, JUNE_SOLSTICE)).toBeCloseTo(expected, 9);
  });
});

test('Ra is finite and not negative anywhere on any day', () => {
  fc.assert(
    fc.property(anyLatitude, anyDay, (latitudeDeg, dayOfYear) => {
      const ra = extraterrestrialRadiation(latitudeDeg, dayOfYear);
      expect(ra).toBeGreaterThanOrEqual(0);
      expect(ra).toBeLessThan(50);
    }),
  );
});

test('day and night of mirrored latitudes add to 24 hours', () => {
  fc.assert(
    fc.property(anyLatitude, anyDay, (latitudeDeg, dayOfYear) => {
      expect(daylight(latitudeDeg, dayOfYear) + daylight(-latitudeDeg, dayOfYear)).toBeCloseTo(24, 9);
    }),
  );
});

test('the equator has 12 hours of daylight on every day', () => {
  for (let dayOfYear = 1; dayOfYear <= 366; dayOfYear++) expect(daylight(0, dayOfYear)).toBeCloseTo(12, 12);
});

test('the last day of a leap year, J = 366, continues the year', () => {
  const before = extraterrestrialRadiation(-22.25, 365);
  expect(Math.abs(extraterrestrialRadiation(-22.25, 366) - before)).toBeLessThan(0.05);
});

test('both forms of the declination agree within 0.002 rad, by the 0.0043 rad between their phases', () => {
  for (let dayOfYear = 1; dayOfYear <= 366; dayOfYear++) {
    const difference = solarDeclination(dayOfYear, 'fao56') - solarDeclination(dayOfYear, 'duffie-beckman');
    expect(Math.abs(difference)).toBeLessThan(0.002);
  }
});

test('Ra of a missing day or latitude is missing', () => {
  expect(extraterrestrialRadiation(Number.NaN, 100)).toBeNaN();
  expect(extraterrestrialRadiation(10, Number.NaN)).toBeNaN();
});
