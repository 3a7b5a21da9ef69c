/** The terms of one hour, in the order in which each needs the ones before (FAO-56 ch. 4; ASCE-EWRI 2005 Eq. 1). */
import {
  airPressure,
  flooredWind,
  psychrometricConstant,
  saturationVaporAt,
  slopeOfSaturationVapor,
} from '../atmosphere';
import { netLongwave, netRadiation, netShortwave } from '../radiation';
import { sunOfDay } from '../solar-hour';
import { hourRatio, hourSun } from './hourly-radiation';
import type { EtHour, EtHourSetting, EtHourSite, EtHourTerms } from './hourly-terms';
import { aerodynamicTerm, radiationTerm } from './penman-monteith';
import type { HourlyStandard } from './standards';

/** The setting of the hours of a day of the year (J, 1–366) at a place. */
export function hourSetting(dayOfYear: number, site: EtHourSite, standard: HourlyStandard): EtHourSetting {
  const pressureKpa = airPressure(site.elevationM, standard.pressureExponent);
  return {
    site,
    pressureKpa,
    psychrometricKpaC: psychrometricConstant(pressureKpa),
    sun: sunOfDay(site.latitudeDeg, dayOfYear, standard),
  };
}

function airTerms(hour: EtHour, standard: HourlyStandard) {
  const saturationVaporKpa = saturationVaporAt(hour.tempC);
  return {
    wind2mMps: flooredWind(hour.wind2mMps, standard.windFloorMps),
    slopeKpaC: slopeOfSaturationVapor(hour.tempC, standard.slope),
    saturationVaporKpa,
    vaporDeficitKpa: Math.max(0, saturationVaporKpa - hour.actualVaporKpa),
    deficitClamped: hour.actualVaporKpa > saturationVaporKpa,
  };
}

/** Rnl of a period (FAO-56 Eq. 39 with the temperature of the hour, p. 74). */
function hourLongwave(hour: EtHour, ratio: number, { stefanBoltzmann }: HourlyStandard): number {
  const air = { tempMaxC: hour.tempC, tempMinC: hour.tempC, actualVaporKpa: hour.actualVaporKpa };
  return netLongwave(air, ratio, stefanBoltzmann * hour.periodHours);
}

/** Whether a period is day, by the standard's rule. */
function isDaytime(sunHeightRad: number, netRadiationMjM2: number, { nightRule }: HourlyStandard): boolean {
  return nightRule === 'sun' ? sunHeightRad > 0 : netRadiationMjM2 >= 0;
}

/** The terms of a period in its setting. */
export function hourTerms(
  hour: EtHour,
  setting: EtHourSetting,
  standard: HourlyStandard,
  carriedRatio: number | undefined,
): EtHourTerms {
  const { pressureKpa, psychrometricKpaC } = setting;
  const air = airTerms(hour, standard);
  const sun = hourSun(hour, setting, standard);
  const ratio = hourRatio(hour, sun, standard, carriedRatio);
  const netShortwaveMjM2 = netShortwave(hour.shortwaveMjM2, standard.albedo);
  const netLongwaveMjM2 = hourLongwave(hour, ratio.relativeShortwave, standard);
  const netRadiationMjM2 = netRadiation(netShortwaveMjM2, netLongwaveMjM2);
  const isDay = isDaytime(sun.sunHeightRad, netRadiationMjM2, standard);
  const { denominator, soilHeatShare } = isDay ? standard.day : standard.night;
  // FAO-56 Eq. 45 and 46.
  const soilHeatMjM2 = soilHeatShare * netRadiationMjM2;
  const crop = { numerator: standard.numerator * hour.periodHours, denominator };
  const { slopeKpaC, wind2mMps, vaporDeficitKpa } = air;
  const tempMeanC = hour.tempC;
  // Every field by name: with the records spread, a series takes five times as long.
  const energy = { slopeKpaC, psychrometricKpaC, wind2mMps, netRadiationMjM2, soilHeatMjM2 };
  const drying = { slopeKpaC, psychrometricKpaC, wind2mMps, tempMeanC, vaporDeficitKpa };
  const radiationTermMm = radiationTerm(energy, crop);
  const aerodynamicTermMm = aerodynamicTerm(drying, crop);
  return {
    pressureKpa,
    psychrometricKpaC,
    solarTimeAngleRad: sun.solarTimeAngleRad,
    sunHeightRad: sun.sunHeightRad,
    extraterrestrialMjM2: sun.extraterrestrialMjM2,
    clearSkyMjM2: sun.clearSkyMjM2,
    tempC: hour.tempC,
    wind2mMps,
    slopeKpaC,
    saturationVaporKpa: air.saturationVaporKpa,
    actualVaporKpa: hour.actualVaporKpa,
    vaporDeficitKpa,
    deficitClamped: air.deficitClamped,
    relativeShortwave: ratio.relativeShortwave,
    relativeShortwaveFrom: ratio.relativeShortwaveFrom,
    netShortwaveMjM2,
    netLongwaveMjM2,
    netRadiationMjM2,
    isDay,
    soilHeatMjM2,
    radiationTermMm,
    aerodynamicTermMm,
    et0Mm: radiationTermMm + aerodynamicTermMm,
  };
}
