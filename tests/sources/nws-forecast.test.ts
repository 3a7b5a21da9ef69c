import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import type { SourceSeries } from '../../src/domain/series';
import { createFindGrid } from '../../src/sources/nws/points';
import { gridpointUrl, pointUrl } from '../../src/sources/nws/request';
import { makeNwsForecast } from '../../src/sources/nws-forecast';
import { decodeDays } from '../../src/sources/nws-forecast/response';
import { parseValidTime } from '../../src/sources/nws-forecast/valid-time';
import { createWeatherFetch } from '../support/weather-fetch';
import { HOSTS, startWeatherServer, type WeatherServer } from '../support/weather-server';
import { type Event, fakeContext, NOW } from './fake-fetch';

// Tallahassee's grid, as in the service's documentation; NOW is 2024-05-10T13:20Z.
const DAY = epochDayOf(2024, 5, 11);
const HOUR_MS = 3_600_000;
const MIDNIGHT_UTC = Date.UTC(2024, 4, 11);
const QUERY = { latitudeDeg: 30, longitudeDeg: -85, start: DAY, end: DAY, timeZone: 'UTC' };

type Value = readonly [validTime: string, value: number | null];
interface Layer {
  readonly uom?: string;
  readonly values: readonly { readonly validTime: string; readonly value: number | null }[];
}

/** `at(21, 'PT1H')` is the hour from 21 h UTC of 11 May 2024 on, in the service's spelling. */
function at(hour: number, duration: string): string {
  return `${new Date(MIDNIGHT_UTC + hour * HOUR_MS).toISOString().slice(0, 19)}+00:00/${duration}`;
}

function layer(uom: string, ...values: readonly Value[]): Layer {
  return { uom: `wmoUnit:${uom}`, values: values.map(([validTime, value]) => ({ validTime, value })) };
}

/** Three days of one weather from the day before on, each layer a single run. */
const STEADY = at(-24, 'P3D');
const LAYERS: Readonly<Record<string, Layer>> = {
  temperature: layer('degC', [STEADY, 22.2]),
  relativeHumidity: layer('percent', [STEADY, 60]),
  skyCover: layer('percent', [STEADY, 63]),
  windSpeed: layer('km_h-1', [STEADY, 36]),
  quantitativePrecipitation: layer('mm', [STEADY, 0]),
  pressure: { values: [] },
};

function gridpoint(layers: Readonly<Record<string, Layer | undefined>> = {}, updateTime = '2024-05-10T12:12:19+00:00') {
  return {
    id: 'https://api.weather.gov/gridpoints/TAE/58,65',
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [] },
    properties: {
      '@type': 'wx:Gridpoint',
      updateTime,
      validTimes: '2024-05-10T12:00:00+00:00/P7DT14H',
      elevation: { unitCode: 'wmoUnit:m', value: 3.048 },
      gridId: 'TAE',
      gridX: '58',
      gridY: '65',
      ...LAYERS,
      ...layers,
    },
  };
}

function pointAnswer(properties: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'https://api.weather.gov/points/30,-85',
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [-85, 30] },
    properties: {
      '@type': 'wx:Point',
      gridId: 'TAE',
      gridX: 58,
      gridY: 65,
      timeZone: 'America/New_York',
      ...properties,
    },
  };
}

function problem(status: number, type: string, detail: string): Event {
  const body = {
    correlationId: '6d589947',
    title: 'Data Unavailable For Requested Point',
    type: `https://api.weather.gov/problems/${type}`,
    status,
    detail,
    instance: 'https://api.weather.gov/requests/6d589947',
  };
  return { status, body, headers: { 'content-type': 'application/problem+json' } };
}

function daysOf(body: unknown, query = QUERY): SourceSeries {
  const decoded = decodeDays(body, query, NOW);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value.series;
}

/** The source with a memory of its own, against replies in order. */
function ask(events: readonly Event[], query: Omit<typeof QUERY, 'timeZone'> & { timeZone?: string } = QUERY) {
  const { context, record } = fakeContext(events);
  const source = makeNwsForecast(createFindGrid());
  return { record, source, context, outcome: source.fetchDays(query, context) };
}

const POINT_URL = 'https://api.weather.gov/points/30,-85';
const GRID_URL = 'https://api.weather.gov/gridpoints/TAE/58,65';
const POINT: Event = { body: pointAnswer() };
const GRID: Event = { body: gridpoint() };

