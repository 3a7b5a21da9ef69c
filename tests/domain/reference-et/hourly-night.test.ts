/** Where an hour's clearness of the sky comes from when the sun does not tell it, and what counts as night. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

const HOUR_MS = 3_600_000;
/** On the centre of its zone, so that clock and sun differ by the seasonal correction alone. */
const SITE: EtHourSite = { latitudeDeg: 40, longitudeDeg: 0, elevationM: 0, utcOffsetHours: 0 };
/** Midnight of 20 March 2021, J 79: the sun rises about 6 h and sets about 18 h. */
const EQUINOX_MS = Date.UTC(2021, 2, 20);

/** Clear hours at 40° north, MJ m⁻²: about three quarters of Ra at noon, by a sine between 6 and 18 h. */
function daylightShortwave(hours: number, peakMjM2: number): Float64Array {
  return Float64Array.from({ length: hours }, (_, i) =>
    Math.max(0, peakMjM2 * Math.sin((((i % 24) + 0.5 - 6) / 12) * Math.PI)),
  );
}

function hoursOf(hours: number, shortwaveMjM2: Float64Array, startMs = EQUINOX_MS): HourColumns {
  const constant = (value: number) => new Float64Array(hours).fill(value);
  return {
    startMs,
    stepMs: HOUR_MS,
    tempC: constant(15),
    actualVaporKpa: constant(1),
    wind2mMps: constant(2),
    shortwaveMjM2,
  };
}

function termsOf(hours: HourColumns, standard: HourlyStandard, site = SITE): EtHourTerms[] {
  const all: EtHourTerms[] = [];
  visitHours(hours, site, standard, (terms) => all.push(terms));
  return all;
}

const ALL_STANDARDS = [
  ['FAO-56', FAO56_HOURLY_SHORT],
  ['ASCE short', ASCE_HOURLY_SHORT],
  ['ASCE tall', ASCE_HOURLY_TALL],
  ['Ref-ET short', REFET_HOURLY_SHORT],
  ['Ref-ET tall', REFET_HOURLY_TALL],
] as const;

describe('the clearness of a night', () => {
  const shortwave = daylightShortwave(48, 2.2);
  const fao = termsOf(hoursOf(48, shortwave), FAO56_HOURLY_SHORT);
  const asce = termsOf(hoursOf(48, shortwave), ASCE_HOURLY_SHORT);
  const ratioAt = (all: EtHourTerms[], hour: number) => all[hour]?.relativeShortwave;
  const originAt = (all: EtHourTerms[], hour: number) => all[hour]?.relativeShortwaveFrom;

  test('is 0.8 before any day was seen', () => {
    expect(ratioAt(fao, 2)).toBe(0.8);
    expect(originAt(fao, 2)).toBe('assumed');
    expect(ratioAt(asce, 2)).toBe(0.8);
  });

  test('is that of two to three hours before sunset in FAO-56', () => {
    // Sunset is near 18 h: the hour from 15 to 16 h is the last one that ends its middle two hours before.
    expect(originAt(fao, 21)).toBe('carried');
    expect(ratioAt(fao, 21)).toBe(ratioAt(fao, 15));
    expect(ratioAt(fao, 28)).toBe(ratioAt(fao, 15));
    expect(ratioAt(fao, 15)).not.toBe(ratioAt(fao, 16));
  });

  test('is that of the last sun of 0.3 rad in ASCE-EWRI, and of the low sun before too', () => {
    const last = asce.findLastIndex(({ sunHeightRad }, i) => i < 24 && sunHeightRad >= 0.3);
    // At 16.5 h the sun is 4.4 h past noon: sin β = cos 40° cos 66° = 0.31; an hour later it is 0.11.
    expect(last).toBe(16);
    for (let hour = last + 1; hour < 30; hour++) expect(ratioAt(asce, hour), `hour ${hour}`).toBe(ratioAt(asce, last));
    expect(originAt(asce, 30)).toBe('carried');
    expect(asce[30]?.sunHeightRad).toBeLessThan(0.3);
    expect(asce[30]?.sunHeightRad).toBeGreaterThan(0);
  });

  test('is not carried over a day without measurements, but over one night of them', () => {
    const gap = daylightShortwave(72, 2.2);
    gap.fill(Number.NaN, 20, 46);
    const all = termsOf(hoursOf(72, gap), FAO56_HOURLY_SHORT);
    expect(originAt(all, 39)).toBe('measured');
    expect(ratioAt(all, 38)).toBeNaN();
    // 15 h of the first day is 24 hours before 15 h of the second; at 20 h there is nothing left to carry.
    expect(originAt(all, 44)).toBe('assumed');
    expect(ratioAt(all, 47)).toBe(0.8);
    expect(originAt(all, 68)).toBe('carried');
  });
});

describe('a sun that never stands high enough', () => {
  const winter = Date.UTC(2021, 11, 20);
  const oslo: EtHourSite = { latitudeDeg: 60, longitudeDeg: 0, elevationM: 0, utcOffsetHours: 0 };
  const svalbard = { ...oslo, latitudeDeg: 78 };

  test('tells of itself where nothing was carried', () => {
    // Noon height at 60° in December is about 6.6°, 0.12 rad.
    const shortwave = new Float64Array(48);
    for (const noon of [12, 36]) shortwave[noon] = 0.2;
    const all = termsOf(hoursOf(48, shortwave, winter), ASCE_HOURLY_SHORT, oslo);
    expect(all[12]?.sunHeightRad).toBeLessThan(0.3);
    expect(all[12]?.relativeShortwaveFrom).toBe('measured');
    expect(all[20]?.relativeShortwaveFrom).toBe('assumed');
  });

  test.each(ALL_STANDARDS)('leaves every term of %s finite in the polar night', (_name, standard) => {
    for (const terms of termsOf(hoursOf(48, new Float64Array(48), winter), standard, svalbard)) {
      const { relativeShortwaveFrom, deficitClamped, isDay, ...numbers } = terms;
      for (const [name, value] of Object.entries(numbers)) expect(Number.isFinite(value), name).toBe(true);
      expect(terms.clearSkyMjM2).toBe(0);
      expect(relativeShortwaveFrom).toBe('assumed');
      expect(deficitClamped).toBe(false);
      expect(isDay).toBe(false);
    }
  });
});

