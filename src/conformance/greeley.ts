/** Greeley, Colorado, July 2000: the station of ASCE-EWRI (2005) Appendix C, for its days and its hours. */
import { meanTemperature, windAt2m } from '../domain/atmosphere';
import type { EtDay, EtSite } from '../domain/reference-et/terms';

export const GREELEY: EtSite = { latitudeDeg: 40.41, elevationM: 1462.4 };
export const GREELEY_WIND_HEIGHT_M = 3;

/** Appendix C rounds on the way: its printed ETos and ETrs of a day are up to 0.025 from the values without rounding. */
export const GREELEY_PRINTED_TOLERANCE = 0.025;
/** Its printed terms are up to 0.034 away (Rn of day 192, whose ETos is exact all the same). */
export const GREELEY_TERM_TOLERANCE = 0.035;

export interface GreeleyInputs {
  readonly dayOfYear: number;
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly actualVaporKpa: number;
  readonly shortwaveMjM2: number;
  readonly wind3mMps: number;
}

/** A day of the table as the equation takes it: wind from 3 m to 2 m. */
export function greeleyDay({ wind3mMps, ...inputs }: GreeleyInputs): EtDay {
  return {
    ...inputs,
    tempMeanC: meanTemperature(inputs.tempMaxC, inputs.tempMinC),
    wind2mMps: windAt2m(wind3mMps, GREELEY_WIND_HEIGHT_M),
  };
}