describe('the requests', () => {
  test('have at most four decimals and no trailing zeros', () => {
    expect(pointUrl(30, -85)).toBe(POINT_URL);
    expect(pointUrl(39.740001, -104.99)).toBe('https://api.weather.gov/points/39.74,-104.99');
    expect(pointUrl(0, -0)).toBe('https://api.weather.gov/points/0,0');
  });

  test('carry one header, Accept, which needs no preflight', async () => {
    const { outcome, record } = ask([POINT, GRID]);
    await outcome;
    expect(record.urls).toEqual([POINT_URL, GRID_URL]);
    for (const { headers } of record.inits) expect(headers).toEqual({ accept: 'application/geo+json' });
  });

  test('take the cell from the names of the grid, also where its numbers are texts', async () => {
    const { outcome, record } = ask([{ body: pointAnswer({ gridX: '58', gridY: '65' }) }, GRID]);
    expect(await outcome).toMatchObject({ ok: true });
    expect(record.urls[1]).toBe(GRID_URL);
    expect(gridpointUrl({ office: 'TAE', x: 58, y: 65 })).toBe(GRID_URL);
  });

  test('ask for the cell of a point once', async () => {
    const { source, context, outcome, record } = ask([POINT, GRID]);
    await outcome;
    await source.fetchDays(QUERY, context);
    expect(record.urls).toEqual([POINT_URL, GRID_URL, GRID_URL]);
  });
});

describe('a duration', () => {
  test.each([
    ['PT1H', 1],
    ['PT3H', 3],
    ['P1D', 24],
    ['P1DT6H', 30],
    ['P7DT14H', 182],
    ['PT30M', 0.5],
    ['PT1H30M', 1.5],
  ])('%s has %f hours', (duration, hours) => {
    const startMs = Date.UTC(2022, 1, 3, 21);
    const span = { startMs, endMs: startMs + hours * HOUR_MS };
    expect(parseValidTime(`2022-02-03T21:00:00+00:00/${duration}`)).toEqual(span);
  });

  test.each([
    '',
    '2022-02-03T21:00:00+00:00',
    '2022-02-03T21:00:00+00:00/6H',
    'now/PT1H',
    '2022-02-03T21:00:00+00:00/P',
  ])('%j is none', (text) => {
    expect(parseValidTime(text)).toBeUndefined();
  });
});

describe('a day', () => {
  test('has values out of single runs, wind at 2 m, and no radiation (D8)', () => {
    const days = daysOf(gridpoint());
    expect([days.tempMaxC[0], days.tempMinC[0], days.hoursCovered[0]]).toEqual([22.2, 22.2, 24]);
    expect(days.humidityMeanPct[0]).toBeCloseTo(60, 10);
    expect(days.cloudCoverPct[0]).toBeCloseTo(63, 10);
    // 36 km/h are 10 m/s, at 2 m 7.48 (FAO-56 Eq. 47).
    expect(days.wind2mMps[0]).toBeCloseTo(7.48, 2);
    expect(days.precipitationMm[0]).toBe(0);
    expect(days.shortwaveMjM2[0]).toBeNaN();
  });

  test('counts a run for all its hours (D29)', () => {
    const relativeHumidity = layer('percent', [at(-24, 'P1DT6H'), 50], [at(6, 'P1DT18H'), 90]);
    // 6 h at 50 %, 18 h at 90 %.
    expect(daysOf(gridpoint({ relativeHumidity })).humidityMeanPct[0]).toBeCloseTo(80, 10);
  });

  test('is the civil day of the place, not of UTC (D29)', () => {
    const hourly = Array.from({ length: 48 }, (_, i): Value => [at(i - 12, 'PT1H'), i - 12]);
    const body = gridpoint({ temperature: layer('degC', ...hourly) });
    // Midnight in Los Angeles, in summer, is 7 h UTC.
    const days = daysOf(body, { ...QUERY, timeZone: 'America/Los_Angeles' });
    expect([days.tempMinC[0], days.tempMaxC[0]]).toEqual([7, 30]);
  });

  test('takes the extremes of the forecasters: the minimum of a night belongs to its morning', () => {
    const minTemperature = layer('degC', [at(-5, 'PT14H'), 11], [at(19, 'PT14H'), 5]);
    const maxTemperature = layer('degC', [at(7, 'PT13H'), 31]);
    const days = daysOf(gridpoint({ minTemperature, maxTemperature }));
    expect([days.tempMaxC[0], days.tempMinC[0]]).toEqual([31, 11]);
  });

  test('takes humidity from the dew point where it has only that', () => {
    const dewpoint = layer('degC', [STEADY, 22.2]);
    const body = gridpoint({ relativeHumidity: undefined, dewpoint });
    expect(daysOf(body).humidityMeanPct[0]).toBeCloseTo(100, 10);
  });

  test('is left out when hours are null: nothing stands in for them', () => {
    const windSpeed = layer('km_h-1', [at(-24, 'P1DT10H'), 36], [at(10, 'PT2H'), null], [at(12, 'P1DT12H'), 36]);
    const days = daysOf(gridpoint({ windSpeed }));
    expect([days.wind2mMps[0], days.tempMaxC[0], days.hoursCovered[0]]).toEqual([Number.NaN, Number.NaN, 22]);
  });

  test('beyond the last hour is left out, its hours told', () => {
    const days = daysOf(gridpoint(), { ...QUERY, end: DAY + 2 });
    expect([...days.hoursCovered]).toEqual([24, 24, 0]);
    expect(days.tempMaxC[2]).toBeNaN();
  });
});

