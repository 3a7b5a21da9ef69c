/**
 * The state of the air: pressure, vapour pressure, temperature and wind. Every function is one equation of FAO-56
 * (Allen et al. 1998, Irrigation and Drainage Paper 56), named by its number. Missing in (NaN), missing out.
 */

/** The exponent of Eq. 7 as FAO-56 and ASCE-EWRI (2005) print it: g / (lapse rate · gas constant), rounded. */
export const PRESSURE_EXPONENT = 5.26;

/**
 * P, the mean air pressure at an elevation in a standard atmosphere of 20 °C at sea level (FAO-56 Eq. 7).
 * @param elevationM metres above sea level, negative below it
 * @param exponent 5.26 in FAO-56; the Ref-ET program does not round it
 * @returns kPa
 */
export function airPressure(elevationM: number, exponent = PRESSURE_EXPONENT): number {
  return 101.3 * ((293 - 0.0065 * elevationM) / 293) ** exponent;
}

/** γ, the psychrometric constant, kPa °C⁻¹ (FAO-56 Eq. 8), for an air pressure in kPa. */
export function psychrometricConstant(pressureKpa: number): number {
  return 0.665e-3 * pressureKpa;
}

/** Tmean, °C: half the sum of the day's extremes, not the mean of its hours (FAO-56 Eq. 9). */
export function meanTemperature(tempMaxC: number, tempMinC: number): number {
  return (tempMaxC + tempMinC) / 2;
}

/** e°(T), the saturation vapour pressure at an air temperature in °C, kPa (FAO-56 Eq. 11). */
export function saturationVaporAt(tempC: number): number {
  return 0.6108 * Math.exp((17.27 * tempC) / (tempC + 237.3));
}

/**
 * es, the saturation vapour pressure of a day, kPa (FAO-56 Eq. 12): the mean over the extremes in °C, because e° at the
 * mean temperature would be too low (FAO-56 Example 3).
 */
export function saturationVapor(tempMaxC: number, tempMinC: number): number {
  return (saturationVaporAt(tempMaxC) + saturationVaporAt(tempMinC)) / 2;
}

/** `fao56`: 4098 · 0.6108 (FAO-56 Eq. 13) · `asce`: the product rounded to 2503 (ASCE-EWRI 2005 Eq. 5). */
export type SlopeForm = 'fao56' | 'asce';

const SLOPE_COEFFICIENT: Readonly<Record<SlopeForm, number>> = { fao56: 4098 * 0.6108, asce: 2503 };

/** Δ, the slope of the saturation vapour pressure curve at a temperature in °C, kPa °C⁻¹ (FAO-56 Eq. 13). */
export function slopeOfSaturationVapor(tempC: number, form: SlopeForm = 'fao56'): number {
  const sum = tempC + 237.3;
  return (SLOPE_COEFFICIENT[form] * Math.exp((17.27 * tempC) / sum)) / (sum * sum);
}

/** ea from the dew point in °C, kPa (FAO-56 Eq. 14). */
export function vaporFromDewPoint(dewPointC: number): number {
  return saturationVaporAt(dewPointC);
}

/** A psychrometer's reading. */
export interface PsychrometerReading {
  readonly dryBulbC: number;
  readonly wetBulbC: number;
  readonly pressureKpa: number;
  /** a_psy, °C⁻¹: 0.000662 ventilated (5 m s⁻¹), 0.000800 naturally ventilated (1 m s⁻¹), 0.001200 indoors. */
  readonly coefficientPerC: number;
}

/** ea from a psychrometer, kPa (FAO-56 Eq. 15, with Eq. 16 for the instrument's own psychrometric constant). */
export function vaporFromPsychrometer(reading: PsychrometerReading): number {
  const instrumentKpaC = reading.coefficientPerC * reading.pressureKpa;
  return saturationVaporAt(reading.wetBulbC) - instrumentKpaC * (reading.dryBulbC - reading.wetBulbC);
}

/** The extremes of a day: temperature in °C, relative humidity in %. */
export interface DayExtremes {
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly humidityMaxPct: number;
  readonly humidityMinPct: number;
}

/** ea from the extremes of relative humidity, kPa (FAO-56 Eq. 17); the maximum belongs to the coldest moment. */
export function vaporFromHumidityMaxMin(day: DayExtremes): number {
  const atTempMin = (saturationVaporAt(day.tempMinC) * day.humidityMaxPct) / 100;
  const atTempMax = (saturationVaporAt(day.tempMaxC) * day.humidityMinPct) / 100;
  return (atTempMin + atTempMax) / 2;
}

/** ea from the maximum relative humidity (%) alone, kPa (FAO-56 Eq. 18): for sensors whose minimum is not trusted. */
export function vaporFromHumidityMax(tempMinC: number, humidityMaxPct: number): number {
  return (saturationVaporAt(tempMinC) * humidityMaxPct) / 100;
}

/** ea from the mean relative humidity (%) and the extremes of temperature in °C, kPa (FAO-56 Eq. 19). */
export function vaporFromHumidityMean(tempMaxC: number, tempMinC: number, humidityMeanPct: number): number {
  return vaporOfSaturation(saturationVapor(tempMaxC, tempMinC), humidityMeanPct);
}

/** ea from the mean relative humidity (%) where es (kPa) is known already, kPa (FAO-56 Eq. 19). */
export function vaporOfSaturation(saturationVaporKpa: number, humidityMeanPct: number): number {
  return (saturationVaporKpa * humidityMeanPct) / 100;
}

/** ea where humidity is missing, kPa (FAO-56 Eq. 48): the dew point is taken to be the minimum temperature, in °C. */
export function vaporFromTempMin(tempMinC: number): number {
  return saturationVaporAt(tempMinC);
}

/** A relative humidity that can be one; NaN (missing) outside 0–100 %. */
export function possibleHumidity(humidityPct: number): number {
  return humidityPct >= 0 && humidityPct <= 100 ? humidityPct : Number.NaN;
}

/**
 * u2, the wind speed at 2 m above grass, by the logarithmic profile (FAO-56 Eq. 47).
 * @param windMps wind speed at the height of the instrument, m s⁻¹
 * @param heightM that height above ground, m; more than 0.1 m, where the profile starts
 * @returns m s⁻¹; NaN where the profile has no value
 */
export function windAt2m(windMps: number, heightM: number): number {
  // At exactly 2 m the rounded constants give 1.0003, and there is nothing to convert.
  if (heightM === 2) return windMps;
  const denominator = Math.log(67.8 * heightM - 5.42);
  return denominator > 0 ? (windMps * 4.87) / denominator : Number.NaN;
}

/** u2 not below a floor in m s⁻¹; FAO-56 (p. 63) advises 0.5 for calm air. `null` is no floor. */
export function flooredWind(wind2mMps: number, floorMps: number | null): number {
  return floorMps === null ? wind2mMps : Math.max(wind2mMps, floorMps);
}
