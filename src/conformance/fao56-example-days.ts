/** The inputs of FAO-56's full examples, as the example prints them. */
import { meanTemperature, vaporFromHumidityMaxMin, vaporFromTempMin, windAt2m } from '../domain/atmosphere';
import {
  HARGREAVES_RADIATION,
  monthlySoilHeatSoFar,
  shortwaveFromSunshine,
  shortwaveFromTempRange,
} from '../domain/radiation';
import type { EtDay, EtSite } from '../domain/reference-et/terms';
import { kmhToMps } from '../domain/units';
import { degrees, sunOf } from './fao56-places';

export interface Example {
  readonly site: EtSite;
  readonly day: EtDay;
}

/** Ex 17: Bangkok, April, monthly. */
export function bangkok(): Example {
  const site = { latitudeDeg: degrees(13, 44), elevationM: 2 };
  const dayOfYear = 105;
  const day = {
    dayOfYear,
    tempMaxC: 34.8,
    tempMinC: 25.6,
    tempMeanC: meanTemperature(34.8, 25.6),
    wind2mMps: 2,
    shortwaveMjM2: shortwaveFromSunshine({ ...sunOf(site.latitudeDeg, dayOfYear), sunshineHours: 8.5 }),
    actualVaporKpa: 2.85,
    soilHeatMjM2: monthlySoilHeatSoFar(29.2, 30.2),
  };
  return { site, day };
}

/** Ex 18: Uccle, 6 July, daily. */
export function uccle(): Example {
  const site = { latitudeDeg: degrees(50, 48), elevationM: 100 };
  const dayOfYear = 187;
  const extremes = { tempMaxC: 21.5, tempMinC: 12.3, humidityMaxPct: 84, humidityMinPct: 63 };
  const day = {
    dayOfYear,
    tempMaxC: extremes.tempMaxC,
    tempMinC: extremes.tempMinC,
    tempMeanC: meanTemperature(extremes.tempMaxC, extremes.tempMinC),
    wind2mMps: windAt2m(kmhToMps(10), 10),
    shortwaveMjM2: shortwaveFromSunshine({ ...sunOf(site.latitudeDeg, dayOfYear), sunshineHours: 9.25 }),
    actualVaporKpa: vaporFromHumidityMaxMin(extremes),
  };
  return { site, day };
}

/** Ex 20: Lyon, July, from temperature alone. */
export function lyon(): Example {
  const site = { latitudeDeg: degrees(45, 43), elevationM: 200 };
  const dayOfYear = 196;
  const { extraterrestrialMjM2 } = sunOf(site.latitudeDeg, dayOfYear);
  const extremes = { tempMaxC: 26.6, tempMinC: 14.8 };
  const day = {
    ...extremes,
    dayOfYear,
    tempMeanC: meanTemperature(extremes.tempMaxC, extremes.tempMinC),
    wind2mMps: 2,
    shortwaveMjM2: shortwaveFromTempRange({ ...extremes, extraterrestrialMjM2 }, HARGREAVES_RADIATION.inland),
    actualVaporKpa: vaporFromTempMin(extremes.tempMinC),
  };
  return { site, day };
}
