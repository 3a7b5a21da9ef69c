/**
 * A calibration that can be followed by hand: the signal of a source is the ETo that its provider gives, the normal is
 * 5 mm on every day, and all variances are whole numbers. Nothing of it was learnt from anything.
 */
import type { Combination, Correction, FusionModel, TermForm } from '../../src/domain/calibration/model';
import type { CalibrationTable } from '../../src/domain/calibration/region';
import { ok } from '../../src/domain/result';
import type { SourceId } from '../../src/protocol';
import { type DayValues, type FakeSource, fakeSource, weatherOf } from './fakes';

export const NORMAL_MM = 5;
/** φ: half of a day's anomaly is left on the next. */
export const PERSISTENCE = 0.5;
export const PRIOR_VARIANCE_MM2 = 1;
export const ERROR_VARIANCE_MM2 = 2;
/** The estimate is stretched by a fifth about its normal. */
export const STRETCH = 1.2;

const ANYTHING = [-1000, 1000] as const;
const CALM = { low: -2, high: 1, levels: [] };
const WILD = { low: -9, high: 9, levels: [] };

/** The signal is the sum of the two terms: of `provider-et0` the provider's ETo itself. */
function sumOfTerms(source: SourceId, radiationRange: readonly [number, number]): Correction {
  const form: TermForm = 'provider-et0';
  return {
    source,
    form,
    predictors: ['radiationTermMm', 'aerodynamicTermMm', 'extraterrestrialMjM2'],
    ranges: [ANYTHING, ANYTHING, radiationRange],
    coefficients: [1, 1, 0, 0, 0, 0, 0, 0],
  };
}

/** Sources whose errors are independent and of one size. Its band from December to February is 80 to 110 % of the ETo. */
function combinationOf(sources: readonly SourceId[], radiationRange: readonly [number, number]): Combination {
  return {
    corrections: sources.map((source) => sumOfTerms(source, radiationRange)),
    interceptsMm: sources.map(() => 0),
    slopes: sources.map(() => 1),
    covarianceMm2: sources.map((_, i) => sources.map((__, j) => (i === j ? ERROR_VARIANCE_MM2 : 0))),
    restoration: { meanMm: NORMAL_MM, factor: STRETCH },
    errorScale: { atZeroMm: 0, perMm: 0.1, floorMm: 0.01 },
    errors: { DJF: CALM, MAM: WILD, JJA: WILD, SON: WILD },
  };
}

export function toyModel(radiationRange: readonly [number, number] = ANYTHING): FusionModel {
  const sources = [['nasa-power', 'open-meteo-archive'], ['nasa-power'], ['open-meteo-archive']] as const;
  return {
    climatology: [NORMAL_MM, 0, 0, 0, 0],
    priorVarianceMm2: PRIOR_VARIANCE_MM2,
    persistence: PERSISTENCE,
    combinations: sources.map((ids) => combinationOf(ids, radiationRange)),
  };
}

const SKILL = { dayCount: 100, r2: 0.9, kge: 0.9, nse: 0.9, maeMm: 0.3, rmseMm: 0.4, pbiasPct: 0 };

export function toyTable(changes: Partial<CalibrationTable> = {}): CalibrationTable {
  return {
    id: 'toy',
    region: [],
    training: { data: [], firstDate: '2001-01-01', lastDate: '2005-12-31', sites: [] },
    heldOut: SKILL,
    heldOutByCombination: [],
    model: toyModel(),
    ...changes,
  };
}

/** Of the rain, the odds of a wet day are (1 + P / 0.1 mm) / 10 of the first source. */
export const RAIN = toyTable({
  precipitation: {
    wetDayMm: 1,
    combinations: [
      {
        sources: ['nasa-power', 'open-meteo-archive'],
        firstYear: null,
        lastYear: null,
        intercept: -Math.log(10),
        slopes: [1, 0],
        wetFromProbability: 0.5,
        shares: [0.75, 0.25],
        scale: 2,
        exponent: 0.5,
      },
    ],
  },
});

/** A source whose provider gives these ETo, mm, on the days of the run in turn; NaN where it gives none. */
export function sourceSaying(
  id: SourceId,
  providerEt0Mm: readonly number[],
  change?: (day: number) => Partial<DayValues>,
): FakeSource {
  return fakeSource(id, (query) => {
    const series = weatherOf(query, change);
    return ok({ ...series, providerEt0Mm: Float64Array.from(providerEt0Mm) });
  });
}
