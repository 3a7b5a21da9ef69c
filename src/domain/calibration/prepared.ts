/** A training site read once: what fits to it, alone or with others, need of its days. */
import { at } from '../at';
import { seasonBasis } from './climatology';
import { coefficientCount, fillBasis } from './correction';
import { addRow, emptyMoments, type Moments } from './moments';
import { calendarOf, type ModelSpec, type SourceSpec, type TrainingSite, usableDays } from './training';

/** The season's basis without its constant, and ETo. */
export const CLIMATE_SIZE = 5;

/** A site's days that have all sources of a combination. */
export interface PreparedCombination {
  /** Of rows of the bases of all sources side by side, and ETo last. */
  readonly moments: Moments;
  /** Lowest and highest of every predictor of every source, in order. */
  readonly ranges: readonly (readonly [number, number])[];
}

export interface PreparedSite {
  readonly site: TrainingSite;
  readonly climate: Moments;
  /** As the combinations of the spec; null where the site does not have all of its sources. */
  readonly combinations: readonly (PreparedCombination | null)[];
}

/** Reads a site. */
export function prepareSite(site: TrainingSite, spec: ModelSpec): PreparedSite {
  return {
    site,
    climate: climateOf(site),
    combinations: spec.combinations.map((sources) => prepareCombination(site, sources)),
  };
}

/** How many numbers a row of a combination has: its bases, and ETo. */
export function rowSize(sources: readonly SourceSpec[]): number {
  return sources.reduce((sum, { predictors }) => sum + coefficientCount(predictors.length), 1);
}

function climateOf(site: TrainingSite): Moments {
  const moments = emptyMoments(CLIMATE_SIZE);
  const { js } = calendarOf(site);
  site.referenceMm.forEach((value, day) => {
    if (Number.isNaN(value)) return;
    const [, ...waves] = seasonBasis(at(js, day));
    addRow(moments, Float64Array.of(...waves, value));
  });
  return moments;
}

function prepareCombination(site: TrainingSite, sources: readonly SourceSpec[]): PreparedCombination | null {
  const columns = sources.map(({ source, predictors }) => predictors.map((name) => site.predictors[source]?.[name]));
  if (columns.flat().some((column) => column === undefined)) return null;
  const moments = emptyMoments(rowSize(sources));
  const ranges = columns.flat().map((): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  const row = new Float64Array(moments.size);
  for (const day of usableDays(site, sources)) {
    const values = columns.map((own) => own.map((column) => at(column ?? [], day)));
    widen(ranges, values.flat());
    fillRow(row, values);
    row[moments.size - 1] = at(site.referenceMm, day);
    addRow(moments, row);
  }
  return { moments, ranges };
}

function widen(ranges: readonly [number, number][], values: readonly number[]): void {
  ranges.forEach((range, k) => {
    range[0] = Math.min(range[0], at(values, k));
    range[1] = Math.max(range[1], at(values, k));
  });
}

function fillRow(row: Float64Array, values: readonly (readonly number[])[]): void {
  let offset = 0;
  for (const own of values) {
    fillBasis(own, row, offset);
    offset += coefficientCount(own.length);
  }
}
