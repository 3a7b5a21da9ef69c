import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { dailyFromHourly, type HourlyWeather, LEAST_COVERAGE } from '../../../src/domain/hourly/daily-from-hourly';
import { instantTrack, intervalTrack } from '../../../src/domain/hourly/tracks';
import { hasAnyValue, lengthOf } from '../../../src/domain/series';
import { blocks, every, HOUR_MS, instant, repeat, steady } from './samples';

const DAY = epochDayOf(2024, 6, 15);
const MIDNIGHT = instant('2024-06-15T00:00Z');
const GREENWICH = { timeZone: 'Etc/UTC', latitudeDeg: 51.48, longitudeDeg: 0 };
const TOKYO = { timeZone: 'Asia/Tokyo', latitudeDeg: 35.68, longitudeDeg: 139.77 };
const LOS_ANGELES = { timeZone: 'America/Los_Angeles', latitudeDeg: 34.05, longitudeDeg: -118.24 };
const BERLIN = { timeZone: 'Europe/Berlin', latitudeDeg: 52.52, longitudeDeg: 13.4 };

/** One day at Greenwich. */
function dayAtGreenwich(hourly: HourlyWeather) {
  return dailyFromHourly(hourly, { ...GREENWICH, start: DAY, end: DAY });
}

describe('a whole day of hours', () => {
  test('gives the extremes, the means and the totals', () => {
    const temps = Array.from({ length: 25 }, (_, hour) => 20 - 8 * Math.cos((Math.PI * (hour - 3)) / 12));
    const days = dayAtGreenwich({
      tempC: every(1, MIDNIGHT, temps),
      humidityPct: every(1, MIDNIGHT, repeat(25, 60)),
      wind2mMps: every(1, MIDNIGHT, [...repeat(13, 1), ...repeat(12, 3)]),
      precipitationMm: blocks(1, MIDNIGHT, repeat(24, 0.25)),
      shortwaveMjM2: blocks(1, MIDNIGHT, [...repeat(6, 0), ...repeat(12, 1.5), ...repeat(6, 0)]),
    });
    expect(days.startDay).toBe(DAY);
    expect(days.tempMaxC[0]).toBeCloseTo(28, 12);
    expect(days.tempMinC[0]).toBeCloseTo(12, 12);
    expect(days.humidityMeanPct[0]).toBeCloseTo(60, 12);
    // Twelve hours at 1, eleven at 3, and one in which the wind rises from one to the other.
    expect(days.wind2mMps[0]).toBeCloseTo((12 + 33 + 2) / 24, 12);
    expect(days.precipitationMm[0]).toBe(6);
    expect(days.shortwaveMjM2[0]).toBe(18);
    expect(days.hoursCovered[0]).toBe(24);
    expect(days.providerEt0Mm[0]).toBeNaN();
  });

  test('leaves missing what the provider does not give: rain is not 0 (D9)', () => {
    const days = dayAtGreenwich(steady(MIDNIGHT, 25));
    expect(days.tempMaxC[0]).toBe(20);
    expect(days.precipitationMm[0]).toBeNaN();
    expect(days.shortwaveMjM2[0]).toBeNaN();
    expect(days.cloudCoverPct[0]).toBeNaN();
  });

  test('does not mind the order of the samples, and reads missing ones as absent', () => {
    const hours = Array.from({ length: 25 }, (_, hour) => hour);
    const shuffled = {
      kind: 'instants' as const,
      atMs: Float64Array.from(hours.toReversed(), (hour) => MIDNIGHT + hour * HOUR_MS),
      value: Float64Array.from(hours.toReversed(), (hour) => (hour === 9 ? Number.NaN : hour)),
      maxGapMs: 2 * HOUR_MS,
    };
    const days = dayAtGreenwich({ ...steady(MIDNIGHT, 25), tempC: shuffled });
    expect([days.tempMinC[0], days.tempMaxC[0], days.hoursCovered[0]]).toEqual([0, 24, 24]);
  });
});

