/**
 * The sun as geometry: how much radiation would reach a horizontal plane without an atmosphere, and for how long. Every
 * function is one equation of FAO-56 (Allen et al. 1998), named by its number. Angles are in radians inside; latitude
 * comes in degrees, north positive.
 */
import { degreesToRadians } from './units';

const { acos, cos, PI, sin, tan } = Math;

/** `fao56`: FAO-56 Eq. 24 · `duffie-beckman`: the equation it rounds, 23.45° · sin(2π(J + 284)/365) (Ref-ET program). */
export type DeclinationForm = 'fao56' | 'duffie-beckman';

/** What differs between the standards about the sun. */
export interface SunModel {
  /** Gsc, MJ m⁻² min⁻¹. */
  readonly solarConstantMjM2Min: number;
  readonly declination: DeclinationForm;
}

/** FAO-56, Eq. 21 and 24. */
export const FAO56_SUN: SunModel = { solarConstantMjM2Min: 0.082, declination: 'fao56' };

/** The position of a day in the year as an angle, rad; `dayOfYear` is 1–366. */
function yearAngle(dayOfYear: number): number {
  return (2 * PI * dayOfYear) / 365;
}

/** dr, the inverse relative distance of Earth and Sun, dimensionless (FAO-56 Eq. 23), for J = 1–366. */
export function inverseRelativeDistance(dayOfYear: number): number {
  return 1 + 0.033 * cos(yearAngle(dayOfYear));
}

/** δ, the declination of the sun, rad (FAO-56 Eq. 24), for J = 1–366. */
export function solarDeclination(dayOfYear: number, form: DeclinationForm = 'fao56'): number {
  return form === 'fao56'
    ? 0.409 * sin(yearAngle(dayOfYear) - 1.39)
    : degreesToRadians(23.45) * sin(yearAngle(dayOfYear + 284));
}

/**
 * ωs, the sunset hour angle, rad (FAO-56 Eq. 25). Where the sun does not set it is π, where it does not rise it is 0:
 * the cosine is held in [−1, 1], its values at those two limits.
 */
export function sunsetHourAngle(latitudeDeg: number, declinationRad: number): number {
  const cosine = -tan(degreesToRadians(latitudeDeg)) * tan(declinationRad);
  return acos(Math.min(1, Math.max(-1, cosine)));
}

/**
 * Ra, the extraterrestrial radiation on a horizontal plane (FAO-56 Eq. 21).
 * @param latitudeDeg −90 to 90, north positive
 * @param dayOfYear J, 1–366
 * @returns MJ m⁻² d⁻¹; 0 in the polar night
 */
export function extraterrestrialRadiation(
  latitudeDeg: number,
  dayOfYear: number,
  { solarConstantMjM2Min, declination }: SunModel = FAO56_SUN,
): number {
  const phi = degreesToRadians(latitudeDeg);
  const delta = solarDeclination(dayOfYear, declination);
  const omega = sunsetHourAngle(latitudeDeg, delta);
  const path = omega * sin(phi) * sin(delta) + cos(phi) * cos(delta) * sin(omega);
  // Rounding alone can leave −1e-17 where the sun only touches the horizon.
  return Math.max(0, ((24 * 60) / PI) * solarConstantMjM2Min * inverseRelativeDistance(dayOfYear) * path);
}

/** N, the hours of daylight (FAO-56 Eq. 34), 0–24, for a sunset hour angle in rad. */
export function daylightHours(sunsetHourAngleRad: number): number {
  return (24 / PI) * sunsetHourAngleRad;
}
