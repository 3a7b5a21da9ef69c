/** The ten days of ASCE-EWRI (2005) Appendix C at Greeley, Colorado: 1–10 July 2000, both references, and FAO-56. */
import { airPressure, psychrometricConstant, windAt2m } from '../domain/atmosphere';
import { dailyReferenceEt } from '../domain/reference-et/daily';
import { ASCE_SHORT, ASCE_TALL, FAO56_SHORT, type Standard } from '../domain/reference-et/standards';
import type { EtTerms } from '../domain/reference-et/terms';
import {
  GREELEY,
  GREELEY_PRINTED_TOLERANCE,
  GREELEY_TERM_TOLERANCE,
  GREELEY_WIND_HEIGHT_M,
  type GreeleyInputs,
  greeleyDay,
} from './greeley';
import { type Bounds, figures, type Origin, UNIT, type Vector, vector } from './vector';

type Numbers = readonly [number, number, number, number, number, number];
type Texts = readonly [string, string, string, string, string, string];
/** J, Tmax, Tmin, ea, Rs, u(3 m) · Rso, Rnl, Rn · ETos, ETrs · ETo by FAO-56. */
type Row = readonly [...inputs: Numbers, ...known: Texts];

// biome-ignore format: one day a row, as in Appendix C
const ROWS: readonly Row[] = [
  [183, 32.4, 10.9, 1.27, 22.4, 1.94, '(32.43)', '(3.96)', '(13.31)', '5.690394032095 (5.71)', '7.320994882739 (7.34)', '5.689971641170'],
  [184, 33.6, 12.2, 1.19, 26.8, 2.14, '(32.39)', '(5.45)', '(15.20)', '6.705531298627 (6.71)', '8.683563165599 (8.68)', '6.704942085768'],
  [185, 32.6, 14.8, 1.40, 23.3, 2.06, '(32.36)', '(4.15)', '(13.78)', '5.980779545121 (5.98)', '7.647096916782 (7.65)', '5.980322199345'],
  [186, 33.8, 11.8, 1.18, 29.0, 1.97, '(32.32)', '(6.14)', '(16.19)', '6.856518338857 (6.86)', '8.724206075640 (8.73)', '6.855853271371'],
  [187, 32.7, 15.9, 1.59, 27.9, 2.98, '(32.27)', '(5.15)', '(16.33)', '7.045476433810 (7.03)', '9.094912639839 (9.07)', '7.044935903497'],
  [188, 36.3, 15.8, 1.58, 29.2, 2.37, '(32.23)', '(5.67)', '(16.83)', '7.508981904055 (7.50)', '9.619745144968 (9.60)', '7.508341299972'],
  [189, 35.5, 16.7, 1.13, 23.2, 2.43, '(32.18)', '(4.71)', '(13.15)', '7.031916293478 (7.03)', '9.555129441713 (9.56)', '7.031367492389'],
  [190, 34.4, 18.3, 1.38, 22.1, 1.95, '(32.13)', '(4.02)', '(13.00)', '6.145675431305 (6.16)', '7.972581543513 (7.99)', '6.145200500633'],
  [191, 32.7, 15.1, 1.38, 26.5, 1.75, '(32.08)', '(5.16)', '(15.27)', '6.202011695336 (6.20)', '7.676222844292 (7.68)', '6.201437247739'],
  [192, 32.7, 15.7, 1.59, 27.7, 2.31, '(32.02)', '(5.15)', '(16.15)', '6.614321304230 (6.61)', '8.279169099867 (8.28)', '6.613764633057'],
];

function inputsOf(row: Row): GreeleyInputs {
  const [dayOfYear, tempMaxC, tempMinC, actualVaporKpa, shortwaveMjM2, wind3mMps] = row;
  return { dayOfYear, tempMaxC, tempMinC, actualVaporKpa, shortwaveMjM2, wind3mMps };
}

export const GREELEY_DAYS: readonly GreeleyInputs[] = ROWS.map(inputsOf);

interface Column {
  readonly quantity: string;
  readonly unit: string;
  readonly standard: Standard;
  readonly term: 'clearSkyMjM2' | 'netLongwaveMjM2' | 'netRadiationMjM2' | 'et0Mm';
  readonly bounds: Bounds;
}

const TERM = { unit: UNIT.mjDay, standard: ASCE_SHORT, bounds: { printedWithin: GREELEY_TERM_TOLERANCE } };
const ET = { unit: UNIT.mmDay, term: 'et0Mm' as const, bounds: { printedWithin: GREELEY_PRINTED_TOLERANCE } };

/** In the order of the texts of a row. */
const COLUMNS: readonly Column[] = [
  { quantity: 'Rso', term: 'clearSkyMjM2', ...TERM },
  { quantity: 'Rnl', term: 'netLongwaveMjM2', ...TERM },
  { quantity: 'Rn', term: 'netRadiationMjM2', ...TERM },
  { quantity: 'ETos', standard: ASCE_SHORT, ...ET },
  { quantity: 'ETrs', standard: ASCE_TALL, ...ET },
  { quantity: 'ETo, FAO-56', standard: FAO56_SHORT, ...ET },
];

function origin(key: string | number): Origin {
  return { group: 'greeley-daily', key: `Greeley ${key}`, source: `ASCE-EWRI 2005, App. C, Greeley, J ${key}` };
}

function termsOf(inputs: GreeleyInputs, standard: Standard): EtTerms {
  return dailyReferenceEt(greeleyDay(inputs), GREELEY, standard);
}

function rowVectors(row: Row): Vector[] {
  const inputs = inputsOf(row);
  const known = row.slice(6).map(String);
  return COLUMNS.map(({ quantity, unit, standard, term, bounds }, column) =>
    vector(
      origin(inputs.dayOfYear),
      [quantity, unit],
      figures(known[column] ?? '', bounds),
      () => termsOf(inputs, standard)[term],
    ),
  );
}

/** Public copies of Appendix C disagree on the minimum of day 188; this is the other reading, known to six decimals. */
const J188_OTHER: GreeleyInputs = {
  dayOfYear: 188,
  tempMaxC: 36.3,
  tempMinC: 15.7,
  actualVaporKpa: 1.58,
  shortwaveMjM2: 29.2,
  wind3mMps: 2.37,
};
const OTHER_WITHIN = { f64Within: 0.5e-6 };

function otherReading(quantity: string, known: string, standard: Standard): Vector {
  const at188 = origin('188, Tmin 15.7');
  return vector(at188, [quantity, UNIT.mmDay], figures(known, OTHER_WITHIN), () => termsOf(J188_OTHER, standard).et0Mm);
}

const STATION: Origin = { group: 'greeley-daily', key: 'Greeley', source: 'ASCE-EWRI 2005, App. C, Greeley' };
const pressureKpa = () => airPressure(GREELEY.elevationM);

export const GREELEY_DAILY: readonly Vector[] = [
  vector(STATION, ['P', UNIT.kpa], figures('85.16668646375525 (85.17)'), pressureKpa),
  vector(STATION, ['γ', UNIT.kpaC], figures('0.056635846498397 (0.0566)'), () => psychrometricConstant(pressureKpa())),
  vector(STATION, ['u2/u3', UNIT.none], figures('0.9209241891675402'), () => windAt2m(1, GREELEY_WIND_HEIGHT_M)),
  ...ROWS.flatMap(rowVectors),
  otherReading('ETos', '7.504341', ASCE_SHORT),
  otherReading('ETrs', '9.613650', ASCE_TALL),
];
