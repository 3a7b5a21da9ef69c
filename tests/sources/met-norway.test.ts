import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import type { SourceSeries } from '../../src/domain/series';
import { metNorway } from '../../src/sources/met-norway';
import { requestUrl } from '../../src/sources/met-norway/request';
import { decodeDays } from '../../src/sources/met-norway/response';
import { createWeatherFetch } from '../support/weather-fetch';
import { HOSTS, startWeatherServer, type WeatherServer } from '../support/weather-server';
import { fakeContext, NOW } from './fake-fetch';

const DAY = epochDayOf(2020, 6, 11);
const POINT = { latitudeDeg: 60.1, longitudeDeg: 9.58 };
const QUERY = { ...POINT, start: DAY, end: DAY, timeZone: 'UTC' };

type Details = Readonly<Record<string, number | null>>;
interface Step {
  readonly hour: number;
  readonly instant?: Details;
  readonly next1?: Details;
  readonly next6?: Details;
}

const UNITS = {
  air_pressure_at_sea_level: 'hPa',
  air_temperature: 'celsius',
  air_temperature_max: 'celsius',
  air_temperature_min: 'celsius',
  cloud_area_fraction: '%',
  dew_point_temperature: 'celsius',
  precipitation_amount: 'mm',
  relative_humidity: '%',
  wind_speed: 'm/s',
};
/** The instant of the service's published example. */
const CALM: Details = {
  air_pressure_at_sea_level: 1020.5,
  air_temperature: 20.7,
  cloud_area_fraction: 58,
  dew_point_temperature: 9.5,
  relative_humidity: 48.6,
  wind_speed: 2.5,
};

/** `hour` counts from 2020-06-11T00:00Z. */
function timeOf(hour: number): string {
  return new Date(Date.UTC(2020, 5, 11, hour)).toISOString().replace('.000', '');
}

function answerOf(steps: readonly Step[], units: Readonly<Record<string, string>> = UNITS) {
  const timeseries = steps.map(({ hour, instant = CALM, next1, next6 }) => ({
    time: timeOf(hour),
    data: {
      instant: { details: instant },
      ...(next1 && { next_1_hours: { summary: { symbol_code: 'cloudy' }, details: next1 } }),
      ...(next6 && { next_6_hours: { summary: { symbol_code: 'cloudy' }, details: next6 } }),
    },
  }));
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [10, 60.1, 267] },
    properties: { meta: { updated_at: '2020-06-10T13:04:26Z', units }, timeseries },
  };
}

/** Steps an hour apart, the last one bare, as the service ends its series. */
function hours(
  from: number,
  to: number,
  rest: Omit<Step, 'hour'> | ((hour: number) => Omit<Step, 'hour'>) = {},
): Step[] {
  return Array.from({ length: to - from }, (_, i) => {
    const hour = from + i;
    return { hour, ...(typeof rest === 'function' ? rest(hour) : rest) };
  });
}

function daysOf(body: unknown, query = QUERY): SourceSeries {
  const decoded = decodeDays(body, query);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value.series;
}

const WHOLE_DAY = answerOf(hours(0, 25));

describe('the request', () => {
  test('names the point and nothing else', () => {
    expect(requestUrl(QUERY)).toBe('https://api.met.no/weatherapi/locationforecast/2.0/complete?lat=60.1&lon=9.58');
  });

  test('has no more than four decimals, which the service would refuse', () => {
    const url = new URL(requestUrl({ ...QUERY, latitudeDeg: -22.712345, longitudeDeg: 0.00001 }));
    expect(Object.fromEntries(url.searchParams)).toEqual({ lat: '-22.7123', lon: '0' });
  });
});

