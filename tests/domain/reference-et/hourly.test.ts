import { describe, expect, test } from 'vitest';
import { saturationVaporAt, vaporFromDewPoint, windAt2m } from '../../../src/domain/atmosphere';
import { seasonalCorrection } from '../../../src/domain/hourly/daylight';
import {
  type EtHour,
  type EtHourSite,
  type EtHourTerms,
  type HourColumns,
  hourlyReferenceEt,
  hourlyReferenceEtSeries,
  visitHours,
} from '../../../src/domain/reference-et/hourly';
import {
  ASCE_HOURLY_SHORT,
  ASCE_HOURLY_TALL,
  FAO56_HOURLY_SHORT,
  type HourlyStandard,
  REFET_HOURLY_SHORT,
  REFET_HOURLY_TALL,
} from '../../../src/domain/reference-et/standards';
import { periodAngles } from '../../../src/domain/solar-hour';
import { fahrenheitToCelsius, langleyToMjM2, mphToMps } from '../../../src/domain/units';
import { GREELEY, GREELEY_HOURS, GREELEY_START_MS } from './greeley-hours';

const EXACT_RELATIVE = 1e-9;

function expectRelative(actual: number, expected: number, tolerance = EXACT_RELATIVE): void {
  expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

// --- Greeley ----------------------------------------------------------------------------------------------------------

/** The hours of Greeley as columns. */
function greeleyColumns(): HourColumns {
  const column = (name: 'tempC' | 'actualVaporKpa' | 'wind2mMps' | 'shortwaveMjM2') =>
    Float64Array.from(GREELEY_HOURS, ({ weather }) => weather[name]);
  return {
    startMs: GREELEY_START_MS,
    stepMs: 3_600_000,
    tempC: column('tempC'),
    actualVaporKpa: column('actualVaporKpa'),
    wind2mMps: column('wind2mMps'),
    shortwaveMjM2: column('shortwaveMjM2'),
  };
}

function termsOf(hours: HourColumns, site: EtHourSite, standard: HourlyStandard): EtHourTerms[] {
  const all: EtHourTerms[] = [];
  visitHours(hours, site, standard, (terms) => all.push(terms));
  return all;
}

const GREELEY_SHORT = termsOf(greeleyColumns(), GREELEY, ASCE_HOURLY_SHORT);
const GREELEY_TALL = termsOf(greeleyColumns(), GREELEY, ASCE_HOURLY_TALL);

/** What the figures are rounded to, and how far Appendix C is off by rounding on the way. */
const EIGHT_DIGITS = 0.5e-8;
const PRINTED = 0.0055;

describe('Greeley, hour by hour (ASCE-EWRI 2005 Appendix C)', () => {
  test('has its thirty hours', () => {
    expect(GREELEY_HOURS).toHaveLength(30);
    expect(GREELEY_SHORT).toHaveLength(30);
  });

  test.each(GREELEY_HOURS.map((row, index) => [row.label, row, index] as const))(
    'J/hour %s: short and tall reference, and the terms before them',
    (_label, { etMm, expected }, index) => {
      const short = GREELEY_SHORT[index];
      const tall = GREELEY_TALL[index];
      if (!short || !tall) throw new Error('An hour is missing.');
      expect(Math.abs(short.et0Mm - etMm.shortMm)).toBeLessThanOrEqual(EIGHT_DIGITS);
      expect(Math.abs(tall.et0Mm - etMm.tallMm)).toBeLessThanOrEqual(EIGHT_DIGITS);
      expect(Math.abs(short.et0Mm - etMm.shortPrintedMm)).toBeLessThanOrEqual(PRINTED);
      expect(Math.abs(tall.et0Mm - etMm.tallPrintedMm)).toBeLessThanOrEqual(PRINTED);
      expect(Math.abs(short.extraterrestrialMjM2 - expected.extraterrestrialMjM2)).toBeLessThanOrEqual(0.5e-6);
      expect(Math.abs(short.sunHeightRad - expected.sunHeightRad)).toBeLessThanOrEqual(0.5e-4);
      expect(Math.abs(1.35 * short.relativeShortwave - 0.35 - expected.cloudiness)).toBeLessThanOrEqual(0.5e-6);
      expect(Math.abs(short.netRadiationMjM2 - expected.netRadiationMjM2)).toBeLessThanOrEqual(EIGHT_DIGITS);
    },
  );

  // The same in double precision, at an hour of day, one of night and one of each rule for Rn.
  test.each([
    [0, 0.6129095881575793, 0.8218211687213653],
    [5, 0.03689258358589793, 0.05781923087192355],
    [14, 0.10054543178282839, 0.12346607431885646],
    [28, 0.09808874304312397, 0.13602972028645682],
  ])('hour %d agrees to 1e-9', (index, shortMm, tallMm) => {
    expectRelative(GREELEY_SHORT[index]?.et0Mm ?? Number.NaN, shortMm);
    expectRelative(GREELEY_TALL[index]?.et0Mm ?? Number.NaN, tallMm);
  });

  test('the 21 listed hours of day 184 add to 6.743 mm', () => {
    const sum = GREELEY_SHORT.slice(9).reduce((total, { et0Mm }) => total + et0Mm, 0);
    expect(sum).toBeCloseTo(6.743, 3);
  });

  test('a series gives what its hours give', () => {
    const et0Mm = hourlyReferenceEtSeries(greeleyColumns(), GREELEY, ASCE_HOURLY_SHORT);
    expect(Array.from(et0Mm)).toEqual(GREELEY_SHORT.map((terms) => terms.et0Mm));
  });
});

// --- N'Diaye ----------------------------------------------------------------------------------------------------------

const NDIAYE: EtHourSite = {
  latitudeDeg: 16 + 13 / 60,
  longitudeDeg: -(16 + 15 / 60),
  elevationM: 8,
  utcOffsetHours: -1,
};
const NIGHT: EtHour = {
  dayOfYear: 274,
  midHour: 2.5,
  periodHours: 1,
  tempC: 28,
  actualVaporKpa: saturationVaporAt(28) * 0.9,
  wind2mMps: 1.9,
  shortwaveMjM2: 0,
};
const DAY: EtHour = {
  dayOfYear: 274,
  midHour: 14.5,
  periodHours: 1,
  tempC: 38,
  actualVaporKpa: saturationVaporAt(38) * 0.52,
  wind2mMps: 3.3,
  shortwaveMjM2: 2.45,
};
/** Cd of ASCE-EWRI (2005) with everything else as in FAO-56. */
const FAO56_WITH_ASCE_CD: HourlyStandard = {
  ...FAO56_HOURLY_SHORT,
  day: ASCE_HOURLY_SHORT.day,
  night: ASCE_HOURLY_SHORT.night,
};

describe("N'Diaye, 1 October (FAO-56 Example 19)", () => {
  test('14–15 h: every term, and ETo', () => {
    const terms = hourlyReferenceEt(DAY, NDIAYE);
    expectRelative(seasonalCorrection(274), 0.188941574043742);
    expectRelative(terms.solarTimeAngleRad, 0.682145551431621);
    const { startRad, endRad } = periodAngles(terms.solarTimeAngleRad, 1);
    expectRelative(startRad, 0.5512458575320464);
    expectRelative(endRad, 0.8130452453311957);
    expectRelative(terms.extraterrestrialMjM2, 3.5434175130228955);
    expectRelative(terms.clearSkyMjM2, 2.6581300815692557);
    expectRelative(terms.relativeShortwave, 0.9217005657426729);
    expectRelative(terms.slopeKpaC, 0.35820325235737516);
    expectRelative(terms.psychrometricKpaC, 0.0673016379721759);
    expectRelative(terms.saturationVaporKpa, 6.624757621878521);
    expectRelative(terms.actualVaporKpa, 3.444873963376831);
    expectRelative(terms.netLongwaveMjM2, 0.13727656174307268);
    expectRelative(terms.netRadiationMjM2, 1.7492234382569276);
    expectRelative(terms.soilHeatMjM2, 0.17492234382569277);
    expectRelative(terms.et0Mm, 0.6269266153666544);
    expect(terms.et0Mm).toBeCloseTo(0.63, 2);
    expect(terms.isDay).toBe(true);
  });

  test('02–03 h: no sun, the given clearness of 0.8, and next to no ETo', () => {
    const terms = hourlyReferenceEt(NIGHT, NDIAYE, FAO56_HOURLY_SHORT, 0.8);
    expectRelative(terms.solarTimeAngleRad, -2.459447102158171);
    expect(terms.extraterrestrialMjM2).toBe(0);
    expect(terms.clearSkyMjM2).toBe(0);
    expect(terms.relativeShortwave).toBe(0.8);
    expectRelative(terms.slopeKpaC, 0.2200803424701887);
    expectRelative(terms.saturationVaporKpa, 3.779930363995263);
    expectRelative(terms.actualVaporKpa, 3.4019373275957365);
    expectRelative(terms.netLongwaveMjM2, 0.10032418155348113);
    expectRelative(terms.soilHeatMjM2, -0.05016209077674057);
    expectRelative(terms.et0Mm, 0.004344257524083302);
    expect(terms.isDay).toBe(false);
  });

  test('with the Cd of ASCE-EWRI by night and by day', () => {
    expectRelative(hourlyReferenceEt(NIGHT, NDIAYE, FAO56_WITH_ASCE_CD, 0.8).et0Mm, 0.0035044994630090845);
    expectRelative(hourlyReferenceEt(DAY, NDIAYE, FAO56_WITH_ASCE_CD).et0Mm, 0.6560066605002647);
  });

  test('a longitude with the wrong sign is two hours off, and Ra shows it', () => {
    const mistaken = hourlyReferenceEt(DAY, { ...NDIAYE, longitudeDeg: 16.25 });
    // 32.5° at 15° an hour: the sun stands 2.17 h further west, so Ra of 3.543 falls below 1.5.
    expect(mistaken.solarTimeAngleRad - 0.682145551431621).toBeCloseTo((32.5 / 15) * (Math.PI / 12), 3);
    expect(mistaken.extraterrestrialMjM2).toBeLessThan(1.5);
    expect(mistaken.relativeShortwave).toBe(1);
  });

  test('a zone with the wrong sign is two hours off too', () => {
    const mistaken = hourlyReferenceEt(DAY, { ...NDIAYE, utcOffsetHours: 1 });
    expect(mistaken.solarTimeAngleRad - 0.682145551431621).toBeCloseTo(-2 * (Math.PI / 12), 3);
  });
});

// --- Fallon -----------------------------------------------------------------------------------------------------------

const FALLON: EtHourSite = {
  latitudeDeg: 39.4575,
  longitudeDeg: -118.77388,
  elevationM: 1208.5,
  utcOffsetHours: 0,
};
/** 1 July 2015, 18–19 h UTC, in the station's own units. */
const FALLON_HOUR: EtHour = {
  dayOfYear: 182,
  midHour: 18.5,
  periodHours: 1,
  tempC: fahrenheitToCelsius(91.8),
  actualVaporKpa: vaporFromDewPoint(fahrenheitToCelsius(49.36)),
  wind2mMps: windAt2m(mphToMps(3.33), 3),
  shortwaveMjM2: langleyToMjM2(61.16),
};
/** The program does not round a fifteenth, under whichever constants. */
const UNROUNDED = { hoursPerDegree: 1 / 15 };
const atFallon = (standard: HourlyStandard, site = FALLON) => hourlyReferenceEt(FALLON_HOUR, site, standard);

describe('Fallon, 18–19 h UTC, by the Ref-ET program', () => {
  test('ASCE-EWRI with a simple clear sky', () => {
    const short = atFallon({ ...ASCE_HOURLY_SHORT, ...UNROUNDED });
    expectRelative(short.extraterrestrialMjM2, 4.30635461533285);
    expectRelative(short.et0Mm, 0.6063515410076268);
    // The program's own test data give ETr only to a millionth: its other figures here agree to the last digit.
    expectRelative(atFallon({ ...ASCE_HOURLY_TALL, ...UNROUNDED }).et0Mm, 0.7196369609713682, 1e-6);
  });

  test('Ref-ET with a full clear sky', () => {
    expectRelative(atFallon(REFET_HOURLY_SHORT).extraterrestrialMjM2, 4.30824147948541);
    expectRelative(atFallon(REFET_HOURLY_SHORT).et0Mm, 0.6068613650177561);
    expectRelative(atFallon(REFET_HOURLY_TALL).et0Mm, 0.7201865213918281);
  });

  test('the Cd of FAO-56 under the constants of ASCE-EWRI', () => {
    const { day, night } = FAO56_HOURLY_SHORT;
    expect(atFallon({ ...ASCE_HOURLY_SHORT, ...UNROUNDED, day, night }).et0Mm).toBeCloseTo(0.59326, 5);
  });

  test('the rounding of Eq. 31 is worth less than a millionth, also on a clock far from the place', () => {
    expectRelative(atFallon(ASCE_HOURLY_SHORT).et0Mm, 0.6063515410076268, 1e-6);
  });

  test('the hour is the same on the clock of the place', () => {
    const local = { ...FALLON_HOUR, midHour: 10.5 };
    const pacific = hourlyReferenceEt(local, { ...FALLON, utcOffsetHours: -8 }, REFET_HOURLY_SHORT);
    expectRelative(pacific.et0Mm, atFallon(REFET_HOURLY_SHORT).et0Mm);
  });
});
