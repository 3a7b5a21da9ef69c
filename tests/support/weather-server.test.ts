import http from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWeatherFetch } from './weather-fetch';
import { HOSTS, type Host, hasMeasuredData, startWeatherServer, type WeatherServer } from './weather-server';

const POWER_URL = 'https://power.larc.nasa.gov/api/temporal/daily/point';
const ARCHIVE_URL = 'https://archive-api.open-meteo.com/v1/archive';
const FORECAST_URL = 'https://api.open-meteo.com/v1/forecast';
const HISTORICAL_FORECAST_URL = 'https://historical-forecast-api.open-meteo.com/v1/forecast';
const ENSEMBLE_URL = 'https://ensemble-api.open-meteo.com/v1/ensemble';
const ELEVATION_URL = 'https://api.open-meteo.com/v1/elevation';
const SEARCH_URL = 'https://geocoding-api.open-meteo.com/v1/search';
const NOW = Date.UTC(2026, 8, 15, 12);

const POWER = {
  parameters: 'T2M_MAX,T2M_MIN,RH2M,WS2M,ALLSKY_SFC_SW_DWN,PRECTOTCORR',
  community: 'AG',
  latitude: '-7.53',
  longitude: '-46.04',
  start: '19950101',
  end: '19950103',
  format: 'JSON',
};
const ARCHIVE = {
  latitude: '-7.53',
  longitude: '-46.04',
  start_date: '1995-01-01',
  end_date: '1995-01-03',
  timezone: 'auto',
  wind_speed_unit: 'ms',
  daily:
    'temperature_2m_max,relative_humidity_2m_mean,wind_speed_10m_mean,shortwave_radiation_sum,precipitation_sum,et0_fao_evapotranspiration',
};
type Query = Readonly<Record<string, string>>;

let server: WeatherServer;
beforeAll(async () => {
  server = await startWeatherServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.reset();
  server.setNow(NOW);
});

function ask(url: string, query: Query, init?: RequestInit): Promise<Response> {
  return createWeatherFetch(server)(`${url}?${new URLSearchParams(query)}`, init);
}

async function askJson(url: string, query: Query) {
  const response = await ask(url, query);
  return { status: response.status, body: await response.json() };
}

/** A request as a browser would send it, with its Origin. */
function askFrom(origin: string | undefined, host: Host, method = 'GET'): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { host, ...(origin && { origin }) };
    const request = http.request({ port: server.port, host: '127.0.0.1', method, path: '/v1/search', headers });
    request.on('error', reject).on('response', (response) => resolve(response.resume()));
    request.end();
  });
}

