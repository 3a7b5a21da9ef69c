import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { makeColumns } from '../../../src/domain/series';
import { STATION_COLUMNS, type StationColumn, type StationSeries } from '../../../src/domain/station/types';
import { stationEt0, toSourceSeries } from '../../../src/domain/station/use-station';

/** One day with the given values. */
function oneDay(
  values: Partial<Record<StationColumn, number>>,
  year: number,
  month: number,
  day: number,
): StationSeries {
  const columns = makeColumns(STATION_COLUMNS, (name) => Float64Array.of(values[name] ?? Number.NaN));
  return { startDay: epochDayOf(year, month, day), ...columns };
}

/** FAO-56 Example 18: Uccle, 6 July. Wind 2.077641875466511 m/s is 10 km/h at 10 m brought to 2 m. */
const UCCLE = { latitudeDeg: 50.8, elevationM: 100 };
const UCCLE_DAY = {
  tempMaxC: 21.5,
  tempMinC: 12.3,
  humidityMaxPct: 84,
  humidityMinPct: 63,
  wind2mMps: 2.077641875466511,
  sunshineHours: 9.25,
};
const UCCLE_ET0_MM = 3.8802594471140064;

describe('ETo of a station', () => {
  test('is that of FAO-56 Example 18 from what was measured there', () => {
    const { et0Mm, computedCount, givenCount } = stationEt0(oneDay(UCCLE_DAY, 2015, 7, 6), UCCLE);
    expect(et0Mm[0]).toBeCloseTo(UCCLE_ET0_MM, 9);
    expect([givenCount, computedCount]).toEqual([0, 1]);
  });

  test('is the given one where there is one', () => {
    const { et0Mm, computedCount, givenCount } = stationEt0(oneDay({ ...UCCLE_DAY, et0Mm: 4.5 }, 2015, 7, 6), UCCLE);
    expect([et0Mm[0], givenCount, computedCount]).toEqual([4.5, 1, 0]);
  });

  test.each(['tempMaxC', 'tempMinC', 'wind2mMps', 'sunshineHours'] as const)('is missing without %s', (name) => {
    const { et0Mm, computedCount } = stationEt0(oneDay({ ...UCCLE_DAY, [name]: Number.NaN }, 2015, 7, 6), UCCLE);
    expect([et0Mm[0], computedCount]).toEqual([Number.NaN, 0]);
  });

  test('is missing without any humidity: the dew point is not taken to be Tmin', () => {
    const { humidityMaxPct: _max, humidityMinPct: _min, ...dry } = UCCLE_DAY;
    expect(stationEt0(oneDay(dry, 2015, 7, 6), UCCLE).et0Mm[0]).toBeNaN();
  });
});

describe('a station as a source', () => {
  test('has the radiation of Example 18 from its sunshine, 22.07205161436855 MJ/m²', () => {
    const { series, shortwaveDerivedCount } = toSourceSeries(oneDay(UCCLE_DAY, 2015, 7, 6), UCCLE);
    expect(series.shortwaveMjM2[0]).toBeCloseTo(22.07205161436855, 10);
    expect(shortwaveDerivedCount).toBe(1);
  });

  test('keeps radiation that was measured', () => {
    const { series, shortwaveDerivedCount } = toSourceSeries(
      oneDay({ ...UCCLE_DAY, shortwaveMjM2: 20 }, 2015, 7, 6),
      UCCLE,
    );
    expect([series.shortwaveMjM2[0], shortwaveDerivedCount]).toEqual([20, 0]);
  });

  // Example 18: ea 1.4086238018595982 and es 1.9974855625338357 kPa.
  const EXAMPLE_18_RH = (100 * 1.4086238018595982) / 1.9974855625338357;
  // FAO-56 Example 5 (25/18 °C, RH 82/54): es = (3.1677777175068473 + 2.063989202660485) / 2.
  const EXAMPLE_5_ES = (3.1677777175068473 + 2.063989202660485) / 2;
  const EXAMPLE_5 = { tempMaxC: 25, tempMinC: 18 };

  test.each([
    ['its extremes (Eq. 17)', UCCLE_DAY, EXAMPLE_18_RH],
    [
      'a given ea before all else',
      { ...EXAMPLE_5, actualVaporKpa: 1.5, dewPointC: 17, humidityMeanPct: 68 },
      150 / EXAMPLE_5_ES,
    ],
    // A dew point of 18 °C has e°(18).
    [
      'its dew point (Eq. 14)',
      { ...EXAMPLE_5, dewPointC: 18, humidityMeanPct: 68 },
      (100 * 2.063989202660485) / EXAMPLE_5_ES,
    ],
    [
      'its maximum alone (Eq. 18)',
      { ...EXAMPLE_5, humidityMaxPct: 82, humidityMeanPct: 68 },
      (100 * 1.6924711461815978) / EXAMPLE_5_ES,
    ],
  ])('has the mean humidity that gives the ea of %s', (_form, values, humidityPct) => {
    const { series, humidityDerivedCount } = toSourceSeries(oneDay(values, 2015, 7, 6), UCCLE);
    expect(series.humidityMeanPct[0]).toBeCloseTo(humidityPct, 10);
    expect(humidityDerivedCount).toBe(1);
  });

  test('keeps a mean humidity that is all there is, also without temperatures', () => {
    for (const values of [{ ...EXAMPLE_5, humidityMeanPct: 68 }, { humidityMeanPct: 68 }]) {
      const { series, humidityDerivedCount } = toSourceSeries(oneDay(values, 2015, 7, 6), UCCLE);
      expect([series.humidityMeanPct[0], humidityDerivedCount]).toEqual([68, 0]);
    }
  });

  test('has no humidity from a dew point above all its temperatures', () => {
    const { series } = toSourceSeries(oneDay({ ...EXAMPLE_5, dewPointC: 30 }, 2015, 7, 6), UCCLE);
    expect(series.humidityMeanPct[0]).toBeNaN();
  });

  test('gives its ETo as that of the provider, and no clouds', () => {
    const { series } = toSourceSeries(oneDay({ ...UCCLE_DAY, et0Mm: 4.5 }, 2015, 7, 6), UCCLE);
    expect([series.providerEt0Mm[0], series.cloudCoverPct[0]]).toEqual([4.5, Number.NaN]);
  });
});
