/**
 * The 90 % band about an estimate: split conformal prediction. The errors of estimates for sites and years that the
 * fitting had not seen, each divided by its expected size, give by season the bounds that held 90 % of them.
 * Source: H. Papadopoulos et al., "Inductive Confidence Machines for Regression", ECML 2002; V. Vovk et al., "Algorithmic
 * Learning in a Random World", Springer 2005.
 */
import { claimedEdge } from '../band-edge';
import { quantile } from '../statistics/quantile';
import { type ErrorQuantiles, type ErrorScale, type LocalBand, SEASONS, type Season } from './model';

/** How many levels describe the whole distribution. */
const LEVEL_COUNT = 20;

/** The season of a month (1–12). */
export function seasonOf(month: number): Season {
  return SEASONS[Math.floor((month % 12) / 3)] ?? 'DJF';
}

/** The expected size of the error of an estimate, mm d⁻¹. */
export function expectedError(scale: ErrorScale, et0Mm: number): number {
  return Math.max(scale.floorMm, scale.atZeroMm + scale.perMm * et0Mm);
}

/** An error about an estimate as a value, mm d⁻¹. */
function claimed(et0Mm: number, errorMm: number): number {
  return claimedEdge(et0Mm, et0Mm + errorMm);
}

/** The bounds that hold nine of ten days. */
export function lowBound({ errorScale, errors }: LocalBand, et0Mm: number, month: number): number {
  return claimed(et0Mm, errors[seasonOf(month)].low * expectedError(errorScale, et0Mm));
}

export function highBound({ errorScale, errors }: LocalBand, et0Mm: number, month: number): number {
  return claimed(et0Mm, errors[seasonOf(month)].high * expectedError(errorScale, et0Mm));
}

/** The quantiles of a day at the levels (k − ½)/n. */
export function quantilesAt({ errorScale, errors }: LocalBand, et0Mm: number, month: number): number[] {
  const expectedMm = expectedError(errorScale, et0Mm);
  return errors[seasonOf(month)].levels.map((level) => claimed(et0Mm, level * expectedMm));
}

/** An error of a held-out day: reference less estimate, mm d⁻¹. */
export interface HeldOutError {
  readonly month: number;
  readonly et0Mm: number;
  readonly errorMm: number;
}

/** The quantiles of a season from its held-out errors; `coverage` is what the band is to hold of them, 0–1. */
export function errorQuantiles(errors: readonly HeldOutError[], scale: ErrorScale, coverage: number): ErrorQuantiles {
  const ascending = Float64Array.from(errors, ({ errorMm, et0Mm }) => errorMm / expectedError(scale, et0Mm)).sort();
  const outside = (1 - coverage) / 2;
  return {
    low: quantile(ascending, outside),
    high: quantile(ascending, 1 - outside),
    levels: Array.from({ length: LEVEL_COUNT }, (_, k) => quantile(ascending, (k + 0.5) / LEVEL_COUNT)),
  };
}

/** Errors of a season that are enough for its own quantiles; a season with fewer takes those of the whole year. */
const ENOUGH_ERRORS = 60;

/** The quantiles of all seasons. */
function errorsBySeason(
  errors: readonly HeldOutError[],
  scale: ErrorScale,
  coverage: number,
): Record<Season, ErrorQuantiles> {
  const of = (season: Season) => {
    const own = errors.filter(({ month }) => seasonOf(month) === season);
    return errorQuantiles(own.length < ENOUGH_ERRORS ? errors : own, scale, coverage);
  };
  return { DJF: of('DJF'), MAM: of('MAM'), JJA: of('JJA'), SON: of('SON') };
}

/** The band that held-out errors give; `coverage` is what it is to hold of them, 0–1. */
export function fitBand(errors: readonly HeldOutError[], coverage: number): LocalBand {
  const errorScale = fitErrorScale(errors);
  return { errorScale, errors: errorsBySeason(errors, errorScale, coverage) };
}

/** The mean size of the errors as a line over the estimate, by least squares; at least half the mean everywhere. */
export function fitErrorScale(errors: readonly HeldOutError[]): ErrorScale {
  const count = errors.length;
  const meanOf = (value: (error: HeldOutError) => number) => errors.reduce((sum, e) => sum + value(e), 0) / count;
  const meanEt0 = meanOf(({ et0Mm }) => et0Mm);
  const meanSize = meanOf(({ errorMm }) => Math.abs(errorMm));
  const covariance = meanOf(({ et0Mm, errorMm }) => (et0Mm - meanEt0) * (Math.abs(errorMm) - meanSize));
  const variance = meanOf(({ et0Mm }) => (et0Mm - meanEt0) ** 2);
  const perMm = variance > 0 ? Math.max(0, covariance / variance) : 0;
  return { atZeroMm: meanSize - perMm * meanEt0, perMm, floorMm: meanSize / 2 };
}
