/** The station of Fallon, Nevada (AgriMet FALN) on 1 July 2015, in the station's own units, against the Ref-ET program. */
import { meanTemperature, vaporFromDewPoint, windAt2m } from '../domain/atmosphere';
import { dailyReferenceEt } from '../domain/reference-et/daily';
import {
  ASCE_SHORT,
  ASCE_TALL,
  FAO56_SHORT,
  REFET_SHORT,
  REFET_TALL,
  type Standard,
} from '../domain/reference-et/standards';
import type { EtDay, EtSite } from '../domain/reference-et/terms';
import { fahrenheitToCelsius, langleyToMjM2, mphToMps } from '../domain/units';
import { type Bounds, figures, type Origin, UNIT, type Vector, vector } from './vector';

export const FALLON: EtSite = { latitudeDeg: 39.4575, elevationM: 1208.5 };
export const FALLON_DAY_OF_YEAR = 182;
export const FALLON_WIND_HEIGHT_M = 3;
/** Where the independent calculation is known to six decimals. */
export const SIX_DECIMALS: Bounds = { f64Within: 0.5e-6 };

const DAY: EtDay = {
  dayOfYear: FALLON_DAY_OF_YEAR,
  tempMaxC: fahrenheitToCelsius(102.8),
  tempMinC: fahrenheitToCelsius(66.65),
  tempMeanC: meanTemperature(fahrenheitToCelsius(102.8), fahrenheitToCelsius(66.65)),
  wind2mMps: windAt2m(mphToMps(4.8), FALLON_WIND_HEIGHT_M),
  shortwaveMjM2: langleyToMjM2(674.07),
  actualVaporKpa: vaporFromDewPoint(fahrenheitToCelsius(49.84)),
};

const ORIGIN: Origin = { group: 'fallon-daily', key: 'Fallon', source: 'Ref-ET, AgriMet Fallon, 2015-07-01' };

/**
 * `simple` and `full` are the form of clear-sky radiation. The Ref-ET program's own test data list its full-form ETos
 * under the simple form too, where it never compares it; the simple form gives 7.998.
 */
type Case = readonly [quantity: string, known: string, standard: Standard, bounds?: Bounds];
const CASES: readonly Case[] = [
  ['ETrs, simple', '10.626087665395694', ASCE_TALL],
  ['ETrs, full', '10.571314344056955', REFET_TALL],
  ['ETos, full', '7.9422320475712835', REFET_SHORT],
  ['ETos, simple', '7.9979689115386', ASCE_SHORT],
  ['ETo, FAO-56', '7.997192', FAO56_SHORT, SIX_DECIMALS],
];

export const FALLON_DAILY: readonly Vector[] = CASES.map(([quantity, known, standard, bounds]) =>
  vector(ORIGIN, [quantity, UNIT.mmDay], figures(known, bounds), () => dailyReferenceEt(DAY, FALLON, standard).et0Mm),
);
