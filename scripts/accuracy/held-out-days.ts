/**
 * What only the single days show, at sites that the table was fitted without: where the estimates lie about the
 * reference, how often the reference lay below each predicted quantile, and how the bias moves from year to year.
 */
import { at } from '../../src/domain/at';
import { monthsOf, yearOf } from '../../src/domain/calendar';
import { seasonOf } from '../../src/domain/calibration/band';
import { SEASONS, type Season } from '../../src/domain/calibration/model';
import { withoutRepeats } from '../../src/domain/calibration/training';
import { type LoadedSite, loadSite } from '../calibration/sites';
import { regionalEstimate, type SiteEstimate } from '../evaluate/estimates';
import { tablesWithout } from '../evaluate/tables';
import { validationSites } from '../validation-data';

/** The side of a cell of the density, mm d⁻¹. */
export const CELL_MM = 0.2;

export interface SeasonDays {
  dayCount: number;
  /** Days inside the 90 % band. */
  insideCount: number;
  /** Days on which the reference is not above the quantile of each level (k − ½)/n. */
  belowCounts: number[];
}

export interface SiteDays {
  readonly site: string;
  readonly openMeteoQuality: string;
  /** Days on which the reference repeats the day before exactly. */
  readonly repeatCount: number;
  readonly seasons: Record<Season, SeasonDays>;
}

export interface YearBias {
  readonly year: number;
  readonly site: string;
  /** Mean of estimate less reference, mm d⁻¹. */
  readonly biasMm: number;
}

export interface HeldOutDays {
  /** Days by cell: reference and estimate as multiples of the cell's side, counted from 0. */
  readonly cells: readonly (readonly [reference: number, estimate: number, dayCount: number])[];
  readonly sites: readonly SiteDays[];
  readonly years: readonly YearBias[];
}

export function emptySeason(): SeasonDays {
  return { dayCount: 0, insideCount: 0, belowCounts: [] };
}

function seasonsOf({ all }: LoadedSite, estimate: SiteEstimate): Record<Season, SeasonDays> {
  const seasons = { DJF: emptySeason(), MAM: emptySeason(), JJA: emptySeason(), SON: emptySeason() };
  const months = monthsOf(all.startDay, all.referenceMm.length);
  all.referenceMm.forEach((value, day) => {
    if (Number.isNaN(value + at(estimate.et0Mm, day))) return;
    const season = seasons[seasonOf(at(months, day))];
    season.dayCount++;
    if (value >= at(estimate.lowMm, day) && value <= at(estimate.highMm, day)) season.insideCount++;
    Array.from(estimate.quantilesOn(day)).forEach((quantileMm, k) => {
      season.belowCounts[k] = (season.belowCounts[k] ?? 0) + (value <= quantileMm ? 1 : 0);
    });
  });
  return seasons;
}

function yearsOf({ site, all }: LoadedSite, { et0Mm }: SiteEstimate): YearBias[] {
  const years = new Map<number, { sumMm: number; dayCount: number }>();
  all.referenceMm.forEach((value, day) => {
    const errorMm = at(et0Mm, day) - value;
    if (Number.isNaN(errorMm)) return;
    const year = yearOf(all.startDay + day);
    const { sumMm, dayCount } = years.get(year) ?? { sumMm: 0, dayCount: 0 };
    years.set(year, { sumMm: sumMm + errorMm, dayCount: dayCount + 1 });
  });
  return [...years].map(([year, { sumMm, dayCount }]) => ({ year, site: site.name, biasMm: sumMm / dayCount }));
}

function addCells(counts: Map<string, number>, { all }: LoadedSite, { et0Mm }: SiteEstimate): void {
  all.referenceMm.forEach((value, day) => {
    const estimateMm = at(et0Mm, day);
    if (Number.isNaN(value + estimateMm)) return;
    const key = `${Math.floor(value / CELL_MM)},${Math.floor(estimateMm / CELL_MM)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
}

const repeatsOf = ({ all }: LoadedSite) =>
  withoutRepeats(all.referenceMm).reduce(
    (sum, value, day) => sum + (Number.isNaN(value) && !Number.isNaN(at(all.referenceMm, day)) ? 1 : 0),
    0,
  );

/** Estimates every site with a table that was fitted without it: some minutes. */
export function heldOutDays(folder?: string): HeldOutDays {
  const loaded = validationSites(folder).map((site) => loadSite(site, folder));
  const tableOf = tablesWithout(loaded);
  const counts = new Map<string, number>();
  const years: YearBias[] = [];
  const sites = loaded.map((one): SiteDays => {
    const estimate = regionalEstimate(one, tableOf(one));
    addCells(counts, one, estimate);
    years.push(...yearsOf(one, estimate));
    const { name, openMeteoQuality } = one.site;
    return { site: name, openMeteoQuality, repeatCount: repeatsOf(one), seasons: seasonsOf(one, estimate) };
  });
  const cells = [...counts].map(([key, dayCount]) => {
    const [reference = 0, estimate = 0] = key.split(',').map(Number);
    return [reference, estimate, dayCount] as const;
  });
  return { cells, sites, years };
}

/** The days of a season at all sites. */
export function seasonOverSites({ sites }: HeldOutDays, season: Season): SeasonDays {
  return sites.reduce((sum, { seasons }) => {
    const own = seasons[season];
    return {
      dayCount: sum.dayCount + own.dayCount,
      insideCount: sum.insideCount + own.insideCount,
      belowCounts: own.belowCounts.map((count, k) => count + (sum.belowCounts[k] ?? 0)),
    };
  }, emptySeason());
}

/** The mean over the sites of each year's bias. */
export function biasByYear({ years }: HeldOutDays): { year: number; biasMm: number }[] {
  return [...new Set(years.map(({ year }) => year))].map((year) => {
    const own = years.filter((one) => one.year === year);
    return { year, biasMm: own.reduce((sum, { biasMm }) => sum + biasMm, 0) / own.length };
  });
}

export { SEASONS };
