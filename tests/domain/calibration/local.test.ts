/** What a station's record teaches: every expected number follows from how the record was made up. */
import { describe, expect, test } from 'vitest';
import { at } from '../../../src/domain/at';
import { epochDayOf, monthsOf } from '../../../src/domain/calendar';
import { adjustEstimate, fitLocal, LEAST_TRUTH_DAYS, type LocalTask } from '../../../src/domain/calibration/local';
import { fitAdjustment, type TruthDay } from '../../../src/domain/calibration/local-adjustment';
import type { LocalBand } from '../../../src/domain/calibration/model';
import type { ModelSpec } from '../../../src/domain/calibration/training';
import { predictorsSaying } from './models';

const START = epochDayOf(2001, 1, 1);
const YEAR_DAYS = 365.25;

const QUANTILES = { low: -1.6, high: 1.6, levels: [-1, 0, 1] };
const BASE_BAND: LocalBand = {
  errorScale: { atZeroMm: 0.3, perMm: 0, floorMm: 0.3 },
  errors: { DJF: QUANTILES, MAM: QUANTILES, JJA: QUANTILES, SON: QUANTILES },
};

const SPEC: ModelSpec = {
  combinations: [[{ source: 'a', form: 'penman-monteith', predictors: ['radiationTermMm', 'aerodynamicTermMm'] }]],
  penalty: 10,
  persistence: 0,
  priorInflation: 4,
  bandCoverage: 0.9,
};

/** A course over the year with weather on it that never repeats: mean 4 mm. */
function weather(length: number): Float64Array {
  return Float64Array.from(
    { length },
    (_, day) =>
      4 + 1.2 * Math.sin((2 * Math.PI * day) / YEAR_DAYS) + 0.8 * Math.sin(day * 1.7) + 0.4 * Math.sin(day ** 1.3),
  );
}

function task(base: Float64Array, truth: Float64Array, more: Partial<LocalTask> = {}): LocalTask {
  return {
    site: { startDay: START, referenceMm: truth, predictors: { a: predictorsSaying(Array.from(base)) } },
    base: { et0Mm: base, lowMm: base.map((value) => value - 0.5), highMm: base.map((value) => value + 0.5) },
    baseBand: BASE_BAND,
    baseKind: 'region',
    prior: null,
    spec: SPEC,
    ...more,
  };
}

function fitOf(given: LocalTask) {
  const fitted = fitLocal(given);
  if (!fitted.ok) throw new Error(fitted.error.code);
  return fitted.value;
}

describe('fitAdjustment', () => {
  const days = (count: number, truthOf: (et0Mm: number, month: number) => number): TruthDay[] => {
    const months = monthsOf(START, count);
    return Array.from(weather(count), (et0Mm, day) => {
      const month = at(months, day);
      return { day, month, et0Mm, truthMm: truthOf(et0Mm, month) };
    });
  };

  test('believes half of an offset after one year: n / (n + 1)', () => {
    const count = 365;
    const { offsetMm, factor } = fitAdjustment(
      days(count, (et0Mm) => et0Mm + 0.6),
      false,
    );
    const years = count / YEAR_DAYS;
    expect(offsetMm).toBeCloseTo((0.6 * years) / (years + 1), 10);
    expect(factor).toBeCloseTo(1, 10);
  });

  test('believes a third of a spread after one year: n / (n + 2), about the mean of the estimates', () => {
    const count = 365;
    const { offsetMm, factor, meanMm } = fitAdjustment(
      days(count, (et0Mm) => 1.3 * et0Mm),
      false,
    );
    const years = count / YEAR_DAYS;
    expect(factor).toBeCloseTo(1 + (0.3 * years) / (years + 2), 10);
    expect(offsetMm).toBeCloseTo(((0.3 * years) / (years + 1)) * meanMm, 10);
  });

  test('shrinks what is left of each month by m / (m + 4), m the years of it', () => {
    // January is 1 mm higher: of 1,461 days, 4 Januaries of 31 days.
    const count = 1461;
    const made = days(count, (et0Mm, month) => et0Mm + (month === 1 ? 1 : 0));
    const whole = fitAdjustment(made, false);
    const { monthlyMm } = fitAdjustment(made, true);
    const january = made.filter(({ month }) => month === 1);
    const rest =
      january.reduce(
        (sum, { et0Mm, truthMm }) =>
          sum + truthMm - (whole.meanMm + whole.factor * (et0Mm - whole.meanMm) + whole.offsetMm),
        0,
      ) / january.length;
    const years = (4 * 31) / (YEAR_DAYS / 12);
    expect(monthlyMm[0]).toBeCloseTo((rest * years) / (years + 4), 10);
    expect(monthlyMm[0]).toBeGreaterThan(0.4);
    expect(Math.abs(monthlyMm[6] ?? 1)).toBeLessThan(0.1);
  });

  test('leaves the months alone while there are few years', () => {
    expect(
      fitAdjustment(
        days(365, (et0Mm, month) => et0Mm + month),
        false,
      ).monthlyMm,
    ).toEqual(Array(12).fill(0));
  });
});

