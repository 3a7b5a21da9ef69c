import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BAND_90_FACTOR,
  combinedEt0SigmaMm,
  PUBLISHED_ERRORS,
  type PublishedError,
  type PublishedErrors,
  type SourceClass,
  sourceClassOf,
  UNCORRECTED_CORRELATION,
  weightsFromErrors,
} from '../../../src/domain/fusion/published-errors';
import { weightTiers } from '../../../src/domain/fusion/weights';
import { INPUT_VARIABLES } from '../../../src/domain/series';

const NASA = 'nasa-power';
const ARCHIVE = 'open-meteo-archive';
const FORECAST = 'open-meteo-forecast';
const STATION = 'bright-sky';
const MEMBERS = [NASA, ARCHIVE, FORECAST, STATION];

/** The table with some classes replaced; the rest without a number. */
function errorsWith(replaced: Partial<Record<SourceClass, Partial<PublishedError>>>): PublishedErrors {
  const blank: PublishedError = { inputError: {}, et0: { rmseMm: 1, basis: 'measured' }, citation: [] };
  const make = (name: SourceClass): PublishedError => ({ ...blank, ...replaced[name] });
  return {
    'nasa-power': make('nasa-power'),
    era5: make('era5'),
    forecast: make('forecast'),
    unknown: make('unknown'),
  };
}

const rmse = (rmseMm: number) => ({ et0: { rmseMm, basis: 'measured' } }) as const;
const wind = (error: number) => ({ inputError: { wind2mMps: error } });
const windWeight = (id: string, sources: readonly string[], errors: PublishedErrors) =>
  weightsFromErrors(sources, errors)[id]?.wind2mMps ?? Number.NaN;

describe('the published errors', () => {
  test('are those of the publications', () => {
    expect(PUBLISHED_ERRORS['nasa-power'].et0).toEqual({ rmseMm: 1.41, basis: 'measured' });
    expect(PUBLISHED_ERRORS.era5.et0).toEqual({ rmseMm: 1, basis: 'predecessor' });
    expect(PUBLISHED_ERRORS['nasa-power'].inputError).toEqual({ shortwaveMjM2: 30.8 });
    expect(PUBLISHED_ERRORS.era5.inputError).toEqual({ shortwaveMjM2: 37.2 });
  });

  test('name a publication for every number that is not borrowed', () => {
    for (const { inputError, et0, citation } of Object.values(PUBLISHED_ERRORS)) {
      const text = citation.join('\n');
      if (et0.basis !== 'worst-of-known')
        expect(text).toMatch(new RegExp(`${et0.rmseMm.toFixed(2).replace(/0$/, '')}0? mm/d`));
      for (const error of Object.values(inputError)) expect(text).toContain(`${error} %`);
      for (const line of citation) expect(line).toMatch(/\(20\d\d\)/);
    }
  });

  test('never let a class of which nothing is known look better than the known ones', () => {
    for (const borrowed of [PUBLISHED_ERRORS.forecast, PUBLISHED_ERRORS.unknown]) {
      expect(borrowed.et0.basis).toBe('worst-of-known');
      expect(borrowed.et0.rmseMm).toBe(1.41);
    }
  });

  test('know every source of the weight tables, and take any other for unknown', () => {
    const known = ['nasa-power', 'open-meteo-archive', 'open-meteo-historical-forecast', 'open-meteo-forecast'];
    expect(known.map(sourceClassOf)).toEqual(['nasa-power', 'era5', 'forecast', 'forecast']);
    const unknown = weightTiers(['840'])
      .flatMap((table) => Object.keys(table))
      .filter((id) => sourceClassOf(id) === 'unknown');
    expect(unknown.sort()).toEqual(['bright-sky', 'geosphere-austria', 'nws-observations', 'own-station', 'simulated']);
    expect(sourceClassOf('constructor')).toBe('unknown');
  });
});

