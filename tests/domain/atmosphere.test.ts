import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  airPressure,
  flooredWind,
  possibleHumidity,
  psychrometricConstant,
  saturationVapor,
  saturationVaporAt,
  slopeOfSaturationVapor,
  vaporFromHumidityMax,
  vaporFromHumidityMaxMin,
  vaporFromHumidityMean,
  windAt2m,
} from '../../src/domain/atmosphere';

describe('tables of FAO-56, Annex 2', () => {
  test.each([
    [1, 0.657],
    [10, 1.228],
    [20, 2.338],
    [30, 4.243],
    [40, 7.376],
  ])('Table 2.3: e° at %d °C is %d kPa', (tempC, vaporKpa) => {
    expect(Math.abs(saturationVaporAt(tempC) - vaporKpa)).toBeLessThanOrEqual(0.0005);
  });

  test.each([
    [1, 0.047],
    [10, 0.082],
    [20, 0.145],
    [30, 0.243],
    [40, 0.393],
  ])('Table 2.4: Δ at %d °C is %d kPa/°C', (tempC, slopeKpaC) => {
    expect(Math.abs(slopeOfSaturationVapor(tempC) - slopeKpaC)).toBeLessThanOrEqual(0.0005);
  });

  test.each([
    [0, 101.3, 0.067],
    [1000, 90.0, 0.06],
    [2000, 79.8, 0.053],
    [3000, 70.5, 0.047],
  ])('Tables 2.1 and 2.2: at %d m P is %d kPa and γ %d kPa/°C', (elevationM, pressureKpa, psychrometricKpaC) => {
    expect(Math.abs(airPressure(elevationM) - pressureKpa)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(psychrometricConstant(airPressure(elevationM)) - psychrometricKpaC)).toBeLessThanOrEqual(0.0005);
  });
});

test('pressure is higher below sea level', () => {
  expect(airPressure(-420)).toBeGreaterThan(101.3);
});

test('the slope is the derivative of the saturation vapour pressure', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 55, noNaN: true }), (tempC) => {
      const step = 1e-3;
      const derivative = (saturationVaporAt(tempC + step) - saturationVaporAt(tempC - step)) / (2 * step);
      // 17.27 · 237.3 is 4098.17, which Eq. 13 rounds to 4098.
      expect(slopeOfSaturationVapor(tempC) / derivative).toBeCloseTo(1, 3);
    }),
  );
});

test('the slope of ASCE-EWRI differs from that of FAO-56 by the rounding of 4098 · 0.6108 to 2503', () => {
  expect(slopeOfSaturationVapor(20, 'asce') / slopeOfSaturationVapor(20, 'fao56')).toBeCloseTo(2503 / 2503.0584, 12);
});

describe('actual vapour pressure', () => {
  test('is the saturation vapour pressure when the mean humidity is 100 %', () => {
    expect(vaporFromHumidityMean(30, 20, 100)).toBe(saturationVapor(30, 20));
  });

  test('by maximum and minimum is that by the maximum when both are the saturation of the cold air', () => {
    const humidityMinPct = (100 * saturationVaporAt(15)) / saturationVaporAt(25);
    const byBoth = vaporFromHumidityMaxMin({ tempMaxC: 25, tempMinC: 15, humidityMaxPct: 100, humidityMinPct });
    expect(byBoth).toBeCloseTo(vaporFromHumidityMax(15, 100), 12);
  });
});

describe('humidity', () => {
  test.each([0, 0.1, 55, 100])('%d %% is possible', (humidityPct) => {
    expect(possibleHumidity(humidityPct)).toBe(humidityPct);
  });

  test.each([-999, -99, -0.1, 100.1, 1e20, Number.NaN])('%d %% is missing', (humidityPct) => {
    expect(possibleHumidity(humidityPct)).toBeNaN();
  });
});

describe('wind at 2 m', () => {
  test('is the wind itself when it was measured at 2 m', () => {
    expect(windAt2m(3.21, 2)).toBe(3.21);
  });

  test('of calm air is 0, and of a missing wind is missing', () => {
    expect(windAt2m(0, 10)).toBe(0);
    expect(windAt2m(Number.NaN, 10)).toBeNaN();
    expect(windAt2m(Number.NaN, 2)).toBeNaN();
  });

  test('has no value where the profile has none', () => {
    expect(windAt2m(2, 0.08)).toBeNaN();
    expect(windAt2m(2, 0)).toBeNaN();
  });

  test('is less the higher the instrument stands', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 99, noNaN: true }), (heightM) => {
        expect(windAt2m(5, heightM + 0.5)).toBeLessThan(windAt2m(5, heightM));
      }),
    );
  });
});

test('the wind floor acts only when it is configured, and never fills a missing wind', () => {
  expect(flooredWind(0.2, null)).toBe(0.2);
  expect(flooredWind(0.2, 0.5)).toBe(0.5);
  expect(flooredWind(3, 0.5)).toBe(3);
  expect(flooredWind(Number.NaN, 0.5)).toBeNaN();
});
