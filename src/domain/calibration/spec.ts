/** The choices of the calibrations, each made by cross-validation (docs/accuracy.md). */
import type { ModelSpec, SourceSpec } from './training';

export const NASA_POWER = 'nasa-power';
export const OPEN_METEO_ARCHIVE = 'open-meteo-archive';

const NASA: SourceSpec = {
  source: NASA_POWER,
  form: 'penman-monteith',
  predictors: ['radiationTermMm', 'aerodynamicTermMm', 'vaporDeficitKpa', 'extraterrestrialMjM2', 'wind2mMps'],
};

const ARCHIVE: SourceSpec = {
  source: OPEN_METEO_ARCHIVE,
  form: 'provider-et0',
  predictors: ['radiationTermMm', 'aerodynamicTermMm', 'vaporDeficitKpa', 'extraterrestrialMjM2'],
};

/** The sources that are calibrated, and how each is taken apart. */
export const CALIBRATED_SOURCES = [NASA, ARCHIVE] as const;

/** The model of a region. */
export const REGION_SPEC: ModelSpec = {
  combinations: [[NASA, ARCHIVE], [NASA], [ARCHIVE]],
  penalty: 10,
  persistence: 0.4,
  priorInflation: 4,
  // What holds 90 % at new sites in new years is wider than what held 90 % of the errors it was made from.
  bandCoverage: 0.91,
};