describe('a day of hours', () => {
  test('has extremes, means and the elevation of its model', () => {
    const instant = (hour: number) => ({ instant: { ...CALM, air_temperature: hour, relative_humidity: 40 } });
    const decoded = decodeDays(answerOf(hours(0, 25, instant)), QUERY);
    expect(decoded).toMatchObject({ ok: true, value: { elevationM: 267, timeZone: null } });
    const days = daysOf(answerOf(hours(0, 25, instant)));
    expect(days.startDay).toBe(DAY);
    expect([days.tempMaxC[0], days.tempMinC[0], days.hoursCovered[0]]).toEqual([24, 0, 24]);
    expect(days.humidityMeanPct[0]).toBeCloseTo(40, 10);
    expect(days.cloudCoverPct[0]).toBeCloseTo(58, 10);
  });

  test('has the wind at 2 m: 10 m/s at 10 m are 7.48 m/s (FAO-56 Eq. 47)', () => {
    const body = answerOf(hours(0, 25, { instant: { ...CALM, wind_speed: 10 } }));
    expect(daysOf(body).wind2mMps[0]).toBeCloseTo(7.48, 2);
  });

  test('has no radiation, which the service does not give (D8)', () => {
    expect(daysOf(WHOLE_DAY).shortwaveMjM2[0]).toBeNaN();
  });

  test('takes humidity from the dew point where it has only that: air at its dew point is saturated', () => {
    const { relative_humidity: _, ...dry } = CALM;
    const body = answerOf(hours(0, 25, { instant: { ...dry, dew_point_temperature: 20.7 } }));
    expect(daysOf(body).humidityMeanPct[0]).toBeCloseTo(100, 10);
  });

  test('lives with a field that is null or absent for an hour', () => {
    const gappy = hours(0, 25, (hour) => (hour === 5 ? { instant: { air_temperature: null } } : {}));
    expect([...daysOf(answerOf(gappy)).tempMaxC]).toEqual([20.7]);
  });

  test('is read in the order of time, whatever the order of the steps', () => {
    const steps = hours(0, 25, (hour) => ({ next1: { precipitation_amount: hour / 10 } })).reverse();
    // 0.1 · (0 + 1 + … + 23)
    expect(daysOf(answerOf(steps)).precipitationMm[0]).toBeCloseTo(27.6, 10);
  });
});

describe('the hourly and the 6-hourly part (D9)', () => {
  test('weigh by time, not by samples', () => {
    const humidity = (relative_humidity: number) => ({ instant: { ...CALM, relative_humidity } });
    const steps = [...hours(0, 13, humidity(40)), { hour: 18, ...humidity(40) }, { hour: 24, ...humidity(100) }];
    // 18 h at 40 %, then 6 h from 40 to 100 %: (18·40 + 6·70) / 24.
    expect(daysOf(answerOf(steps)).humidityMeanPct[0]).toBeCloseTo(47.5, 10);
  });

  test('give the rain of the next hour or of the next six, never both: 12 mm stay 12 mm', () => {
    const wet = hours(0, 12, { next1: { precipitation_amount: 0.5 }, next6: { precipitation_amount: 3 } });
    const steps = [
      ...wet,
      { hour: 12, next6: { precipitation_amount: 4 } },
      { hour: 18, next6: { precipitation_amount: 2 } },
      { hour: 24 },
    ];
    expect(daysOf(answerOf(steps)).precipitationMm[0]).toBeCloseTo(12, 10);
  });

  test('give six hours their share where the next model begins before they are over', () => {
    const steps = [
      ...hours(0, 15, { next1: { precipitation_amount: 0 } }),
      { hour: 15, next6: { precipitation_amount: 6 } },
      { hour: 18, next6: { precipitation_amount: 3 } },
      { hour: 24 },
    ];
    expect(daysOf(answerOf(steps)).precipitationMm[0]).toBeCloseTo(3 + 3, 10);
  });

  test('share six hours out between the days of a midnight within them', () => {
    const steps = [
      ...hours(0, 21, { next1: { precipitation_amount: 0 } }),
      { hour: 21, next6: { precipitation_amount: 6 } },
      ...[27, 33, 39, 45].map((hour) => ({ hour, next6: { precipitation_amount: 0 } })),
      { hour: 51 },
    ];
    const { precipitationMm } = daysOf(answerOf(steps), { ...QUERY, end: DAY + 1 });
    expect([...precipitationMm]).toEqual([3, 3]);
  });

  test('have no rain where the model switch leaves hours without any period: missing, not 0', () => {
    const steps = [...hours(0, 15, { next1: { precipitation_amount: 0 } }), { hour: 15 }, { hour: 18 }, { hour: 24 }];
    const days = daysOf(answerOf(steps));
    expect(days.precipitationMm[0]).toBeNaN();
    expect([days.tempMaxC[0], days.hoursCovered[0]]).toEqual([20.7, 24]);
  });

  test('take the extremes between coarse steps from the next six hours', () => {
    const extremes = { air_temperature_max: 25.5, air_temperature_min: 11.25 };
    const steps = [...[0, 6, 12, 18].map((hour) => ({ hour, next6: extremes })), { hour: 24 }];
    const days = daysOf(answerOf(steps));
    expect([days.tempMaxC[0], days.tempMinC[0]]).toEqual([25.5, 11.25]);
  });

  test('take no extreme of the next day from six hours that begin in the evening', () => {
    const cold = { air_temperature_max: 20.7, air_temperature_min: -5 };
    const steps = hours(0, 31, (hour) => ({ next1: { precipitation_amount: 0 }, ...(hour >= 21 && { next6: cold }) }));
    expect(daysOf(answerOf(steps)).tempMinC[0]).toBe(20.7);
  });
});

