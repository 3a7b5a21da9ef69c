import { describe, expect, test } from 'vitest';
import {
  clearSkyFromAngstrom,
  clearSkyFromElevation,
  netLongwave,
  relativeShortwave,
  SUNLESS_RATIO,
  shortwaveFromSunshine,
  shortwaveFromTempRange,
} from '../../src/domain/radiation';

const FAO56_RANGE = { min: 0, max: 1 };
const ASCE_RANGE = { min: 0.3, max: 1 };
const MISSING = Number.NaN;

describe('shortwave radiation from sunshine', () => {
  const day = { daylightHours: 12, extraterrestrialMjM2: 40 };

  test('is a quarter of Ra without sunshine and three quarters under a clear sky', () => {
    expect(shortwaveFromSunshine({ ...day, sunshineHours: 0 })).toBe(10);
    expect(shortwaveFromSunshine({ ...day, sunshineHours: 12 })).toBe(30);
    expect(clearSkyFromAngstrom(40)).toBe(30);
  });

  test('takes local coefficients', () => {
    const local = { overcast: 0.2, clearSkyGain: 0.55 };
    expect(shortwaveFromSunshine({ ...day, sunshineHours: 6 }, local)).toBeCloseTo(0.475 * 40, 12);
  });

  test('has no value where there is no daylight', () => {
    const night = { sunshineHours: 0, daylightHours: 0, extraterrestrialMjM2: 0 };
    expect(shortwaveFromSunshine(night)).toBeNaN();
  });
});

test('both clear skies agree at sea level', () => {
  expect(clearSkyFromElevation(40, 0)).toBe(clearSkyFromAngstrom(40));
});

describe('Rs/Rso', () => {
  test('is not above 1 in both standards, and not below 0.3 in that of ASCE-EWRI', () => {
    expect(relativeShortwave(33, 30, FAO56_RANGE)).toBe(1);
    expect(relativeShortwave(33, 30, ASCE_RANGE)).toBe(1);
    expect(relativeShortwave(6, 30, FAO56_RANGE)).toBe(0.2);
    expect(relativeShortwave(6, 30, ASCE_RANGE)).toBe(0.3);
  });

  test('has its stated value without sun', () => {
    expect(relativeShortwave(0, 0, FAO56_RANGE)).toBe(SUNLESS_RATIO);
    expect(SUNLESS_RATIO).toBe(0.8);
  });

  test('of a missing radiation is missing', () => {
    expect(relativeShortwave(MISSING, 30, FAO56_RANGE)).toBeNaN();
    expect(relativeShortwave(20, MISSING, FAO56_RANGE)).toBeNaN();
  });
});

test('net longwave radiation is missing when temperature or vapour pressure is', () => {
  const day = { tempMaxC: 25, tempMinC: 19, actualVaporKpa: 2.1 };
  for (const name of Object.keys(day)) {
    expect(netLongwave({ ...day, [name]: MISSING }, 0.7, 4.903e-9), name).toBeNaN();
  }
});

test('radiation from temperature has no value when the extremes are inverted', () => {
  expect(shortwaveFromTempRange({ extraterrestrialMjM2: 40, tempMaxC: 10, tempMinC: 12 }, 0.16)).toBeNaN();
});