describe('NASA POWER', () => {
  test('a daily answer is a GeoJSON feature with one map of dates a parameter, and its units', async () => {
    const { status, body } = await askJson(POWER_URL, POWER);
    expect(status).toBe(200);
    expect(body.type).toBe('Feature');
    expect(body.geometry.coordinates.slice(0, 2)).toEqual([-46.04, -7.53]);
    expect(Object.keys(body.properties.parameter)).toEqual(POWER.parameters.split(','));
    expect(Object.keys(body.properties.parameter.T2M_MAX)).toEqual(['19950101', '19950102', '19950103']);
    expect(body.header).toMatchObject({ fill_value: -999, time_standard: 'LST', start: '19950101', end: '19950103' });
    expect(body.parameters.ALLSKY_SFC_SW_DWN.units).toBe('MJ/m^2/day');
    expect(body.parameters.PRECTOTCORR).toEqual({ units: 'mm/day', longname: 'Precipitation Corrected' });
  });

  test('solar energy for the renewables community is in kWh', async () => {
    const { body } = await askJson(POWER_URL, { ...POWER, community: 'RE' });
    expect(body.parameters.ALLSKY_SFC_SW_DWN.units).toBe('kW-hr/m^2/day');
  });

  test('an unknown parameter is a 422 in the documented words', async () => {
    const { status, body } = await askJson(POWER_URL, { ...POWER, parameters: 'T2M,FOO' });
    expect(status).toBe(422);
    expect(body).toEqual({
      header: 'The POWER Daily API failed to complete your request; please review the errors below…',
      messages: ['One of your parameters is incorrect: FOO.'],
    });
  });

  test('a reserved user name, a date before 1981 and more than 20 parameters are 422', async () => {
    const reserved = await askJson(POWER_URL, { ...POWER, user: 'anonymous' });
    expect(reserved.body.messages).toEqual(['Please supply a different user name; reserved names are not allowed.']);
    expect((await askJson(POWER_URL, { ...POWER, start: '19801231' })).status).toBe(422);
    expect((await askJson(POWER_URL, { ...POWER, parameters: Array(21).fill('T2M').join(',') })).status).toBe(422);
  });

  test('the last 7 days have no solar value and the last 3 no weather', async () => {
    const { body } = await askJson(POWER_URL, { ...POWER, start: '20260908', end: '20260915' });
    const isFill = (name: string) => Object.values(body.properties.parameter[name]).map((value) => value === -999);
    expect(isFill('ALLSKY_SFC_SW_DWN')).toEqual([false, true, true, true, true, true, true, true]);
    expect(isFill('T2M_MAX')).toEqual([false, false, false, false, false, true, true, true]);
  });

  test('there is no solar value before 1984', async () => {
    const { body } = await askJson(POWER_URL, { ...POWER, start: '19831231', end: '19840101' });
    expect(body.properties.parameter.ALLSKY_SFC_SW_DWN['19831231']).toBe(-999);
    expect(body.properties.parameter.ALLSKY_SFC_SW_DWN['19840101']).toBeGreaterThan(0);
    expect(body.properties.parameter.T2M_MAX['19831231']).toBeGreaterThan(0);
  });

  test.skipIf(!hasMeasuredData)('Balsas in 1995 has the measured rows', async () => {
    const { readFileSync } = await import('node:fs');
    const csv = readFileSync(new URL('../../../shared/validation/Balsas_MA.csv', import.meta.url), 'utf8');
    const cells =
      csv
        .split('\n')
        .find((line) => line.startsWith('1995-01-02'))
        ?.split(',')
        .map(Number) ?? [];
    const { body } = await askJson(POWER_URL, POWER);
    const served = POWER.parameters.split(',').map((name) => body.properties.parameter[name]['19950102']);
    expect(served).toEqual([cells[1], cells[2], cells[4], cells[5], cells[6], cells[7]]);
    const archive = await askJson(ARCHIVE_URL, ARCHIVE);
    const columns = ARCHIVE.daily.split(',').map((name) => archive.body.daily[name][1]);
    expect(columns).toEqual([cells[8], cells[11], cells[12], cells[13], cells[14], cells[15]]);
    expect(archive.body.elevation).toBe(255.9);
  });
});

