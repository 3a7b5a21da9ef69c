/**
 * Clear-sky shortwave radiation with the water vapour of the air and the height of the sun (ASCE-EWRI 2005, Appendix D,
 * after Allen 1996 and Majumdar et al. 1972): the full form of Rso, where FAO-56 Eq. 37 has only the elevation.
 */
import { degreesToRadians } from '../units';

const { exp, sin, PI } = Math;

/** What the full form depends on, besides the place. */
export interface ClearSkyAir {
  readonly extraterrestrialMjM2: number;
  readonly actualVaporKpa: number;
  readonly pressureKpa: number;
}

/** W, precipitable water in the atmosphere, mm (ASCE-EWRI Eq. D.3). */
export function precipitableWater(actualVaporKpa: number, pressureKpa: number): number {
  return 0.14 * actualVaporKpa * pressureKpa + 2.1;
}

/** Below this the empirical fit of sin φ24 leaves its range and the beam's path grows without bound. */
const LOWEST_SUN = 0.1;

/**
 * sin φ24, the sine of the sun's mean height over the daylight, weighted by Ra (ASCE-EWRI Eq. D.5), not below 0.1.
 * The season turns with the hemisphere through the sign of the latitude.
 */
export function meanSunHeightSine(latitudeDeg: number, dayOfYear: number): number {
  const phi = degreesToRadians(latitudeDeg);
  const height = 0.85 + 0.3 * phi * sin((2 * PI * dayOfYear) / 365 - 1.39) - 0.42 * phi * phi;
  return Math.max(LOWEST_SUN, sin(height));
}

/**
 * K_B, the share of Ra that arrives as a direct beam (ASCE-EWRI Eq. D.2).
 * @param air pressure and vapour
 * @param sunHeightSine sin φ24 for a day, sin β for an hour
 * @param turbidity Kt: 1 for clean air, 0.5 for extremely turbid air
 */
export function beamClearness(air: ClearSkyAir, sunHeightSine: number, turbidity = 1): number {
  const water = precipitableWater(air.actualVaporKpa, air.pressureKpa);
  const gases = (0.00146 * air.pressureKpa) / (turbidity * sunHeightSine);
  return 0.98 * exp(-gases - 0.075 * (water / sunHeightSine) ** 0.4);
}

/** K_D, the share of Ra that arrives diffuse (ASCE-EWRI Eq. D.4): the two lines meet at K_B = 0.15. */
export function diffuseClearness(beam: number): number {
  return Math.min(0.35 - 0.36 * beam, 0.18 + 0.82 * beam);
}

/** sin β of an hour as the hourly form takes it: not below 0.01, so that K_B has a value while the sun rises and sets. */
export function hourlySunHeightSine(sunHeightSine: number): number {
  return Math.max(0.01, sunHeightSine);
}

/** Rso = (K_B + K_D) Ra, MJ m⁻² d⁻¹ or of any other period that Ra is of (ASCE-EWRI Eq. D.1), in clean air. */
export function clearSkyFull(air: ClearSkyAir, sunHeightSine: number): number {
  const beam = beamClearness(air, sunHeightSine);
  return (beam + diffuseClearness(beam)) * air.extraterrestrialMjM2;
}
