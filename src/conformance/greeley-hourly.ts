/** The thirty hours of ASCE-EWRI (2005) Appendix C at Greeley, Colorado: 1 July 2000, 15 h, to 2 July, 21 h. */
import { windAt2m } from '../domain/atmosphere';
import { type EtHour, type EtHourSite, type EtHourTerms, hourlyReferenceEt } from '../domain/reference-et/hourly';
import { ASCE_HOURLY_SHORT, ASCE_HOURLY_TALL, type HourlyStandard } from '../domain/reference-et/standards';
import { GREELEY, GREELEY_WIND_HEIGHT_M } from './greeley';
import { figures, type Origin, once, UNIT, type Vector, vector } from './vector';

const { mjHour, mmHour, none, rad } = UNIT;

/** Its clock is seven hours behind UTC (Lz is 105° west); longitude is east positive here. */
export const GREELEY_CLOCK: EtHourSite = { ...GREELEY, longitudeDeg: -104.78, utcOffsetHours: -7 };
/** Appendix C rounds on the way: it is up to 0.005 from the values without rounding, and its own last digit beside. */
const PRINTED = { printedWithin: 0.0055 };
/** Rs/Rso is carried into the night from the last hour with the sun at this height or more. */
const LOWEST_TELLING_SUN_RAD = 0.3;

type Numbers = readonly [number, number, number, number, number, number];
type Texts = readonly [string, string, string, string, string, string];
/** J, the hour that it ends with, T, ea, Rs, u(3 m) · Ra, β, fcd, Rn · ETos, ETrs. */
type Row = readonly [...inputs: Numbers, ...known: Texts];

// biome-ignore format: one hour a row, as in Appendix C
const ROWS: readonly Row[] = [
  [183, 16, 30.9, 1.09, 2.24, 4.07, '3.26220402885', '0.757232597091', '0.839583607013', '1.44075271692', '0.612909588158 (0.61)', '0.821821168721 (0.82)'],
  [183, 17, 31.2, 1.15, 1.65, 3.58, '2.51597233947', '0.55814678567', '0.786151259432', '1.00894621131', '0.480276145569 (0.48)', '0.662512617695 (0.66)'],
  [183, 18, 29.1, 1.21, 0.34, 1.15, '1.6804555533', '0.361306874097', '0.055', '0.244363710003', '0.136934853152 (0.14)', '0.19458216641 (0.19)'],
  [183, 19, 28.3, 1.21, 0.32, 3.04, '0.812592758556', '0.171398704179', '0.055', '0.229147574897', '0.220461555075 (0.22)', '0.349135118855 (0.35)'],
  [183, 20, 26.0, 1.13, 0.08, 2.21, '0.0875652947426', '-0.00672702266525', '0.055', '0.0444023009253', '0.123919892478 (0.12)', '0.211973601408 (0.21)'],
  [183, 21, 22.9, 1.20, 0.00, 1.04, '0', '-0.167060194661', '0.055', '-0.016104109054', '0.0368925835859 (0.04)', '0.0578192308719 (0.06)'],
  [183, 22, 20.1, 1.35, 0.00, 0.58, '0', '-0.301797957949', '0.055', '-0.0147307029344', '0.0146721628138 (0.01)', '0.0241784951491 (0.02)'],
  [183, 23, 19.9, 1.35, 0.00, 0.95, '0', '-0.401350948881', '0.055', '-0.0146905593334', '0.0228245836013 (0.02)', '0.0357512122222 (0.04)'],
  [183, 24, 18.4, 1.32, 0.00, 0.30, '0', '-0.455812684616', '0.055', '-0.0145395997205', '0.00581942097791 (0.01)', '0.0101587827963 (0.01)'],
  [184, 1, 16.5, 1.26, 0.00, 0.50, '0', '-0.459781746596', '0.055', '-0.0144566751746', '0.00847800028305 (0.01)', '0.014092399467 (0.01)'],
  [184, 2, 15.4, 1.34, 0.00, 1.00, '0', '-0.410100751192', '0.055', '-0.0138558234492', '0.0110711691558 (0.01)', '0.0170159670911 (0.02)'],
  [184, 3, 15.5, 1.31, 0.00, 0.68, '0', '-0.314419362297', '0.055', '-0.014017300408', '0.0084901534741 (0.01)', '0.0136734883334 (0.01)'],
  [184, 4, 13.5, 1.26, 0.00, 0.69, '0', '-0.182547580505', '0.055', '-0.0138670060101', '0.00547330375741 (0.01)', '0.00881367498608 (0.01)'],
  [184, 5, 13.2, 1.24, 0.03, 0.29, '0.0526610722988', '-0.024221791419', '0.055', '0.00919638417874', '0.00550461445413 (0.01)', '0.00830529411691 (0.01)'],
  [184, 6, 16.2, 1.31, 0.46, 1.24, '0.724358932309', '0.152553822086', '0.055', '0.340046236493', '0.100545431783 (0.10)', '0.123466074319 (0.12)'],
  [184, 7, 20.0, 1.36, 1.09, 1.28, '1.59273148501', '0.341610213313', '0.835610412739', '0.616560656573', '0.18867044287 (0.19)', '0.227754929649 (0.23)'],
  [184, 8, 22.9, 1.39, 1.74, 0.88, '2.43446909881', '0.538014845896', '0.88823493873', '1.09602021232', '0.321427883752 (0.32)', '0.366534806249 (0.37)'],
  [184, 9, 26.4, 1.25, 2.34, 0.72, '3.19220874635', '0.737114412478', '0.919938373579', '1.52425894894', '0.460731555096 (0.46)', '0.517891804884 (0.52)'],
  [184, 10, 28.2, 1.17, 2.84, 1.52, '3.8143117229', '0.932791383512', '0.939912435313', '1.88829548798', '0.604064281539 (0.60)', '0.704667490737 (0.70)'],
  [184, 11, 29.8, 1.03, 3.25, 1.97, '4.25838273866', '1.11268671643', '0.972198744433', '2.17149709173', '0.719510688871 (0.72)', '0.853181045236 (0.85)'],
  [184, 12, 30.9, 1.02, 3.21, 2.07, '4.49415908778', '1.24248684275', '0.887412967042', '2.16408105881', '0.734463919388 (0.73)', '0.877028638134 (0.88)'],
  [184, 13, 31.8, 0.98, 3.34, 2.76, '4.5055730017', '1.25003196921', '0.934264589964', '2.2394682337', '0.794464093535 (0.79)', '0.974045187079 (0.97)'],
  [184, 14, 32.5, 0.87, 2.96, 2.90, '4.29184664105', '1.12890369471', '0.84482854119', '1.96385202398', '0.739149749072 (0.74)', '0.92804439927 (0.93)'],
  [184, 15, 32.9, 0.86, 2.25, 3.10, '3.86754510411', '0.951878085873', '0.657871589167', '1.48476205694', '0.6222107111 (0.62)', '0.814601947445 (0.81)'],
  [184, 16, 32.4, 0.93, 1.35, 2.77, '3.26158383944', '0.757046417552', '0.367072874189', '0.905555662684', '0.437871596937 (0.44)', '0.599844510369 (0.60)'],
  [184, 17, 30.2, 1.14, 0.88, 3.41, '2.51525810581', '0.557965775085', '0.256119403404', '0.593213278107', '0.353365104517 (0.35)', '0.516412822417 (0.52)'],
  [184, 18, 30.6, 1.27, 0.79, 2.78, '1.67942876862', '0.361074212356', '0.464936134753', '0.461005505652', '0.285242120302 (0.29)', '0.418083668761 (0.42)'],
  [184, 19, 28.3, 1.27, 0.27, 2.95, '0.811056215917', '0.171070656183', '0.464936134753', '0.0650162115808', '0.170393801542 (0.17)', '0.290468471773 (0.29)'],
  [184, 20, 25.9, 1.17, 0.03, 3.27, '0.0866425874793', '-0.00719018816345', '0.464936134753', '-0.120101541335', '0.0980887430431 (0.10)', '0.136029720286 (0.14)'],
  [184, 21, 23.9, 1.20, 0.00, 2.86, '0', '-0.167696920251', '0.464936134753', '-0.137982840737', '0.0735879443764 (0.07)', '0.103482927383 (0.10)'],
];

