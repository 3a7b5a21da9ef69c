/** What several steps of FAO-56's worked examples share: Rio de Janeiro (Ex 10 to 12) and Bangkok (Ex 16). */
import {
  clearSkyFromElevation,
  HARGREAVES_RADIATION,
  netLongwave,
  netRadiation,
  netShortwave,
  relativeShortwave,
  shortwaveFromSunshine,
  shortwaveFromTempRange,
} from '../domain/radiation';
import { FAO56_SHORT } from '../domain/reference-et/standards';
import { daylightHours, extraterrestrialRadiation, solarDeclination, sunsetHourAngle } from '../domain/solar';
import { once } from './vector';

/** Degrees and minutes as degrees. */
export const degrees = (whole: number, minutes: number): number => whole + minutes / 60;

/** Ra and N of a day of the year at a latitude. */
export function sunOf(latitudeDeg: number, dayOfYear: number) {
  return {
    extraterrestrialMjM2: extraterrestrialRadiation(latitudeDeg, dayOfYear),
    daylightHours: daylightHours(sunsetHourAngle(latitudeDeg, solarDeclination(dayOfYear))),
  };
}

/** Rio de Janeiro, May: 220 hours of sunshine in 31 days, at the level of the sea. */
export const mayAtRio = once(() => {
  const sun = sunOf(-degrees(22, 54), 135);
  const shortwaveMjM2 = shortwaveFromSunshine({ ...sun, sunshineHours: 220 / 31 });
  return { ...sun, shortwaveMjM2, clearSkyMjM2: clearSkyFromElevation(sun.extraterrestrialMjM2, 0) };
});

/** Rnl of Ex 11. */
export const rioNetLongwave = once(() => {
  const { shortwaveMjM2, clearSkyMjM2 } = mayAtRio();
  const ratio = relativeShortwave(shortwaveMjM2, clearSkyMjM2, FAO56_SHORT.ratioRange);
  const day = { tempMaxC: 25.1, tempMinC: 19.1, actualVaporKpa: 2.1 };
  return netLongwave(day, ratio, FAO56_SHORT.stefanBoltzmann);
});

/** Bangkok, April, where no radiation was measured: Rs from the range of temperature, for a coast. */
export const temperatureOnlyBangkok = once(() => {
  const day = { tempMaxC: 34.8, tempMinC: 25.6, actualVaporKpa: 2.85 };
  const { extraterrestrialMjM2 } = sunOf(degrees(13, 44), 105);
  const shortwaveMjM2 = shortwaveFromTempRange({ ...day, extraterrestrialMjM2 }, HARGREAVES_RADIATION.coastal);
  const clearSkyMjM2 = clearSkyFromElevation(extraterrestrialMjM2, 2);
  const ratio = relativeShortwave(shortwaveMjM2, clearSkyMjM2, FAO56_SHORT.ratioRange);
  const netLongwaveMjM2 = netLongwave(day, ratio, FAO56_SHORT.stefanBoltzmann);
  return { shortwaveMjM2, netRadiationMjM2: netRadiation(netShortwave(shortwaveMjM2), netLongwaveMjM2) };
});
