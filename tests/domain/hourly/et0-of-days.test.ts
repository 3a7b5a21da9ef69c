import { describe, expect, test } from 'vitest';
import { saturationVaporAt } from '../../../src/domain/atmosphere';
import { epochDayOf } from '../../../src/domain/calendar';
import { dailyFromHourly, type HourlyWeather } from '../../../src/domain/hourly/daily-from-hourly';
import { hourlyEt0, hourlyEt0OfDays } from '../../../src/domain/hourly/et0-of-days';
import { dailyReferenceEt } from '../../../src/domain/reference-et/daily';
import { hourlyReferenceEtSeries } from '../../../src/domain/reference-et/hourly';
import { ASCE_HOURLY_SHORT } from '../../../src/domain/reference-et/standards';
import { lengthOf, sliceSeries } from '../../../src/domain/series';
import { extraterrestrialRadiationOver, periodAngles, solarTimeAngle, sunOfDay } from '../../../src/domain/solar-hour';
import { GREELEY, GREELEY_HOURS, GREELEY_START_MS } from '../reference-et/greeley-hours';
import { DAY_MS, type Hour, seriesWith, trackOf } from './hour-tracks';
import { blocks, every, HOUR_MS, instant, repeat } from './samples';

// --- Greeley ----------------------------------------------------------------------------------------------------------

/** The thirty hours of Appendix C under the civil days of a zone that is `hoursWest` of Greenwich. */
function greeleyDays(hoursWest: number) {
  const hours = GREELEY_HOURS.map(({ weather: { actualVaporKpa, ...weather } }) => ({
    ...weather,
    humidityPct: (100 * actualVaporKpa) / saturationVaporAt(weather.tempC),
  }));
  const midnights = [1, 2, 3].map((day) => Date.UTC(2000, 6, day, hoursWest));
  const [first = 0, second = 0, third = 0] = midnights;
  // The track of a day with hours before the first listed one begins with what is missing.
  const before = Array<undefined>((GREELEY_START_MS - first) / HOUR_MS).fill(undefined);
  const after = Array<undefined>((third - GREELEY_START_MS) / HOUR_MS - hours.length).fill(undefined);
  const days = [
    [first, second],
    [second, third],
  ] as const;
  return seriesWith(epochDayOf(2000, 7, 1), trackOf(first, [...before, ...hours, ...after], days));
}

describe('Greeley (ASCE-EWRI 2005 Appendix C)', () => {
  test('the 21 listed hours of day 184 add to 6.743 mm', () => {
    const { hours } = greeleyDays(7);
    if (!hours) throw new Error('The days have hours.');
    const from = (Date.UTC(2000, 6, 2, 7) - hours.startMs) / HOUR_MS;
    const listed = [...hourlyEt0(hours, GREELEY, ASCE_HOURLY_SHORT).subarray(from, from + 21)];
    expect(listed.reduce((sum, et0Mm) => sum + et0Mm, 0)).toBeCloseTo(6.743, 3);
  });

  test('day 184 itself has no sum, as its last three hours are not listed', () => {
    expect([...hourlyEt0OfDays(greeleyDays(7), GREELEY, ASCE_HOURLY_SHORT)]).toEqual([Number.NaN, Number.NaN]);
  });

  test('the 24 listed hours up to 184/21 are a day where it begins three hours earlier, and add up as listed', () => {
    const expected = GREELEY_HOURS.slice(6).map(({ etMm }) => etMm.shortMm);
    expect(expected).toHaveLength(24);
    const [first, second] = hourlyEt0OfDays(greeleyDays(4), GREELEY, ASCE_HOURLY_SHORT);
    expect(first).toBeNaN();
    // The list has eight decimals, the track seven digits.
    expect(second).toBeCloseTo(
      expected.reduce((sum, et0Mm) => sum + et0Mm, 0),
      6,
    );
  });
});

// --- N'Diaye ----------------------------------------------------------------------------------------------------------