describe('fitLocal', () => {
  const off = (length: number) =>
    task(
      weather(length),
      weather(length).map((value) => value + 0.6),
    );

  test('asks for thirty days with ETo and an estimate', () => {
    const base = weather(40);
    base.fill(Number.NaN, LEAST_TRUTH_DAYS - 1);
    expect(fitLocal(task(base, weather(40)))).toEqual({
      ok: false,
      error: { code: 'too-few-days', dayCount: 29, neededDayCount: 30 },
    });
  });

  test.each([
    [60, 'two-parameters'],
    [730, 'two-parameters'],
    [731, 'monthly'],
    [2921, 'monthly'],
    [2922, 'full'],
  ])('after %i days allows the level %s', (length, level) => {
    expect(fitOf(off(length)).report.level).toBe(level);
  });

  test('reports the days it is made from', () => {
    const given = off(400);
    given.site.referenceMm.fill(Number.NaN, 0, 10);
    given.site.referenceMm.fill(Number.NaN, 390);
    const { report } = fitOf(given);
    expect([report.firstDay, report.lastDay, report.truthDayCount]).toEqual([START + 10, START + 389, 380]);
    expect(report.before.dayCount).toBe(380);
    expect(report.after.dayCount).toBe(380);
  });

  test('is used where the estimates were off, and says by how much on days that were left out', () => {
    const { report } = fitOf(off(365));
    expect(report.isUsed).toBe(true);
    expect(report.before.rmseMm).toBeCloseTo(0.6, 10);
    // Each month is judged by eleven others: about 334 days, so the offset is 0.6 less 0.6 n/(n + 1).
    const years = 334.6 / YEAR_DAYS;
    expect(report.after.rmseMm).toBeCloseTo(0.6 * (1 - years / (years + 1)), 2);
  });

  test('is not used where there was nothing to mend', () => {
    const { report } = fitOf(task(weather(400), weather(400)));
    expect(report.before.rmseMm).toBe(0);
    expect(report.isUsed).toBe(false);
  });

  test('is not used where half a year is no guide to the other half', () => {
    const base = weather(365);
    const { report } = fitOf(
      task(
        base,
        base.map((value, day) => value + (Math.floor(day / 30.4) % 2 === 0 ? 0.5 : -0.5)),
      ),
    );
    expect(report.isUsed).toBe(false);
  });

  test('is not used while all days are of one month: nothing was left to judge it by', () => {
    const { report } = fitOf(off(31));
    expect(report.after.dayCount).toBe(0);
    expect(report.isUsed).toBe(false);
  });

  test.each([365, 1825])('keeps the band of the estimates while the record is short: %i days', (length) => {
    const { correction } = fitOf(off(length));
    expect(correction).toMatchObject({ kind: 'adjustment', band: null });
  });

  test('claims no band of its own from a short record, where the estimates have none either', () => {
    expect(fitOf({ ...off(365), baseBand: null }).correction).toMatchObject({ kind: 'adjustment', band: null });
  });

  test('tries the adjustment where a model of a long record does not help', () => {
    // Half a millimetre too low in every year, and beside it a source that says nothing of the truth.
    const base = weather(3000);
    const given = task(
      base,
      base.map((value) => value + 0.5),
    );
    const useless = Array.from({ length: 3000 }, (_, day) => 1 + (day % 7));
    const { report } = fitOf({ ...given, site: { ...given.site, predictors: { a: predictorsSaying(useless) } } });
    expect(report.level).toBe('monthly');
    expect(report.isUsed).toBe(true);
  });

  test('makes a band of its own errors from five years on', () => {
    const noisy = (length: number) => {
      const base = weather(length);
      return task(
        base,
        base.map((value, day) => value + 0.3 + 0.4 * Math.sin(day * day)),
      );
    };
    for (const given of [noisy(1826), { ...noisy(1826), baseBand: null }]) {
      const { correction, report } = fitOf(given);
      expect(correction.kind === 'adjustment' && correction.band).not.toEqual(BASE_BAND);
      expect(report.after.band?.coverage90).toBeGreaterThan(0.85);
      expect(report.after.band?.coverage90).toBeLessThan(0.95);
    }
  });

  test('of a long record makes a model of the station, with a band for it', () => {
    // The truth is three quarters of what the source says: a wind that is too strong, say.
    const base = weather(3000);
    const noise = Float64Array.from({ length: 3000 }, (_, day) => 0.2 * Math.sin(day * day));
    const { report, correction } = fitOf(
      task(
        base,
        base.map((value, day) => 0.75 * value + at(noise, day)),
      ),
    );
    expect(report.level).toBe('full');
    expect(report.isUsed).toBe(true);
    // The noise has a standard deviation of 0.2/√2; no fit can do better on days it has not seen.
    expect(report.after.rmseMm).toBeGreaterThan(0.13);
    expect(report.after.rmseMm).toBeLessThan(0.16);
    expect(report.after.band?.coverage90).toBeCloseTo(0.9, 1);
    if (correction.kind !== 'model') throw new Error('expected a model');
    expect(correction.model.combinations[0]?.errors.JJA.low).toBeLessThan(0);
  });

  test('is a monthly adjustment where a long record meets no source that can be taken apart', () => {
    const given = off(3000);
    expect(fitOf({ ...given, site: { ...given.site, predictors: {} } }).report.level).toBe('monthly');
  });
});

