/** Example 19 of FAO-56 (Allen et al. 1998): two hours of 1 October at N'Diaye, Senegal; and the same hours with Cd of ASCE-EWRI. */
import { saturationVaporAt } from '../domain/atmosphere';
import { seasonalCorrection } from '../domain/hourly/daylight';
import { type EtHour, type EtHourSite, type EtHourTerms, hourlyReferenceEt } from '../domain/reference-et/hourly';
import { ASCE_HOURLY_SHORT, FAO56_HOURLY_SHORT, type HourlyStandard } from '../domain/reference-et/standards';
import { inverseRelativeDistance, solarDeclination } from '../domain/solar';
import { periodAngles } from '../domain/solar-hour';
import { degrees } from './fao56-places';
import { figures, type Origin, once, UNIT, type Vector, vector } from './vector';

const { hours, kpa, kpaC, mjHour, mmHour, none, rad } = UNIT;

/** Its clock is one hour behind UTC (Lz is 15° west); longitude is east positive here. */
export const NDIAYE: EtHourSite = {
  latitudeDeg: degrees(16, 13),
  longitudeDeg: -degrees(16, 15),
  elevationM: 8,
  utcOffsetHours: -1,
};
const DAY_OF_YEAR = 274;
/** Rs/Rso of the day before, as the example assumes it for the night. */
const CARRIED_RATIO = 0.8;

function hour(midHour: number, tempC: number, humidityPct: number, wind2mMps: number, shortwaveMjM2: number): EtHour {
  const actualVaporKpa = (saturationVaporAt(tempC) * humidityPct) / 100;
  return { dayOfYear: DAY_OF_YEAR, midHour, periodHours: 1, tempC, actualVaporKpa, wind2mMps, shortwaveMjM2 };
}

const NIGHT = hour(2.5, 28, 90, 1.9, 0);
const AFTERNOON = hour(14.5, 38, 52, 3.3, 2.45);

/** The constants of FAO-56 with Cd of ASCE-EWRI: 0.24 by day, 0.96 at night. */
const ASCE_CD: HourlyStandard = {
  ...FAO56_HOURLY_SHORT,
  day: ASCE_HOURLY_SHORT.day,
  night: ASCE_HOURLY_SHORT.night,
};

const terms = (of: EtHour, standard: HourlyStandard) =>
  once(() => hourlyReferenceEt(of, NDIAYE, standard, CARRIED_RATIO));
const night = terms(NIGHT, FAO56_HOURLY_SHORT);
const afternoon = terms(AFTERNOON, FAO56_HOURLY_SHORT);
const nightAsce = terms(NIGHT, ASCE_CD);
const afternoonAsce = terms(AFTERNOON, ASCE_CD);
const afternoonSpan = () => periodAngles(afternoon().solarTimeAngleRad, AFTERNOON.periodHours);

function origin(label: string): Origin {
  return { group: 'fao56-hourly', key: `Ex19 ${label}`, source: `FAO-56, Example 19: N’Diaye, ${label}` };
}
const DAY = origin('J 274');
const AT_NIGHT = origin('02–03 h');
const AT_DAY = origin('14–15 h');

/** The terms that both hours have, and their figures at night and in the afternoon. */
type Shared = readonly [quantity: string, unit: string, term: NumericTerm, night: string, afternoon: string];
type NumericTerm = Exclude<keyof EtHourTerms, 'deficitClamped' | 'isDay' | 'relativeShortwaveFrom'>;

// biome-ignore format: one quantity a row, one hour a column
const SHARED: readonly Shared[] = [
  ['ω', rad, 'solarTimeAngleRad', '-2.459447102158171 (-2.46)', '0.682145551431621 (0.682)'],
  ['Ra', mjHour, 'extraterrestrialMjM2', '0', '3.5434175130228955 (3.543)'],
  ['Rso', mjHour, 'clearSkyMjM2', '0', '2.6581300815692557 (2.658)'],
  ['Rs/Rso', none, 'relativeShortwave', '0.8', '0.9217005657426729 (0.922)'],
  ['Δ', kpaC, 'slopeKpaC', '0.2200803424701887', '0.35820325235737516 (0.358)'],
  ['γ', kpaC, 'psychrometricKpaC', '0.0673016379721759', '0.0673016379721759 (0.0673)'],
  ['es', kpa, 'saturationVaporKpa', '3.779930363995263', '6.624757621878521 (6.625)'],
  ['ea', kpa, 'actualVaporKpa', '3.4019373275957365', '3.444873963376831 (3.445)'],
  ['Rnl', mjHour, 'netLongwaveMjM2', '0.10032418155348113 (0.100)', '0.13727656174307268 (0.137)'],
  ['Rn', mjHour, 'netRadiationMjM2', '-0.10032418155348113 (-0.100)', '1.7492234382569276 (1.749)'],
  ['G', mjHour, 'soilHeatMjM2', '-0.05016209077674057 (-0.050)', '0.17492234382569277 (0.175)'],
  ['ETo', mmHour, 'et0Mm', '0.004344257524083302 (0.00)', '0.6269266153666544 (0.63)'],
];

const OF_THE_DAY: readonly Vector[] = [
  vector(DAY, ['dr', none], figures('1.000142016763776'), () => inverseRelativeDistance(DAY_OF_YEAR)),
  vector(DAY, ['δ', rad], figures('-0.07527428503456446'), () => solarDeclination(DAY_OF_YEAR)),
  vector(DAY, ['Sc', hours], figures('0.188941574043742'), () => seasonalCorrection(DAY_OF_YEAR)),
];

const AT_NIGHT_ONLY: readonly Vector[] = [
  vector(AT_NIGHT, ['ETos', mmHour], figures('0.0035044994630090845'), () => nightAsce().et0Mm),
];

const AT_DAY_ONLY: readonly Vector[] = [
  vector(AT_DAY, ['ω1', rad], figures('0.5512458575320464 (0.5512)'), () => afternoonSpan().startRad),
  vector(AT_DAY, ['ω2', rad], figures('0.8130452453311957 (0.8130)'), () => afternoonSpan().endRad),
  vector(AT_DAY, ['ETos', mmHour], figures('0.6560066605002647'), () => afternoonAsce().et0Mm),
];

export const FAO56_HOURLY: readonly Vector[] = [
  ...OF_THE_DAY,
  ...SHARED.map(([quantity, unit, term, known]) =>
    vector(AT_NIGHT, [quantity, unit], figures(known), () => night()[term]),
  ),
  ...AT_NIGHT_ONLY,
  ...SHARED.map(([quantity, unit, term, _, known]) =>
    vector(AT_DAY, [quantity, unit], figures(known), () => afternoon()[term]),
  ),
  ...AT_DAY_ONLY,
];