describe("N'Diaye (FAO-56 Example 19)", () => {
  const site = { latitudeDeg: 16 + 13 / 60, longitudeDeg: -(16 + 15 / 60), elevationM: 8 };
  const midnightMs = instant('2023-10-01T00:00Z');
  const NIGHT: Hour = { tempC: 28, humidityPct: 90, wind2mMps: 1.9, shortwaveMjM2: 0 };
  const AFTERNOON: Hour = { tempC: 38, humidityPct: 52, wind2mMps: 3.3, shortwaveMjM2: 2.45 };
  // 02–03 h and 14–15 h of a clock at 15° W are 03–04 h and 15–16 h of UTC.
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 3 ? NIGHT : hour === 15 ? AFTERNOON : undefined));
  const track = trackOf(midnightMs, hours, [[midnightMs, midnightMs + DAY_MS]]);

  test('its two hours are as in the book, from hours of UTC', () => {
    const et0Mm = hourlyEt0(track, site);
    expect(et0Mm[3]).toBeCloseTo(0.004344257524083302, 7);
    expect(et0Mm[15]).toBeCloseTo(0.6269266153666544, 7);
  });

  test.each([0, -1])('a clock at UTC%d gives the same, as the clock and Lz of Eq. 31 cancel', (utcOffsetHours) => {
    const columns = {
      startMs: midnightMs,
      stepMs: HOUR_MS,
      tempC: Float64Array.from(track.tempC),
      humidityPct: Float64Array.from(track.humidityPct),
      wind2mMps: Float64Array.from(track.wind2mMps),
      shortwaveMjM2: Float64Array.from(track.shortwaveMjM2),
    };
    const et0Mm = hourlyReferenceEtSeries(columns, { ...site, utcOffsetHours });
    expect(et0Mm[3]).toBeCloseTo(0.004344257524083302, 7);
    expect(et0Mm[15]).toBeCloseTo(0.6269266153666544, 7);
  });
});

// --- Days of every kind -----------------------------------------------------------------------------------------------

const NAGPUR = { latitudeDeg: 21.15, longitudeDeg: 79.09, elevationM: 310 };
const BERLIN = { latitudeDeg: 52.52, longitudeDeg: 13.4, elevationM: 34 };

/** Ra over an hour that starts at an instant, MJ m⁻². */
function extraterrestrialMjM2(hourMs: number, { latitudeDeg, longitudeDeg }: typeof NAGPUR): number {
  const midMs = hourMs + HOUR_MS / 2 + (longitudeDeg / 15) * HOUR_MS;
  const dayMs = Math.floor(midMs / DAY_MS) * DAY_MS;
  const dayOfYear = 1 + (dayMs - Date.UTC(new Date(dayMs).getUTCFullYear(), 0, 1)) / DAY_MS;
  // A clock that shows the mean time of the place itself.
  const clock = { longitudeDeg, utcOffsetHours: longitudeDeg / 15 };
  const mid = solarTimeAngle({ dayOfYear, midHour: (midMs - dayMs) / HOUR_MS }, clock);
  return extraterrestrialRadiationOver(periodAngles(mid, 1), sunOfDay(latitudeDeg, dayOfYear));
}

/** Clear weather: warmest at three in the afternoon by the sun, humidity from a dew point of 12 °C, Rs three quarters of Ra. */
function clearWeather(fromMs: number, hourCount: number, site: typeof NAGPUR): HourlyWeather {
  const instants = Array.from({ length: hourCount + 1 }, (_, i) => fromMs + i * HOUR_MS);
  const tempC = instants.map((atMs) => {
    const solarHour = atMs / HOUR_MS + site.longitudeDeg / 15;
    return 27 + 8 * Math.cos(((solarHour - 15) * Math.PI) / 12);
  });
  return {
    tempC: every(1, fromMs, tempC),
    humidityPct: every(
      1,
      fromMs,
      tempC.map((temp) => (100 * saturationVaporAt(12)) / saturationVaporAt(temp)),
    ),
    wind2mMps: every(1, fromMs, repeat(hourCount + 1, 2)),
    shortwaveMjM2: blocks(
      1,
      fromMs,
      instants.slice(0, hourCount).map((hourMs) => 0.7562 * extraterrestrialMjM2(hourMs, site)),
    ),
  };
}

