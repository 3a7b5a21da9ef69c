import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beamClearness,
  clearSkyFull,
  diffuseClearness,
  meanSunHeightSine,
  precipitableWater,
} from '../../../src/domain/reference-et/clear-sky';

const AIR = { extraterrestrialMjM2: 41, actualVaporKpa: 1.2, pressureKpa: 87.8 };

test('dry air still holds 2.1 mm of precipitable water', () => {
  expect(precipitableWater(0, 101.3)).toBe(2.1);
});

test('the two lines of the diffuse share meet at a beam share of 0.15', () => {
  expect(diffuseClearness(0.1499)).toBeCloseTo(diffuseClearness(0.1501), 3);
  expect(diffuseClearness(0.6)).toBeCloseTo(0.134, 12);
  expect(diffuseClearness(0.05)).toBeCloseTo(0.221, 12);
});

test('the sun stands higher in the summer of each hemisphere', () => {
  expect(meanSunHeightSine(40, 172)).toBeGreaterThan(meanSunHeightSine(40, 355));
  expect(meanSunHeightSine(-40, 355)).toBeGreaterThan(meanSunHeightSine(-40, 172));
});

test('the sun is never so low that the beam has no share', () => {
  expect(meanSunHeightSine(85, 355)).toBe(0.1);
  expect(clearSkyFull(AIR, meanSunHeightSine(85, 355))).toBeGreaterThan(0);
});

test('a clear sky lets less through the more water and dust it holds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1, noNaN: true }), (sunHeightSine) => {
      const clear = beamClearness(AIR, sunHeightSine);
      expect(beamClearness({ ...AIR, actualVaporKpa: 2.4 }, sunHeightSine)).toBeLessThan(clear);
      expect(beamClearness(AIR, sunHeightSine, 0.5)).toBeLessThan(clear);
      expect(clearSkyFull(AIR, sunHeightSine)).toBeLessThan(AIR.extraterrestrialMjM2);
    }),
  );
});

test('a clear sky without sun is dark, and one of unknown air is unknown', () => {
  expect(clearSkyFull({ ...AIR, extraterrestrialMjM2: 0 }, 0.1)).toBe(0);
  expect(clearSkyFull({ ...AIR, actualVaporKpa: Number.NaN }, 0.7)).toBeNaN();
});
