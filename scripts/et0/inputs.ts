/** The inputs of a day from what its row has, in FAO-56's order of preference, each estimate with its flag. */
import { windAt2m } from '../../src/domain/atmosphere';
import { DEFAULT_WIND_MPS } from '../../src/domain/quality/estimate';
import { clearSkyFromElevation, shortwaveFromSunshine, shortwaveFromTempRange } from '../../src/domain/radiation';
import { actualVapor } from '../../src/domain/reference-et/actual-vapor';
import type { Standard } from '../../src/domain/reference-et/standards';
import type { EtSite } from '../../src/domain/reference-et/terms';
import { daylightHours, extraterrestrialRadiation, solarDeclination, sunsetHourAngle } from '../../src/domain/solar';
import type { Flag } from './flags';
import type { Row } from './table';

type Values = Row['values'];

/** An input, and what had to be done to have it. */
export interface Found {
  readonly value: number;
  readonly flags: readonly Flag[];
}

/** A value that is there as it is. */
const given = (value: number): Found => ({ value, flags: [] });

export interface Extremes {
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly isFromMean: boolean;
}

/** Tmax and Tmin; one that is missing from the other and the mean, by Eq. 9 turned round. */
export function extremesOf({ tmax_c, tmin_c, tmean_c }: Values): Extremes {
  const hasMax = !Number.isNaN(tmax_c);
  const hasMin = !Number.isNaN(tmin_c);
  if (hasMax === hasMin) return { tempMaxC: tmax_c, tempMinC: tmin_c, isFromMean: false };
  return {
    tempMaxC: hasMax ? tmax_c : 2 * tmean_c - tmin_c,
    tempMinC: hasMin ? tmin_c : 2 * tmean_c - tmax_c,
    isFromMean: !Number.isNaN(tmean_c),
  };
}

/** ea: measured, from the dew point, from relative humidity, else the estimate of Eq. 48. */
export function vaporOf(values: Values, { tempMaxC, tempMinC }: Extremes): Found {
  if (!Number.isNaN(values.ea_kpa)) return given(values.ea_kpa);
  const { actualVaporKpa, form } = actualVapor({
    tempMaxC,
    tempMinC,
    dewPointC: values.tdew_c,
    humidityMaxPct: values.rhmax_pct,
    humidityMinPct: values.rhmin_pct,
    humidityMeanPct: values.rhmean_pct,
  });
  return { value: actualVaporKpa, flags: form === 'temp-min' ? ['humidity-from-temp-min'] : [] };
}

/** u2 from the height of the instrument, else the mean of the world. */
export function windOf({ wind_mps }: Values, windHeightM: number): Found {
  const wind2mMps = windAt2m(wind_mps, windHeightM);
  return Number.isNaN(wind2mMps) ? { value: DEFAULT_WIND_MPS, flags: ['wind-default'] } : given(wind2mMps);
}

/** What the radiation of a day is estimated with. */
export interface SkyOfDay {
  readonly extraterrestrialMjM2: number;
  readonly clearSkyMjM2: number;
  readonly daylightHours: number;
  /** k_Rs of Eq. 50. */
  readonly temperatureCoefficient: number;
}

/** Ra, Rso and N of a day. */
export function skyOfDay(j: number, site: EtSite, standard: Standard, temperatureCoefficient: number): SkyOfDay {
  const extraterrestrialMjM2 = extraterrestrialRadiation(site.latitudeDeg, j, standard);
  const sunset = sunsetHourAngle(site.latitudeDeg, solarDeclination(j, standard.declination));
  return {
    extraterrestrialMjM2,
    clearSkyMjM2: clearSkyFromElevation(extraterrestrialMjM2, site.elevationM),
    daylightHours: daylightHours(sunset),
    temperatureCoefficient,
  };
}

/** Rs: measured, from the hours of sunshine, else the estimate from the range of temperature. */
export function shortwaveOf({ rs_mj_m2, sunshine_h }: Values, extremes: Extremes, sky: SkyOfDay): Found {
  if (!Number.isNaN(rs_mj_m2)) return given(rs_mj_m2);
  const sunshineHours = Math.min(sunshine_h, sky.daylightHours);
  const fromSunshine = shortwaveFromSunshine({ ...sky, sunshineHours });
  if (!Number.isNaN(fromSunshine)) {
    const isAbove = sunshine_h > sky.daylightHours;
    return {
      value: fromSunshine,
      flags: ['radiation-from-sunshine', ...(isAbove ? (['sunshine-above-daylight'] as const) : [])],
    };
  }
  const fromRange = shortwaveFromTempRange({ ...sky, ...extremes }, sky.temperatureCoefficient);
  return { value: Math.min(fromRange, sky.clearSkyMjM2), flags: ['radiation-from-temp-range'] };
}