describe('precipitation', () => {
  test('is the total of its interval, shared out over midnight (D29)', () => {
    const rain = layer('mm', [at(-24, 'P1DT21H'), 0], [at(21, 'PT6H'), 6], [at(27, 'PT21H'), 0]);
    const { precipitationMm } = daysOf(gridpoint({ quantitativePrecipitation: rain }), { ...QUERY, end: DAY + 1 });
    expect([...precipitationMm]).toEqual([3, 3]);
  });

  test('is missing where it is null or not forecast, never 0 (D9)', () => {
    const rain = layer('mm', [at(-24, 'P1D'), 1], [at(0, 'PT6H'), null], [at(6, 'PT18H'), 2]);
    const { precipitationMm, tempMaxC } = daysOf(gridpoint({ quantitativePrecipitation: rain }), {
      ...QUERY,
      start: DAY - 1,
      end: DAY + 1,
    });
    expect([...precipitationMm]).toEqual([1, Number.NaN, Number.NaN]);
    expect([...tempMaxC]).toEqual([22.2, 22.2, 22.2]);
  });

  test('keeps its total from intervals of any length to days', () => {
    const interval = fc.record({
      hours: fc.integer({ min: 1, max: 30 }),
      mm: fc.float({ min: 0, max: 80, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 20 }), (wet) => {
        let hour = -24;
        const values: Value[] = [];
        for (const { hours, mm } of wet) {
          if (hour + hours > 48) break;
          values.push([at(hour, `PT${hours}H`), mm]);
          hour += hours;
        }
        if (hour < 48) values.push([at(hour, `PT${48 - hour}H`), 0]);
        const body = gridpoint({ quantitativePrecipitation: layer('mm', ...values) });
        const days = daysOf(body, { ...QUERY, start: DAY - 1, end: DAY + 1 });
        const total = values.reduce((sum, [, mm]) => sum + (mm ?? 0), 0);
        expect(days.precipitationMm.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 6);
      }),
    );
  });
});

describe('units are read, not assumed', () => {
  test.each([
    ['temperature in °F', 'temperature', layer('degF', [STEADY, 68]), 'tempMaxC', 20],
    ['the old prefix', 'temperature', { ...layer('', [STEADY, 20]), uom: 'unit:degC' }, 'tempMaxC', 20],
    ['wind in m/s', 'windSpeed', layer('m_s-1', [STEADY, 10]), 'wind2mMps', 7.48],
  ] as const)('%s', (_name, name, given, column, expected) => {
    expect(daysOf(gridpoint({ [name]: given }))[column][0]).toBeCloseTo(expected, 2);
  });
});

describe('an answer that is not as documented is refused by the name of the place', () => {
  test.each([
    ['wind in knots', gridpoint({ windSpeed: layer('kt', [STEADY, 5]) }), 'properties.windSpeed.uom'],
    [
      'values without a unit',
      gridpoint({ skyCover: { values: [{ validTime: STEADY, value: 1 }] } }),
      'properties.skyCover.uom',
    ],
    [
      'a duration that is none',
      gridpoint({ temperature: layer('degC', [STEADY, 20], [at(0, '6H'), 20]) }),
      'properties.temperature.values.1.validTime',
    ],
    [
      'a value that is a text',
      gridpoint({ temperature: layer('degC', [STEADY, 'warm' as never]) }),
      'properties.temperature.values.0.value',
    ],
    ['no time of its making', gridpoint({}, 'lately'), 'properties.updateTime'],
    ['an empty object', {}, 'properties'],
    ['a list', [], '$'],
  ])('%s', (_name, body, path) => {
    expect(decodeDays(body, QUERY, NOW)).toEqual({ ok: false, error: { code: 'invalid-response', path } });
  });
});

