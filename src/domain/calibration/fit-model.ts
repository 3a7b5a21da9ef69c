/** Fits a fusion model to sites with a reference ETo. */
import { at } from '../series';
import { seasonBasis } from './climatology';
import { coefficientCount, fillBasis } from './correction';
import { estimateEt0 } from './estimate';
import type { Climatology, Combination, Correction, FusionModel, Restoration } from './model';
import { fitObservations } from './observations';
import { type Design, type Fit, fitRidge } from './ridge';
import { calendarOf, type ModelSpec, type SourceSpec, sitesWith, type TrainingSite, usableDays } from './training';

/** A model that is not known to hold any errors yet; `withErrors` (cross-validate.ts) gives them. */
const UNKNOWN_ERRORS = { low: Number.NaN, high: Number.NaN, levels: [] };
const NO_BAND: Pick<Combination, 'errorScale' | 'errors'> = {
  errorScale: { atZeroMm: Number.NaN, perMm: Number.NaN, floorMm: Number.NaN },
  errors: { DJF: UNKNOWN_ERRORS, MAM: UNKNOWN_ERRORS, JJA: UNKNOWN_ERRORS, SON: UNKNOWN_ERRORS },
};

/**
 * Fits a model, without its band. Each combination uses the sites that have all of its sources.
 * @param prior shrinks the corrections towards those of another model, where it has the same combination
 * @throws RangeError when no site has the sources of a combination
 */
export function fitModel(sites: readonly TrainingSite[], spec: ModelSpec, prior?: FusionModel): FusionModel {
  const { climatology, varianceMm2 } = fitClimatology(sites);
  const unrestored: FusionModel = {
    climatology,
    priorVarianceMm2: spec.priorInflation * varianceMm2,
    persistence: spec.persistence,
    combinations: spec.combinations.map((sources) => fitCombination(sites, sources, spec, prior)),
  };
  const restore = (combination: Combination): Combination => {
    const alone = { ...unrestored, combinations: [combination] };
    return { ...combination, restoration: fitRestoration(sites, alone) };
  };
  return { ...unrestored, combinations: unrestored.combinations.map(restore) };
}

/** The normal over all sites by least squares, and the variance of the anomalies about it. */
function fitClimatology(sites: readonly TrainingSite[]): { climatology: Climatology; varianceMm2: number } {
  const rows: number[] = [];
  const target: number[] = [];
  for (const site of sites) {
    const { js } = calendarOf(site);
    site.referenceMm.forEach((value, day) => {
      if (Number.isNaN(value)) return;
      rows.push(...seasonBasis(at(js, day)).slice(1));
      target.push(value);
    });
  }
  const design = { rowCount: target.length, columnCount: 4, values: Float64Array.from(rows) };
  const { intercept, coefficients } = fitRidge(design, Float64Array.from(target), 1);
  const [a = 0, b = 0, c = 0, d = 0] = coefficients;
  const sumOfSquares = target.reduce((sum, value, i) => {
    const normal = intercept + coefficients.reduce((total, w, k) => total + w * at(design.values, 4 * i + k), 0);
    return sum + (value - normal) ** 2;
  }, 0);
  return { climatology: [intercept, a, b, c, d], varianceMm2: sumOfSquares / target.length };
}

function fitCombination(
  sites: readonly TrainingSite[],
  sources: readonly SourceSpec[],
  spec: ModelSpec,
  prior: FusionModel | undefined,
): Combination {
  const having = sitesWith(sites, sources);
  const { design, target, ranges } = designOf(having, sources);
  if (target.length === 0) throw new RangeError(`No day has ${sources.map(({ source }) => source).join(' and ')}.`);
  const fit = fitRidge(design, target, spec.penalty, priorCoefficients(sources, prior));
  const corrections = correctionsOf(sources, fit, ranges);
  const observations = fitObservations(design, target, corrections);
  return { corrections, ...observations, restoration: { meanMm: 0, factor: 1 }, ...NO_BAND };
}

interface Prepared {
  readonly design: Design;
  readonly target: Float64Array;
  /** Of every predictor of every source, in order. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The bases of all sources side by side, on every usable day of every site. */
function designOf(sites: readonly TrainingSite[], sources: readonly SourceSpec[]): Prepared {
  const used = sites.map((site) => ({ site, days: usableDays(site, sources) }));
  const rowCount = used.reduce((sum, { days }) => sum + days.length, 0);
  const columnCount = sources.reduce((sum, { predictors }) => sum + coefficientCount(predictors.length), 0);
  const values = new Float64Array(rowCount * columnCount);
  const target = new Float64Array(rowCount);
  const ranges = sources.flatMap(({ predictors }) =>
    predictors.map((): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]),
  );
  let row = 0;
  for (const { site, days } of used) {
    for (const day of days) {
      target[row] = at(site.referenceMm, day);
      fillRow(site, sources, day, { values, offset: row * columnCount, ranges });
      row++;
    }
  }
  return { design: { rowCount, columnCount, values }, target, ranges };
}

interface RowTarget {
  readonly values: Float64Array;
  readonly offset: number;
  readonly ranges: readonly [number, number][];
}

function fillRow(site: TrainingSite, sources: readonly SourceSpec[], day: number, row: RowTarget): void {
  let offset = row.offset;
  let k = 0;
  for (const { source, predictors } of sources) {
    const values = predictors.map((name) => at(site.predictors[source]?.[name] ?? [], day));
    for (const value of values) {
      const range = row.ranges[k++];
      if (range) [range[0], range[1]] = [Math.min(range[0], value), Math.max(range[1], value)];
    }
    fillBasis(values, row.values, offset);
    offset += coefficientCount(predictors.length);
  }
}

function correctionsOf(sources: readonly SourceSpec[], fit: Fit, ranges: Prepared['ranges']): Correction[] {
  let offset = 0;
  let first = 0;
  return sources.map((source) => {
    const count = coefficientCount(source.predictors.length);
    const coefficients = Array.from(fit.coefficients.subarray(offset, offset + count));
    const own = ranges.slice(first, first + source.predictors.length);
    offset += count;
    first += source.predictors.length;
    return { ...source, ranges: own, coefficients };
  });
}

/** The coefficients of the prior's combination of the same sources, in the same order. */
function priorCoefficients(sources: readonly SourceSpec[], prior: FusionModel | undefined): Float64Array | undefined {
  const same = prior?.combinations.find(
    ({ corrections }) =>
      corrections.length === sources.length && corrections.every(({ source }, k) => source === sources[k]?.source),
  );
  return same && Float64Array.from(same.corrections.flatMap(({ coefficients }) => coefficients));
}

/** The mean of the estimates, and the standard deviation of the reference over theirs: each a mean over the sites. */
function fitRestoration(sites: readonly TrainingSite[], model: FusionModel): Restoration {
  const means: number[] = [];
  const ratios: number[] = [];
  for (const { startDay, referenceMm, predictors } of sites) {
    const estimate = estimateEt0(model, (source) => predictors[source], { startDay, length: referenceMm.length });
    const both = Array.from(estimate.et0Mm.keys()).filter(
      (day) => !Number.isNaN(at(estimate.et0Mm, day) + at(referenceMm, day)),
    );
    if (both.length === 0) continue;
    const estimated = spreadOf(both.map((day) => at(estimate.et0Mm, day)));
    means.push(estimated.mean);
    ratios.push(spreadOf(both.map((day) => at(referenceMm, day))).deviation / estimated.deviation);
  }
  return { meanMm: spreadOf(means).mean, factor: spreadOf(ratios).mean };
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}
