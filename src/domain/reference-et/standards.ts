/**
 * The standards of reference evapotranspiration as records of named switches. The equations are one; what differs
 * between FAO-56 (Allen et al. 1998), ASCE-EWRI (2005) and the Ref-ET program is here and nowhere else.
 */
import { PRESSURE_EXPONENT, type SlopeForm } from '../atmosphere';
import { type RatioRange, REFERENCE_ALBEDO } from '../radiation';
import { FAO56_SUN, type SunModel } from '../solar';
import { perHourToPerMinute, wattM2ToMjM2Minute } from '../units';

/** `simple`: from Ra and elevation (FAO-56 Eq. 37) · `full`: with water vapour and sun angle (ASCE-EWRI Appendix D). */
export type ClearSkyForm = 'simple' | 'full';

export interface Standard extends SunModel {
  /** The exponent of FAO-56 Eq. 7. */
  readonly pressureExponent: number;
  readonly slope: SlopeForm;
  readonly clearSky: ClearSkyForm;
  /** The bounds of Rs/Rso in Rnl. */
  readonly ratioRange: RatioRange;
  /** σ, MJ K⁻⁴ m⁻² d⁻¹. */
  readonly stefanBoltzmann: number;
  readonly albedo: number;
  /** Cn, K mm s³ Mg⁻¹ d⁻¹: 900 for the short reference. */
  readonly numerator: number;
  /** Cd, s m⁻¹: 0.34 for the short reference. */
  readonly denominator: number;
  /** u2 enters the equation not below this, m s⁻¹; null for no floor. */
  readonly windFloorMps: number | null;
}

/** FAO-56 Penman–Monteith, grass of 0.12 m (Eq. 6). */
export const FAO56_SHORT: Standard = {
  ...FAO56_SUN,
  pressureExponent: PRESSURE_EXPONENT,
  slope: 'fao56',
  clearSky: 'simple',
  ratioRange: { min: 0, max: 1 },
  stefanBoltzmann: 4.903e-9,
  albedo: REFERENCE_ALBEDO,
  numerator: 900,
  denominator: 0.34,
  windFloorMps: null,
};

/** ASCE-EWRI (2005) standardized equation, short reference (ETos). */
export const ASCE_SHORT: Standard = {
  ...FAO56_SHORT,
  solarConstantMjM2Min: perHourToPerMinute(4.92),
  slope: 'asce',
  ratioRange: { min: 0.3, max: 1 },
  stefanBoltzmann: 4.901e-9,
};

/**
 * The short reference as the Ref-ET program computes it: full clear sky, and the physical constants that the standard
 * rounds (solar constant 1367 W m⁻², g = 9.8 m s⁻² and R = 286.9 J kg⁻¹ K⁻¹ in the exponent, declination 23.45°).
 */
export const REFET_SHORT: Standard = {
  ...ASCE_SHORT,
  solarConstantMjM2Min: wattM2ToMjM2Minute(1367),
  declination: 'duffie-beckman',
  pressureExponent: 9.8 / (0.0065 * 286.9),
  slope: 'fao56',
  clearSky: 'full',
};
