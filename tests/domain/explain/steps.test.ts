import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { explainDay, type StepKey } from '../../../src/domain/explain/steps';
import type { ExplainableDay } from '../../../src/domain/explain/values';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import { evaluate, operand } from './evaluate';

/** FAO-56 Example 18: Uccle, 6 July. The example has RHmax and RHmin; its ea of 1.4086 kPa is a mean humidity of 70.52 %. */
const UCCLE_SITE = { latitudeDeg: 50.8, elevationM: 100 };
const UCCLE: ExplainableDay = {
  dayOfYear: 187,
  tempMaxC: 21.5,
  tempMinC: 12.3,
  tempMeanC: 16.9,
  humidityMeanPct: (100 * 1.4086238018595982) / 1.9974855625338357,
  wind2mMps: 2.077641875466511,
  shortwaveMjM2: 22.07205161436855,
};

const stepValue = (day: ExplainableDay, site: typeof UCCLE_SITE, key: StepKey) =>
  explainDay(day, site).find((step) => step.key === key)?.value;

/** Printed in the example (and the conformance file): value, and half of the last printed digit. */
const PRINTED: readonly (readonly [StepKey, number, number])[] = [
  ['tempMean', 16.9, 0.05],
  ['pressure', 100.1, 0.05],
  ['psychrometric', 0.0666, 0.00005],
  ['saturationAtMax', 2.564, 0.0005],
  ['saturationAtMin', 1.431, 0.0005],
  ['saturation', 1.997, 0.0005],
  ['slope', 0.122, 0.0005],
  ['actualVapor', 1.409, 0.0005],
  ['deficit', 0.589, 0.0005],
  ['wind', 2.078, 0.0005],
  ['extraterrestrial', 41.09, 0.005],
  ['daylight', 16.1, 0.05],
  ['shortwave', 22.07, 0.005],
  ['clearSky', 30.9, 0.005],
  ['clearness', 0.71, 0.005],
  ['netShortwave', 17, 0.05],
  ['netLongwave', 3.71, 0.005],
  ['netRadiation', 13.28, 0.005],
  ['soilHeat', 0, 0],
  ['radiationTerm', 2.81, 0.005],
  ['aerodynamicTerm', 1.07, 0.005],
  ['et0', 3.88, 0.005],
];

/** The same in double precision, computed independently (conformance file). */
const EXACT: readonly (readonly [StepKey, number])[] = [
  ['pressure', 100.12350828341812],
  ['psychrometric', 0.06658213300847304],
  ['slope', 0.12211265844598747],
  ['saturation', 1.9974855625338357],
  ['extraterrestrial', 41.08837556354228],
  ['daylight', 16.104611680362105],
  ['clearSky', 30.898458423783794],
  ['netLongwave', 3.7122945704314456],
  ['netRadiation', 13.28318517263234],
  ['radiationTerm', 2.807445699436145],
  ['aerodynamicTerm', 1.0728137476778616],
  ['et0', 3.8802594471140064],
];

describe('the steps of FAO-56 Example 18, Uccle', () => {
  test.each(PRINTED)('%s is as the example prints it, %f', (key, printed, half) => {
    expect(Math.abs((stepValue(UCCLE, UCCLE_SITE, key) ?? Number.NaN) - printed)).toBeLessThanOrEqual(half);
  });

  test.each(EXACT)('%s is the independent value to a billionth', (key, exact) => {
    expect(Math.abs((stepValue(UCCLE, UCCLE_SITE, key) ?? Number.NaN) / exact - 1)).toBeLessThan(1e-9);
  });
});

test('the sun of FAO-56 Example 8, 20° S on 3 September, has its printed angles', () => {
  const day = { ...UCCLE, dayOfYear: 246 };
  const site = { latitudeDeg: -20, elevationM: 0 };
  expect(stepValue(day, site, 'latitude')).toBeCloseTo(-0.35, 2);
  expect(stepValue(day, site, 'sunDistance')).toBeCloseTo(0.985, 3);
  expect(stepValue(day, site, 'declination')).toBeCloseTo(0.12, 3);
  expect(stepValue(day, site, 'sunsetAngle')).toBeCloseTo(1.527, 3);
  expect(stepValue(day, site, 'extraterrestrial')).toBeCloseTo(32.2, 1);
});

test('the vapour pressure of FAO-56 Example 5 from a mean humidity of 68 % is its printed 1.78 kPa', () => {
  const day = { ...UCCLE, tempMaxC: 25, tempMinC: 18, humidityMeanPct: 68 };
  expect(stepValue(day, UCCLE_SITE, 'actualVapor')).toBeCloseTo(1.7788007528568932, 12);
});

/** Days of many kinds: mild, frost, a polar summer, radiation above the clear sky, air full of vapour. */
const DAYS: readonly (readonly [string, ExplainableDay, typeof UCCLE_SITE])[] = [
  ['a day in July at Uccle', UCCLE, UCCLE_SITE],
  [
    'a frosty day in the Alps',
    { ...UCCLE, dayOfYear: 20, tempMaxC: -3.2, tempMinC: -14.8, tempMeanC: -9, shortwaveMjM2: 6.1 },
    { latitudeDeg: 46.8, elevationM: 1560 },
  ],
  ['the south of the tropics', { ...UCCLE, dayOfYear: 60, tempMeanC: 17.1 }, { latitudeDeg: -22.725, elevationM: 546 }],
  ['the polar summer', { ...UCCLE, dayOfYear: 172, shortwaveMjM2: 25 }, { latitudeDeg: 78.2, elevationM: 10 }],
  ['the polar night', { ...UCCLE, dayOfYear: 355, shortwaveMjM2: 0 }, { latitudeDeg: 78.2, elevationM: 10 }],
  ['more radiation than a clear sky has', { ...UCCLE, shortwaveMjM2: 34 }, UCCLE_SITE],
  ['a shore below the sea', { ...UCCLE, humidityMeanPct: 100 }, { latitudeDeg: 31.5, elevationM: -430 }],
];