describe('Open-Meteo', () => {
  test('a daily answer has units, local dates, integer humidity and the documented key order', async () => {
    const { status, body } = await askJson(ARCHIVE_URL, ARCHIVE);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      'latitude',
      'longitude',
      'generationtime_ms',
      'utc_offset_seconds',
      'timezone',
      'timezone_abbreviation',
      'elevation',
      'daily_units',
      'daily',
    ]);
    expect(body.daily_units).toEqual({
      time: 'iso8601',
      temperature_2m_max: '°C',
      relative_humidity_2m_mean: '%',
      wind_speed_10m_mean: 'm/s',
      shortwave_radiation_sum: 'MJ/m²',
      precipitation_sum: 'mm',
      et0_fao_evapotranspiration: 'mm',
    });
    expect(body.daily.time).toEqual(['1995-01-01', '1995-01-02', '1995-01-03']);
    expect(body.daily.relative_humidity_2m_mean.every(Number.isInteger)).toBe(true);
    expect(body.latitude).not.toBe(-7.53);
    expect(body).toMatchObject({ timezone: 'America/Fortaleza', utc_offset_seconds: -10800 });
  });

  test('one offset, that of the moment of asking, stands for the whole series', async () => {
    const berlin = {
      ...ARCHIVE,
      latitude: '52.5',
      longitude: '13.4',
      start_date: '2015-01-01',
      end_date: '2015-01-02',
    };
    const { body } = await askJson(ARCHIVE_URL, berlin);
    expect(body).toMatchObject({ timezone: 'Europe/Berlin', utc_offset_seconds: 7200, timezone_abbreviation: 'GMT+2' });
  });

  test('the wind is in km/h unless asked otherwise', async () => {
    const { wind_speed_unit: _unit, ...plain } = ARCHIVE;
    const kmh = await askJson(ARCHIVE_URL, plain);
    const ms = await askJson(ARCHIVE_URL, ARCHIVE);
    expect(kmh.body.daily_units.wind_speed_10m_mean).toBe('km/h');
    expect(kmh.body.daily.wind_speed_10m_mean[0]).toBeCloseTo(ms.body.daily.wind_speed_10m_mean[0] * 3.6, 1);
  });

  test('two locations are answered by an array', async () => {
    const { body } = await askJson(ARCHIVE_URL, { ...ARCHIVE, latitude: '-7.53,52.5', longitude: '-46.04,13.4' });
    expect(body).toHaveLength(2);
    expect(body[0].location_id).toBeUndefined();
    expect(body[1]).toMatchObject({ location_id: 1, timezone: 'Europe/Berlin' });
  });

  test.each([
    [{ latitude: '95' }, 'Latitude must be in range of -90 to 90°. Given: 95.0.'],
    [{ start_date: '1939-12-31' }, "Parameter 'start_date' is out of allowed range from 1940-01-01 to 2026-09-15"],
    [{ end_date: '2026-09-16' }, "Parameter 'end_date' is out of allowed range from 1940-01-01 to 2026-09-15"],
    [{ end_date: '1994-12-31' }, 'End-date must be larger or equals than start-date'],
    [{ start_date: '' }, "Both 'start_date' and 'end_date' must be set in the url"],
    [{ start_date: '19950101' }, "Invalid date format. Make sure to use 'YYYY-MM-DD'"],
    [{ start_date: '1995-02-29' }, 'Invalid date'],
    [{ timezone: 'Mars/Olympus' }, 'Invalid timezone'],
    [{ latitude: '1,2' }, "Parameter 'latitude' and 'longitude' must have the same number of elements"],
    [
      { daily: 'uv_index' },
      "Data corrupted at path ''. Cannot initialize ForecastVariableDaily from invalid String value uv_index.",
    ],
  ])('%o is refused in the documented words', async (change, reason) => {
    const { status, body } = await askJson(ARCHIVE_URL, { ...ARCHIVE, ...change });
    expect(status).toBe(400);
    expect(body).toEqual({ error: true, reason });
  });

  test('the forecast has 7 days from today, and up to 16 by dates', async () => {
    const place = { latitude: '-7.53', longitude: '-46.04', daily: 'temperature_2m_max', timezone: 'auto' };
    const week = await askJson(FORECAST_URL, place);
    expect(week.body.daily.time).toHaveLength(7);
    expect(week.body.daily.time[0]).toBe('2026-09-15');
    const late = await askJson(FORECAST_URL, { ...place, start_date: '2026-09-30', end_date: '2026-10-01' });
    expect(late.body.daily.temperature_2m_max).toEqual([expect.any(Number), null]);
    const early = await askJson(FORECAST_URL, { ...place, start_date: '2026-06-13', end_date: '2026-06-14' });
    expect(early.body.reason).toBe("Parameter 'start_date' is out of allowed range from 2026-06-14 to 2026-10-01");
  });

  test('the archive of past forecasts begins in 2016 and has yesterday, which the archive may lack', async () => {
    const yesterday = { start_date: '2026-09-14', end_date: '2026-09-14' };
    const { body } = await askJson(HISTORICAL_FORECAST_URL, { ...ARCHIVE, ...yesterday });
    expect(body.daily.time).toEqual(['2026-09-14']);
    expect(body.daily.temperature_2m_max[0]).not.toBeNull();
    const early = { start_date: '2015-12-31', end_date: '2016-01-02' };
    expect(await askJson(HISTORICAL_FORECAST_URL, { ...ARCHIVE, ...early })).toMatchObject({
      status: 400,
      body: { reason: "Parameter 'start_date' is out of allowed range from 2016-01-01 to 2026-09-30" },
    });
  });

  test('the ensemble has a control run under the plain name and 30 members that drift apart', async () => {
    const days = { start_date: '2026-09-15', end_date: '2026-09-24', daily: 'et0_fao_evapotranspiration' };
    const { body } = await askJson(ENSEMBLE_URL, { ...ARCHIVE, ...days, models: 'ncep_gefs_seamless' });
    const names = Object.keys(body.daily);
    expect(names).toHaveLength(32);
    expect(names.slice(1, 3)).toEqual(['et0_fao_evapotranspiration', 'et0_fao_evapotranspiration_member01']);
    expect(names.at(-1)).toBe('et0_fao_evapotranspiration_member30');
    expect(body.daily_units.et0_fao_evapotranspiration_member30).toBe('mm');
    const spreadOn = (day: number) => {
      const values = names.slice(1).map((name) => body.daily[name][day] / body.daily.et0_fao_evapotranspiration[day]);
      return Math.max(...values) - Math.min(...values);
    };
    expect(spreadOn(9)).toBeGreaterThan(spreadOn(0));
  });

  test('the elevation is an array of floats, negative below the sea, zero on it', async () => {
    const response = await ask(ELEVATION_URL, { latitude: '31.5,-30', longitude: '35.48,-20' });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"elevation":[-420.0, 0.0]}');
    server.setElevation({ latitudeDeg: 1, longitudeDeg: 2 }, 1234);
    expect((await askJson(ELEVATION_URL, { latitude: '1', longitude: '2' })).body).toEqual({ elevation: [1234] });
  });

  test('the elevation of the edge of the grid is no JSON, and 101 coordinates are too many', async () => {
    expect(await (await ask(ELEVATION_URL, { latitude: '90', longitude: '0' })).text()).toBe('{"elevation":[nan]}');
    const many = Array(101).fill('1').join(',');
    const { status, body } = await askJson(ELEVATION_URL, { latitude: many, longitude: many });
    expect(status).toBe(400);
    expect(body.reason).toMatch(/must not exceed 100 coordinates\.$/);
  });

  test('a place is found by three letters, without accents, and by its region', async () => {
    const found = await askJson(SEARCH_URL, { name: 'sao' });
    expect(found.body.results[0]).toMatchObject({
      name: 'São Paulo',
      country_code: 'BR',
      timezone: 'America/Sao_Paulo',
    });
    const texan = await askJson(SEARCH_URL, { name: 'Paris, Texas' });
    expect(texan.body.results.map((place: { admin1: string }) => place.admin1)).toEqual(['Texas']);
  });

  test('a search without a hit has no results key', async () => {
    const { body } = await askJson(SEARCH_URL, { name: 'Nowhereville' });
    expect(Object.keys(body)).toEqual(['generationtime_ms']);
  });

  test('with the limits on, one heavy call passes and the next is refused until the minute ends', async () => {
    server.limitRates(true);
    const heavy = { ...ARCHIVE, start_date: '1980-01-01', end_date: '2019-12-31' };
    expect((await ask(ARCHIVE_URL, heavy)).status).toBe(200);
    const refused = await askJson(ARCHIVE_URL, ARCHIVE);
    expect(refused.status).toBe(429);
    expect(refused.body.reason).toBe('Minutely API request limit exceeded. Please try again in one minute.');
    server.setNow(NOW + 60_000);
    expect((await ask(ARCHIVE_URL, ARCHIVE)).status).toBe(200);
  });
});

