import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { brightSky } from '../../src/sources/bright-sky';
import { requestUrl } from '../../src/sources/bright-sky/request';
import { decodeHours } from '../../src/sources/bright-sky/response';
import { fakeContext, NOW } from './fake-fetch';

const HOUR_MS = 3_600_000;
/** u2 ÷ u10 by FAO-56 Eq. 47, as the paper rounds it (Example 14: 0.75). */
const TO_2M = 0.748;

const DAY = epochDayOf(2024, 1, 10);
const QUERY = { latitudeDeg: 52.13, longitudeDeg: 7.7, start: DAY, end: DAY, timeZone: 'Europe/Berlin' };
/** Local midnight at the start of the day. */
const MIDNIGHT = Date.UTC(2024, 0, 9, 23);

const HISTORICAL = {
  id: 6007,
  dwd_station_id: '01766',
  wmo_station_id: '10315',
  station_name: 'Münster/Osnabrück',
  observation_type: 'historical',
  first_record: '2010-01-01T00:00:00+00:00',
  last_record: '2024-05-09T23:00:00+00:00',
  lat: 52.1344,
  lon: 7.6969,
  height: 47.8,
  distance: 16_365,
};
const FORECAST = { ...HISTORICAL, id: 6100, observation_type: 'forecast', station_name: 'MUENSTER', distance: 900 };
const FARTHER = { ...HISTORICAL, id: 6200, dwd_station_id: '00342', station_name: 'Belm', distance: 38_000 };
const SOURCES = [FORECAST, FARTHER, HISTORICAL];

/** Record `i` of a day, at `i` hours after its local midnight. */
function record(i: number, changes: object = {}) {
  return {
    timestamp: new Date(MIDNIGHT + i * HOUR_MS).toISOString().replace('.000Z', '+00:00'),
    source_id: HISTORICAL.id,
    cloud_cover: 50,
    condition: 'dry',
    dew_point: -1.2,
    icon: 'cloudy',
    precipitation: 0,
    pressure_msl: 1015.1,
    relative_humidity: 80,
    solar: 0,
    sunshine: 0,
    temperature: i,
    visibility: 50_000,
    wind_direction: 70,
    wind_speed: 36,
    wind_gust_speed: 50,
    ...changes,
  };
}

/** The 25 records from midnight to midnight, changed by `change`. */
function answerOf(change: (i: number) => object = () => ({}), sources: readonly object[] = SOURCES) {
  return { weather: Array.from({ length: 25 }, (_, i) => record(i, change(i))), sources };
}

async function daysOf(body: unknown, query = QUERY) {
  const { context } = fakeContext([{ body }]);
  const answer = await brightSky.fetchDays(query, context);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

test('the request names the hours in UTC and the units', () => {
  const hours = { latitudeDeg: 52.13, longitudeDeg: 7.7, firstMs: MIDNIGHT, lastMs: MIDNIGHT + 24 * HOUR_MS };
  const url = new URL(requestUrl(hours));
  expect(url.origin + url.pathname).toBe('https://api.brightsky.dev/weather');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    lat: '52.13',
    lon: '7.7',
    date: '2024-01-09T23:00Z',
    last_date: '2024-01-10T23:00Z',
    tz: 'Etc/UTC',
    units: 'dwd',
  });
});

describe('a day', () => {
  test('has the extremes, means and totals of its hours, in our units', async () => {
    const { series } = await daysOf(answerOf((i) => (i === 13 ? { solar: 0.5, precipitation: 1.8 } : {})));
    expect(series.startDay).toBe(DAY);
    expect([series.tempMaxC[0], series.tempMinC[0]]).toEqual([24, 0]);
    expect(series.humidityMeanPct[0]).toBeCloseTo(80, 10);
    expect(series.wind2mMps[0]).toBeCloseTo(10 * TO_2M, 2);
    expect(series.shortwaveMjM2[0]).toBeCloseTo(1.8, 10);
    expect(series.precipitationMm[0]).toBeCloseTo(1.8, 10);
    expect(series.cloudCoverPct[0]).toBeCloseTo(50, 10);
    expect(series.hoursCovered[0]).toBe(24);
  });

  test('takes the sums of the hour before each timestamp: the last midnight counts, the first does not (D9)', async () => {
    const atMidnights = (i: number) => {
      if (i === 0) return { precipitation: 7, solar: 0.7 };
      return i === 24 ? { precipitation: 2, solar: 0.1 } : {};
    };
    const { series } = await daysOf(answerOf(atMidnights));
    expect(series.precipitationMm[0]).toBeCloseTo(2, 10);
    expect(series.shortwaveMjM2[0]).toBeCloseTo(0.36, 10);
  });

  test('has no rain rather than 0 mm where rain is not given (D9)', async () => {
    const { series } = await daysOf(answerOf(() => ({ precipitation: null })));
    expect(series.precipitationMm[0]).toBeNaN();
    expect(series.tempMaxC[0]).toBe(24);
  });

  test('is missing, with its hours told, where hours are missing (D29)', async () => {
    const two = { ...QUERY, end: DAY + 1 };
    const { series } = await daysOf(answerOf(), two);
    expect([...series.tempMaxC]).toEqual([24, Number.NaN]);
    expect([...series.hoursCovered]).toEqual([24, 0]);
  });

  test('takes the humidity from the dew point where it is not given', async () => {
    const { series } = await daysOf(answerOf(() => ({ relative_humidity: null, temperature: 20, dew_point: 20 })));
    expect(series.humidityMeanPct[0]).toBeCloseTo(100, 10);
  });

  test('is a day of UTC where the zone is unknown', async () => {
    const { timeZone: _, ...query } = QUERY;
    const { context, record: deeds } = fakeContext([{ body: answerOf() }]);
    await brightSky.fetchDays(query, context);
    expect(new URL(deeds.urls[0] ?? '').searchParams.get('date')).toBe('2024-01-10T00:00Z');
  });
});

