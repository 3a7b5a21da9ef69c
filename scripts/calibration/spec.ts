/** The choices of the shipped calibration. */
export {
  CALIBRATED_SOURCES as SOURCES,
  NASA_POWER,
  OPEN_METEO_ARCHIVE,
  REGION_SPEC as BRAZIL_SPEC,
} from '../../src/domain/calibration/spec';