describe('weights from errors', () => {
  test('are inverse variances', () => {
    // Errors 1 and 2: precisions 1 and 1/4, so 4/5 and 1/5.
    const errors = errorsWith({ 'nasa-power': wind(2), era5: wind(1) });
    expect(windWeight(NASA, [NASA, ARCHIVE], errors)).toBeCloseTo(0.2, 12);
    expect(windWeight(ARCHIVE, [NASA, ARCHIVE], errors)).toBeCloseTo(0.8, 12);
  });

  test('give the radiation of NASA POWER the larger part, by the one study that has both', () => {
    // 37.2² / (37.2² + 30.8²) = 1383.84 / 2332.48
    const weights = weightsFromErrors([NASA, ARCHIVE]);
    expect(weights[NASA]?.shortwaveMjM2).toBeCloseTo(1383.84 / 2332.48, 12);
    expect(weights[ARCHIVE]?.shortwaveMjM2).toBeCloseTo(948.64 / 2332.48, 12);
  });

  test('are alike for a variable of which nothing comparable is published', () => {
    const weights = weightsFromErrors([NASA, ARCHIVE, STATION]);
    for (const name of INPUT_VARIABLES.filter((variable) => variable !== 'shortwaveMjM2')) {
      for (const id of [NASA, ARCHIVE, STATION]) expect(weights[id]?.[name]).toBeCloseTo(1 / 3, 12);
    }
  });

  test('treat a source without a number as the worst that has one', () => {
    // Errors 1, 2 and (as the worst) 2: precisions 4, 1, 1 of 6.
    const errors = errorsWith({ 'nasa-power': wind(1), era5: wind(2) });
    const sources = [NASA, ARCHIVE, STATION];
    const weights = sources.map((id) => windWeight(id, sources, errors));
    expect(weights[0]).toBeCloseTo(4 / 6, 12);
    expect(weights[1]).toBeCloseTo(1 / 6, 12);
    expect(weights[2]).toBeCloseTo(1 / 6, 12);
  });

  test('fall as the error grows, and sum to 1', () => {
    const error = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(error, error, fc.double({ min: 1.01, max: 10, noNaN: true }), (mine, other, factor) => {
        const now = windWeight(NASA, [NASA, ARCHIVE], errorsWith({ 'nasa-power': wind(mine), era5: wind(other) }));
        const errors = errorsWith({ 'nasa-power': wind(mine * factor), era5: wind(other) });
        const worse = windWeight(NASA, [NASA, ARCHIVE], errors);
        expect(worse).toBeLessThan(now);
        expect(worse + windWeight(ARCHIVE, [NASA, ARCHIVE], errors)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the combined error of the ETo', () => {
  test('is that of the source where there is one', () => {
    expect(combinedEt0SigmaMm([NASA])).toBeCloseTo(1.41, 12);
    expect(combinedEt0SigmaMm([ARCHIVE])).toBeCloseTo(1, 12);
  });

  test('is absent without a source', () => {
    expect(combinedEt0SigmaMm([])).toBeUndefined();
  });

  test('is by default the mean of the errors: no source cancels another', () => {
    expect(UNCORRECTED_CORRELATION).toBe(1);
    expect(combinedEt0SigmaMm([NASA, ARCHIVE])).toBeCloseTo((1.41 + 1) / 2, 12);
  });

  test('halves with four equal sources that err independently', () => {
    const errors = errorsWith({ 'nasa-power': rmse(2), era5: rmse(2), forecast: rmse(2), unknown: rmse(2) });
    expect(combinedEt0SigmaMm(MEMBERS, errors, 0)).toBeCloseTo(1, 12);
  });

  test('counts what the errors have in common', () => {
    // (0.4 · (2² + 1²) + 0.6 · (2 + 1)²) / 2² = (2 + 5.4) / 4 = 1.85
    const errors = errorsWith({ 'nasa-power': rmse(2), era5: rmse(1) });
    expect(combinedEt0SigmaMm([NASA, ARCHIVE], errors, 0.6)).toBeCloseTo(Math.sqrt(1.85), 12);
  });

  test('is never below the best source nor above the worst, whatever the errors', () => {
    const sigma = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(sigma, sigma, sigma, sigma), ([a, b, c, d]) => {
        const errors = errorsWith({ 'nasa-power': rmse(a), era5: rmse(b), forecast: rmse(c), unknown: rmse(d) });
        const combined = combinedEt0SigmaMm(MEMBERS, errors) ?? Number.NaN;
        expect(combined).toBeGreaterThanOrEqual(Math.min(a, b, c, d) - 1e-12);
        expect(combined).toBeLessThanOrEqual(Math.max(a, b, c, d) + 1e-12);
      }),
    );
  });

  test('grows with the correlation', () => {
    const rho = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(rho, (correlation) => {
        const less = combinedEt0SigmaMm([NASA, ARCHIVE], PUBLISHED_ERRORS, correlation) ?? Number.NaN;
        const more = combinedEt0SigmaMm([NASA, ARCHIVE], PUBLISHED_ERRORS, correlation + 0.01) ?? Number.NaN;
        expect(more).toBeGreaterThan(less);
      }),
    );
  });

  test('spans 90 % of a normal distribution with its factor', () => {
    // The density summed over the band by the midpoint rule.
    const steps = 10_000;
    const width = (2 * BAND_90_FACTOR) / steps;
    let share = 0;
    for (let i = 0; i < steps; i++) {
      const z = -BAND_90_FACTOR + (i + 0.5) * width;
      share += (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * width;
    }
    expect(share).toBeCloseTo(0.9, 4);
  });
});
