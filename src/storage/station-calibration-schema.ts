/** The shapes of what a station's record taught: its report, and the correction itself. */
import * as v from 'valibot';
import { PREDICTORS, SEASONS } from '../domain/calibration/model';
import { stationFitReport } from '../schema/calibration';
import { finite, instant } from '../schema/column';

const errorScale = v.object({ atZeroMm: finite, perMm: finite, floorMm: finite });
const errorQuantiles = v.object({ low: finite, high: finite, levels: v.array(finite) });
const errors = v.object(v.entriesFromList(SEASONS, errorQuantiles));

const correction = v.object({
  source: v.string(),
  form: v.picklist(['penman-monteith', 'provider-et0']),
  predictors: v.array(v.picklist(PREDICTORS)),
  ranges: v.array(v.tuple([finite, finite])),
  coefficients: v.array(finite),
});

const combination = v.object({
  corrections: v.array(correction),
  interceptsMm: v.array(finite),
  slopes: v.array(finite),
  covarianceMm2: v.array(v.array(finite)),
  restoration: v.object({ meanMm: finite, factor: finite }),
  errorScale,
  errors,
});

const fusionModel = v.object({
  climatology: v.tuple([finite, finite, finite, finite, finite]),
  priorVarianceMm2: finite,
  anomalyVarianceMm2: v.exactOptional(finite),
  persistence: finite,
  combinations: v.array(combination),
});

const adjustment = v.object({
  meanMm: finite,
  offsetMm: finite,
  factor: finite,
  monthlyMm: v.pipe(v.array(finite), v.length(12)),
});

export const stationCalibration = v.object({
  madeAt: instant,
  report: stationFitReport,
  correction: v.variant('kind', [
    v.object({ kind: v.literal('model'), model: fusionModel }),
    v.object({ kind: v.literal('adjustment'), adjustment, band: v.nullable(v.object({ errorScale, errors })) }),
  ]),
});
