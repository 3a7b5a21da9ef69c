/** What stands behind an estimate, as kept with a result and with a station. */
import * as v from 'valibot';
import { count, epochDay, finite } from './column';

/** A share of days, 0–1, or a figure that could not be had of so few days. */
const figure = v.union([finite, v.nan()]);

const skill = v.object({
  dayCount: count,
  r2: figure,
  kge: figure,
  nse: figure,
  maeMm: figure,
  rmseMm: figure,
  pbiasPct: figure,
  band: v.exactOptional(v.object({ coverage90: figure, meanWidthMm: figure, crpsMm: figure })),
});

export const stationFitReport = v.object({
  level: v.picklist(['two-parameters', 'monthly', 'full']),
  base: v.picklist(['region', 'equation']),
  firstDay: epochDay,
  lastDay: epochDay,
  truthDayCount: count,
  before: skill,
  after: skill,
  isUsed: v.boolean(),
});

export const calibration = v.variant('kind', [
  v.object({
    kind: v.literal('none'),
    reason: v.picklist(['outside-regions', 'no-calibrated-source', 'one-source-chosen', 'measured']),
  }),
  v.object({ kind: v.literal('region'), id: v.string(), heldOut: skill, sources: v.array(v.string()) }),
  v.object({ kind: v.literal('station'), stationId: v.string(), name: v.string(), fit: stationFitReport }),
]);