describe('a day that the forecast does not cover', () => {
  test('is left out with its hours told: the last day is never one sample (D9)', () => {
    const days = daysOf(WHOLE_DAY, { ...QUERY, start: DAY - 1, end: DAY + 1 });
    expect([...days.tempMaxC]).toEqual([Number.NaN, 20.7, Number.NaN]);
    expect([...days.hoursCovered]).toEqual([0, 24, 0]);
  });

  test('is left out when a gap of more than six hours is in it', () => {
    const days = daysOf(answerOf([...hours(0, 10), ...hours(17, 25)]));
    expect([days.tempMaxC[0], days.hoursCovered[0]]).toEqual([Number.NaN, 16]);
  });
});

describe('days are civil days of the place, not of UTC (D9)', () => {
  const instant = (hour: number) => ({ instant: { ...CALM, air_temperature: hour } });
  const body = answerOf(hours(-12, 49, instant));

  test.each([
    // Midnight in Tokyo is 15 h UTC of the day before; in Los Angeles, in summer, 7 h UTC of the same day.
    ['Asia/Tokyo', -9, 15],
    ['America/Los_Angeles', 7, 31],
    ['Asia/Kolkata', -5, 18],
  ])('%s', (timeZone, tempMinC, tempMaxC) => {
    const days = daysOf(body, { ...QUERY, timeZone });
    expect([days.tempMinC[0], days.tempMaxC[0], days.hoursCovered[0]]).toEqual([tempMinC, tempMaxC, 24]);
  });
});

describe('an answer that is not as documented is refused by the name of the place', () => {
  const withUnit = (name: string, unit: string) => answerOf(hours(0, 25), { ...UNITS, [name]: unit });
  const { air_temperature: _, ...unitsWithoutTemperature } = UNITS;

  test.each([
    ['temperature in °F', withUnit('air_temperature', 'fahrenheit'), 'properties.meta.units.air_temperature'],
    ['wind in km/h', withUnit('wind_speed', 'km/h'), 'properties.meta.units.wind_speed'],
    ['no unit', answerOf(hours(0, 25), unitsWithoutTemperature), 'properties.meta.units.air_temperature'],
    [
      'a value that is a text',
      answerOf([{ hour: 0, instant: { wind_speed: 'calm' as never } }]),
      'properties.timeseries.0.data.instant.details.wind_speed',
    ],
    [
      'a time that is none',
      { ...WHOLE_DAY, properties: { ...WHOLE_DAY.properties, timeseries: [{ time: 'soon', data: {} }] } },
      'properties.timeseries.0.time',
    ],
    ['an empty object', {}, 'geometry'],
    ['a list', [WHOLE_DAY], '$'],
    ['null', null, '$'],
  ])('%s', (_name, body, path) => {
    expect(decodeDays(body, QUERY)).toEqual({ ok: false, error: { code: 'invalid-response', path } });
  });

  test('but the unit of a field that no step has is not needed', () => {
    const { precipitation_amount: _unused, dew_point_temperature: _dew, ...units } = UNITS;
    const { dew_point_temperature: _absent, ...instant } = CALM;
    expect(decodeDays(answerOf(hours(0, 25, { instant }), units), QUERY)).toMatchObject({ ok: true });
  });
});

