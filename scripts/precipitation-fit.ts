/** Fits the precipitation fusion to sites with a reference: wet days by logistic regression, amounts by a power law. */
import { at } from '../src/domain/at';
import { firstDayOfYear, lastDayOfYear } from '../src/domain/calendar';
import type { PrecipitationCombination, PrecipitationModel } from '../src/domain/fusion/precipitation';
import { WET_DAY_MM, wetPredictor } from '../src/domain/fusion/precipitation-equations';
import type { PrecipitationSite } from './precipitation-data';
import { amountsOf, rounded, type Sample, sharesOf } from './precipitation-fit-amounts';
import { fitLogistic, logisticProbabilities } from './precipitation-logistic';

export interface FitOptions {
  /** The first year of the second era of a source; null: one era. */
  readonly eraChanges: Readonly<Record<string, number>>;
  /** Exponents of the power law to choose from. */
  readonly exponents: readonly number[];
}

/**
 * NASA POWER's rain is MERRA-2's, corrected by the gauge analysis of NOAA's Climate Prediction Center (Reichle et al.
 * 2017, doi 10.1175/JCLI-D-16-0570.1). By that analysis's own notes it has over 30,000 gauges up to 2005 and about
 * 17,000 since (the real-time version). In the training region the change falls at the turn to 2005: the correlation
 * of NASA's daily rain with the reference is .82 in 2004, .58 in 2005, and stays there.
 */
export const FIT_OPTIONS: FitOptions = {
  eraChanges: { 'nasa-power': 2005 },
  exponents: [0.75, 0.8, 0.85, 0.9, 0.95, 1],
};

interface Years {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Fits every combination of the sites' sources, for every era in which they are alike. */
export function fitPrecipitation(
  sites: readonly PrecipitationSite[],
  options: FitOptions = FIT_OPTIONS,
): PrecipitationModel {
  const ids = [...new Set(sites.flatMap((site) => site.sources.map(({ id }) => id)))];
  const combinations = subsetsOf(ids).flatMap((sources) =>
    erasOf(sources, options).flatMap((years) => {
      const samples = sites.flatMap((site) => sampleOf(site, sources, years));
      return samples.length === 0 ? [] : [fitCombination(sources, years, samples, options)];
    }),
  );
  return { wetDayMm: WET_DAY_MM, combinations };
}

/** Every choice of at least one source, the largest first. */
function subsetsOf(ids: readonly string[]): string[][] {
  const all = Array.from({ length: 2 ** ids.length - 1 }, (_, i) => ids.filter((_id, bit) => (i + 1) & (1 << bit)));
  return all.sort((a, b) => b.length - a.length);
}

function erasOf(sources: readonly string[], { eraChanges }: FitOptions): Years[] {
  const changes = [...new Set(sources.flatMap((id) => eraChanges[id] ?? []))].sort((a, b) => a - b);
  const firsts = [null, ...changes];
  return firsts.map((firstYear, i) => {
    const next = changes[i];
    return { firstYear, lastYear: next === undefined ? null : next - 1 };
  });
}

function sampleOf(site: PrecipitationSite, sources: readonly string[], years: Years): Sample[] {
  const columns = sources.flatMap((id) => site.sources.find((source) => source.id === id)?.precipitationMm ?? []);
  if (columns.length < sources.length) return [];
  const first = Math.max(
    0,
    (years.firstYear === null ? site.startDay : firstDayOfYear(years.firstYear)) - site.startDay,
  );
  const end = years.lastYear === null ? site.referenceMm.length : lastDayOfYear(years.lastYear) + 1 - site.startDay;
  if (end <= first) return [];
  const inEra = [...columns, site.referenceMm].map((column) => column.slice(first, end));
  const isWhole = (day: number) => inEra.every((column) => at(column, day) >= 0);
  const kept = inEra.map((column) => column.map((value, day) => (isWhole(day) ? value : Number.NaN)));
  return [{ columns: kept.slice(0, -1), reference: kept.at(-1) ?? new Float64Array() }];
}

function fitCombination(
  sources: readonly string[],
  years: Years,
  samples: readonly Sample[],
  options: FitOptions,
): PrecipitationCombination {
  const { reference, columns } = joined(samples);
  const isWet = Array.from(reference, (value) => value >= WET_DAY_MM);
  const predictors = columns.map((column) => column.map(wetPredictor));
  const [intercept = Number.NaN, ...slopes] = fitLogistic(predictors, isWet).map(rounded);
  const probabilities = logisticProbabilities(predictors, [intercept, ...slopes]);
  const wetFromProbability = rounded(thresholdFor(probabilities, isWet.filter(Boolean).length));
  const shares = sharesOf(samples);
  const occurrence = { intercept, slopes, wetFromProbability };
  return { sources, ...years, ...occurrence, shares, ...amountsOf(samples, occurrence, shares, options.exponents) };
}

/** The days of all samples in one, without those that are NaN. */
function joined(samples: readonly Sample[]): Sample {
  const join = (pick: (sample: Sample) => Float64Array | undefined) =>
    Float64Array.from(samples.flatMap((sample) => Array.from(pick(sample) ?? []).filter((value) => value >= 0)));
  const count = samples[0]?.columns.length ?? 0;
  const columns = Array.from({ length: count }, (_, i) => join((sample) => sample.columns[i]));
  return { columns, reference: join((sample) => sample.reference) };
}

/** The probability that exactly `count` of the days reach. */
export function thresholdFor(probabilities: Float64Array, count: number): number {
  const descending = probabilities.slice().sort().reverse();
  return (at(descending, count - 1) + at(descending, count)) / 2;
}