describe('clear days at UTC+5:30', () => {
  const start = epochDayOf(2023, 4, 10);
  const fromMs = instant('2023-04-09T18:00Z');
  const days = { ...NAGPUR, timeZone: 'Asia/Kolkata', start, end: start + 2 };
  const weather = clearWeather(fromMs, 73, NAGPUR);
  const series = dailyFromHourly(weather, days);
  const sums = hourlyEt0OfDays(series, NAGPUR);

  test('add up to the daily equation within 5 %', () => {
    for (let i = 0; i < 3; i++) {
      const day = {
        dayOfYear: 100 + i,
        tempMaxC: series.tempMaxC[i] ?? Number.NaN,
        tempMinC: series.tempMinC[i] ?? Number.NaN,
        tempMeanC: ((series.tempMaxC[i] ?? Number.NaN) + (series.tempMinC[i] ?? Number.NaN)) / 2,
        wind2mMps: 2,
        shortwaveMjM2: series.shortwaveMjM2[i] ?? Number.NaN,
        actualVaporKpa: saturationVaporAt(12),
      };
      const ratio = (sums[i] ?? Number.NaN) / dailyReferenceEt(day, NAGPUR).et0Mm;
      expect(ratio).toBeGreaterThan(0.95);
      expect(ratio).toBeLessThan(1.05);
    }
  });

  test('share the hour that midnight divides by halves', () => {
    // The hour from 18 to 19 UTC on 10 April ends one day and begins the next. Two megajoules more in it, in the dark:
    const shortwaveMjM2 = weather.shortwaveMjM2 && {
      ...weather.shortwaveMjM2,
      value: weather.shortwaveMjM2.value.map((value, i) => (i === 24 ? value + 2 : value)),
    };
    const changed = hourlyEt0OfDays(dailyFromHourly({ ...weather, shortwaveMjM2 }, days), NAGPUR);
    const tempC =
      27 +
      4 *
        (Math.cos(((18 + NAGPUR.longitudeDeg / 15 - 15) * Math.PI) / 12) +
          Math.cos(((19 + NAGPUR.longitudeDeg / 15 - 15) * Math.PI) / 12));
    // 0.408 Δ (Rn − G) / (Δ + γ (1 + 0.34 u2)), with 0.77 · 2 MJ more Rn, of which half goes into the soil by night.
    const slopeKpaC = (4098 * 0.6108 * Math.exp((17.27 * tempC) / (tempC + 237.3))) / (tempC + 237.3) ** 2;
    const psychrometricKpaC = 0.665e-3 * 101.3 * ((293 - 0.0065 * 310) / 293) ** 5.26;
    const moreMm = (0.408 * slopeKpaC * 0.77) / (slopeKpaC + psychrometricKpaC * (1 + 0.34 * 2));
    const differences = [...changed].map((sum, i) => sum - (sums[i] ?? Number.NaN));
    expect(differences[0]).toBeCloseTo(moreMm / 2, 5);
    expect(differences[1]).toBeCloseTo(moreMm / 2, 5);
    expect(differences[2]).toBe(0);
  });

  test.each([
    ['of the hour that midnight divides', 24, [Number.NaN, Number.NaN, sums[2]]],
    ['of any other hour', 30, [sums[0], Number.NaN, sums[2]]],
  ])('have no sum without the radiation %s', (_which, lacking, expected) => {
    const { value, ...intervals } = weather.shortwaveMjM2 ?? blocks(1, fromMs, []);
    const shortwaveMjM2 = { ...intervals, value: value.map((mj, i) => (i === lacking ? Number.NaN : mj)) };
    expect([...hourlyEt0OfDays(dailyFromHourly({ ...weather, shortwaveMjM2 }, days), NAGPUR)]).toEqual(expected);
  });
});

