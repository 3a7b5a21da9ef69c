/** The choices of the shipped calibration, each made by cross-validation (docs/accuracy.md). */
import type { ModelSpec, SourceSpec } from '../../src/domain/calibration/training';

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

export const SOURCES = [NASA, ARCHIVE] as const;

export const BRAZIL_SPEC: ModelSpec = {
  combinations: [[NASA, ARCHIVE], [NASA], [ARCHIVE]],
  penalty: 10,
  persistence: 0.4,
  priorInflation: 4,
  bandCoverage: 0.9,
};