describe('only what was observed counts', () => {
  test('an hour of a forecast is missing', async () => {
    const { context } = fakeContext([{ body: answerOf(() => ({ source_id: FORECAST.id })) }]);
    expect(await brightSky.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'no-data' } });
  });

  test('a value filled in from a forecast is missing, one from another station is not', () => {
    const filled = { fallback_source_ids: { cloud_cover: FORECAST.id, solar: FARTHER.id }, solar: 0.25 };
    const decoded = decodeHours(answerOf(() => filled));
    const hour = decoded.ok ? decoded.value.hours[0] : undefined;
    expect(hour?.cloudCoverPct).toBeNaN();
    expect(hour?.shortwaveMjM2).toBeCloseTo(0.9, 10);
    expect(hour?.tempC).toBe(0);
  });

  test('the station is the nearest that observed', async () => {
    const answer = await daysOf(answerOf());
    expect(answer.station).toEqual({
      id: '01766',
      name: 'Münster/Osnabrück',
      distanceKm: 16.365,
      elevationM: 47.8,
    });
    expect(answer).toMatchObject({ elevationM: 47.8, timeZone: null, retrievedAt: NOW });
  });
});

describe('a long period', () => {
  // 100 days need two requests of 92 days at most.
  const query = { ...QUERY, start: DAY - 99 };

  test('is asked for in pieces', async () => {
    const { context, record: deeds } = fakeContext([{ body: { weather: [], sources: [] } }, { body: answerOf() }]);
    const answer = await brightSky.fetchDays(query, context);
    expect(deeds.urls.map((url) => new URL(url).searchParams.get('date'))).toEqual([
      '2023-10-02T22:00Z',
      '2024-01-02T22:00Z',
    ]);
    expect(answer.ok && answer.value.series.tempMaxC.at(-1)).toBe(24);
  });

  test('is missing where no station was yet there', async () => {
    const { context } = fakeContext([{ status: 404, body: { detail: 'No sources match' } }, { body: answerOf() }]);
    const answer = await brightSky.fetchDays(query, context);
    expect(answer.ok && [answer.value.series.tempMaxC[0], answer.value.series.tempMaxC.at(-1)]).toEqual([
      Number.NaN,
      24,
    ]);
  });
});

describe('a failure', () => {
  test('404 is outside the area: no station within 50 km (D20)', async () => {
    const { context, record: deeds } = fakeContext([
      { status: 404, body: { detail: 'No sources match your criteria' } },
    ]);
    expect(await brightSky.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'outside-area' } });
    expect(deeds.urls).toHaveLength(1);
  });

  test('422 is told as it is', async () => {
    const { context } = fakeContext([
      { status: 422, body: { detail: [{ loc: ['query', 'lat'], msg: 'Field required' }] } },
    ]);
    expect(await brightSky.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'http', status: 422 } });
  });

  test.each([
    ['no list of hours', { sources: SOURCES }, 'weather'],
    ['a time that is none', answerOf((i) => (i === 3 ? { timestamp: 'noon' } : {})), 'weather.3.timestamp'],
    ['a value that is a text', answerOf((i) => (i === 2 ? { wind_speed: 'calm' } : {})), 'weather.2.wind_speed'],
    [
      'a source without its type',
      answerOf(undefined, [{ ...HISTORICAL, observation_type: null }]),
      'sources.0.observation_type',
    ],
    ['null', null, '$'],
  ])('names the place in an answer with %s', async (_name, body, path) => {
    expect(decodeHours(body)).toEqual({ ok: false, error: { code: 'invalid-response', path } });
  });
});