describe('the rule of the partial day', () => {
  test('is 23 parts of 24', () => {
    expect(LEAST_COVERAGE).toEqual({ parts: 23, ofParts: 24 });
  });

  test.each([
    [25, 24, 20],
    [24, 23, 20],
    [23, 22, Number.NaN],
    [1, 0, Number.NaN],
    [0, 0, Number.NaN],
  ])('%d hourly samples cover %d hours and give a temperature of %d °C (fences, D9)', (samples, hours, tempC) => {
    const days = dayAtGreenwich(steady(MIDNIGHT, samples));
    expect(days.hoursCovered[0]).toBe(hours);
    expect(days.tempMaxC[0]).toBe(tempC);
    expect(hasAnyValue(days, 0)).toBe(!Number.isNaN(tempC));
  });

  test.each(['tempC', 'humidityPct', 'wind2mMps'] as const)('holds for %s alone too', (name) => {
    const hourly = { ...steady(MIDNIGHT, 25), precipitationMm: blocks(1, MIDNIGHT, repeat(24, 1)) };
    const days = dayAtGreenwich({ ...hourly, [name]: every(1, MIDNIGHT, repeat(20, 5)) });
    expect(days.hoursCovered[0]).toBe(19);
    expect(hasAnyValue(days, 0)).toBe(false);
  });

  test('does not make a day of the one sample at the midnight that ends a forecast (D9)', () => {
    const days = dailyFromHourly(steady(MIDNIGHT, 25), { ...GREENWICH, start: DAY, end: DAY + 1 });
    expect([...days.hoursCovered]).toEqual([24, 0]);
    expect([...days.tempMaxC]).toEqual([20, Number.NaN]);
  });

  test('counts hours, not samples: a day of four six-hour steps is whole (D29)', () => {
    const sixHourly = (value: number) => every(6, MIDNIGHT, repeat(5, value));
    const days = dayAtGreenwich({ tempC: sixHourly(18), humidityPct: sixHourly(70), wind2mMps: sixHourly(2) });
    expect([days.hoursCovered[0], days.tempMaxC[0], days.humidityMeanPct[0]]).toEqual([24, 18, 70]);
  });

  test.each([
    [24, 24],
    [23, 23],
    [22, Number.NaN],
  ])('gives the rain of a used day when its intervals cover %d hours as %d mm', (hours, mm) => {
    const days = dayAtGreenwich({ ...steady(MIDNIGHT, 25), precipitationMm: blocks(1, MIDNIGHT, repeat(hours, 1)) });
    expect(days.precipitationMm[0]).toBe(mm);
    expect(days.tempMaxC[0]).toBe(20);
  });

  test('makes no exception for radiation that is left out at night', () => {
    const shortwaveMjM2 = blocks(1, MIDNIGHT + 6 * HOUR_MS, repeat(12, 1.5));
    expect(dayAtGreenwich({ ...steady(MIDNIGHT, 25), shortwaveMjM2 }).shortwaveMjM2[0]).toBeNaN();
  });
});

describe('civil days, not UTC days (D9, D29)', () => {
  /** Two UTC days of hours whose value is the hour of UTC since the first midnight. */
  const clock = every(
    1,
    MIDNIGHT,
    Array.from({ length: 49 }, (_, hour) => hour),
  );
  const hourly = { ...steady(MIDNIGHT, 49), tempC: clock };

  test('at UTC+9 the day begins nine hours before', () => {
    const days = dailyFromHourly(hourly, { ...TOKYO, start: DAY, end: DAY + 2 });
    expect([...days.hoursCovered]).toEqual([15, 24, 9]);
    expect([days.tempMinC[1], days.tempMaxC[1]]).toEqual([15, 39]);
  });

  test('at UTC−8 it begins eight hours after', () => {
    const january = instant('2024-01-15T00:00Z');
    const winter = { ...steady(january, 49), tempC: every(1, january, [...clock.value]) };
    const start = epochDayOf(2024, 1, 14);
    const days = dailyFromHourly(winter, { ...LOS_ANGELES, start, end: start + 2 });
    expect([...days.hoursCovered]).toEqual([8, 24, 16]);
    expect([days.tempMinC[1], days.tempMaxC[1]]).toEqual([8, 32]);
  });

  test.each([
    ['23', '2024-03-31', '2024-03-30T23:00Z', 23],
    ['25', '2024-10-27', '2024-10-26T22:00Z', 25],
  ])('a day of %s hours is whole when all of its hours are there', (_hours, date, start, hours) => {
    const day = instant(`${date}T00:00Z`) / (24 * HOUR_MS);
    const fromMs = instant(start);
    const days = dailyFromHourly(
      { ...steady(fromMs, hours + 1), precipitationMm: blocks(1, fromMs, repeat(hours, 1)) },
      { ...BERLIN, start: day, end: day },
    );
    expect(days.hoursCovered[0]).toBe(hours);
    expect(days.tempMaxC[0]).toBe(20);
    expect(days.precipitationMm[0]).toBe(hours);
  });

  test('a day that a zone skipped has no values, not even that of the instant at which it was skipped', () => {
    const samoa = { timeZone: 'Pacific/Apia', latitudeDeg: -13.8, longitudeDeg: -171.8 };
    const start = epochDayOf(2011, 12, 29);
    const days = dailyFromHourly(steady(instant('2011-12-29T10:00Z'), 49), { ...samoa, start, end: start + 2 });
    expect([...days.hoursCovered]).toEqual([24, 0, 24]);
    expect([...days.tempMaxC]).toEqual([20, Number.NaN, 20]);
  });

  test('the rain of a week in which the clocks change is neither lost nor doubled', () => {
    const fromMs = instant('2024-03-27T23:00Z');
    const hours = 7 * 24 - 1;
    const start = epochDayOf(2024, 3, 28);
    const days = dailyFromHourly(
      { ...steady(fromMs, hours + 1), precipitationMm: blocks(1, fromMs, repeat(hours, 1)) },
      { ...BERLIN, start, end: start + 6 },
    );
    expect([...days.precipitationMm]).toEqual([24, 24, 24, 23, 24, 24, 24]);
  });
});

