import type { TemperatureRangeDay } from '../radiation';
import { MM_PER_MJ_M2 } from './penman-monteith';

/** Ra, the extremes and the mean of temperature in °C. */
export interface HargreavesDay extends TemperatureRangeDay {
  readonly tempMeanC: number;
}

/** ETo from temperature alone, mm d⁻¹ (FAO-56 Eq. 52, Hargreaves 1985). NaN when the extremes are inverted. */
export function hargreavesReferenceEt(day: HargreavesDay): number {
  const rangeC = day.tempMaxC - day.tempMinC;
  return 0.0023 * (day.tempMeanC + 17.8) * Math.sqrt(rangeC) * MM_PER_MJ_M2 * day.extraterrestrialMjM2;
}