describe('a grid that is not renewed', () => {
  test('is refused after 24 h, with the time it was made', () => {
    const updatedAt = NOW - 24 * HOUR_MS - 1000;
    const body = gridpoint({}, new Date(updatedAt).toISOString());
    expect(decodeDays(body, QUERY, NOW)).toEqual({ ok: false, error: { code: 'outdated', updatedAt } });
  });

  test('is taken up to then', () => {
    const body = gridpoint({}, new Date(NOW - 23 * HOUR_MS).toISOString());
    expect(decodeDays(body, QUERY, NOW)).toMatchObject({ ok: true });
  });
});

describe('the source', () => {
  test('gives the series with its URL, time, elevation and the zone the service names', async () => {
    const { outcome } = ask([POINT, GRID]);
    expect(await outcome).toMatchObject({
      ok: true,
      value: { url: GRID_URL, retrievedAt: NOW, elevationM: 3.048, timeZone: 'America/New_York' },
    });
  });

  test('cuts the days by the zone of the service, else by that of the query', async () => {
    const hourly = Array.from({ length: 72 }, (_, i): Value => [at(i - 24, 'PT1H'), i - 24]);
    const grid: Event = { body: gridpoint({ temperature: layer('degC', ...hourly) }) };
    const tempMinOf = async (properties: Readonly<Record<string, unknown>>) => {
      const answer = await ask([{ body: pointAnswer(properties) }, grid], { ...QUERY, timeZone: 'America/Denver' })
        .outcome;
      return answer.ok && answer.value.series.tempMinC[0];
    };
    // Midnight in New York is 4 h UTC, in Denver 6 h.
    expect(await tempMinOf({})).toBe(4);
    expect(await tempMinOf({ timeZone: null })).toBe(6);
    expect(await tempMinOf({ timeZone: 'Mars/Olympus' })).toBe(6);
  });

  test('a point that the service does not know is outside its area, not an error (D20)', async () => {
    const detail = 'Unable to provide data for requested point 51.5,-0.1';
    const { outcome, record } = ask([problem(404, 'InvalidPoint', detail)]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'outside-area' } });
    expect(record.urls).toHaveLength(1);
  });

  test.each([{ gridId: null }, { gridX: null }, { gridY: undefined }])(
    'so is a point whose cell is %j',
    async (properties) => {
      const { outcome } = ask([{ body: pointAnswer(properties) }]);
      expect(await outcome).toEqual({ ok: false, error: { code: 'outside-area' } });
    },
  );

  test('a cell that is gone is looked up again past the caches, which keep errors for a day', async () => {
    const gone = problem(404, 'InvalidGridpoint', 'Marine Forecast Not Supported');
    const { outcome, record } = ask([POINT, gone, { body: pointAnswer({ gridX: 59 }) }, GRID]);
    const moved = 'https://api.weather.gov/gridpoints/TAE/59,65';
    expect(await outcome).toMatchObject({ ok: true, value: { url: moved } });
    expect(record.urls).toEqual([POINT_URL, GRID_URL, POINT_URL, moved]);
    expect(record.inits.map(({ cache }) => cache)).toEqual(['default', 'default', 'reload', 'reload']);
  });

  test('a cell that stays gone is a failure in the words of the service, after one second look', async () => {
    const detail = 'Marine Forecast Not Supported';
    const gone = problem(404, 'InvalidGridpoint', detail);
    const { outcome, record } = ask([POINT, gone, POINT, gone]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'http', status: 404, reason: detail } });
    expect(record.urls).toHaveLength(4);
  });

  test('an expired grid is asked for again, past the caches', async () => {
    const expired = problem(503, 'ForecastGridExpired', 'The requested forecast grid was issued … and has expired.');
    const { outcome, record } = ask([POINT, expired, GRID]);
    expect(await outcome).toMatchObject({ ok: true });
    expect(record.inits.map(({ cache }) => cache)).toEqual(['default', 'default', 'reload']);
  });

  test('an error that stays is told in the words of the service', async () => {
    const { outcome, record } = ask([POINT, problem(500, 'UnexpectedProblem', 'An unexpected problem has occurred.')]);
    const error = { code: 'http', status: 500, reason: 'An unexpected problem has occurred.' };
    expect(await outcome).toEqual({ ok: false, error });
    expect(record.urls).toHaveLength(4);
  });

  test('without temperature no day can be used', async () => {
    const { outcome } = ask([POINT, { body: gridpoint({ temperature: { values: [] } }) }]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'no-data' } });
  });
});