describe.each(DAYS)('%s', (_, day, site) => {
  const steps = explainDay(day, site);

  test('ends in the equation’s ETo of the result, to the last bit', () => {
    const one = (value: number) => Float64Array.of(value);
    const startDay = epochDayOf(2023, 1, 1) + day.dayOfYear - 1;
    const inputs = {
      startDay,
      tempMaxC: one(day.tempMaxC),
      tempMinC: one(day.tempMinC),
      tempMeanC: one(day.tempMeanC),
      humidityMeanPct: one(day.humidityMeanPct),
      wind2mMps: one(day.wind2mMps),
      shortwaveMjM2: one(day.shortwaveMjM2),
      precipitationMm: one(0),
    };
    expect(steps.at(-1)?.key).toBe('et0');
    expect(steps.at(-1)?.value).toBe(referenceEtSeries(inputs, site).et0Mm[0]);
  });

  test('every formula with its own numbers put in gives the value of its step', () => {
    const computed = steps.filter(({ formula }) => formula !== null);
    expect(computed.length).toBeGreaterThanOrEqual(18);
    for (const { key, formula, inputs, value } of computed) {
      const put = inputs.reduce(
        (text, input) => text.replaceAll(`{${input.key}}`, operand(input.value)),
        formula ?? '',
      );
      expect(put, key).not.toContain('{');
      expect(Math.abs(evaluate(put) - value), `${key}: ${put}`).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
    }
  });
});

describe('a step that is not simply its formula', () => {
  const noteOf = (day: Partial<ExplainableDay>, site: typeof UCCLE_SITE, key: StepKey) =>
    explainDay({ ...UCCLE, ...day }, site).find((step) => step.key === key);

  test('says so and shows no formula', () => {
    expect(noteOf({ tempMeanC: 17.1 }, UCCLE_SITE, 'tempMean')).toMatchObject({
      note: 'combined',
      formula: null,
      equation: null,
    });
    expect(noteOf({ shortwaveMjM2: 34 }, UCCLE_SITE, 'clearness')).toMatchObject({
      note: 'held-at-one',
      value: 1,
      formula: null,
    });
    const arctic = { latitudeDeg: 78.2, elevationM: 10 };
    expect(noteOf({ dayOfYear: 172 }, arctic, 'sunsetAngle')).toMatchObject({ note: 'sun-up-all-day', value: Math.PI });
    expect(noteOf({ dayOfYear: 355 }, arctic, 'sunsetAngle')).toMatchObject({ note: 'sun-down-all-day', value: 0 });
    expect(noteOf({ dayOfYear: 355 }, arctic, 'clearness')).toMatchObject({
      note: 'no-sun',
      value: 0.8,
      formula: null,
    });
  });

  test('is none at the mean of the extremes, rounding apart', () => {
    expect(noteOf({ tempMaxC: 0.3, tempMinC: 0.1, tempMeanC: 0.2 }, UCCLE_SITE, 'tempMean')?.note).toBeNull();
  });
});

test('without wind the steps before it stand, and those that need it have no value', () => {
  const steps = explainDay({ ...UCCLE, wind2mMps: Number.NaN }, UCCLE_SITE);
  const missing = steps.filter(({ value }) => Number.isNaN(value)).map(({ key }) => key);
  expect(missing).toEqual(['wind', 'radiationTerm', 'aerodynamicTerm', 'et0']);
});

test('a humidity that cannot be is a missing one', () => {
  const steps = explainDay({ ...UCCLE, humidityMeanPct: 130 }, UCCLE_SITE);
  expect(steps.find(({ key }) => key === 'actualVapor')?.value).toBeNaN();
  expect(steps.at(-1)?.value).toBeNaN();
});

test('every equation number is that of FAO-56', () => {
  const numbers = Object.fromEntries(explainDay(UCCLE, UCCLE_SITE).map(({ key, equation }) => [key, equation]));
  expect(numbers).toEqual({
    tempMean: 'Eq. 9',
    pressure: 'Eq. 7',
    psychrometric: 'Eq. 8',
    saturationAtMax: 'Eq. 11',
    saturationAtMin: 'Eq. 11',
    saturation: 'Eq. 12',
    slope: 'Eq. 13',
    actualVapor: 'Eq. 19',
    deficit: null,
    wind: null,
    dayOfYear: null,
    latitude: 'Eq. 22',
    sunDistance: 'Eq. 23',
    declination: 'Eq. 24',
    sunsetAngle: 'Eq. 25',
    extraterrestrial: 'Eq. 21',
    daylight: 'Eq. 34',
    shortwave: null,
    clearSky: 'Eq. 37',
    clearness: null,
    netShortwave: 'Eq. 38',
    netLongwave: 'Eq. 39',
    netRadiation: 'Eq. 40',
    soilHeat: 'Eq. 42',
    radiationTerm: 'Eq. 6',
    aerodynamicTerm: 'Eq. 6',
    et0: 'Eq. 6',
  });
});