test('the weather is physically possible from the equator to the pole, and the same at every asking', async () => {
  for (const latitude of ['0', '-45', '70', '89']) {
    const query = { ...ARCHIVE, latitude, longitude: '20', start_date: '2023-01-01', end_date: '2023-12-31' };
    const daily = 'temperature_2m_max,temperature_2m_min,relative_humidity_2m_mean,shortwave_radiation_sum';
    const { body } = await askJson(ARCHIVE_URL, { ...query, daily });
    body.daily.temperature_2m_max.forEach((max: number, i: number) => {
      expect(max).toBeGreaterThan(body.daily.temperature_2m_min[i]);
    });
    for (const humidity of body.daily.relative_humidity_2m_mean) expect(humidity).toBeLessThanOrEqual(100);
    for (const radiation of body.daily.shortwave_radiation_sum) expect(radiation).toBeLessThan(42);
    const oneDay = await askJson(ARCHIVE_URL, { ...query, daily, start_date: '2023-05-05', end_date: '2023-05-05' });
    expect(oneDay.body.daily.temperature_2m_max[0]).toBe(body.daily.temperature_2m_max[124]);
  }
});

describe('cross-origin permission', () => {
  test('is given to a request with an origin alone, and the answer varies by it', async () => {
    const browser = await askFrom('https://example.org', HOSTS.geocoding);
    expect(browser.headers['access-control-allow-origin']).toBe('*');
    expect(browser.headers.vary).toBe('Origin');
    const program = await askFrom(undefined, HOSTS.geocoding);
    expect(program.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('a preflight to Open-Meteo lists the allowed methods and headers', async () => {
    const { statusCode, headers } = await askFrom('https://example.org', HOSTS.archive, 'OPTIONS');
    expect(statusCode).toBe(200);
    expect(headers['access-control-allow-methods']).toBe('GET, POST, OPTIONS');
    expect(headers['access-control-allow-headers']).toContain('content-type');
  });

  test('can be withheld', async () => {
    server.faults.set(HOSTS.geocoding, { kind: 'no-cors' });
    const answer = await askFrom('https://example.org', HOSTS.geocoding);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('faults', () => {
  test.each([
    ['minute', 'Minutely API request limit exceeded. Please try again in one minute.'],
    ['hour', 'Hourly API request limit exceeded. Please try again in the next hour.'],
    ['day', 'Daily API request limit exceeded. Please try again tomorrow.'],
    ['concurrent', 'Too many concurrent requests'],
  ] as const)('a 429 for the %s says so', async (window, reason) => {
    server.faults.set(HOSTS.archive, { kind: 'rate-limited', window });
    expect(await askJson(ARCHIVE_URL, ARCHIVE)).toEqual({ status: 429, body: { error: true, reason } });
  });

  test('a 429 can carry Retry-After', async () => {
    server.faults.set(HOSTS.nasaPower, { kind: 'rate-limited', retryAfter: '7' });
    const response = await ask(POWER_URL, POWER);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
  });

  test('a fault for one time breaks one request', async () => {
    server.faults.set(HOSTS.archive, { kind: 'server-error' }, { times: 1 });
    expect((await ask(ARCHIVE_URL, ARCHIVE)).status).toBe(500);
    expect((await ask(ARCHIVE_URL, ARCHIVE)).status).toBe(200);
  });

  test('a fault for one path leaves the other path of the host alone', async () => {
    server.faults.set(HOSTS.openMeteo, { kind: 'unavailable-html' }, { match: '/v1/elevation' });
    const down = await ask(ELEVATION_URL, { latitude: '1', longitude: '2' });
    expect([down.status, down.headers.get('content-type')]).toEqual([503, 'text/html']);
    expect((await ask(FORECAST_URL, { latitude: '1', longitude: '2' })).status).toBe(200);
  });

  test.each([{ kind: 'malformed-json' }, { kind: 'truncated' }] as const)(
    '$kind is a 200 that does not parse',
    async (fault) => {
      server.faults.set(HOSTS.nasaPower, fault);
      const response = await ask(POWER_URL, POWER);
      expect(response.status).toBe(200);
      await expect(response.json()).rejects.toThrow(SyntaxError);
    },
  );

  test('the provider may answer an empty object, a 422 and a 400 of any wording', async () => {
    server.faults.set(HOSTS.nasaPower, { kind: 'empty-object' }, { times: 1 });
    server.faults.add(HOSTS.nasaPower, { kind: 'unprocessable', messages: ['Closed on Sundays.'] });
    server.faults.set(HOSTS.archive, { kind: 'bad-request', reason: 'No data is available for this location' });
    expect(await askJson(POWER_URL, POWER)).toEqual({ status: 200, body: {} });
    expect(await askJson(POWER_URL, POWER)).toMatchObject({ status: 422, body: { messages: ['Closed on Sundays.'] } });
    expect((await askJson(ARCHIVE_URL, ARCHIVE)).body.reason).toBe('No data is available for this location');
  });

  test.each([{ kind: 'refuse' }, { kind: 'cut-off' }] as const)('$kind breaks the connection', async (fault) => {
    server.faults.set(HOSTS.archive, fault);
    await expect(ask(ARCHIVE_URL, ARCHIVE).then((response) => response.text())).rejects.toThrow(TypeError);
    expect(server.log.requestsTo(HOSTS.archive)).toMatchObject([{ outcome: 'cut-by-server' }]);
  });

  test('a delayed and a dripping answer arrive whole', async () => {
    const sound = (await askJson(ARCHIVE_URL, ARCHIVE)).body;
    server.faults.set(HOSTS.archive, { kind: 'delay', ms: 80 }, { times: 1 });
    server.faults.add(HOSTS.archive, { kind: 'slow-drip', chunkBytes: 100, everyMs: 2 });
    const before = Date.now();
    expect((await askJson(ARCHIVE_URL, ARCHIVE)).body).toEqual(sound);
    expect(Date.now() - before).toBeGreaterThanOrEqual(75);
    expect((await askJson(ARCHIVE_URL, ARCHIVE)).body).toEqual(sound);
  });

  test('missing days are fill values at NASA POWER and nulls at Open-Meteo', async () => {
    const fault = { kind: 'missing-days', dates: ['1995-01-02'] } as const;
    server.faults.set(HOSTS.nasaPower, fault);
    server.faults.set(HOSTS.archive, fault);
    const { T2M_MAX } = (await askJson(POWER_URL, POWER)).body.properties.parameter;
    expect(Object.values(T2M_MAX)).toEqual([expect.any(Number), -999, expect.any(Number)]);
    const { daily } = (await askJson(ARCHIVE_URL, ARCHIVE)).body;
    expect(daily.temperature_2m_max).toEqual([expect.any(Number), null, expect.any(Number)]);
  });

  test('everything can be missing', async () => {
    server.faults.set(HOSTS.nasaPower, { kind: 'all-missing' });
    const { parameter } = (await askJson(POWER_URL, POWER)).body.properties;
    expect(new Set(Object.values(parameter).flatMap((column) => Object.values(column as object)))).toEqual(
      new Set([-999]),
    );
  });

  test('a variable can be missing: absent at NASA POWER, nulls of unit "undefined" at Open-Meteo', async () => {
    server.faults.set(HOSTS.nasaPower, { kind: 'missing-variable', variable: 'WS2M' });
    server.faults.set(HOSTS.archive, { kind: 'missing-variable', variable: 'wind_speed_10m_mean' });
    expect((await askJson(POWER_URL, POWER)).body.properties.parameter).not.toHaveProperty('WS2M');
    const { daily, daily_units } = (await askJson(ARCHIVE_URL, ARCHIVE)).body;
    expect([daily.wind_speed_10m_mean, daily_units.wind_speed_10m_mean]).toEqual([[null, null, null], 'undefined']);
  });

  test('a unit can be wrong', async () => {
    server.faults.set(HOSTS.archive, { kind: 'wrong-units', variable: 'temperature_2m_max', units: '°F' });
    expect((await askJson(ARCHIVE_URL, ARCHIVE)).body.daily_units.temperature_2m_max).toBe('°F');
  });
});

describe('the log', () => {
  test('has host, path, query and end of every request', async () => {
    await (await ask(ARCHIVE_URL, ARCHIVE)).text();
    const [entry] = server.log.requestsTo(HOSTS.archive, '/v1/archive');
    expect(entry).toMatchObject({ method: 'GET', host: HOSTS.archive, outcome: 'answered', status: 200 });
    expect(entry?.query.get('start_date')).toBe('1995-01-01');
    expect(server.log.requestsTo(HOSTS.nasaPower)).toEqual([]);
  });

  test('knows a request that the client aborted', async () => {
    server.faults.set(HOSTS.archive, { kind: 'timeout' });
    const controller = new AbortController();
    const answer = ask(ARCHIVE_URL, ARCHIVE, { signal: controller.signal });
    await server.log.waitFor((request) => request.host === HOSTS.archive);
    expect(server.log.requestsTo(HOSTS.archive)[0]?.outcome).toBe('pending');
    controller.abort();
    await expect(answer).rejects.toThrow('abort');
    expect(await server.log.waitForAbort(HOSTS.archive)).toMatchObject({ outcome: 'aborted-by-client' });
  });

  test('says what it saw when the awaited request does not come', async () => {
    await expect(server.log.waitForAbort(HOSTS.archive, 20)).rejects.toThrow('Seen: none');
  });
});

test('a stopped server refuses, and answers again on the same port', async () => {
  await server.stop();
  await expect(ask(ARCHIVE_URL, ARCHIVE)).rejects.toThrow(TypeError);
  await server.start();
  expect((await ask(ARCHIVE_URL, ARCHIVE)).status).toBe(200);
});
