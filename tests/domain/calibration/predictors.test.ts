/** The terms that corrections start from, against the equation they are parts of. */
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { predictorColumns } from '../../../src/domain/calibration/predictors';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import type { InputSeries } from '../../../src/domain/series';

const SITE = { latitudeDeg: -7.5, elevationM: 250 };
const day = (...values: number[]) => Float64Array.from(values);
const INPUTS: InputSeries = {
  startDay: epochDayOf(2001, 8, 1),
  tempMaxC: day(34, 33, 35),
  tempMinC: day(20, 21, 19),
  tempMeanC: day(27, 27, 27),
  humidityMeanPct: day(45, 60, Number.NaN),
  wind2mMps: day(2.2, 0.9, 1.5),
  shortwaveMjM2: day(22, 18, 20),
  precipitationMm: day(0, 0, 0),
};
const SOURCE = { inputs: INPUTS, providerEt0Mm: day(6, 4.5, 5) };

describe('of the form penman-monteith', () => {
  const columns = predictorColumns(SOURCE, SITE, 'penman-monteith');

  test('the two terms add up to the ETo of the equation', () => {
    const { et0Mm } = referenceEtSeries(INPUTS, SITE);
    for (const i of [0, 1]) {
      expect((columns.radiationTermMm[i] ?? 0) + (columns.aerodynamicTermMm[i] ?? 0)).toBeCloseTo(et0Mm[i] ?? 0, 12);
    }
  });

  test('the deficit is es − ea by FAO-56 Eq. 11, 12 and 19', () => {
    const e = (t: number) => 0.6108 * Math.exp((17.27 * t) / (t + 237.3));
    const saturation = (e(34) + e(20)) / 2;
    expect(columns.vaporDeficitKpa[0]).toBeCloseTo(saturation * (1 - 0.45), 10);
  });

  test('a missing input leaves the day without terms', () => {
    expect(columns.radiationTermMm[2]).toBeNaN();
    expect(columns.aerodynamicTermMm[2]).toBeNaN();
  });
});

describe('of the form provider-et0', () => {
  const columns = predictorColumns(SOURCE, SITE, 'provider-et0');

  test('the two terms add up to the ETo of the provider', () => {
    for (const [i, et0Mm] of [6, 4.5].entries()) {
      expect((columns.radiationTermMm[i] ?? 0) + (columns.aerodynamicTermMm[i] ?? 0)).toBeCloseTo(et0Mm, 12);
    }
  });

  test('the radiation term is that of still air: 0.408 Δ Rn / (Δ + γ)', () => {
    const still = predictorColumns(
      { ...SOURCE, inputs: { ...INPUTS, wind2mMps: day(0, 0, 0) } },
      SITE,
      'penman-monteith',
    );
    expect(columns.radiationTermMm[0]).toBeCloseTo(still.radiationTermMm[0] ?? 0, 12);
  });

  test('the daily wind is not used: it may be missing or wrong', () => {
    const without = { ...SOURCE, inputs: { ...INPUTS, wind2mMps: day(Number.NaN, 99, 3) } };
    const { radiationTermMm, aerodynamicTermMm } = predictorColumns(without, SITE, 'provider-et0');
    expect(radiationTermMm).toEqual(columns.radiationTermMm);
    expect(aerodynamicTermMm).toEqual(columns.aerodynamicTermMm);
  });
});