describe('on the test weather server', () => {
  // 8 h in Fresno, California, where midnight is 7 h UTC.
  const SERVER_NOW = Date.UTC(2026, 8, 15, 15, 20);
  const TODAY = epochDayOf(2026, 9, 15);
  const FRESNO = { latitudeDeg: 36.75, longitudeDeg: -119.77, start: TODAY, end: TODAY + 6 };
  let server: WeatherServer;
  beforeAll(async () => {
    server = await startWeatherServer();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    server.reset();
    server.setNow(SERVER_NOW);
  });

  function fetchDays(query = FRESNO) {
    const { context } = fakeContext([], { fetch: createWeatherFetch(server), now: () => SERVER_NOW });
    return makeNwsForecast(createFindGrid()).fetchDays(query, context);
  }

  test('the days between today and the last are whole', async () => {
    const answer = await fetchDays();
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    // From 12 h UTC, 5 h local, on: 19 h of today, and 168 h in all.
    expect([...answer.value.series.hoursCovered]).toEqual([19, 24, 24, 24, 24, 24, 24]);
    expect(answer.value.timeZone).toBe('America/Los_Angeles');
    // Rain is forecast for 72 h.
    const rainDays = answer.value.series.precipitationMm.filter((value) => !Number.isNaN(value));
    expect(rainDays).toHaveLength(2);
  });

  test('London is outside its area (D20)', async () => {
    const london = { ...FRESNO, latitudeDeg: 51.5, longitudeDeg: -0.1 };
    expect(await fetchDays(london)).toEqual({ ok: false, error: { code: 'outside-area' } });
  });

  test('grid drift is survived', async () => {
    const isGrid = ({ path }: { path: string }) => path.startsWith('/gridpoints/');
    const fault = {
      kind: 'problem',
      status: 404,
      type: 'InvalidGridpoint',
      detail: 'Marine Forecast Not Supported',
    } as const;
    server.faults.set(HOSTS.nws, fault, { times: 1, match: isGrid });
    expect(await fetchDays()).toMatchObject({ ok: true });
    expect(server.log.requestsTo(HOSTS.nws)).toHaveLength(4);
  });

  test.each([
    ['an old grid', { kind: 'outdated', hours: 30 }, { code: 'outdated', updatedAt: SERVER_NOW - 30 * HOUR_MS }],
    ['every value null', { kind: 'all-missing' }, { code: 'no-data' }],
    ['no wind', { kind: 'missing-variable', variable: 'windSpeed' }, { code: 'no-data' }],
    [
      'an unknown unit',
      { kind: 'wrong-units', variable: 'temperature', units: 'wmoUnit:K' },
      { code: 'invalid-response', path: 'properties.temperature.uom' },
    ],
    [
      'a problem that stays',
      { kind: 'problem', status: 503, type: 'UnavailableWebService', detail: 'Unavailable Resource' },
      { code: 'http', status: 503, reason: 'Unavailable Resource' },
    ],
    ['an HTML 503', { kind: 'unavailable-html' }, { code: 'http', status: 503 }],
    ['a 429', { kind: 'rate-limited', retryAfter: '120' }, { code: 'rate-limited', retryAfterMs: 120_000 }],
    ['half an answer', { kind: 'truncated' }, { code: 'invalid-response', path: '$' }],
    ['a lost connection', { kind: 'refuse' }, { code: 'blocked' }],
  ] as const)('%s is a failure by its name', async (_name, fault, error) => {
    server.faults.set(HOSTS.nws, fault);
    expect(await fetchDays()).toEqual({ ok: false, error });
  });

  test('the prefix of before 2021 is read', async () => {
    server.faults.set(HOSTS.nws, { kind: 'wrong-units', variable: 'temperature', units: 'unit:degC' });
    expect(await fetchDays()).toMatchObject({ ok: true });
  });

  test('its errors may be read by a page, and kept by its cache for a day', async () => {
    const ask = createWeatherFetch(server);
    const response = await ask('https://api.weather.gov/points/51.5,-0.1', {
      headers: { origin: 'https://app.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toContain('max-age=86400');
    expect((await response.json()).detail).toBe('Unable to provide data for requested point 51.5,-0.1');
  });
});
