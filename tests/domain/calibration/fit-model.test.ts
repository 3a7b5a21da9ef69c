/** Fits to data whose law is known. */
import { describe, expect, test } from 'vitest';
import { at } from '../../../src/domain/at';
import { epochDayOf } from '../../../src/domain/calendar';
import { estimateEt0 } from '../../../src/domain/calibration/estimate';
import { fitModel } from '../../../src/domain/calibration/fit-model';
import { PREDICTORS } from '../../../src/domain/calibration/model';
import { addRow, emptyMoments } from '../../../src/domain/calibration/moments';
import { fitObservations } from '../../../src/domain/calibration/observations';
import {
  holdOut,
  type ModelSpec,
  sliceSite,
  type TrainingSite,
  usableDays,
  withoutRepeats,
} from '../../../src/domain/calibration/training';
import { makeColumns } from '../../../src/domain/series';

const START = epochDayOf(2001, 1, 1);
const SOURCE = {
  source: 'a',
  form: 'penman-monteith',
  predictors: ['radiationTermMm', 'aerodynamicTermMm', 'wind2mMps'],
} as const;
const SPEC: ModelSpec = {
  combinations: [[SOURCE]],
  penalty: 1e-6,
  persistence: 0,
  priorInflation: 4,
  bandCoverage: 0.9,
};

/** Two years; the truth is 0.9 of the radiation term and 0.5 of the aerodynamic one, less what the wind exaggerates. */
function siteOf(phase: number): TrainingSite {
  const wave = (frequency: number) => (_: unknown, day: number) => Math.sin(frequency * day + phase);
  const radiation = Float64Array.from({ length: 730 }, wave(0.7)).map((value) => 3 + value);
  const aerodynamic = Float64Array.from({ length: 730 }, wave(1.9)).map((value) => 2 + value);
  const wind = Float64Array.from({ length: 730 }, wave(2.3)).map((value) => 2 + 0.5 * value);
  const columns = { radiationTermMm: radiation, aerodynamicTermMm: aerodynamic, wind2mMps: wind };
  const missing = new Float64Array(730).fill(Number.NaN);
  const predictors = makeColumns(PREDICTORS, (name) =>
    name in columns ? columns[name as keyof typeof columns] : missing,
  );
  const referenceMm = radiation.map(
    (value, day) => 0.4 + 0.9 * value + 0.5 * at(aerodynamic, day) - 0.06 * at(aerodynamic, day) * at(wind, day),
  );
  return { startDay: START, referenceMm, predictors: { a: predictors } };
}

describe('fitModel', () => {
  const sites = [siteOf(0), siteOf(1)];
  const model = fitModel(sites, SPEC);

  test('finds a law that its basis holds, at a place it has not seen', () => {
    const unseen = siteOf(2.5);
    const { et0Mm } = estimateEt0(model, () => unseen.predictors.a, { startDay: START, length: 730 });
    et0Mm.forEach((value, day) => {
      expect(value).toBeCloseTo(at(unseen.referenceMm, day), 3);
    });
  });

  test('keeps the limits of each predictor in the training', () => {
    const [low, high] = model.combinations[0]?.corrections[0]?.ranges[2] ?? [];
    const winds = sites.flatMap(({ predictors }) => Array.from(predictors.a?.wind2mMps ?? []));
    expect([low, high]).toEqual([Math.min(...winds), Math.max(...winds)]);
  });

  test('does not look at days that are held out', () => {
    const spoiled = sites.map((site) => {
      const copy = { ...site, referenceMm: site.referenceMm.map((value, day) => (day < 100 ? 99 : value)) };
      return holdOut(copy, (day) => day >= 100);
    });
    const clean = sites.map((site) => holdOut(site, (day) => day >= 100));
    expect(fitModel(spoiled, SPEC)).toEqual(fitModel(clean, SPEC));
  });

  test('stretches estimates that vary too little to the variance of the reference', () => {
    // A penalty as large as the data halves every coefficient.
    const shrunk = fitModel(sites, { ...SPEC, penalty: 1460 });
    const [site] = sites;
    if (!site) throw new Error('there is no site');
    const { et0Mm } = estimateEt0(shrunk, () => site.predictors.a, { startDay: START, length: 730 });
    const deviationOf = (column: Float64Array) => {
      const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
      return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
    };
    expect(deviationOf(et0Mm)).toBeCloseTo(deviationOf(site.referenceMm), 2);
  });

  test('refuses a combination that no site has', () => {
    expect(() => fitModel(sites, { ...SPEC, combinations: [[{ ...SOURCE, source: 'b' }]] })).toThrow(RangeError);
  });
});

test('fitObservations gives the line of the signal over ETo and the variance about it', () => {
  // The signal 1, 2, 3, 4, 5 over ETo 2, 4, 5, 4, 5: Sxx = 10, Syy = 6, Sxy = 6; slope 6/6, intercept 3 − 4.
  const moments = emptyMoments(2);
  for (const [signal = 0, et0Mm = 0] of [
    [1, 2],
    [2, 4],
    [3, 5],
    [4, 4],
    [5, 5],
  ]) {
    addRow(moments, Float64Array.of(signal, et0Mm));
  }
  const { slopes, interceptsMm, covarianceMm2 } = fitObservations(moments, [
    { source: 'a', form: 'penman-monteith', predictors: [], ranges: [], coefficients: [1] },
  ]);
  expect(slopes[0]).toBeCloseTo(1, 12);
  expect(interceptsMm[0]).toBeCloseTo(-1, 12);
  expect(covarianceMm2[0]?.[0]).toBeCloseTo((10 - 6) / 5, 12);
});

describe('the days of a training site', () => {
  test('are usable with a reference and every predictor that is asked for', () => {
    const site = siteOf(0);
    site.referenceMm[3] = Number.NaN;
    site.predictors.a?.wind2mMps.fill(Number.NaN, 5, 7);
    expect(usableDays(sliceSite(site, 0, 10), [SOURCE])).toEqual([0, 1, 2, 4, 7, 8, 9]);
  });

  test('do not count where the reference only repeats the day before', () => {
    expect(Array.from(withoutRepeats(Float64Array.of(4, 4, 4, 5, 4)))).toEqual([4, Number.NaN, Number.NaN, 5, 4]);
  });
});
