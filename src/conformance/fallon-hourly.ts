/** One hour at the station of Fallon, Nevada: 1 July 2015, 18–19 h UTC, against the Ref-ET program. */
import { vaporFromDewPoint, windAt2m } from '../domain/atmosphere';
import { type EtHour, type EtHourSite, hourlyReferenceEt } from '../domain/reference-et/hourly';
import {
  ASCE_HOURLY_SHORT,
  ASCE_HOURLY_TALL,
  FAO56_HOURLY_SHORT,
  type HourlyStandard,
  REFET_HOURLY_SHORT,
  REFET_HOURLY_TALL,
} from '../domain/reference-et/standards';
import { fahrenheitToCelsius, langleyToMjM2, mphToMps } from '../domain/units';
import { FALLON, FALLON_DAY_OF_YEAR, FALLON_WIND_HEIGHT_M } from './fallon';
import { type Bounds, figures, type Origin, UNIT, type Vector, vector } from './vector';

/** Its clock is UTC. */
const SITE: EtHourSite = { ...FALLON, longitudeDeg: -118.77388, utcOffsetHours: 0 };
/** Where the independent calculation is known to five decimals. */
const FIVE_DECIMALS: Bounds = { f64Within: 0.5e-5 };

const HOUR: EtHour = {
  dayOfYear: FALLON_DAY_OF_YEAR,
  midHour: 18.5,
  periodHours: 1,
  tempC: fahrenheitToCelsius(91.8),
  actualVaporKpa: vaporFromDewPoint(fahrenheitToCelsius(49.36)),
  wind2mMps: windAt2m(mphToMps(3.33), FALLON_WIND_HEIGHT_M),
  shortwaveMjM2: langleyToMjM2(61.16),
};

const ORIGIN: Origin = {
  group: 'fallon-hourly',
  key: 'Fallon 18–19 h',
  source: 'Ref-ET, AgriMet Fallon, 2015-07-01, 18–19 h UTC',
};

/** ASCE-EWRI as the Ref-ET program computes its hours: a degree of longitude is not rounded to 0.06667 h. */
const SHORT: HourlyStandard = { ...ASCE_HOURLY_SHORT, hoursPerDegree: REFET_HOURLY_SHORT.hoursPerDegree };
/** Its figure for the tall reference has the slope of FAO-56 in it, where that for the short one has the slope of ASCE. */
const TALL: HourlyStandard = {
  ...ASCE_HOURLY_TALL,
  hoursPerDegree: REFET_HOURLY_TALL.hoursPerDegree,
  slope: FAO56_HOURLY_SHORT.slope,
};
/** The same with Cd of FAO-56, day and night. */
const SHORT_FAO56_CD: HourlyStandard = {
  ...SHORT,
  day: { ...SHORT.day, denominator: FAO56_HOURLY_SHORT.day.denominator },
  night: { ...SHORT.night, denominator: FAO56_HOURLY_SHORT.night.denominator },
};

type Case = readonly [quantity: string, known: string, standard: HourlyStandard, bounds?: Bounds];

/** `simple` and `full` are the form of clear-sky radiation. */
const CASES: readonly Case[] = [
  ['ETos, simple', '0.6063515410076268', SHORT],
  ['ETrs, simple', '0.7196369609713682', TALL],
  ['ETos, full', '0.6068613650177561', REFET_HOURLY_SHORT],
  ['ETrs, full', '0.7201865213918281', REFET_HOURLY_TALL],
  ['ETos, simple, Cd 0.34', '0.59326', SHORT_FAO56_CD, FIVE_DECIMALS],
];

const termsOf = (standard: HourlyStandard) => hourlyReferenceEt(HOUR, SITE, standard);
const radiation = (quantity: string, known: string, standard: HourlyStandard) =>
  vector(ORIGIN, [quantity, UNIT.mjHour], figures(known), () => termsOf(standard).extraterrestrialMjM2);

export const FALLON_HOURLY: readonly Vector[] = [
  ...CASES.map(([quantity, known, standard, bounds]) =>
    vector(ORIGIN, [quantity, UNIT.mmHour], figures(known, bounds), () => termsOf(standard).et0Mm),
  ),
  radiation('Ra, ASCE', '4.30635461533285', SHORT),
  radiation('Ra, Ref-ET', '4.30824147948541', REFET_HOURLY_SHORT),
];
