import { describe, expect, test } from 'vitest';
import { actualVapor } from '../../../src/domain/reference-et/actual-vapor';

/** FAO-56 Example 5, and a dew point. */
const ALL = {
  tempMaxC: 25,
  tempMinC: 18,
  dewPointC: 14.8,
  humidityMaxPct: 82,
  humidityMinPct: 54,
  humidityMeanPct: 68,
};

describe("FAO-56's order of preference", () => {
  test('the dew point comes first', () => {
    // e° of the published 14.8 °C of Example 20.
    expect(actualVapor(ALL).form).toBe('dew-point');
    expect(actualVapor(ALL).actualVaporKpa).toBeCloseTo(1.6835115280330897, 12);
  });

  test('then the extremes of humidity', () => {
    const { dewPointC: _, ...known } = ALL;
    expect(actualVapor(known).form).toBe('rh-max-min');
    expect(actualVapor(known).actualVaporKpa).toBeCloseTo(1.7015355568176478, 12);
  });

  test('then the maximum of humidity', () => {
    const { dewPointC: _, humidityMinPct: __, ...known } = ALL;
    expect(actualVapor(known).form).toBe('rh-max');
    expect(actualVapor(known).actualVaporKpa).toBeCloseTo(1.6924711461815978, 12);
  });

  test('then the mean of humidity', () => {
    const known = { tempMaxC: 25, tempMinC: 18, humidityMeanPct: 68 };
    expect(actualVapor(known).form).toBe('rh-mean');
    expect(actualVapor(known).actualVaporKpa).toBeCloseTo(1.7788007528568932, 12);
  });

  test('at last the minimum temperature', () => {
    const known = { tempMaxC: 25, tempMinC: 18 };
    expect(actualVapor(known).form).toBe('temp-min');
    expect(actualVapor(known).actualVaporKpa).toBeCloseTo(2.063989202660485, 12);
  });
});

describe('a humidity that cannot be', () => {
  test.each([100.5, 120, -1, -99, -999, Number.NaN])('%d %% is missing and the next form is used', (impossible) => {
    const known = { ...ALL, dewPointC: Number.NaN };
    expect(actualVapor({ ...known, humidityMinPct: impossible }).form).toBe('rh-max');
    expect(actualVapor({ ...known, humidityMaxPct: impossible }).form).toBe('rh-mean');
    expect(actualVapor({ ...known, humidityMaxPct: impossible, humidityMeanPct: impossible }).form).toBe('temp-min');
  });
});

test('nothing is made up where the minimum temperature is missing too', () => {
  expect(actualVapor({ tempMaxC: 25, tempMinC: Number.NaN }).actualVaporKpa).toBeNaN();
});
