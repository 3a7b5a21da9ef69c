/** Daily reference evapotranspiration with every intermediate term (FAO-56 ch. 4, in the order of its Box 11). */
import {
  airPressure,
  flooredWind,
  psychrometricConstant,
  saturationVapor,
  slopeOfSaturationVapor,
} from '../atmosphere';
import {
  clearSkyFromElevation,
  DAILY_SOIL_HEAT_MJ_M2,
  netLongwave,
  netRadiation,
  netShortwave,
  relativeShortwave,
} from '../radiation';
import { extraterrestrialRadiation } from '../solar';
import { clearSkyFull, meanSunHeightSine } from './clear-sky';
import { aerodynamicTerm, radiationTerm } from './penman-monteith';
import { FAO56_SHORT, type Standard } from './standards';
import { type EtDay, type EtSetting, type EtSite, type EtTerms, type EtWorkspace, emptyWorkspace } from './terms';

/** The setting of a day of the year (J, 1–366) at a place. */
export function etSetting(dayOfYear: number, site: EtSite, standard: Standard): EtSetting {
  const pressureKpa = airPressure(site.elevationM, standard.pressureExponent);
  return {
    latitudeDeg: site.latitudeDeg,
    elevationM: site.elevationM,
    pressureKpa,
    psychrometricKpaC: psychrometricConstant(pressureKpa),
    extraterrestrialMjM2: extraterrestrialRadiation(site.latitudeDeg, dayOfYear, standard),
    sunHeightSine: meanSunHeightSine(site.latitudeDeg, dayOfYear),
  };
}

function fillSetting(terms: EtWorkspace, setting: EtSetting): void {
  terms.pressureKpa = setting.pressureKpa;
  terms.psychrometricKpaC = setting.psychrometricKpaC;
  terms.extraterrestrialMjM2 = setting.extraterrestrialMjM2;
}

function fillAir(terms: EtWorkspace, day: EtDay, standard: Standard): void {
  terms.tempMeanC = day.tempMeanC;
  terms.wind2mMps = flooredWind(day.wind2mMps, standard.windFloorMps);
  terms.slopeKpaC = slopeOfSaturationVapor(day.tempMeanC, standard.slope);
  terms.saturationVaporKpa = day.saturationVaporKpa ?? saturationVapor(day.tempMaxC, day.tempMinC);
  terms.actualVaporKpa = day.actualVaporKpa;
  terms.vaporDeficitKpa = Math.max(0, terms.saturationVaporKpa - day.actualVaporKpa);
  terms.deficitClamped = day.actualVaporKpa > terms.saturationVaporKpa;
}

/** Rso in the standard's form. */
function clearSky(terms: EtTerms, setting: EtSetting, standard: Standard): number {
  return standard.clearSky === 'full'
    ? clearSkyFull(terms, setting.sunHeightSine)
    : clearSkyFromElevation(terms.extraterrestrialMjM2, setting.elevationM);
}

function fillRadiation(terms: EtWorkspace, day: EtDay, standard: Standard): void {
  terms.relativeShortwave = relativeShortwave(day.shortwaveMjM2, terms.clearSkyMjM2, standard.ratioRange);
  terms.netShortwaveMjM2 = netShortwave(day.shortwaveMjM2, standard.albedo);
  terms.netLongwaveMjM2 = netLongwave(day, terms.relativeShortwave, standard.stefanBoltzmann);
  terms.netRadiationMjM2 = netRadiation(terms.netShortwaveMjM2, terms.netLongwaveMjM2);
  terms.soilHeatMjM2 = day.soilHeatMjM2 ?? DAILY_SOIL_HEAT_MJ_M2;
}

function fillEt(terms: EtWorkspace, standard: Standard): void {
  terms.radiationTermMm = radiationTerm(terms, standard);
  terms.aerodynamicTermMm = aerodynamicTerm(terms, standard);
  terms.et0Mm = terms.radiationTermMm + terms.aerodynamicTermMm;
}

/** All terms of a day in its setting, written into `terms`. */
export function fillTerms(terms: EtWorkspace, day: EtDay, setting: EtSetting, standard: Standard): void {
  fillSetting(terms, setting);
  fillAir(terms, day, standard);
  terms.clearSkyMjM2 = clearSky(terms, setting, standard);
  fillRadiation(terms, day, standard);
  fillEt(terms, standard);
}

/**
 * Daily reference evapotranspiration (FAO-56 Eq. 6) with all its terms.
 *
 * A missing input (NaN) gives NaN, never 0. ETo can be slightly negative, when a long cold night loses more heat than
 * the day brings (high latitudes in winter); the equation's value stands, because 0 would be another claim.
 * @param day the weather of the day
 * @param site the place
 * @param standard the switches; FAO-56 short reference by default
 */
export function dailyReferenceEt(day: EtDay, site: EtSite, standard: Standard = FAO56_SHORT): EtTerms {
  const terms = emptyWorkspace();
  fillTerms(terms, day, etSetting(day.dayOfYear, site, standard), standard);
  return terms;
}
