import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saturationVapor, vaporFromHumidityMean } from '../../../src/domain/atmosphere';
import { dailyReferenceEt } from '../../../src/domain/reference-et/daily';
import { ASCE_SHORT, FAO56_SHORT, REFET_SHORT } from '../../../src/domain/reference-et/standards';
import type { EtDay } from '../../../src/domain/reference-et/terms';
import { GREELEY, GREELEY_DAYS, greeleyDay } from '../conformance-vectors';

const TROPICS = { latitudeDeg: -7.5, elevationM: 250 };
const DAY: EtDay = {
  dayOfYear: 200,
  tempMaxC: 33,
  tempMinC: 20,
  tempMeanC: 26.5,
  wind2mMps: 1.8,
  shortwaveMjM2: 20,
  actualVaporKpa: 2,
};
const SVALBARD = { latitudeDeg: 78.2, elevationM: 10 };
const POLAR_NIGHT: EtDay = {
  dayOfYear: 355,
  tempMaxC: -10,
  tempMinC: -20,
  tempMeanC: -15,
  wind2mMps: 2,
  shortwaveMjM2: 0,
  actualVaporKpa: 0.1,
};

describe('a missing input', () => {
  const inputs = ['tempMaxC', 'tempMinC', 'tempMeanC', 'wind2mMps', 'shortwaveMjM2', 'actualVaporKpa'] as const;

  test.each(inputs)('%s gives no ETo, in sun and in polar night', (name) => {
    const missing = { [name]: Number.NaN };
    expect(dailyReferenceEt({ ...DAY, ...missing }, TROPICS).et0Mm).toBeNaN();
    expect(dailyReferenceEt({ ...POLAR_NIGHT, ...missing }, SVALBARD).et0Mm).toBeNaN();
  });

  test('is not filled by the wind floor', () => {
    const floored = { ...FAO56_SHORT, windFloorMps: 0.5 };
    expect(dailyReferenceEt({ ...DAY, wind2mMps: Number.NaN }, TROPICS, floored).et0Mm).toBeNaN();
  });
});

describe('in the polar night', () => {
  test.each([
    ['FAO-56', FAO56_SHORT],
    ['ASCE-EWRI', ASCE_SHORT],
    ['Ref-ET', REFET_SHORT],
  ])('every term of %s is finite, with the stated clearness of the sky', (_name, standard) => {
    const { deficitClamped: _, ...terms } = dailyReferenceEt(POLAR_NIGHT, SVALBARD, standard);
    for (const [name, value] of Object.entries(terms)) expect(Number.isFinite(value), name).toBe(true);
    expect(terms.extraterrestrialMjM2).toBe(0);
    expect(terms.relativeShortwave).toBe(0.8);
  });

  test('a negative ETo is given as it is: the crop loses more heat than it gets', () => {
    const still = dailyReferenceEt({ ...POLAR_NIGHT, wind2mMps: 0 }, SVALBARD);
    expect(still.et0Mm).toBeLessThan(0);
    expect(still.et0Mm).toBe(still.radiationTermMm);
  });
});

test('every term is finite at any place, on any day, in any weather', () => {
  fc.assert(
    fc.property(
      fc.record({
        latitudeDeg: fc.double({ min: -90, max: 90, noNaN: true }),
        elevationM: fc.double({ min: -430, max: 6000, noNaN: true }),
        dayOfYear: fc.integer({ min: 1, max: 366 }),
        tempMinC: fc.double({ min: -60, max: 35, noNaN: true }),
        rangeC: fc.double({ min: 0, max: 25, noNaN: true }),
        humidityMeanPct: fc.double({ min: 0, max: 100, noNaN: true }),
        wind2mMps: fc.double({ min: 0, max: 30, noNaN: true }),
        shortwaveMjM2: fc.double({ min: 0, max: 45, noNaN: true }),
      }),
      (drawn) => {
        const tempMaxC = drawn.tempMinC + drawn.rangeC;
        const actualVaporKpa = vaporFromHumidityMean(tempMaxC, drawn.tempMinC, drawn.humidityMeanPct);
        const day = { ...drawn, tempMaxC, tempMeanC: (tempMaxC + drawn.tempMinC) / 2, actualVaporKpa };
        const { deficitClamped, ...terms } = dailyReferenceEt(day, drawn);
        for (const [name, value] of Object.entries(terms)) expect(Number.isFinite(value), name).toBe(true);
        expect(deficitClamped).toBe(false);
      },
    ),
  );
});

describe('more vapour than the air can hold', () => {
  test('leaves no deficit, and says so', () => {
    const terms = dailyReferenceEt({ ...DAY, actualVaporKpa: 5 }, TROPICS);
    expect(terms.deficitClamped).toBe(true);
    expect(terms.vaporDeficitKpa).toBe(0);
    expect(terms.aerodynamicTermMm).toBe(0);
  });

  test('is not said of saturated air', () => {
    const saturated = saturationVapor(DAY.tempMaxC, DAY.tempMinC);
    expect(dailyReferenceEt({ ...DAY, actualVaporKpa: saturated }, TROPICS).deficitClamped).toBe(false);
  });
});