test('adjustEstimate moves mean, spread and month, and puts the band around the result', () => {
  const adjustment = { meanMm: 4, offsetMm: 0.5, factor: 1.2, monthlyMm: [0.1, ...Array<number>(11).fill(0)] };
  const base = {
    et0Mm: Float64Array.of(5, Number.NaN, 3),
    lowMm: Float64Array.of(4, Number.NaN, 2.5),
    highMm: Float64Array.of(7, Number.NaN, 3.25),
  };
  const { et0Mm, lowMm, highMm } = adjustEstimate(base, { startDay: START }, { adjustment, band: BASE_BAND });
  expect(et0Mm[0]).toBeCloseTo(4 + 1.2 + 0.5 + 0.1, 10);
  expect(et0Mm[1]).toBeNaN();
  expect(et0Mm[2]).toBeCloseTo(4 - 1.2 + 0.5 + 0.1, 10);
  expect(lowMm[0]).toBeCloseTo(5.8 - 1.6 * 0.3, 10);
  expect(highMm[2]).toBeCloseTo(3.4 + 1.6 * 0.3, 10);
  const kept = adjustEstimate(base, { startDay: START }, { adjustment, band: null });
  expect([...kept.lowMm]).toEqual([expect.closeTo(4.8, 10), Number.NaN, expect.closeTo(2.9, 10)]);
  expect([...kept.highMm]).toEqual([expect.closeTo(7.8, 10), Number.NaN, expect.closeTo(3.65, 10)]);
});
