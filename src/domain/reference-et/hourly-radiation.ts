/** The radiation of an hour: what a clear sky would let through, and how clear it was. */
import { clearSkyFromElevation, relativeShortwave, SUNLESS_RATIO } from '../radiation';
import { extraterrestrialRadiationOver, periodAngles, solarTimeAngle, sunHeightSineAt } from '../solar-hour';
import { clearSkyFull, hourlySunHeightSine } from './clear-sky';
import type { EtHour, EtHourSetting, RatioOrigin } from './hourly-terms';
import type { HourlyStandard } from './standards';

/** The lowest sun at which Rs/Rso tells of the clouds, rad (ASCE-EWRI 2005). */
const LOWEST_TELLING_SUN_RAD = 0.3;
/** Two hours before sunset, rad: where the period ends whose Rs/Rso stands for the night (FAO-56 p. 75). */
const BEFORE_SUNSET_RAD = 0.52;

/** The sun over a period. */
export interface HourSun {
  readonly solarTimeAngleRad: number;
  readonly sunHeightRad: number;
  readonly extraterrestrialMjM2: number;
  readonly clearSkyMjM2: number;
}

/** Where the sun stands in a period, Ra, and Rso in the standard's form. */
export function hourSun(hour: EtHour, setting: EtHourSetting, standard: HourlyStandard): HourSun {
  const { site, sun, pressureKpa } = setting;
  const solarTimeAngleRad = solarTimeAngle(hour, site, standard.hoursPerDegree);
  const angles = periodAngles(solarTimeAngleRad, hour.periodHours);
  const extraterrestrialMjM2 = extraterrestrialRadiationOver(angles, sun, standard);
  const sunHeightSine = sunHeightSineAt(solarTimeAngleRad, sun);
  const air = { extraterrestrialMjM2, actualVaporKpa: hour.actualVaporKpa, pressureKpa };
  const clearSkyMjM2 =
    standard.clearSky === 'full'
      ? clearSkyFull(air, hourlySunHeightSine(sunHeightSine))
      : clearSkyFromElevation(extraterrestrialMjM2, site.elevationM);
  return { solarTimeAngleRad, sunHeightRad: Math.asin(sunHeightSine), extraterrestrialMjM2, clearSkyMjM2 };
}

/** Whether Rs/Rso of a period is its own, by the standard; if not, an earlier one is carried over. */
function isOwnRatioUsed({ sunHeightRad }: HourSun, rule: HourlyStandard['carriedRatio']): boolean {
  return rule === 'sun-height' ? sunHeightRad >= LOWEST_TELLING_SUN_RAD : sunHeightRad > 0;
}

/** Whether Rs/Rso of a period may be carried over to the dark hours after it, by the standard. */
export function isRatioCarried(
  { solarTimeAngleRad, sunHeightRad }: HourSun,
  { sun }: EtHourSetting,
  { carriedRatio }: HourlyStandard,
): boolean {
  return carriedRatio === 'sun-height'
    ? sunHeightRad >= LOWEST_TELLING_SUN_RAD
    : Math.abs(solarTimeAngleRad) <= sun.sunsetRad - BEFORE_SUNSET_RAD;
}

export interface HourRatio {
  readonly relativeShortwave: number;
  readonly relativeShortwaveFrom: RatioOrigin;
}

/**
 * Rs/Rso of a period: its own under a sun that tells of the clouds, else the one carried over. Where none was carried
 * (a series that starts at night, a winter whose sun never stands high enough) a low sun's own, and 0.8 without sun.
 */
export function hourRatio(
  hour: EtHour,
  sun: HourSun,
  standard: HourlyStandard,
  carried: number | undefined,
): HourRatio {
  const isCarried = !isOwnRatioUsed(sun, standard.carriedRatio) && carried !== undefined;
  if (isCarried) return { relativeShortwave: carried, relativeShortwaveFrom: 'carried' };
  if (sun.sunHeightRad <= 0) return { relativeShortwave: SUNLESS_RATIO, relativeShortwaveFrom: 'assumed' };
  return {
    relativeShortwave: relativeShortwave(hour.shortwaveMjM2, sun.clearSkyMjM2, standard.ratioRange),
    relativeShortwaveFrom: 'measured',
  };
}
