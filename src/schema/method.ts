/** How a result was computed, as it comes from outside. */
import * as v from 'valibot';
import { INPUT_VARIABLES } from '../domain/series';
import { calibration } from './calibration';
import { finite, sourceId } from './column';

export const method = v.object({
  equation: v.literal('fao56-penman-monteith-daily'),
  vaporForm: v.picklist(['dew-point', 'rh-max-min', 'rh-max', 'rh-mean', 'temp-min']),
  fusion: v.picklist(['single-source', 'weighted-mean', 'kalman-update']),
  // Absent before there were calibrations.
  calibration: v.optional(calibration, { kind: 'none', reason: 'no-calibrated-source' }),
  weights: v.record(sourceId, v.object(v.entriesFromList(INPUT_VARIABLES, finite))),
});