describe('the source', () => {
  const inHalfAnHour = { expires: new Date(NOW + 30 * 60_000).toUTCString() };
  const json = { 'content-type': 'application/json' };

  test('says until when it must not be asked again', async () => {
    const { context } = fakeContext([{ body: WHOLE_DAY, headers: { ...json, ...inHalfAnHour } }]);
    const answer = await metNorway.fetchDays(QUERY, context);
    expect(answer).toMatchObject({
      ok: true,
      value: { url: requestUrl(QUERY), retrievedAt: NOW, expiresAt: NOW + 30 * 60_000 },
    });
  });

  test.each([
    ['in the past', new Date(NOW - 5 * 60_000).toUTCString(), NOW + 60_000],
    ['in a year', new Date(NOW + 365 * 86_400_000).toUTCString(), NOW + 86_400_000],
    ['no date', 'soon', undefined],
    ['a zero, which means at once', '0', NOW + 60_000],
  ])('keeps an answer from a minute to a day when Expires is %s', async (_name, expires, expected) => {
    const { context } = fakeContext([{ body: WHOLE_DAY, headers: { ...json, expires } }]);
    const answer = await metNorway.fetchDays(QUERY, context);
    expect(answer.ok && answer.value.expiresAt).toBe(expected);
  });

  test('sends no header and never asks past the cache, not even on a retry: its terms forbid both', async () => {
    const { context, record } = fakeContext([{ status: 503, body: 'down' }, { body: WHOLE_DAY }]);
    expect(await metNorway.fetchDays(QUERY, context)).toMatchObject({ ok: true });
    expect(record.inits.map(({ cache }) => cache)).toEqual(['default', 'default']);
    for (const init of record.inits) expect(init).not.toHaveProperty('headers');
  });

  test('takes 203, the mark of a version to be given up, for an answer', async () => {
    const { context } = fakeContext([{ status: 203, body: WHOLE_DAY }]);
    expect(await metNorway.fetchDays(QUERY, context)).toMatchObject({ ok: true });
  });

  const HTML = '<html><body>Bad Request</body></html>';
  test.each([
    ['422', { status: 422, body: {} }, { code: 'outside-area' }],
    ['400 in HTML', { status: 400, body: HTML }, { code: 'http', status: 400 }],
    ['403', { status: 403, body: HTML }, { code: 'http', status: 403 }],
    [
      '429',
      { status: 429, body: '', headers: { 'retry-after': '60' } },
      { code: 'rate-limited', retryAfterMs: 60_000 },
    ],
  ])('does not ask again after %s', async (_name, event, error) => {
    const { context, record } = fakeContext([event]);
    expect(await metNorway.fetchDays(QUERY, context)).toEqual({ ok: false, error });
    expect(record.urls).toHaveLength(1);
  });

  test('fails with no-data when no day is whole', async () => {
    const { context } = fakeContext([{ body: answerOf(hours(0, 12)) }]);
    expect(await metNorway.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'no-data' } });
  });
});

