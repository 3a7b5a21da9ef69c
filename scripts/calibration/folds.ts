/** How the data are parted to measure a calibration: at sites and in years that the fitting had not seen. */
import { firstDayOfYear, yearOf } from '../../src/domain/calendar';
import type { Fold } from '../../src/domain/calibration/cross-validate';
import { type PreparedSite, prepareSite } from '../../src/domain/calibration/prepared';
import { type ModelSpec, sliceSite, type TrainingSite } from '../../src/domain/calibration/training';
import type { LoadedSite } from './sites';

/** The halves of a site's years: to test on every day, to train without the reference's repeats. */
export interface HalvedSite {
  readonly name: string;
  readonly halves: readonly { readonly test: TrainingSite; readonly train: PreparedSite }[];
}

/** Parts a site's years in two. */
export function halve({ site, all, training }: LoadedSite, spec: ModelSpec): HalvedSite {
  const length = all.referenceMm.length;
  const middleYear = Math.round((yearOf(all.startDay) + yearOf(all.startDay + length)) / 2);
  const middle = Math.min(length, Math.max(0, firstDayOfYear(middleYear) - all.startDay));
  const halfOf = (first: number, end: number) => ({
    test: sliceSite(all, first, end),
    train: prepareSite(sliceSite(training, first, end), spec),
  });
  return { name: site.name, halves: [halfOf(0, middle), halfOf(middle, length)] };
}

/** Leaves out a site and half of the years at a time: the other sites in the other half teach. */
export function siteAndYearFolds(sites: readonly HalvedSite[]): Fold[] {
  return sites.flatMap((tested) =>
    tested.halves.map(({ test }, half) => ({
      group: tested.name,
      test,
      train: sites.filter((site) => site !== tested).flatMap(({ halves }) => halves[1 - half]?.train ?? []),
    })),
  );
}
