/** What goes into an hour of reference evapotranspiration, and every term that comes out. Types only. */
import type { SolarClock, SunDay } from '../solar-hour';
import type { EtSite } from './terms';

/** The weather of one period, an hour or a part or a few of it. */
export interface EtHour {
  /** J of the middle of the period, 1–366. */
  readonly dayOfYear: number;
  /** Local standard clock time in the middle of the period, h, 0–24: the hour that ends at 15:00 has 14.5. */
  readonly midHour: number;
  /** The length of the period, h. */
  readonly periodHours: number;
  readonly tempC: number;
  readonly actualVaporKpa: number;
  readonly wind2mMps: number;
  /** Of the whole period. */
  readonly shortwaveMjM2: number;
}

/** The place and its clock: longitude and offset from UTC **east positive**, the offset of standard time. */
export interface EtHourSite extends EtSite, SolarClock {}

/** What of a place and a day of the year does not depend on the hour. */
export interface EtHourSetting {
  readonly site: EtHourSite;
  readonly pressureKpa: number;
  readonly psychrometricKpaC: number;
  readonly sun: SunDay;
}

/** Every term of an hour, in the units of its name; radiation and `Mm` are of the whole period. */
export interface EtHourTerms {
  readonly pressureKpa: number;
  readonly psychrometricKpaC: number;
  /** ω in the middle of the period: 0 at solar noon, negative before. */
  readonly solarTimeAngleRad: number;
  /** β in the middle of the period: negative below the horizon. */
  readonly sunHeightRad: number;
  readonly extraterrestrialMjM2: number;
  readonly clearSkyMjM2: number;
  readonly tempC: number;
  /** u2 as it entered the equation, not below the standard's floor. */
  readonly wind2mMps: number;
  readonly slopeKpaC: number;
  readonly saturationVaporKpa: number;
  readonly actualVaporKpa: number;
  /** es − ea, not below 0. */
  readonly vaporDeficitKpa: number;
  /** Whether ea was above es, which only inconsistent inputs give. */
  readonly deficitClamped: boolean;
  /** Rs/Rso within the standard's bounds: its own, the one carried over from the day, or 0.8. */
  readonly relativeShortwave: number;
  /** Where Rs/Rso is from. */
  readonly relativeShortwaveFrom: RatioOrigin;
  readonly netShortwaveMjM2: number;
  readonly netLongwaveMjM2: number;
  readonly netRadiationMjM2: number;
  /** Whether the standard takes the period for day in Cd and G. */
  readonly isDay: boolean;
  readonly soilHeatMjM2: number;
  readonly radiationTermMm: number;
  readonly aerodynamicTermMm: number;
  readonly et0Mm: number;
}

/** `measured`: this period · `carried`: an earlier one · `assumed`: 0.8, where there is neither. */
export type RatioOrigin = 'measured' | 'carried' | 'assumed';
