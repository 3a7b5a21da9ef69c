/** What the app would say at a site: by the table of its region, or by the equation where there is none. */

import { at } from '../../src/domain/at';
import { monthsOf } from '../../src/domain/calendar';
import { quantilesAt } from '../../src/domain/calibration/band';
import { estimateEt0 } from '../../src/domain/calibration/estimate';
import type { EstimateColumns } from '../../src/domain/calibration/local';
import type { FusionModel, LocalBand } from '../../src/domain/calibration/model';
import type { CalibrationTable } from '../../src/domain/calibration/region';
import { BAND_90_FACTOR } from '../../src/domain/fusion/published-errors';
import { uncalibratedBand } from '../../src/domain/fusion/uncalibrated-band';
import { fuseWeightedMean } from '../../src/domain/fusion/weighted-mean';
import { weightTiers } from '../../src/domain/fusion/weights';
import { referenceEtSeries } from '../../src/domain/reference-et/series';
import { countriesAt, type LoadedSite } from '../calibration/sites';

/** What of a table a site needs: one that was fitted without it has no more. */
export type TableInUse = Pick<CalibrationTable, 'id' | 'model' | 'precipitation'>;

/** Estimates with their band, and the quantiles of each day. */
export interface SiteEstimate extends EstimateColumns {
  quantilesOn(day: number): ArrayLike<number>;
}

/** The quantiles of the standard normal distribution at (k − ½)/20, upper half; the lower half is their negative. */
const NORMAL_UPPER = [0.0627, 0.1891, 0.3186, 0.4538, 0.5978, 0.7554, 0.9346, 1.1503, 1.4395, 1.96];
const NORMAL_QUANTILES = [...NORMAL_UPPER.map((z) => -z).reverse(), ...NORMAL_UPPER];

/** The estimates of a model. */
export function modelEstimate({ all }: LoadedSite, model: FusionModel): SiteEstimate {
  const { startDay, referenceMm, predictors } = all;
  const estimate = estimateEt0(model, (source) => predictors[source], { startDay, length: referenceMm.length });
  const months = monthsOf(startDay, referenceMm.length);
  return {
    ...estimate,
    quantilesOn: (day) => {
      const combination = model.combinations[at(estimate.combinationUsed, day)];
      return combination ? quantilesAt(combination, at(estimate.et0Mm, day), at(months, day)) : [];
    },
  };
}

/** The estimates of an equation or an adjustment, with one band. */
export function withQuantiles(estimate: EstimateColumns, { all }: LoadedSite, band: LocalBand): SiteEstimate {
  const months = monthsOf(all.startDay, all.referenceMm.length);
  return { ...estimate, quantilesOn: (day) => quantilesAt(band, at(estimate.et0Mm, day), at(months, day)) };
}

/** Adjusted estimates with the quantiles of what was adjusted, moved along. */
export function withMovedQuantiles(estimate: EstimateColumns, base: SiteEstimate): SiteEstimate {
  const quantilesOn = (day: number) => {
    const shiftMm = at(estimate.et0Mm, day) - at(base.et0Mm, day);
    return Array.from(base.quantilesOn(day), (value) => value + shiftMm);
  };
  return { ...estimate, quantilesOn };
}

/** FAO-56 of the weighted mean of the inputs, with the band of the literature: what the app gives outside all regions. */
export function equationEstimate({ site, sources }: LoadedSite): SiteEstimate {
  const given = Object.entries(sources).map(([id, { inputs }]) => ({ id, inputs }));
  const { et0Mm } = referenceEtSeries(fuseWeightedMean(given, weightTiers(countriesAt(site))), site);
  const alone = given.map(({ id, inputs }) => ({ id, et0Mm: referenceEtSeries(inputs, site).et0Mm }));
  const band = uncalibratedBand(et0Mm, alone);
  return {
    et0Mm,
    ...band,
    quantilesOn: (day) => {
      const sigmaMm = (at(band.highMm, day) - at(et0Mm, day)) / BAND_90_FACTOR;
      return NORMAL_QUANTILES.map((z) => Math.max(0, at(et0Mm, day) + z * sigmaMm));
    },
  };
}

/** What the app gives at a site without a station. */
export function regionalEstimate(loaded: LoadedSite, table: TableInUse | null): SiteEstimate {
  return table ? modelEstimate(loaded, table.model) : equationEstimate(loaded);
}