describe('a forecast that changes from hours to six hours', () => {
  // 30 h by the hour, then six-hourly to the end of the second day and on to the midnight after it.
  const times = [...Array.from({ length: 31 }, (_, hour) => hour), 36, 42, 48];
  const mixed = (value: (hour: number) => number) =>
    instantTrack(
      times.map((hour) => ({ atMs: MIDNIGHT + hour * HOUR_MS, value: value(hour) })),
      6 * HOUR_MS,
    );
  const precipitationMm = intervalTrack([
    ...Array.from({ length: 30 }, (_, hour) => ({
      startMs: MIDNIGHT + hour * HOUR_MS,
      endMs: MIDNIGHT + (hour + 1) * HOUR_MS,
      value: 1,
    })),
    ...[30, 36, 42].map((hour) => ({
      startMs: MIDNIGHT + hour * HOUR_MS,
      endMs: MIDNIGHT + (hour + 6) * HOUR_MS,
      value: 2,
    })),
  ]);
  const hourly = {
    tempC: mixed((hour) => hour),
    humidityPct: mixed(() => 50),
    wind2mMps: mixed(() => 3),
    precipitationMm,
  };

  test('has every total once and weighs by time (D9)', () => {
    const days = dailyFromHourly(hourly, { ...GREENWICH, start: DAY, end: DAY + 1 });
    // The second day: six hours of 1 mm and three times 2 mm.
    expect([...days.precipitationMm]).toEqual([24, 12]);
    expect([...days.hoursCovered]).toEqual([24, 24]);
    expect([...days.wind2mMps]).toEqual([3, 3]);
  });

  test('has its six-hour totals shared where a local midnight falls into them', () => {
    const days = dailyFromHourly(hourly, { ...TOKYO, start: DAY + 1, end: DAY + 1 });
    // 15:00 to 30:00 UTC by the hour, 30 to 36 whole, half of 36 to 42.
    expect(days.precipitationMm[0]).toBe(15 + 2 + 1);
  });

  test("joins the provider's extremes with the samples", () => {
    const tempMaxC = intervalTrack([{ startMs: MIDNIGHT + 36 * HOUR_MS, endMs: MIDNIGHT + 42 * HOUR_MS, value: 55 }]);
    const tempMinC = intervalTrack([{ startMs: MIDNIGHT + 24 * HOUR_MS, endMs: MIDNIGHT + 30 * HOUR_MS, value: 21.5 }]);
    const days = dailyFromHourly({ ...hourly, tempMaxC, tempMinC }, { ...GREENWICH, start: DAY, end: DAY + 1 });
    expect([...days.tempMaxC]).toEqual([24, 55]);
    expect([...days.tempMinC]).toEqual([0, 21.5]);
  });

  test('does not count rain twice where both the next hour and the next six hours are given (D9)', () => {
    const both = intervalTrack(
      Array.from({ length: 24 }, (_, hour) => [1, 6].map((length) => ({ hour, length })))
        .flat()
        .map(({ hour, length }) => ({
          startMs: MIDNIGHT + hour * HOUR_MS,
          endMs: MIDNIGHT + (hour + length) * HOUR_MS,
          value: length,
        })),
    );
    expect(dayAtGreenwich({ ...steady(MIDNIGHT, 25), precipitationMm: both }).precipitationMm[0]).toBe(24);
  });
});

