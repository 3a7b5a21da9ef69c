/**
 * Every conversion of units in the program; nothing else converts. Factors are exact by definition unless a source is
 * named. A value that is missing (NaN) stays missing.
 */

const KELVIN_PER_FAHRENHEIT = 5 / 9;
const FAHRENHEIT_AT_0C = 32;
/** The international mile (1609.344 m) in an hour. */
const MPS_PER_MPH = 0.44704;
const KMH_PER_MPS = 3.6;
/** 1 Ly = 1 cal cm⁻² with the international-table calorie of 4.1868 J, as in ASCE-EWRI (2005) and the Ref-ET program. */
const MJ_M2_PER_LANGLEY = 0.041868;
/** 1 W through a day of 86 400 s (FAO-56, Table 3). */
const MJ_DAY_PER_WATT = 0.0864;
const MJ_MINUTE_PER_WATT = 60e-6;
const MJ_PER_KWH = 3.6;
/** The conventional inch of mercury at 0 °C (NIST SP 811, Appendix B). */
const KPA_PER_IN_HG = 3.386389;
const HPA_PER_KPA = 10;
const MINUTES_PER_HOUR = 60;
const SECONDS_PER_HOUR = 3600;
/** 0 °C, by definition of the Celsius scale. */
const KELVIN_AT_0C = 273.15;
/** The international nautical mile (1852 m) in an hour. */
const KNOTS_PER_MPS = 3600 / 1852;
const MM_PER_INCH = 25.4;
const METRES_PER_FOOT = 0.3048;
const METRES_PER_MILE = 1609.344;
const METRES_PER_KM = 1000;
const MM_PER_CM = 10;
const KJ_PER_MJ = 1000;
const WH_PER_KWH = 1000;
/** 1 J cm⁻² = 10⁴ J m⁻². */
const J_CM2_PER_MJ_M2 = 100;
const PERCENT = 100;
const DEGREES_PER_RADIAN = 180 / Math.PI;

/** °F to °C. */
export function fahrenheitToCelsius(tempF: number): number {
  return (tempF - FAHRENHEIT_AT_0C) * KELVIN_PER_FAHRENHEIT;
}

/** °C to °F. */
export function celsiusToFahrenheit(tempC: number): number {
  return tempC / KELVIN_PER_FAHRENHEIT + FAHRENHEIT_AT_0C;
}

/** Miles per hour to m s⁻¹. */
export function mphToMps(speedMph: number): number {
  return speedMph * MPS_PER_MPH;
}

/** m s⁻¹ to miles per hour. */
export function mpsToMph(speedMps: number): number {
  return speedMps / MPS_PER_MPH;
}

/** km h⁻¹ to m s⁻¹. */
export function kmhToMps(speedKmh: number): number {
  return speedKmh / KMH_PER_MPS;
}

/** Langleys to MJ m⁻². */
export function langleyToMjM2(radiationLy: number): number {
  return radiationLy * MJ_M2_PER_LANGLEY;
}

/** MJ m⁻² to langleys. */
export function mjM2ToLangley(radiationMjM2: number): number {
  return radiationMjM2 / MJ_M2_PER_LANGLEY;
}

/** The mean of a day in W m⁻² to the sum of that day in MJ m⁻² d⁻¹. */
export function wattM2ToMjM2Day(meanWattM2: number): number {
  return meanWattM2 * MJ_DAY_PER_WATT;
}

/** The sum of a day in MJ m⁻² d⁻¹ to its mean in W m⁻². */
export function mjM2DayToWattM2(sumMjM2: number): number {
  return sumMjM2 / MJ_DAY_PER_WATT;
}

/** W m⁻² to MJ m⁻² min⁻¹, the unit of the solar constant in FAO-56 Eq. 21. */
export function wattM2ToMjM2Minute(wattM2: number): number {
  return wattM2 * MJ_MINUTE_PER_WATT;
}

/** A quantity per hour to the same per minute. */
export function perHourToPerMinute(quantityPerHour: number): number {
  return quantityPerHour / MINUTES_PER_HOUR;
}

/** kWh m⁻² to MJ m⁻². */
export function kwhM2ToMjM2(radiationKwhM2: number): number {
  return radiationKwhM2 * MJ_PER_KWH;
}

/** Inches of mercury to kPa. */
export function inHgToKpa(pressureInHg: number): number {
  return pressureInHg * KPA_PER_IN_HG;
}

/** kPa to inches of mercury. */
export function kpaToInHg(pressureKpa: number): number {
  return pressureKpa / KPA_PER_IN_HG;
}

/** hPa (millibars) to kPa. */
export function hpaToKpa(pressureHpa: number): number {
  return pressureHpa / HPA_PER_KPA;
}

/** Degrees to radians (FAO-56 Eq. 22). */
export function degreesToRadians(angleDeg: number): number {
  return angleDeg / DEGREES_PER_RADIAN;
}

/** Radians to degrees. */
export function radiansToDegrees(angleRad: number): number {
  return angleRad * DEGREES_PER_RADIAN;
}

/** K to °C. */
export function kelvinToCelsius(tempK: number): number {
  return tempK - KELVIN_AT_0C;
}

/** Knots to m s⁻¹. */
export function knotsToMps(speedKn: number): number {
  return speedKn / KNOTS_PER_MPS;
}

/** Inches to mm. */
export function inchesToMm(depthIn: number): number {
  return depthIn * MM_PER_INCH;
}

/** Centimetres to mm. */
export function cmToMm(depthCm: number): number {
  return depthCm * MM_PER_CM;
}

/** kJ m⁻² to MJ m⁻². */
export function kjM2ToMjM2(radiationKjM2: number): number {
  return radiationKjM2 / KJ_PER_MJ;
}

/** Wh m⁻² to MJ m⁻². */
export function whM2ToMjM2(radiationWhM2: number): number {
  return kwhM2ToMjM2(radiationWhM2 / WH_PER_KWH);
}

/** J cm⁻² to MJ m⁻². */
export function jCm2ToMjM2(radiationJCm2: number): number {
  return radiationJCm2 / J_CM2_PER_MJ_M2;
}

/** Minutes to hours. */
export function minutesToHours(durationMin: number): number {
  return durationMin / MINUTES_PER_HOUR;
}

/** Seconds to hours. */
export function secondsToHours(durationS: number): number {
  return durationS / SECONDS_PER_HOUR;
}

/** A share of 0–1 to percent. */
export function fractionToPercent(fraction: number): number {
  return fraction * PERCENT;
}

/** mm to inches. */
export function mmToInches(depthMm: number): number {
  return depthMm / MM_PER_INCH;
}

/** Metres to international feet. */
export function metresToFeet(lengthM: number): number {
  return lengthM / METRES_PER_FOOT;
}

/** International feet to metres. */
export function feetToMetres(lengthFt: number): number {
  return lengthFt * METRES_PER_FOOT;
}

/** Kilometres to international miles. */
export function kilometresToMiles(lengthKm: number): number {
  return (lengthKm * METRES_PER_KM) / METRES_PER_MILE;
}
