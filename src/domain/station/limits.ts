/** What a value of a station can be at all, in our units. What lies outside is a fault of the file. */
import { PHYSICAL_LIMITS } from '../quality/limits';
import type { StationTarget } from './types';

export interface Range {
  readonly low: number;
  readonly high: number;
}

function physical({ min, max }: { readonly min: number; readonly max: number }): Range {
  return { low: min, high: max };
}

const TEMPERATURE = physical({ min: PHYSICAL_LIMITS.tempMinC.min, max: PHYSICAL_LIMITS.tempMaxC.max });
const HUMIDITY = physical(PHYSICAL_LIMITS.humidityMeanPct);

/**
 * Where quality control has limits they are these. The dew point is never above the temperature. Vapour pressure: the
 * highest dew point measured is 35 °C (Dhahran, 2003), where e° is 5.6 kPa. A day has 24 hours. ETo: on the coldest
 * nights the equation is a little below 0; the most that hot dry wind makes is a few centimetres.
 */
export const STATION_LIMITS: Readonly<Record<StationTarget, Range>> = {
  tempMaxC: TEMPERATURE,
  tempMinC: TEMPERATURE,
  tempMeanC: TEMPERATURE,
  humidityMeanPct: HUMIDITY,
  humidityMaxPct: HUMIDITY,
  humidityMinPct: HUMIDITY,
  dewPointC: TEMPERATURE,
  actualVaporKpa: { low: 0, high: 6 },
  windMps: physical(PHYSICAL_LIMITS.wind2mMps),
  shortwaveMjM2: physical(PHYSICAL_LIMITS.shortwaveMjM2),
  sunshineHours: { low: 0, high: 24 },
  precipitationMm: physical(PHYSICAL_LIMITS.precipitationMm),
  et0Mm: { low: -2, high: 30 },
};
