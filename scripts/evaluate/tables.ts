/** The table of each site: the one that is shipped, or one that was fitted without the site. */
import { tableAt } from '../../src/domain/calibration/region';
import { REGION_SPEC } from '../../src/domain/calibration/spec';
import { type HalvedSite, halve } from '../calibration/folds';
import { type LoadedSite, rainAt } from '../calibration/sites';
import { fitRegion } from '../calibration/table';
import { fitPrecipitation } from '../precipitation-fit';
import type { TableInUse } from './estimates';

export type TableOf = (loaded: LoadedSite) => TableInUse | null;

/** The shipped tables, as the app finds them. */
export const shippedTable: TableOf = ({ site }) => tableAt(site.latitudeDeg, site.longitudeDeg);

/** Tables from all sites but one. Nothing of the site left out is in them, the band included. */
export function tablesWithout(sites: readonly LoadedSite[]): TableOf {
  const halves = new Map<LoadedSite, HalvedSite>(sites.map((site) => [site, halve(site, REGION_SPEC)]));
  return (loaded) => {
    const others = sites.filter((site) => site !== loaded);
    const { model } = fitRegion(
      others,
      others.flatMap((site) => halves.get(site) ?? []),
      REGION_SPEC,
    );
    const precipitation = fitPrecipitation(others.map(rainAt));
    return { id: `without ${loaded.site.name}`, model, precipitation };
  };
}
