import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { decodeDays } from '../../src/sources/open-meteo/daily-response';
import { openMeteoArchive } from '../../src/sources/open-meteo-archive';
import { openMeteoForecast } from '../../src/sources/open-meteo-forecast';
import { openMeteoHistoricalForecast } from '../../src/sources/open-meteo-historical-forecast';
import { fakeContext, NOW } from './fake-fetch';

const START = epochDayOf(2024, 1, 1);
const QUERY = { latitudeDeg: -22.725, longitudeDeg: -47.648, start: START, end: START + 2 };
const NAN = Number.NaN;
/** u2/u10 as Open-Meteo's own source states it; FAO-56 Eq. 47 rounds to 0.748. */
const WIND_FACTOR = 0.7477849;

const UNITS = {
  time: 'iso8601',
  temperature_2m_max: '°C',
  temperature_2m_min: '°C',
  relative_humidity_2m_mean: '%',
  wind_speed_10m_mean: 'm/s',
  shortwave_radiation_sum: 'MJ/m²',
  precipitation_sum: 'mm',
  et0_fao_evapotranspiration: 'mm',
};
const DAILY = {
  time: ['2024-01-01', '2024-01-02', '2024-01-03'],
  temperature_2m_max: [31.4, null, 0],
  temperature_2m_min: [20.1, null, -1.5],
  relative_humidity_2m_mean: [78, null, 80],
  wind_speed_10m_mean: [1.83, null, 0],
  shortwave_radiation_sum: [22.41, null, 18.02],
  precipitation_sum: [0, null, 12.3],
  et0_fao_evapotranspiration: [4.85, null, 3.9],
};

function answerOf({ units = {}, daily = {} }: { units?: object; daily?: object } = {}) {
  return {
    latitude: -22.706501,
    longitude: -47.64706,
    generationtime_ms: 0.2139,
    utc_offset_seconds: -10_800,
    timezone: 'America/Sao_Paulo',
    timezone_abbreviation: 'GMT-3',
    elevation: 546.0,
    daily_units: { ...UNITS, ...units },
    daily: { ...DAILY, ...daily },
  };
}

function seriesOf(body: unknown) {
  const decoded = decodeDays(body, QUERY);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value.series;
}

describe('the request', () => {
  test.each([
    [openMeteoArchive, 'https://archive-api.open-meteo.com/v1/archive'],
    [openMeteoHistoricalForecast, 'https://historical-forecast-api.open-meteo.com/v1/forecast'],
    [openMeteoForecast, 'https://api.open-meteo.com/v1/forecast'],
  ] as const)(
    'of source %# names dates (D10), variables, m/s and the zone of the place, and no model',
    async (source, endpoint) => {
      const { context, record } = fakeContext([{ body: answerOf() }]);
      await source.fetchDays(QUERY, context);
      const url = new URL(record.urls[0] ?? '');
      expect(url.origin + url.pathname).toBe(endpoint);
      expect(Object.fromEntries(url.searchParams)).toEqual({
        latitude: '-22.725',
        longitude: '-47.648',
        start_date: '2024-01-01',
        end_date: '2024-01-03',
        daily:
          'temperature_2m_max,temperature_2m_min,relative_humidity_2m_mean,wind_speed_10m_mean,shortwave_radiation_sum,precipitation_sum,et0_fao_evapotranspiration',
        wind_speed_unit: 'ms',
        timezone: 'auto',
      });
    },
  );
});

describe('the answer', () => {
  test('gives the values with null as missing and zero as zero', () => {
    const series = seriesOf(answerOf());
    expect(series.startDay).toBe(START);
    expect([...series.tempMaxC]).toEqual([31.4, NAN, 0]);
    expect([...series.tempMinC]).toEqual([20.1, NAN, -1.5]);
    expect([...series.humidityMeanPct]).toEqual([78, NAN, 80]);
    expect([...series.shortwaveMjM2]).toEqual([22.41, NAN, 18.02]);
    expect([...series.precipitationMm]).toEqual([0, NAN, 12.3]);
    expect([...series.providerEt0Mm]).toEqual([4.85, NAN, 3.9]);
  });

  test('gives the wind brought from 10 m to 2 m', () => {
    const [first, second, third] = seriesOf(answerOf()).wind2mMps;
    // The rounded constants of FAO-56 differ from the log law's factor in the fourth decimal.
    expect(first).toBeCloseTo(1.83 * WIND_FACTOR, 3);
    expect([second, third]).toEqual([NAN, 0]);
  });

  test('gives the elevation and the time zone, or null where the provider left them out', () => {
    expect(decodeDays(answerOf(), QUERY)).toMatchObject({ value: { elevationM: 546, timeZone: 'America/Sao_Paulo' } });
    const { elevation: _e, timezone: _t, ...bare } = answerOf();
    expect(decodeDays(bare, QUERY)).toMatchObject({ value: { elevationM: null, timeZone: null } });
  });

  test('places each day by its own label (D5): a day left out is missing, days not asked for are dropped', () => {
    const daily = {
      time: ['2023-12-31', '2024-01-01', '2024-01-03', '2024-01-04'],
      ...Object.fromEntries(
        Object.keys(UNITS)
          .slice(1)
          .map((name) => [name, [1, 2, 3, 4]]),
      ),
    };
    const series = seriesOf(answerOf({ daily }));
    expect([...series.tempMaxC]).toEqual([2, NAN, 3]);
    expect([...series.providerEt0Mm]).toEqual([2, NAN, 3]);
  });

  test('is missing throughout for a variable that the model lacks', () => {
    const lacking = {
      units: { shortwave_radiation_sum: 'undefined' },
      daily: { shortwave_radiation_sum: [null, null, null] },
    };
    expect([...seriesOf(answerOf(lacking)).shortwaveMjM2]).toEqual([NAN, NAN, NAN]);
  });
});

