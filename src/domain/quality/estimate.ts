/**
 * Estimates of inputs that no source gave, by FAO-56 chapter 3 and in one order, each with its flag:
 * 1. interpolation over at most three days within the same source;
 * 2. humidity with the dew point at Tmin (Eq. 48);
 * 3. radiation from the cloud cover (Eq. 35 with n/N = 1 − cloud), else from the temperature range (Eq. 50);
 * 4. wind from the mean of the period, where there are enough days of it, else 2 m s⁻¹.
 * Rain is never estimated. What cannot be estimated stays missing.
 */
import { at } from '../at';
import { meanTemperature, saturationVapor, vaporFromTempMin } from '../atmosphere';
import { HARGREAVES_RADIATION, shortwaveFromSunshine, shortwaveFromTempRange } from '../radiation';
import type { InputSeries, InputVariable } from '../series';
import { mean, presentOf } from '../statistics/moments';
import type { Sky } from './sky';
import { raise, type ValueFlag, type ValueFlagColumns } from './value-flags';

/** The longest gap that is bridged, days. */
export const LONGEST_GAP_DAYS = 3;
/** From so many days of wind the mean of the period stands for the place better than the world's 2 m s⁻¹. */
export const WIND_CLIMATOLOGY_DAYS = 30;
/** The mean wind of over 2000 stations (FAO-56, chapter 3), m s⁻¹ at 2 m. */
export const DEFAULT_WIND_MPS = 2;

export interface EstimateSite {
  readonly sky: Sky;
  /** Mean cloud cover over the daylight, %; missing where no source tells. */
  readonly cloudCoverPct: Float64Array;
  /** Near a large water body, where the range of temperature is damped (FAO-56 Eq. 50). */
  readonly isCoastal: boolean;
}

/**
 * Bridges the gaps of a column of at most `LONGEST_GAP_DAYS` between two days that it has; ends are never extended.
 * @returns a column that holds only the bridged days
 */
export function interpolateGaps(column: Float64Array): Float64Array {
  const bridged = new Float64Array(column.length).fill(Number.NaN);
  let before = -1;
  for (let day = 0; day < column.length; day++) {
    if (Number.isNaN(at(column, day))) continue;
    const gap = day - before - 1;
    if (before >= 0 && gap > 0 && gap <= LONGEST_GAP_DAYS) {
      const step = (at(column, day) - at(column, before)) / (gap + 1);
      for (let i = 1; i <= gap; i++) bridged[before + i] = at(column, before) + step * i;
    }
    before = day;
  }
  return bridged;
}

/** The humidity that puts the dew point at Tmin: RHmean = 100 · e°(Tmin) / es (FAO-56 Eq. 48 and 19), %. */
export function humidityFromTempMin(tempMaxC: number, tempMinC: number): number {
  return (100 * vaporFromTempMin(tempMinC)) / saturationVapor(tempMaxC, tempMinC);
}

/** Rs from the cloud cover, MJ m⁻² d⁻¹ (FAO-56 Eq. 35, as = 0.25, bs = 0.50): a quarter to three quarters of Ra. */
export function shortwaveFromCloud(extraterrestrialMjM2: number, cloudCoverPct: number): number {
  return shortwaveFromSunshine({ extraterrestrialMjM2, sunshineHours: 1 - cloudCoverPct / 100, daylightHours: 1 });
}

/** Fills what is missing in `inputs`, in place, by steps 2 to 4 of the order above, and flags it. */
export function estimateMissing(inputs: InputSeries, flags: ValueFlagColumns, site: EstimateSite): void {
  const winds = presentOf(inputs.wind2mMps);
  const isClimatology = winds.length >= WIND_CLIMATOLOGY_DAYS;
  const wind = isClimatology ? mean(winds) : DEFAULT_WIND_MPS;
  for (let day = 0; day < inputs.tempMaxC.length; day++) {
    const tempMaxC = at(inputs.tempMaxC, day);
    const tempMinC = at(inputs.tempMinC, day);
    // Without temperature there is no ETo, and an estimate would only decorate the gap.
    if (Number.isNaN(tempMaxC + tempMinC) || isComplete(inputs, day)) continue;
    const fill = filler(inputs, flags, day);
    // Extremes of different sources: their mean is Eq. 9 as always, not an estimate.
    fill('tempMeanC', meanTemperature(tempMaxC, tempMinC), 'not-all-sources');
    fill('humidityMeanPct', humidityFromTempMin(tempMaxC, tempMinC), 'humidity-from-temp-min');
    const extraterrestrialMjM2 = at(site.sky.extraterrestrialMjM2, day);
    fill(
      'shortwaveMjM2',
      shortwaveFromCloud(extraterrestrialMjM2, at(site.cloudCoverPct, day)),
      'radiation-from-cloud',
    );
    const coefficient = site.isCoastal ? HARGREAVES_RADIATION.coastal : HARGREAVES_RADIATION.inland;
    const fromRange = shortwaveFromTempRange({ extraterrestrialMjM2, tempMaxC, tempMinC }, coefficient);
    // The range of temperature knows nothing of the sky's own limit.
    fill('shortwaveMjM2', Math.min(fromRange, at(site.sky.clearSkyMjM2, day)), 'radiation-from-temp-range');
    fill('wind2mMps', wind, isClimatology ? 'wind-from-climatology' : 'wind-default');
  }
}

function isComplete({ tempMeanC, humidityMeanPct, shortwaveMjM2, wind2mMps }: InputSeries, day: number): boolean {
  return !Number.isNaN(at(tempMeanC, day) + at(humidityMeanPct, day) + at(shortwaveMjM2, day) + at(wind2mMps, day));
}

/** Puts an estimate where a day has no value, with its flag. */
function filler(inputs: InputSeries, flags: ValueFlagColumns, day: number) {
  return (name: InputVariable, estimate: number, flag: ValueFlag): void => {
    if (!Number.isNaN(at(inputs[name], day)) || Number.isNaN(estimate)) return;
    inputs[name][day] = estimate;
    raise(flags[name], day, flag);
  };
}