describe('day and night', () => {
  const evening: EtHour = {
    dayOfYear: 79,
    midHour: 17.9,
    periodHours: 1,
    tempC: 15,
    actualVaporKpa: 0.3,
    wind2mMps: 2,
    shortwaveMjM2: 0.15,
  };

  test('part by the sun in FAO-56 and by the sign of Rn in ASCE-EWRI', () => {
    const fao = hourlyReferenceEt(evening, SITE, FAO56_HOURLY_SHORT, 0.8);
    const asce = hourlyReferenceEt(evening, SITE, ASCE_HOURLY_SHORT, 0.8);
    expect(fao.sunHeightRad).toBeGreaterThan(0);
    expect(fao.netRadiationMjM2).toBeLessThan(0);
    expect(fao.isDay).toBe(true);
    expect(fao.soilHeatMjM2).toBeCloseTo(0.1 * fao.netRadiationMjM2, 12);
    expect(asce.isDay).toBe(false);
    expect(asce.soilHeatMjM2).toBeCloseTo(0.5 * asce.netRadiationMjM2, 12);
  });

  test('have their own Cd: more resistance at night, less ETo', () => {
    const byNightCd = { ...ASCE_HOURLY_SHORT, day: ASCE_HOURLY_SHORT.night };
    const noon = { ...evening, midHour: 12, shortwaveMjM2: 2 };
    expect(hourlyReferenceEt(noon, SITE, byNightCd).et0Mm).toBeLessThan(
      hourlyReferenceEt(noon, SITE, ASCE_HOURLY_SHORT).et0Mm,
    );
  });
});

describe('periods that are not an hour', () => {
  const noon: EtHour = {
    dayOfYear: 200,
    midHour: 12,
    periodHours: 1,
    tempC: 28,
    actualVaporKpa: 1.5,
    wind2mMps: 3,
    shortwaveMjM2: 2.6,
  };

  test('two halves of an hour in the same weather make about the hour', () => {
    const half = (midHour: number) =>
      hourlyReferenceEt({ ...noon, midHour, periodHours: 0.5, shortwaveMjM2: 1.3 }, SITE, ASCE_HOURLY_SHORT).et0Mm;
    const whole = hourlyReferenceEt(noon, SITE, ASCE_HOURLY_SHORT).et0Mm;
    // What remains is the curve of Rso within the hour: nearly none at noon.
    expect(half(11.75) + half(12.25)).toBeCloseTo(whole, 4);
  });
});

describe('missing values', () => {
  const columns = ['tempC', 'wind2mMps', 'shortwaveMjM2', 'actualVaporKpa'] as const;

  test.each(columns)('an hour without %s has no ETo, and the hours around it have theirs', (name) => {
    const hours = hoursOf(24, daylightShortwave(24, 2.2)) as HourColumns & Record<typeof name, Float64Array>;
    hours[name][12] = Number.NaN;
    const et0Mm = hourlyReferenceEtSeries(hours, SITE);
    expect(et0Mm[12]).toBeNaN();
    expect(et0Mm[11]).toBeGreaterThan(0);
    expect(et0Mm[13]).toBeGreaterThan(0);
  });

  test('relative humidity gives ea by e° of the hour (FAO-56 Eq. 54), and an impossible one is missing', () => {
    const { actualVaporKpa: _, ...dry } = hoursOf(3, new Float64Array(3)) as HourColumns & {
      actualVaporKpa: Float64Array;
    };
    const humidityPct = Float64Array.from([50, 120, -999]);
    const all = termsOf({ ...dry, humidityPct }, FAO56_HOURLY_SHORT);
    // e°(15 °C) is 1.705 kPa (FAO-56 Annex 2, Table 2.3).
    expect(all[0]?.actualVaporKpa).toBeCloseTo(0.5 * 1.705, 3);
    expect(all[1]?.et0Mm).toBeNaN();
    expect(all[2]?.et0Mm).toBeNaN();
  });
});

test('every hour of any place, day and weather has a finite ETo by every standard', () => {
  fc.assert(
    fc.property(
      fc.record({
        latitudeDeg: fc.double({ min: -90, max: 90, noNaN: true }),
        longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
        elevationM: fc.double({ min: -430, max: 6000, noNaN: true }),
        utcOffsetHours: fc.double({ min: -12, max: 14, noNaN: true }),
        dayOfYear: fc.integer({ min: 1, max: 366 }),
        midHour: fc.double({ min: 0, max: 24, noNaN: true }),
        periodHours: fc.constantFrom(0.25, 0.5, 1, 3),
        tempC: fc.double({ min: -60, max: 50, noNaN: true }),
        actualVaporKpa: fc.double({ min: 0, max: 5, noNaN: true }),
        wind2mMps: fc.double({ min: 0, max: 30, noNaN: true }),
        shortwaveMjM2: fc.double({ min: 0, max: 4.5, noNaN: true }),
      }),
      fc.constantFrom(...ALL_STANDARDS),
      (drawn, [, standard]) => {
        expect(Number.isFinite(hourlyReferenceEt(drawn, drawn, standard).et0Mm)).toBe(true);
      },
    ),
  );
});
