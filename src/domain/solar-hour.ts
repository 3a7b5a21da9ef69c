/**
 * The sun over a part of a day: where it stands, and how much radiation would reach a horizontal plane without an
 * atmosphere. Every function is one equation of FAO-56 (Allen et al. 1998), named by its number. Longitude comes in
 * degrees **east positive**, as in GeoJSON; FAO-56 writes Lz and Lm west positive, so Lz − Lm of Eq. 31 is here
 * longitude minus the centre of the clock's zone.
 */
import { seasonalCorrection } from './hourly/daylight';
import { FAO56_SUN, inverseRelativeDistance, type SunModel, solarDeclination, sunsetHourAngle } from './solar';
import { degreesToRadians } from './units';

const { abs, asin, cos, max, min, PI, round, sin } = Math;

/** A degree of longitude in hours of solar time, as Eq. 31 rounds 1/15. */
export const HOURS_PER_DEGREE = 0.06667;

/** A clock at a place. */
export interface SolarClock {
  /** East positive. */
  readonly longitudeDeg: number;
  /** Of the standard time that the clock shows, east positive; Lz = 15 · this. */
  readonly utcOffsetHours: number;
}

/** The moment in the middle of a period. */
export interface MidPeriod {
  /** J, 1–366. */
  readonly dayOfYear: number;
  /** Standard clock time, h. */
  readonly midHour: number;
}

/** What of a day's sun its periods share. Angles in rad. */
export interface SunDay {
  readonly latitudeRad: number;
  readonly inverseDistance: number;
  readonly declinationRad: number;
  readonly sunsetRad: number;
}

/** A range of solar time angles, rad: 0 at solar noon, negative before. */
export interface AngleSpan {
  readonly startRad: number;
  readonly endRad: number;
}

/** The sun of day J, 1–366, at a latitude in degrees. */
export function sunOfDay(latitudeDeg: number, dayOfYear: number, model: SunModel = FAO56_SUN): SunDay {
  const declinationRad = solarDeclination(dayOfYear, model.declination);
  return {
    latitudeRad: degreesToRadians(latitudeDeg),
    inverseDistance: inverseRelativeDistance(dayOfYear),
    declinationRad,
    sunsetRad: sunsetHourAngle(latitudeDeg, declinationRad),
  };
}

/** An angle as the same one in [−π, π]. */
function wrapped(angleRad: number): number {
  return abs(angleRad) <= PI ? angleRad : angleRad - 2 * PI * round(angleRad / (2 * PI));
}

/**
 * ω, the solar time angle in the middle of a period, rad (FAO-56 Eq. 31). 0.06667 h a degree is meant for the few
 * degrees between a place and the centre of its zone: whole zones of 15° are whole hours, so a clock in UTC far from
 * Greenwich does not gain the second that the rounding would give it.
 */
export function solarTimeAngle(mid: MidPeriod, clock: SolarClock, hoursPerDegree = HOURS_PER_DEGREE): number {
  const eastDeg = clock.longitudeDeg - 15 * clock.utcOffsetHours;
  const zones = round(eastDeg / 15);
  const solarHours = zones + hoursPerDegree * (eastDeg - 15 * zones) + seasonalCorrection(mid.dayOfYear);
  return wrapped((PI / 12) * (mid.midHour + solarHours - 12));
}

/** ω1 and ω2, the solar time angles where a period starts and ends, rad (FAO-56 Eq. 29 and 30). */
export function periodAngles(midRad: number, periodHours: number): AngleSpan {
  const half = (PI * periodHours) / 24;
  return { startRad: midRad - half, endRad: midRad + half };
}

/** The day before, this one and the next, in whole turns. */
const TURNS = [-2 * PI, 0, 2 * PI] as const;

/**
 * Ra over a period, MJ m⁻² period⁻¹ (FAO-56 Eq. 28). Only the part between sunrise and sunset counts, of every day that
 * the period touches: near the polar circle an hour over midnight has the end of one day and the start of the next.
 */
export function extraterrestrialRadiationOver(
  { startRad, endRad }: AngleSpan,
  sun: SunDay,
  { solarConstantMjM2Min }: SunModel = FAO56_SUN,
): number {
  const vertical = sin(sun.latitudeRad) * sin(sun.declinationRad);
  const horizontal = cos(sun.latitudeRad) * cos(sun.declinationRad);
  let path = 0;
  for (const turn of TURNS) {
    const from = max(startRad + turn, -sun.sunsetRad);
    const to = min(endRad + turn, sun.sunsetRad);
    if (!(to <= from)) path += (to - from) * vertical + horizontal * (sin(to) - sin(from));
  }
  // Rounding alone can leave −1e-17 where the sun only touches the horizon.
  return max(0, ((12 * 60) / PI) * solarConstantMjM2Min * sun.inverseDistance * path);
}

/** sin β, the sine of the sun's height at a solar time angle in rad (ASCE-EWRI 2005 Eq. 62). */
export function sunHeightSineAt(angleRad: number, { latitudeRad, declinationRad }: SunDay): number {
  const sine = sin(latitudeRad) * sin(declinationRad) + cos(latitudeRad) * cos(declinationRad) * cos(angleRad);
  return min(1, max(-1, sine));
}

/** β, the height of the sun above the horizon, rad, negative below it (ASCE-EWRI 2005 Eq. 62). */
export function sunHeight(angleRad: number, sun: SunDay): number {
  return asin(sunHeightSineAt(angleRad, sun));
}
