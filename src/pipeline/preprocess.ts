/** Step 2: quality control of every source, for itself and against the others. */
import { checkSeries, flagSpikes } from '../domain/quality/check';
import { limitsFor } from '../domain/quality/limits';
import { type Sky, skyOver } from '../domain/quality/sky';
import type { ResolvedSite } from '../protocol';
import type { Checked, Given, RunFacts } from './run-facts';

/** The sky over the days of a run. */
export function skyOf({ download: { series } }: Given, site: ResolvedSite): Sky {
  return skyOver(series.startDay, series.tempMaxC.length, site);
}

/** Checks the sources; `sky` is that over the days of the run. */
export function preprocess(given: readonly Given[], sky: Sky, { countries }: RunFacts): Checked[] {
  const limits = limitsFor(countries);
  const checked = given.map((source) => ({ ...source, checked: checkSeries(source.download.series, sky, limits) }));
  flagSpikes(checked.map((source) => source.checked));
  return checked;
}