test('the wind floor raises calm air only when it is configured', () => {
  const calm = { ...DAY, wind2mMps: 0.1 };
  const floored = { ...FAO56_SHORT, windFloorMps: 0.5 };
  expect(dailyReferenceEt(calm, TROPICS).wind2mMps).toBe(0.1);
  expect(dailyReferenceEt(calm, TROPICS, floored).wind2mMps).toBe(0.5);
  expect(dailyReferenceEt(DAY, TROPICS, floored)).toEqual(dailyReferenceEt(DAY, TROPICS));
});

test('soil heat takes its energy from the radiation term', () => {
  const { netRadiationMjM2, radiationTermMm } = dailyReferenceEt(DAY, TROPICS);
  const allStored = dailyReferenceEt({ ...DAY, soilHeatMjM2: netRadiationMjM2 }, TROPICS);
  expect(radiationTermMm).toBeGreaterThan(0);
  expect(allStored.radiationTermMm).toBe(0);
});

test('the mean temperature is an input of its own', () => {
  const warmer = dailyReferenceEt({ ...DAY, tempMeanC: 27 }, TROPICS);
  expect(warmer.slopeKpaC).toBeGreaterThan(dailyReferenceEt(DAY, TROPICS).slopeKpaC);
  expect(warmer.saturationVaporKpa).toBe(dailyReferenceEt(DAY, TROPICS).saturationVaporKpa);
});

describe('ETo rises', () => {
  // Where Rso is small, Rnl grows faster than Rns while the sky clears: the sign holds under a high sun.
  const lowLatitude = fc.double({ min: -15, max: 15, noNaN: true });
  const weather = fc.record({
    tempMinC: fc.double({ min: 12, max: 26, noNaN: true }),
    rangeC: fc.double({ min: 3, max: 15, noNaN: true }),
    humidityMeanPct: fc.double({ min: 35, max: 90, noNaN: true }),
    wind2mMps: fc.double({ min: 2, max: 6, noNaN: true }),
    shortwaveMjM2: fc.double({ min: 5, max: 28, noNaN: true }),
    dayOfYear: fc.integer({ min: 1, max: 366 }),
  });
  type Weather = typeof weather extends fc.Arbitrary<infer T> ? T : never;
  const et0Of = (drawn: Weather, latitudeDeg: number): number => {
    const tempMaxC = drawn.tempMinC + drawn.rangeC;
    const actualVaporKpa = vaporFromHumidityMean(tempMaxC, drawn.tempMinC, drawn.humidityMeanPct);
    const tempMeanC = (tempMaxC + drawn.tempMinC) / 2;
    return dailyReferenceEt({ ...drawn, tempMaxC, tempMeanC, actualVaporKpa }, { latitudeDeg, elevationM: 200 }).et0Mm;
  };

  test('with radiation', () => {
    fc.assert(
      fc.property(weather, lowLatitude, (drawn, latitudeDeg) => {
        const brighter = { ...drawn, shortwaveMjM2: drawn.shortwaveMjM2 + 1 };
        expect(et0Of(brighter, latitudeDeg)).toBeGreaterThan(et0Of(drawn, latitudeDeg));
      }),
    );
  });

  test('with the vapour pressure deficit', () => {
    fc.assert(
      fc.property(weather, lowLatitude, (drawn, latitudeDeg) => {
        const drier = { ...drawn, humidityMeanPct: drawn.humidityMeanPct - 5 };
        expect(et0Of(drier, latitudeDeg)).toBeGreaterThan(et0Of(drawn, latitudeDeg));
      }),
    );
  });
});

describe('the standards on the ten days of Greeley', () => {
  const differences = (one: typeof FAO56_SHORT, other: typeof FAO56_SHORT) =>
    GREELEY_DAYS.map(greeleyDay).map((day) =>
      Math.abs(dailyReferenceEt(day, GREELEY, one).et0Mm - dailyReferenceEt(day, GREELEY, other).et0Mm),
    );

  test('differ by their constants alone by at most 0.0007 mm a day', () => {
    const rounding = differences(FAO56_SHORT, ASCE_SHORT);
    expect(rounding).toHaveLength(10);
    expect(Math.max(...rounding)).toBeLessThanOrEqual(0.0007);
    expect(Math.min(...rounding)).toBeGreaterThan(0);
  });

  test('differ by the clear sky, simple or full, by about 0.05 mm a day', () => {
    const clearSky = differences(ASCE_SHORT, { ...ASCE_SHORT, clearSky: 'full' });
    const mean = clearSky.reduce((sum, difference) => sum + difference, 0) / clearSky.length;
    expect(mean).toBeGreaterThan(0.03);
    expect(mean).toBeLessThan(0.07);
  });
});
