import { describe, expect, test } from 'vitest';
import { comparisonsOf } from '../../../src/domain/explain/comparisons';

/** FAO-56 Example 20: Lyon in July; with the dew point at Tmin the mean humidity is e°(14.8)/es = 1.6835/2.5830. */
const LYON_SITE = { latitudeDeg: 45 + 43 / 60, elevationM: 200 };
const LYON = {
  dayOfYear: 196,
  tempMaxC: 26.6,
  tempMinC: 14.8,
  tempMeanC: 20.7,
  humidityMeanPct: (100 * 1.6835115280330897) / 2.5830172097445447,
  wind2mMps: 2,
  shortwaveMjM2: 22.28963505458109,
};

describe('comparisonsOf', () => {
  test('has Hargreaves’ 5.0 mm of FAO-56 Example 20', () => {
    expect(comparisonsOf(LYON, LYON_SITE).hargreavesMm).toBeCloseTo(5.0, 1);
  });

  test('has Priestley–Taylor from the example’s own Δ, γ and Rn: 1.26 · 0.408 · 0.1503/(0.1503 + 0.0658) · 13.48', () => {
    const expected =
      1.26 * 0.408 * (0.15031318408423217 / (0.15031318408423217 + 0.0658071412352921)) * 13.483225177092322;
    expect(comparisonsOf(LYON, LYON_SITE).priestleyTaylorMm).toBeCloseTo(expected, 6);
  });

  test('has no value where an input is missing, and Hargreaves needs temperature only', () => {
    const { hargreavesMm, priestleyTaylorMm } = comparisonsOf({ ...LYON, humidityMeanPct: Number.NaN }, LYON_SITE);
    expect(priestleyTaylorMm).toBeNaN();
    expect(hargreavesMm).toBeGreaterThan(0);
  });
});
