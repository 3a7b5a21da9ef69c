/** Every quantity of a day, by the functions that the result itself was computed with. */
import { possibleHumidity, saturationVaporAt, vaporFromHumidityMean } from '../atmosphere';
import { dailyReferenceEt } from '../reference-et/daily';
import { FAO56_SHORT } from '../reference-et/standards';
import type { EtSite, EtTerms } from '../reference-et/terms';
import { daylightHours, inverseRelativeDistance, solarDeclination, sunsetHourAngle } from '../solar';
import { degreesToRadians } from '../units';
import type { Quantities } from './quantities';

/** The inputs of one day as they entered the equation; NaN is missing. */
export interface ExplainableDay {
  /** J, 1–366. */
  readonly dayOfYear: number;
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly tempMeanC: number;
  readonly humidityMeanPct: number;
  readonly wind2mMps: number;
  readonly shortwaveMjM2: number;
}

function airOf(day: ExplainableDay) {
  return {
    tempMax: day.tempMaxC,
    tempMin: day.tempMinC,
    humidityMean: day.humidityMeanPct,
    shortwave: day.shortwaveMjM2,
    saturationAtMax: saturationVaporAt(day.tempMaxC),
    saturationAtMin: saturationVaporAt(day.tempMinC),
  };
}

function sunOf(dayOfYear: number, latitudeDeg: number) {
  const declination = solarDeclination(dayOfYear);
  const sunsetAngle = sunsetHourAngle(latitudeDeg, declination);
  return {
    dayOfYear,
    latitudeDeg,
    latitude: degreesToRadians(latitudeDeg),
    sunDistance: inverseRelativeDistance(dayOfYear),
    declination,
    sunsetAngle,
    daylight: daylightHours(sunsetAngle),
  };
}

/** The terms of a day by the FAO-56 short reference, with ea from the mean humidity (Eq. 19). */
export function termsOfDay(day: ExplainableDay, site: EtSite): EtTerms {
  const humidityPct = possibleHumidity(day.humidityMeanPct);
  const actualVaporKpa = vaporFromHumidityMean(day.tempMaxC, day.tempMinC, humidityPct);
  return dailyReferenceEt({ ...day, actualVaporKpa }, site, FAO56_SHORT);
}

function termsOf(day: ExplainableDay, site: EtSite) {
  const terms = termsOfDay(day, site);
  return {
    elevation: site.elevationM,
    pressure: terms.pressureKpa,
    psychrometric: terms.psychrometricKpaC,
    tempMean: terms.tempMeanC,
    saturation: terms.saturationVaporKpa,
    slope: terms.slopeKpaC,
    actualVapor: terms.actualVaporKpa,
    deficit: terms.vaporDeficitKpa,
    wind: terms.wind2mMps,
    extraterrestrial: terms.extraterrestrialMjM2,
    clearSky: terms.clearSkyMjM2,
    clearness: terms.relativeShortwave,
    netShortwave: terms.netShortwaveMjM2,
    netLongwave: terms.netLongwaveMjM2,
    netRadiation: terms.netRadiationMjM2,
    soilHeat: terms.soilHeatMjM2,
    radiationTerm: terms.radiationTermMm,
    aerodynamicTerm: terms.aerodynamicTermMm,
    et0: terms.et0Mm,
  };
}

/** The quantities of a day at a place by the FAO-56 short reference; NaN where an input that they need is missing. */
export function quantitiesOf(day: ExplainableDay, site: EtSite): Quantities {
  return { ...airOf(day), ...sunOf(day.dayOfYear, site.latitudeDeg), ...termsOf(day, site) };
}