describe('humidity', () => {
  test('comes from the dew point where only that is given, hour by hour', () => {
    const days = dayAtGreenwich({
      ...steady(MIDNIGHT, 25),
      humidityPct: instantTrack([], HOUR_MS),
      tempC: every(1, MIDNIGHT, repeat(25, 25)),
      dewPointC: every(1, MIDNIGHT, repeat(25, 10)),
    });
    // FAO-56 Table 2.3: e°(10 °C) = 1.228 and e°(25 °C) = 3.168 kPa.
    expect(days.humidityMeanPct[0]).toBeCloseTo((100 * 1.228) / 3.168, 1);
    expect(days.hoursCovered[0]).toBe(24);
  });

  test('is as given where it is given, whatever the dew point', () => {
    const days = dayAtGreenwich({ ...steady(MIDNIGHT, 25), dewPointC: every(1, MIDNIGHT, repeat(25, 0)) });
    expect(days.humidityMeanPct[0]).toBeCloseTo(60, 12);
  });
});

describe('cloud cover', () => {
  test('is the mean over the daylight: a cloudy night does not dim the sun', () => {
    // Sunrise at about 4 and sunset at about 20 UTC in June at Greenwich.
    const cover = Array.from({ length: 25 }, (_, hour) => (hour >= 3 && hour <= 21 ? 20 : 100));
    const days = dayAtGreenwich({ ...steady(MIDNIGHT, 25), cloudCoverPct: every(1, MIDNIGHT, cover) });
    expect(days.cloudCoverPct[0]).toBeCloseTo(20, 12);
  });

  test('is missing when too little of the daylight is covered', () => {
    const cloudCoverPct = every(1, MIDNIGHT, repeat(19, 50));
    expect(dayAtGreenwich({ ...steady(MIDNIGHT, 25), cloudCoverPct }).cloudCoverPct[0]).toBeNaN();
  });
});

test('the days of a period hold all the rain of its hours in any zone, however the intervals lie', () => {
  const zones = ['Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'America/Sao_Paulo'];
  const anyLengths = fc.array(fc.integer({ min: 1, max: 9 * HOUR_MS }), { minLength: 60, maxLength: 120 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyLengths, (timeZone, lengths) => {
      let reachedMs = MIDNIGHT;
      const samples = lengths.map((lengthMs, i) => {
        const startMs = reachedMs;
        reachedMs += lengthMs;
        return { startMs, endMs: reachedMs, value: i % 7 };
      });
      const end = DAY + 60;
      const dry = { startMs: reachedMs, endMs: MIDNIGHT + 65 * 24 * HOUR_MS, value: 0 };
      const before = { startMs: MIDNIGHT - 48 * HOUR_MS, endMs: MIDNIGHT, value: 0 };
      const hourly = {
        ...steady(MIDNIGHT - 48 * HOUR_MS, 70 * 24),
        precipitationMm: intervalTrack([before, ...samples, dry]),
      };
      const days = dailyFromHourly(hourly, { ...GREENWICH, timeZone, start: DAY - 1, end });
      const fallen = days.precipitationMm.reduce((sum, mm) => sum + mm, 0);
      const given = samples.reduce((sum, { value }) => sum + value, 0);
      expect(fallen).toBeCloseTo(given, 8);
    }),
    { numRuns: 30 },
  );
});

test('ten years of hours take less than a second of computing', () => {
  const years = 10;
  const count = years * 8766;
  const fromMs = instant('2010-01-01T00:00Z');
  const hourly = { ...steady(fromMs, count), precipitationMm: blocks(1, fromMs, repeat(count, 0.1)) };
  const start = epochDayOf(2010, 1, 2);
  const before = process.cpuUsage();
  const days = dailyFromHourly(hourly, { ...BERLIN, start, end: start + 3649 });
  const { user, system } = process.cpuUsage(before);
  expect(lengthOf(days)).toBe(3650);
  expect(days.tempMaxC.every((tempC) => tempC === 20)).toBe(true);
  expect((user + system) / 1000).toBeLessThan(1000);
});
