/**
 * Radiation at the ground over a day. Every function is one equation of FAO-56 (Allen et al. 1998), named by its number;
 * all radiation in MJ m⁻² d⁻¹. Missing in (NaN), missing out.
 */

/** The coefficients of the Angström formula: the share of Ra that arrives on overcast days, and what clear sky adds. */
export interface AngstromCoefficients {
  readonly overcast: number;
  readonly clearSkyGain: number;
}

/** as = 0.25, bs = 0.50: FAO-56's values where no local calibration exists. */
export const FAO56_ANGSTROM: AngstromCoefficients = { overcast: 0.25, clearSkyGain: 0.5 };

/** The measured hours of bright sunshine n, the possible ones N, and Ra. */
export interface SunshineDay {
  readonly sunshineHours: number;
  readonly daylightHours: number;
  readonly extraterrestrialMjM2: number;
}

/** Rs, shortwave radiation, from hours of sunshine (FAO-56 Eq. 35). NaN where there is no daylight to take a share of. */
export function shortwaveFromSunshine(day: SunshineDay, angstrom = FAO56_ANGSTROM): number {
  const share = day.sunshineHours / day.daylightHours;
  return (angstrom.overcast + angstrom.clearSkyGain * share) * day.extraterrestrialMjM2;
}

/** Rso, clear-sky shortwave radiation, with Angström coefficients calibrated near sea level (FAO-56 Eq. 36). */
export function clearSkyFromAngstrom(extraterrestrialMjM2: number, angstrom = FAO56_ANGSTROM): number {
  return (angstrom.overcast + angstrom.clearSkyGain) * extraterrestrialMjM2;
}

/** Rso, clear-sky shortwave radiation, from Ra and the elevation in m (FAO-56 Eq. 37). */
export function clearSkyFromElevation(extraterrestrialMjM2: number, elevationM: number): number {
  return (0.75 + 2e-5 * elevationM) * extraterrestrialMjM2;
}

/** α, the albedo of the reference crop (FAO-56 Eq. 38). */
export const REFERENCE_ALBEDO = 0.23;

/** Rns, net shortwave radiation (FAO-56 Eq. 38). */
export function netShortwave(shortwaveMjM2: number, albedo = REFERENCE_ALBEDO): number {
  return (1 - albedo) * shortwaveMjM2;
}

/** The bounds of Rs/Rso: FAO-56 has only the upper one, ASCE-EWRI (2005) Eq. 18 has both. */
export interface RatioRange {
  readonly min: number;
  readonly max: number;
}

/** What Rs/Rso is taken to be where there is no sun to tell the clouds by: the value of FAO-56 Example 19 at night. */
export const SUNLESS_RATIO = 0.8;

/** Rs/Rso, the clearness of the sky, within `range`; `SUNLESS_RATIO` where Rso is 0 (polar night). */
export function relativeShortwave(shortwaveMjM2: number, clearSkyMjM2: number, range: RatioRange): number {
  if (clearSkyMjM2 === 0) return SUNLESS_RATIO;
  return Math.min(range.max, Math.max(range.min, shortwaveMjM2 / clearSkyMjM2));
}

/** What net longwave radiation depends on. */
export interface LongwaveDay {
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly actualVaporKpa: number;
}

/** 0 °C as FAO-56 Eq. 39 has it: 273.16 K, the triple point of water. */
const KELVIN_AT_0C = 273.16;

/** T⁴ of a temperature in °C, K⁴. */
function fourthPower(tempC: number): number {
  const square = (tempC + KELVIN_AT_0C) ** 2;
  return square * square;
}

/**
 * Rnl, net outgoing longwave radiation (FAO-56 Eq. 39).
 * @param day temperatures and vapour pressure
 * @param ratio Rs/Rso, within the standard's bounds
 * @param stefanBoltzmann σ, MJ K⁻⁴ m⁻² d⁻¹: 4.903e-9 in FAO-56, 4.901e-9 in ASCE-EWRI (2005)
 */
export function netLongwave(day: LongwaveDay, ratio: number, stefanBoltzmann: number): number {
  const emitted = (stefanBoltzmann * (fourthPower(day.tempMaxC) + fourthPower(day.tempMinC))) / 2;
  return emitted * (0.34 - 0.14 * Math.sqrt(day.actualVaporKpa)) * (1.35 * ratio - 0.35);
}

/** Rn, net radiation (FAO-56 Eq. 40). */
export function netRadiation(netShortwaveMjM2: number, netLongwaveMjM2: number): number {
  return netShortwaveMjM2 - netLongwaveMjM2;
}

/** G over one day beneath a reference crop: small against Rn and taken as 0 (FAO-56 Eq. 42). */
export const DAILY_SOIL_HEAT_MJ_M2 = 0;

/** G of a month from the mean temperatures of the months before and after, °C (FAO-56 Eq. 43). */
export function monthlySoilHeat(previousTempC: number, nextTempC: number): number {
  return 0.07 * (nextTempC - previousTempC);
}

/** G of a month where the next month is not known yet (FAO-56 Eq. 44), from mean temperatures in °C. */
export function monthlySoilHeatSoFar(previousTempC: number, currentTempC: number): number {
  return 0.14 * (currentTempC - previousTempC);
}

/** k_Rs of Eq. 50, °C⁻⁰·⁵: 0.16 for inland and 0.19 for coastal places. */
export const HARGREAVES_RADIATION = { inland: 0.16, coastal: 0.19 } as const;

/** Ra and the extremes of temperature in °C. */
export interface TemperatureRangeDay {
  readonly extraterrestrialMjM2: number;
  readonly tempMaxC: number;
  readonly tempMinC: number;
}

/** Rs from the range of temperature (FAO-56 Eq. 50, Hargreaves). NaN when the extremes are inverted. */
export function shortwaveFromTempRange(day: TemperatureRangeDay, coefficient: number): number {
  return coefficient * Math.sqrt(day.tempMaxC - day.tempMinC) * day.extraterrestrialMjM2;
}
