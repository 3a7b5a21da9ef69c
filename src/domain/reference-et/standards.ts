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

/** The switches that hours share with days: all but Cd, which day and night have each. */
function withoutDenominator({ denominator: _, ...shared }: Standard): Omit<Standard, 'denominator'> {
  return shared;
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

/** The tall reference of ASCE-EWRI (2005), alfalfa of 0.50 m, over a day. FAO-56 has no tall reference. */
const TALL = { numerator: 1600, denominator: 0.38 } as const;

/** ASCE-EWRI (2005) standardized equation, tall reference (ETrs). */
export const ASCE_TALL: Standard = { ...ASCE_SHORT, ...TALL };

/** The tall reference as the Ref-ET program computes it. */
export const REFET_TALL: Standard = { ...REFET_SHORT, ...TALL };

/** What changes between day and night in an hourly step. */
export interface PartOfDay {
  /** Cd, s m⁻¹. */
  readonly denominator: number;
  /** G as a share of Rn. */
  readonly soilHeatShare: number;
}

/** `sun`: while the sun is below the horizon in the middle of the period · `net-radiation`: while Rn < 0. */
export type NightRule = 'sun' | 'net-radiation';

/**
 * Where Rs/Rso of the dark hours comes from, because it has no value of its own there. `before-sunset`: the period two
 * to three hours before sunset (FAO-56 p. 75), for the hours without sun · `sun-height`: the last period with the sun
 * at 0.3 rad or more, for all hours with a lower sun (ASCE-EWRI 2005).
 */
export type CarriedRatioRule = 'before-sunset' | 'sun-height';

/** The switches of an hourly standard. σ and Cn are those of one hour. */
export interface HourlyStandard extends Omit<Standard, 'denominator'> {
  /** σ, MJ K⁻⁴ m⁻² h⁻¹. */
  readonly stefanBoltzmann: number;
  /** Cn, K mm s³ Mg⁻¹ h⁻¹: 37 for the short reference. */
  readonly numerator: number;
  readonly day: PartOfDay;
  readonly night: PartOfDay;
  readonly nightRule: NightRule;
  readonly carriedRatio: CarriedRatioRule;
  /** What a degree of longitude is in solar time, h: 0.06667 in Eq. 31; the Ref-ET program does not round 1/15. */
  readonly hoursPerDegree: number;
}

/**
 * FAO-56 hourly Penman–Monteith, grass of 0.12 m (Eq. 53). σ is a twenty-fourth of the daily one, as FAO-56 defines it;
 * its print, 2.043e-10, is that rounded.
 */
export const FAO56_HOURLY_SHORT: HourlyStandard = {
  ...withoutDenominator(FAO56_SHORT),
  stefanBoltzmann: FAO56_SHORT.stefanBoltzmann / 24,
  numerator: 37,
  day: { denominator: 0.34, soilHeatShare: 0.1 },
  night: { denominator: 0.34, soilHeatShare: 0.5 },
  nightRule: 'sun',
  carriedRatio: 'before-sunset',
  hoursPerDegree: 0.06667,
};

/** Cd and the rules of the hours in ASCE-EWRI (2005), which the Ref-ET program shares. */
const ASCE_HOURS = {
  stefanBoltzmann: 2.042e-10,
  numerator: 37,
  day: { denominator: 0.24, soilHeatShare: 0.1 },
  night: { denominator: 0.96, soilHeatShare: 0.5 },
  nightRule: 'net-radiation',
  carriedRatio: 'sun-height',
  hoursPerDegree: 0.06667,
} as const;

/** Cn, Cd and G of the tall reference in hours. */
const TALL_HOURS = {
  numerator: 66,
  day: { denominator: 0.25, soilHeatShare: 0.04 },
  night: { denominator: 1.7, soilHeatShare: 0.2 },
} as const;

/** ASCE-EWRI (2005) standardized hourly equation, short reference (ETos). */
export const ASCE_HOURLY_SHORT: HourlyStandard = { ...withoutDenominator(ASCE_SHORT), ...ASCE_HOURS };

/** ASCE-EWRI (2005) standardized hourly equation, tall reference (ETrs). */
export const ASCE_HOURLY_TALL: HourlyStandard = { ...ASCE_HOURLY_SHORT, ...TALL_HOURS };

/** The hourly short reference as the Ref-ET program computes it. */
export const REFET_HOURLY_SHORT: HourlyStandard = {
  ...withoutDenominator(REFET_SHORT),
  ...ASCE_HOURS,
  hoursPerDegree: 1 / 15,
};

/** The hourly tall reference as the Ref-ET program computes it. */
export const REFET_HOURLY_TALL: HourlyStandard = { ...REFET_HOURLY_SHORT, ...TALL_HOURS };
