/** What a drier or windier climate than the table's does to a crop coefficient. */
import { at } from '../at';
import { saturationVaporAt, vaporFromHumidityMean } from '../atmosphere';
import type { EpochDay } from '../calendar';
import type { SeasonalCrop } from './crop';
import { seasonDayOf, stageOnSeasonDay } from './curve';

const { max, min } = Math;

/** The climate that FAO-56 Table 12 stands for. */
const TABLE_WIND_MPS = 2;
const TABLE_HUMIDITY_MIN_PCT = 45;

/** Means over a stage: wind at 2 m, m s⁻¹; daily minimum relative humidity, %; and the crop's height, m. */
export interface StageClimate {
  readonly wind2mMps: number;
  readonly humidityMinPct: number;
  readonly heightM: number;
}

/** Kc mid for a climate, − (FAO-56 Eq. 62), within its bounds of wind 1–6 m s⁻¹, humidity 20–80 %, height 0.1–10 m. */
export function kcMidFor(kcMid: number, { wind2mMps, humidityMinPct, heightM }: StageClimate): number {
  const u2 = max(1, min(6, wind2mMps));
  const rhMin = max(20, min(80, humidityMinPct));
  const h = max(0.1, min(10, heightM));
  return kcMid + (0.04 * (u2 - TABLE_WIND_MPS) - 0.004 * (rhMin - TABLE_HUMIDITY_MIN_PCT)) * (h / 3) ** 0.3;
}

/**
 * The lowest relative humidity of a day, %, from its mean: the actual vapour pressure (FAO-56 Eq. 19) against saturation at
 * the highest temperature, as FAO-56 Eq. 63 does with the dew point.
 */
export function minimumHumidity(tempMaxC: number, tempMinC: number, humidityMeanPct: number): number {
  const actualVaporKpa = vaporFromHumidityMean(tempMaxC, tempMinC, humidityMeanPct);
  return min(100, (100 * actualVaporKpa) / saturationVaporAt(tempMaxC));
}

/** A mean over fewer days than ten says little about a stage of weeks. */
const LEAST_STAGE_DAYS = 10;

interface StageWeather {
  readonly startDay: EpochDay;
  readonly tempMaxC: Float64Array;
  readonly tempMinC: Float64Array;
  readonly humidityMeanPct: Float64Array;
  readonly wind2mMps: Float64Array;
}

/** Kc mid for the weather of the mid-season days of a period, with that weather; `undefined` for fewer than ten. */
export function kcMidInWeather(
  crop: SeasonalCrop,
  plantingDay: EpochDay,
  { startDay, tempMaxC, tempMinC, humidityMeanPct, wind2mMps }: StageWeather,
): (StageClimate & { readonly kcMid: number; readonly dayCount: number }) | undefined {
  let dayCount = 0;
  let windSum = 0;
  let humiditySum = 0;
  for (let i = 0; i < wind2mMps.length; i++) {
    if (stageOnSeasonDay(crop, seasonDayOf(crop, plantingDay, startDay + i)) !== 'mid') continue;
    const humidityMinPct = minimumHumidity(at(tempMaxC, i), at(tempMinC, i), at(humidityMeanPct, i));
    if (Number.isNaN(humidityMinPct + at(wind2mMps, i))) continue;
    dayCount++;
    windSum += at(wind2mMps, i);
    humiditySum += humidityMinPct;
  }
  if (dayCount < LEAST_STAGE_DAYS) return undefined;
  const climate = {
    wind2mMps: windSum / dayCount,
    humidityMinPct: humiditySum / dayCount,
    heightM: crop.heightM,
  };
  return { ...climate, kcMid: kcMidFor(crop.kc.mid, climate), dayCount };
}