function hourOf([dayOfYear, hourEnd, tempC, actualVaporKpa, shortwaveMjM2, wind3mMps]: Row): EtHour {
  const wind2mMps = windAt2m(wind3mMps, GREELEY_WIND_HEIGHT_M);
  return { dayOfYear, midHour: hourEnd - 0.5, periodHours: 1, tempC, actualVaporKpa, wind2mMps, shortwaveMjM2 };
}

/** Every hour in order, with Rs/Rso carried from the day into the night. */
function termsOfAll(standard: HourlyStandard): readonly EtHourTerms[] {
  let carriedRatio: number | undefined;
  return ROWS.map((row) => {
    const terms = hourlyReferenceEt(hourOf(row), GREELEY_CLOCK, standard, carriedRatio);
    if (terms.sunHeightRad >= LOWEST_TELLING_SUN_RAD) carriedRatio = terms.relativeShortwave;
    return terms;
  });
}

const short = once(() => termsOfAll(ASCE_HOURLY_SHORT));
const tall = once(() => termsOfAll(ASCE_HOURLY_TALL));

/** fcd, the cloudiness function (ASCE-EWRI 2005 Eq. 45). */
const cloudiness = ({ relativeShortwave }: EtHourTerms) => 1.35 * relativeShortwave - 0.35;

interface Column {
  readonly quantity: string;
  readonly unit: string;
  readonly all: () => readonly EtHourTerms[];
  readonly read: (terms: EtHourTerms) => number;
}

/** In the order of the texts of a row. */
const COLUMNS: readonly Column[] = [
  { quantity: 'Ra', unit: mjHour, all: short, read: (terms) => terms.extraterrestrialMjM2 },
  { quantity: 'β', unit: rad, all: short, read: (terms) => terms.sunHeightRad },
  { quantity: 'fcd', unit: none, all: short, read: cloudiness },
  { quantity: 'Rn', unit: mjHour, all: short, read: (terms) => terms.netRadiationMjM2 },
  { quantity: 'ETos', unit: mmHour, all: short, read: (terms) => terms.et0Mm },
  { quantity: 'ETrs', unit: mmHour, all: tall, read: (terms) => terms.et0Mm },
];

/** The hour is named by the clock at its end, as Appendix C does. */
function origin([dayOfYear, hourEnd]: Row): Origin {
  const label = `${dayOfYear}/${hourEnd}`;
  return { group: 'greeley-hourly', key: `Greeley ${label}`, source: `ASCE-EWRI 2005, App. C, Greeley, J ${label} h` };
}

function rowVectors(row: Row, index: number): Vector[] {
  const known = row.slice(6).map(String);
  return COLUMNS.map(({ quantity, unit, all, read }, column) => {
    const compute = () => {
      const terms = all()[index];
      return terms ? read(terms) : Number.NaN;
    };
    return vector(origin(row), [quantity, unit], figures(known[column] ?? '', PRINTED), compute);
  });
}

export const GREELEY_HOURLY: readonly Vector[] = ROWS.flatMap(rowVectors);
