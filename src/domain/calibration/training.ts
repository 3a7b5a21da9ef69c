/** What a model is fitted to: sites with a reference, and the predictors of each source there. */
import { at } from '../at';
import { daysOfYear, type EpochDay, monthsOf } from '../calendar';
import { type Columns, makeColumns } from '../series';
import { PREDICTORS, type Predictor, type TermForm } from './model';

/** One site. A day without a reference (NaN) is not used; so days are held out. */
export interface TrainingSite {
  readonly startDay: EpochDay;
  readonly referenceMm: Float64Array;
  /** By source; a source without sound data at the site is absent. */
  readonly predictors: Readonly<Record<string, Columns<Predictor>>>;
}

/** What one source is asked for. */
export interface SourceSpec {
  readonly source: string;
  readonly form: TermForm;
  readonly predictors: readonly Predictor[];
}

/** The choices of a fit: made once by cross-validation (docs/accuracy.md), not by the fit. */
export interface ModelSpec {
  /** The sources of each combination, most sources first. */
  readonly combinations: readonly (readonly SourceSpec[])[];
  /** λ of the corrections, in days. */
  readonly penalty: number;
  /** φ. */
  readonly persistence: number;
  /** The prior's variance over that of the anomalies: above 1, because the normal of a region is not that of a place. */
  readonly priorInflation: number;
  /** What of the held-out errors the band is to hold, 0–1. */
  readonly bandCoverage: number;
}

/** The sites that have all of some sources. */
export function sitesWith(sites: readonly TrainingSite[], sources: readonly SourceSpec[]): TrainingSite[] {
  return sites.filter(({ predictors }) => sources.every(({ source }) => predictors[source] !== undefined));
}

/** The same site with the reference of some days held out; `keeps` is asked for the index of each day. */
export function holdOut(site: TrainingSite, keeps: (day: number) => boolean): TrainingSite {
  return { ...site, referenceMm: site.referenceMm.map((value, day) => (keeps(day) ? value : Number.NaN)) };
}

/**
 * A reference without the days on which it repeats the day before exactly: an interpolation that had nothing new, not a
 * measurement.
 */
export function withoutRepeats(referenceMm: Float64Array): Float64Array {
  return referenceMm.map((value, day) => (value === at(referenceMm, day - 1) ? Number.NaN : value));
}

/** The days of a site that have a reference and every predictor of some sources. */
export function usableDays(site: TrainingSite, sources: readonly SourceSpec[]): number[] {
  const columns = sources.flatMap(({ source, predictors }) =>
    predictors.map((name) => site.predictors[source]?.[name]),
  );
  const days: number[] = [];
  site.referenceMm.forEach((value, day) => {
    const isWhole = columns.every((column) => column !== undefined && !Number.isNaN(at(column, day)));
    if (!Number.isNaN(value) && isWhole) days.push(day);
  });
  return days;
}

/** J and month of every day of a site. */
export function calendarOf({ startDay, referenceMm }: TrainingSite): { js: Uint16Array; months: Uint8Array } {
  return { js: daysOfYear(startDay, referenceMm.length), months: monthsOf(startDay, referenceMm.length) };
}

/** Some days of a site, from index `first` up to but not including `end`. */
export function sliceSite(site: TrainingSite, first: number, end: number): TrainingSite {
  const predictors = Object.fromEntries(
    Object.entries(site.predictors).map(([source, columns]) => [
      source,
      makeColumns(PREDICTORS, (name) => columns[name].subarray(first, end)),
    ]),
  );
  return { startDay: site.startDay + first, referenceMm: site.referenceMm.subarray(first, end), predictors };
}
