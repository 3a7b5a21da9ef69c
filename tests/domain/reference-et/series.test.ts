import { describe, expect, test } from 'vitest';
import { vaporFromHumidityMean } from '../../../src/domain/atmosphere';
import { dayOfYear, epochDayOf } from '../../../src/domain/calendar';
import { dailyReferenceEt } from '../../../src/domain/reference-et/daily';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import { ASCE_SHORT } from '../../../src/domain/reference-et/standards';
import { INPUT_VARIABLES, type InputSeries, type InputVariable, makeColumns } from '../../../src/domain/series';

type Day = Readonly<Record<InputVariable, number>>;

const MILD: Day = {
  tempMaxC: 25,
  tempMinC: 12,
  tempMeanC: 18.5,
  humidityMeanPct: 60,
  wind2mMps: 3,
  shortwaveMjM2: 22,
  precipitationMm: 0,
};
const SITE = { latitudeDeg: -22.25, elevationM: 2000 };
const START = epochDayOf(2025, 7, 1);

function inputsOf(startDay: number, days: readonly Day[]): InputSeries {
  return { startDay, ...makeColumns(INPUT_VARIABLES, (name) => Float64Array.from(days, (day) => day[name])) };
}

/** ETo of one day alone. */
function et0Of(day: Day, site = SITE, startDay = START): number | undefined {
  return referenceEtSeries(inputsOf(startDay, [day]), site).et0Mm[0];
}

describe('days computed elsewhere with the mean humidity', () => {
  const hot: Day = {
    ...MILD,
    tempMaxC: 32.5,
    tempMinC: 18.2,
    tempMeanC: 25.4,
    humidityMeanPct: 65,
    wind2mMps: 2.5,
    shortwaveMjM2: 20.5,
  };
  const winter: Day = {
    ...MILD,
    tempMaxC: 22,
    tempMinC: 10,
    tempMeanC: 16,
    humidityMeanPct: 80,
    wind2mMps: 1.5,
    shortwaveMjM2: 15,
  };
  /** FAO-56 Example 18 with one humidity instead of its extremes. */
  const uccle: Day = {
    ...MILD,
    tempMaxC: 21.5,
    tempMinC: 12.3,
    tempMeanC: 16.9,
    humidityMeanPct: 73.5,
    wind2mMps: 2.0776,
    shortwaveMjM2: 22.07,
  };
  const low = { latitudeDeg: -22.25, elevationM: 580 };

  test.each([
    ['a hot day', hot, low, START, 4.607],
    ['a winter day', winter, low, START, 2.097],
    ['a mild day at 2000 m', MILD, SITE, START, 4.282],
    ['a January day', hot, { latitudeDeg: -22.2926, elevationM: 580 }, epochDayOf(2024, 1, 15), 5.235],
    ['Uccle in July', uccle, { latitudeDeg: 50.8, elevationM: 100 }, epochDayOf(2023, 7, 6), 3.787],
  ])('%s', (_name, day, site, startDay, expected) => {
    expect(Math.abs((et0Of(day, site, startDay) ?? Number.NaN) - expected)).toBeLessThanOrEqual(0.0006);
  });
});

test('every day of a series is that day alone, across the end of a leap year', () => {
  const startDay = epochDayOf(2024, 12, 29);
  const days = Array.from({ length: 6 }, (_, i) => ({ ...MILD, shortwaveMjM2: 20 + i }));
  const { et0Mm } = referenceEtSeries(inputsOf(startDay, days), SITE, ASCE_SHORT);
  const alone = days.map((day, i) => {
    const actualVaporKpa = vaporFromHumidityMean(day.tempMaxC, day.tempMinC, day.humidityMeanPct);
    const etDay = { ...day, actualVaporKpa, dayOfYear: dayOfYear(startDay + i) };
    return dailyReferenceEt(etDay, SITE, ASCE_SHORT).et0Mm;
  });
  expect([...et0Mm]).toEqual(alone);
  expect(dayOfYear(startDay + 2)).toBe(366);
});

describe('a missing input', () => {
  const needed = INPUT_VARIABLES.filter((name) => name !== 'precipitationMm');

  test.each(needed)('%s takes the ETo of its own day only', (name) => {
    const { et0Mm } = referenceEtSeries(inputsOf(START, [MILD, { ...MILD, [name]: Number.NaN }, MILD]), SITE);
    expect([...et0Mm].map(Number.isNaN)).toEqual([false, true, false]);
  });

  test('of rain does not matter', () => {
    expect(et0Of({ ...MILD, precipitationMm: Number.NaN })).toBe(et0Of(MILD));
  });
});

test.each([-999, -0.5, 100.5])('a humidity of %d %% is missing, never used', (humidityMeanPct) => {
  expect(et0Of({ ...MILD, humidityMeanPct })).toBeNaN();
});

test('the form of the vapour pressure and the clamped deficit are part of the answer', () => {
  const series = referenceEtSeries(inputsOf(START, [MILD, MILD]), SITE);
  expect(series.vaporForm).toBe('rh-mean');
  // ea by Eq. 19 cannot exceed es while humidity is at most 100 %.
  expect([...series.deficitClamped]).toEqual([0, 0]);
});

test('an empty period gives an empty series', () => {
  expect(referenceEtSeries(inputsOf(START, []), SITE).et0Mm).toHaveLength(0);
});

test('the inputs are left as they were', () => {
  const inputs = inputsOf(START, [MILD, { ...MILD, humidityMeanPct: 150 }]);
  const before = structuredClone(inputs);
  referenceEtSeries(inputs, SITE);
  expect(inputs).toEqual(before);
});