describe('on the test weather server', () => {
  // 8 h local time in Piracicaba, where midnight is 3 h UTC.
  const SERVER_NOW = Date.UTC(2026, 8, 15, 11, 20);
  const TODAY = epochDayOf(2026, 9, 15);
  const LOCAL = {
    latitudeDeg: -22.71,
    longitudeDeg: -47.63,
    start: TODAY,
    end: TODAY + 9,
    timeZone: 'America/Sao_Paulo',
  };
  let server: WeatherServer;
  beforeAll(async () => {
    server = await startWeatherServer();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    server.reset();
    server.setNow(SERVER_NOW);
  });

  function fetchDays(query = LOCAL) {
    const { context } = fakeContext([], { fetch: createWeatherFetch(server), now: () => SERVER_NOW });
    return metNorway.fetchDays(query, context);
  }

  async function hoursAndRain() {
    const answer = await fetchDays();
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { hoursCovered, precipitationMm, tempMaxC } = answer.value.series;
    return { hoursCovered: [...hoursCovered], rainDays: count(precipitationMm), days: count(tempMaxC) };
  }
  const count = (column: Float64Array) => column.filter((value) => !Number.isNaN(value)).length;

  test('the days between today and the last are whole', async () => {
    const { hoursCovered, days, rainDays } = await hoursAndRain();
    // From 12 h UTC, 9 h local: 15 h of today; the last step is 228 h later, at 21 h local of day 9.
    expect(hoursCovered).toEqual([15, 24, 24, 24, 24, 24, 24, 24, 24, 21]);
    expect([days, rainDays]).toEqual([8, 8]);
  });

  test('its Expires is kept', async () => {
    expect(await fetchDays()).toMatchObject({ ok: true, value: { expiresAt: Date.UTC(2026, 8, 15, 11, 30) } });
  });

  test('days whose hours lack next_1_hours keep the rain of six hours', async () => {
    server.faults.set(HOSTS.metNorway, { kind: 'missing-variable', variable: 'next_1_hours' });
    expect((await hoursAndRain()).rainDays).toBe(8);
  });

  test.each([
    ['dew point', 'dew_point_temperature'],
    ['humidity, which the dew point replaces', 'relative_humidity'],
  ])('a lack of %s costs no day', async (_name, variable) => {
    server.faults.set(HOSTS.metNorway, { kind: 'missing-variable', variable });
    expect((await hoursAndRain()).days).toBe(8);
  });

  test.each([
    ['every value missing', { kind: 'all-missing' }, { code: 'no-data' }],
    ['no wind', { kind: 'missing-variable', variable: 'wind_speed' }, { code: 'no-data' }],
    [
      'wrong units',
      { kind: 'wrong-units', variable: 'wind_speed', units: 'knots' },
      { code: 'invalid-response', path: 'properties.meta.units.wind_speed' },
    ],
    ['an HTML 400', { kind: 'status', status: 400, html: '<h1>400</h1>' }, { code: 'http', status: 400 }],
    ['a 403', { kind: 'status', status: 403, html: '<h1>403</h1>' }, { code: 'http', status: 403 }],
    ['a 422', { kind: 'status', status: 422, html: '<h1>422</h1>' }, { code: 'outside-area' }],
    ['a 429', { kind: 'rate-limited', retryAfter: '120' }, { code: 'rate-limited', retryAfterMs: 120_000 }],
    ['an HTML 503', { kind: 'unavailable-html' }, { code: 'http', status: 503 }],
    ['half an answer', { kind: 'truncated' }, { code: 'invalid-response', path: '$' }],
    ['a lost connection', { kind: 'refuse' }, { code: 'blocked' }],
  ] as const)('%s is a failure by its name', async (_name, fault, error) => {
    server.faults.set(HOSTS.metNorway, fault);
    expect(await fetchDays()).toEqual({ ok: false, error });
  });

  test('a 203 is an answer', async () => {
    server.faults.set(HOSTS.metNorway, { kind: 'status', status: 203 });
    expect(await fetchDays()).toMatchObject({ ok: true });
  });

  test('the server refuses preflights and long coordinates, and knows an answer that has not changed', async () => {
    const ask = createWeatherFetch(server);
    const url = requestUrl(LOCAL);
    const preflight = await ask(url, { method: 'OPTIONS', headers: { origin: 'https://app.example' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    expect((await ask(`${url}01`)).status).toBe(200);
    expect((await ask(`${url}00001`)).status).toBe(403);
    const modified = (await ask(url)).headers.get('last-modified') ?? '';
    expect((await ask(url, { headers: { 'if-modified-since': modified } })).status).toBe(304);
  });
});