describe('an answer that is not as documented is refused by the name of the place', () => {
  const { temperature_2m_max: _, ...withoutTmax } = DAILY;

  test.each([
    ['wind in km/h', answerOf({ units: { wind_speed_10m_mean: 'km/h' } }), 'daily_units.wind_speed_10m_mean'],
    ['temperature in °F', answerOf({ units: { temperature_2m_min: '°F' } }), 'daily_units.temperature_2m_min'],
    ['a variable left out', { ...answerOf(), daily: withoutTmax }, 'daily.temperature_2m_max'],
    ['a column too short', answerOf({ daily: { precipitation_sum: [0, 1] } }), 'daily.precipitation_sum'],
    ['a value that is a text', answerOf({ daily: { precipitation_sum: [0, 'x', 1] } }), 'daily.precipitation_sum.1'],
    [
      'a label that is no date',
      answerOf({ daily: { time: ['2024-01-01', '2024-02-30', '2024-01-03'] } }),
      'daily.time.1',
    ],
    ['unix times', answerOf({ daily: { time: [1, 2, 3] } }), 'daily.time.0'],
    ['an empty object', {}, 'daily_units'],
    ['a list of places', [answerOf()], '$'],
  ])('%s', (_name, body, path) => {
    expect(decodeDays(body, QUERY)).toEqual({ ok: false, error: { code: 'invalid-response', path } });
  });
});

describe('the source', () => {
  test('gives the series with its URL and time', async () => {
    const { context, record } = fakeContext([{ body: answerOf() }]);
    const answer = await openMeteoArchive.fetchDays(QUERY, context);
    expect(answer).toMatchObject({ ok: true, value: { url: record.urls[0], retrievedAt: NOW, elevationM: 546 } });
  });

  test('fails with no-data when every value is null', async () => {
    const empty = Object.fromEntries(
      Object.keys(UNITS)
        .slice(1)
        .map((name) => [name, [null, null, null]]),
    );
    const { context } = fakeContext([{ body: answerOf({ daily: empty }) }]);
    expect(await openMeteoArchive.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'no-data' } });
  });

  test('quotes the reason of a 400 and does not ask again', async () => {
    const reason = "Parameter 'start_date' is out of allowed range from 1940-01-01 to 2024-05-10";
    const { context, record } = fakeContext([{ status: 400, body: { error: true, reason } }]);
    const answer = await openMeteoArchive.fetchDays(QUERY, context);
    expect(answer).toEqual({ ok: false, error: { code: 'http', status: 400, reason } });
    expect(record.urls).toHaveLength(1);
  });

  // Asked at 13:20 UTC: the hour ends in 40 minutes, the day in 10 h 40 min; the counters are cleared within a minute.
  test.each([
    ['Minutely API request limit exceeded. Please try again in one minute.', 60_000],
    ['Hourly API request limit exceeded. Please try again in the next hour.', 41 * 60_000],
    ['Daily API request limit exceeded. Please try again tomorrow.', 641 * 60_000],
  ])('does not hammer an exhausted quota: %s', async (reason, retryAfterMs) => {
    const { context, record } = fakeContext([{ status: 429, body: { reason, error: true } }]);
    const answer = await openMeteoForecast.fetchDays(QUERY, context);
    expect(answer).toEqual({ ok: false, error: { code: 'rate-limited', retryAfterMs, reason } });
    expect(record.urls).toHaveLength(1);
  });

  test('waits and asks again when too many requests run at once', async () => {
    const busy = { status: 429, body: { error: true, reason: 'Too many concurrent requests' } };
    const { context, record } = fakeContext([busy, { body: answerOf() }]);
    expect((await openMeteoForecast.fetchDays(QUERY, context)).ok).toBe(true);
    expect(record.waits).toEqual([1_000]);
  });
});