describe('days on which the clocks change', () => {
  // Midnight to midnight in Berlin.
  test.each([
    ['23', '2024-03-31', '2024-03-30T23:00Z', '2024-03-31T22:00Z', 23],
    ['25', '2024-10-27', '2024-10-26T22:00Z', '2024-10-27T23:00Z', 25],
  ])('have the sum of their %s hours, and none when one is missing', (_hours, date, from, to, hourCount) => {
    const day = instant(`${date}T00:00Z`) / DAY_MS;
    const fromMs = instant(from);
    expect((instant(to) - fromMs) / HOUR_MS).toBe(hourCount);
    const days = { ...BERLIN, timeZone: 'Europe/Berlin', start: day, end: day };
    const weather = clearWeather(fromMs, hourCount, BERLIN);
    const series = dailyFromHourly(weather, days);
    if (!series.hours) throw new Error('The day has hours.');
    const hourly = hourlyEt0(series.hours, BERLIN);
    expect(hourly).toHaveLength(hourCount);
    const expected = hourly.reduce((sum, et0Mm) => sum + et0Mm, 0);
    expect(hourlyEt0OfDays(series, BERLIN)[0]).toBeCloseTo(expected, 12);
    const oneLess = dailyFromHourly(clearWeather(fromMs, hourCount - 1, BERLIN), days);
    expect(hourlyEt0OfDays(oneLess, BERLIN)[0]).toBeNaN();
  });
});

describe('no hour is filled in', () => {
  const start = epochDayOf(2023, 7, 1);
  const fromMs = start * DAY_MS;
  const days = { ...BERLIN, timeZone: 'Etc/UTC', start, end: start + 1 };
  const weather = clearWeather(fromMs, 48, BERLIN);

  test.each(['tempC', 'humidityPct', 'wind2mMps'] as const)('a day that lacks one sample of %s has no sum', (name) => {
    const track = weather[name];
    if (track.kind !== 'instants') throw new Error('Sampled at instants.');
    const value = track.value.map((sample, i) => (i === 10 ? Number.NaN : sample));
    // The provider's samples may be bridged over three hours, as they are for the day.
    const gappy = { ...weather, [name]: { ...track, value, maxGapMs: 3 * HOUR_MS } };
    const series = dailyFromHourly(gappy, days);
    const sums = hourlyEt0OfDays(series, BERLIN);
    expect(series.tempMaxC[0]).not.toBeNaN();
    expect([...sums].map(Number.isNaN)).toEqual([true, false]);
  });

  test.each([
    ['tempC', 999],
    ['humidityPct', 130],
    ['wind2mMps', -1],
    ['shortwaveMjM2', 6],
    ['shortwaveMjM2', -0.5],
  ] as const)('a day with an hour of %s = %d, which cannot be, has no sum', (name, impossible) => {
    const { hours, ...series } = dailyFromHourly(weather, days);
    if (!hours) throw new Error('The days have hours.');
    const column = hours[name].map((value, i) => (i === 30 ? impossible : value));
    const sums = hourlyEt0OfDays({ ...series, hours: { ...hours, [name]: column } }, BERLIN);
    expect([...sums].map(Number.isNaN)).toEqual([false, true]);
  });

  test('a series without hours has no sums', () => {
    const { hours: _, ...series } = dailyFromHourly(weather, days);
    expect([...hourlyEt0OfDays(series, BERLIN)]).toEqual([Number.NaN, Number.NaN]);
  });

  test('a day that a zone skipped has no sum', () => {
    const samoa = { latitudeDeg: -13.8, longitudeDeg: -171.8, elevationM: 10 };
    const first = epochDayOf(2011, 12, 29);
    const hourly = clearWeather(instant('2011-12-29T10:00Z'), 48, samoa);
    const series = dailyFromHourly(hourly, { ...samoa, timeZone: 'Pacific/Apia', start: first, end: first + 2 });
    expect([...hourlyEt0OfDays(series, samoa)].map(Number.isNaN)).toEqual([false, true, false]);
  });
});

describe('a part of a series', () => {
  const start = epochDayOf(2023, 7, 1);
  const weather = clearWeather(start * DAY_MS, 10 * 24, BERLIN);
  const series = dailyFromHourly(weather, { ...BERLIN, timeZone: 'Etc/UTC', start, end: start + 9 });

  test('has the sums it has in the whole, but for a first night of which the evening before is not known', () => {
    const whole = hourlyEt0OfDays(series, BERLIN);
    const part = hourlyEt0OfDays(sliceSeries(series, start + 3, start + 7), BERLIN);
    expect(lengthOf(series)).toBe(10);
    expect([...part.subarray(1)]).toEqual([...whole.subarray(4, 8)]);
    // FAO-56 takes 0.8 then; a clear evening before would have said 1.
    expect(part[0]).not.toBe(whole[3]);
    expect(part[0]).toBeCloseTo(whole[3] ?? Number.NaN, 1);
  });
});
