/** Fits a fusion model to sites with a reference ETo. */
import { at } from '../at';
import { estimateEt0 } from './estimate';
import type { Climatology, Combination, Correction, FusionModel, Restoration } from './model';
import { covarianceAt, sumMoments } from './moments';
import { fitObservations } from './observations';
import { CLIMATE_SIZE, type PreparedCombination, type PreparedSite, prepareSite, rowSize } from './prepared';
import { type Fit, fitRidge } from './ridge';
import { spreadOf } from './spread';
import type { ModelSpec, SourceSpec, TrainingSite } from './training';

/** A model that is not known to hold any errors yet; `withErrors` (cross-validate.ts) gives them. */
const UNKNOWN_ERRORS = { low: Number.NaN, high: Number.NaN, levels: [] };
const NO_BAND: Pick<Combination, 'errorScale' | 'errors'> = {
  errorScale: { atZeroMm: Number.NaN, perMm: Number.NaN, floorMm: Number.NaN },
  errors: { DJF: UNKNOWN_ERRORS, MAM: UNKNOWN_ERRORS, JJA: UNKNOWN_ERRORS, SON: UNKNOWN_ERRORS },
};

/** The harmonics of the normal are hardly shrunk: λ of one day. */
const CLIMATE_PENALTY = 1;

/**
 * Fits a model, without its band. Each combination uses the sites that have all of its sources.
 * @param prior shrinks the corrections towards those of another model, where it has the same combination
 * @throws RangeError when no site has the sources of a combination
 */
export function fitModel(sites: readonly TrainingSite[], spec: ModelSpec, prior?: FusionModel): FusionModel {
  return fitPrepared(
    sites.map((site) => prepareSite(site, spec)),
    spec,
    prior,
  );
}

/** As `fitModel`, of sites that were read before with the same spec. */
export function fitPrepared(sites: readonly PreparedSite[], spec: ModelSpec, prior?: FusionModel): FusionModel {
  const { climatology, varianceMm2 } = fitClimatology(sites);
  const unrestored: FusionModel = {
    climatology,
    priorVarianceMm2: spec.priorInflation * varianceMm2,
    anomalyVarianceMm2: varianceMm2,
    persistence: spec.persistence,
    combinations: spec.combinations.map((_, k) => fitCombination(sites, k, spec, prior)),
  };
  const restore = (combination: Combination): Combination => {
    const alone = { ...unrestored, combinations: [combination] };
    return { ...combination, restoration: fitRestoration(sites, alone) };
  };
  return { ...unrestored, combinations: unrestored.combinations.map(restore) };
}

/** The normal over all sites by least squares, and the variance of the anomalies about it. */
function fitClimatology(sites: readonly PreparedSite[]): { climatology: Climatology; varianceMm2: number } {
  const moments = sumMoments(
    sites.map(({ climate }) => climate),
    CLIMATE_SIZE,
  );
  const { intercept, coefficients } = fitRidge(moments, CLIMATE_PENALTY);
  const [a = 0, b = 0, c = 0, d = 0] = coefficients;
  // The variance of y − Σ cₖ xₖ: that of a sum with the weights −cₖ and 1.
  const weights = [-a, -b, -c, -d, 1];
  let varianceMm2 = 0;
  weights.forEach((u, i) => {
    weights.forEach((v, j) => {
      varianceMm2 += u * v * covarianceAt(moments, i, j);
    });
  });
  return { climatology: [intercept, a, b, c, d], varianceMm2 };
}

function fitCombination(
  sites: readonly PreparedSite[],
  index: number,
  spec: ModelSpec,
  prior: FusionModel | undefined,
): Combination {
  const sources = spec.combinations[index] ?? [];
  const parts = sites.flatMap(({ combinations }) => combinations[index] ?? []);
  const moments = sumMoments(
    parts.map((part) => part.moments),
    rowSize(sources),
  );
  if (moments.rowCount === 0) throw new RangeError(`No day has ${sources.map(({ source }) => source).join(' and ')}.`);
  const fit = fitRidge(moments, spec.penalty, priorCoefficients(sources, prior));
  const corrections = correctionsOf(sources, fit, widestRanges(parts));
  const observations = fitObservations(moments, corrections);
  return { corrections, ...observations, restoration: { meanMm: 0, factor: 1 }, ...NO_BAND };
}

/** The lowest and the highest over all sites. */
function widestRanges(parts: readonly PreparedCombination[]): PreparedCombination['ranges'] {
  const [first] = parts;
  const limit = (pick: (...values: number[]) => number, k: number, end: 0 | 1) =>
    pick(...parts.map(({ ranges }) => at(ranges[k] ?? [], end)));
  return (first?.ranges ?? []).map((_, k): [number, number] => [limit(Math.min, k, 0), limit(Math.max, k, 1)]);
}

function correctionsOf(
  sources: readonly SourceSpec[],
  { coefficients }: Fit,
  ranges: PreparedCombination['ranges'],
): Correction[] {
  let offset = 0;
  let first = 0;
  return sources.map((source) => {
    const count = rowSize([source]) - 1;
    const own = Array.from(coefficients.subarray(offset, offset + count));
    const ownRanges = ranges.slice(first, first + source.predictors.length);
    offset += count;
    first += source.predictors.length;
    return { ...source, ranges: ownRanges, coefficients: own };
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
function fitRestoration(sites: readonly PreparedSite[], model: FusionModel): Restoration {
  const means: number[] = [];
  const ratios: number[] = [];
  for (const { site } of sites) {
    const { startDay, referenceMm, predictors } = site;
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
