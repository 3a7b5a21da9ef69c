/** The archive of past forecasts and the ensemble against the test weather server, sound and broken. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { bandAround } from '../../src/domain/forecast-band';
import { countDaysWithData } from '../../src/domain/series';
import type { SourceFailure } from '../../src/protocol';
import { fetchEnsemble } from '../../src/sources/open-meteo-ensemble';
import { openMeteoHistoricalForecast } from '../../src/sources/open-meteo-historical-forecast';
import { createWeatherFetch } from '../support/weather-fetch';
import { type Fault, HOSTS, startWeatherServer, type WeatherServer } from '../support/weather-server';
import { fakeContext } from './fake-fetch';

const NOW = Date.UTC(2026, 8, 15, 12);
const TODAY = epochDayOf(2026, 9, 15);
const POINT = { latitudeDeg: -7.53, longitudeDeg: -46.04 };
const PAST = { ...POINT, start: TODAY - 5, end: TODAY - 1 };
const AHEAD = { ...POINT, start: TODAY, end: TODAY + 9 };

let server: WeatherServer;
beforeAll(async () => {
  server = await startWeatherServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.reset();
  server.setNow(NOW);
});

const contextOf = () => fakeContext([], { fetch: createWeatherFetch(server), now: () => NOW }).context;

const SERVICES = [
  [HOSTS.historicalForecast, () => openMeteoHistoricalForecast.fetchDays(PAST, contextOf())],
  [HOSTS.ensemble, () => fetchEnsemble(AHEAD, contextOf())],
] as const;

describe('sound', () => {
  test('the archive of past forecasts has every day up to yesterday', async () => {
    const answer = await openMeteoHistoricalForecast.fetchDays(PAST, contextOf());
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(countDaysWithData(answer.value.series)).toBe(5);
    expect(answer.value.timeZone).toBe('America/Fortaleza');
  });

  test('the ensemble gives a band that widens with the days ahead', async () => {
    const answer = await fetchEnsemble(AHEAD, contextOf());
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(answer.value.et0Mm).toHaveLength(31);
    const { lowMm, highMm } = bandAround({ startDay: TODAY, et0Mm: new Float64Array(10).fill(5) }, answer.value);
    const widths = Array.from(highMm, (high, i) => high - (lowMm[i] ?? Number.NaN));
    expect(widths.at(-1)).toBeGreaterThan(widths[0] ?? Number.NaN);
    expect(widths.every((width) => width > 0)).toBe(true);
  });
});

describe.each(SERVICES)('%s, broken', (host, fetchAnswer) => {
  const minutely = 'Minutely API request limit exceeded. Please try again in one minute.';

  test.each<[string, Fault, Partial<SourceFailure>]>([
    ['refused', { kind: 'refuse' }, { code: 'blocked' }],
    ['cut off', { kind: 'cut-off' }, { code: 'invalid-response', path: '$' }],
    ['500', { kind: 'server-error' }, { code: 'http', status: 500 }],
    ['503 in HTML', { kind: 'unavailable-html' }, { code: 'http', status: 503 }],
    [
      '429 with a reason',
      { kind: 'rate-limited', window: 'minute' },
      { code: 'rate-limited', retryAfterMs: 60_000, reason: minutely },
    ],
    [
      '400',
      { kind: 'bad-request', reason: 'No data is available for this location' },
      { code: 'http', status: 400, reason: 'No data is available for this location' },
    ],
    ['no JSON', { kind: 'malformed-json' }, { code: 'invalid-response', path: '$' }],
    ['200 that breaks off', { kind: 'truncated' }, { code: 'invalid-response', path: '$' }],
    ['an empty object', { kind: 'empty-object' }, { code: 'invalid-response', path: 'daily_units' }],
    ['all missing', { kind: 'all-missing' }, { code: 'no-data' }],
    [
      'inches',
      { kind: 'wrong-units', variable: 'et0_fao_evapotranspiration', units: 'inch' },
      { code: 'invalid-response', path: 'daily_units.et0_fao_evapotranspiration' },
    ],
  ])('%s is a named failure', async (_name, fault, failure) => {
    server.faults.set(host, fault);
    expect(await fetchAnswer()).toMatchObject({ ok: false, error: failure });
  });

  test('a failure that passes is asked again', async () => {
    server.faults.set(host, { kind: 'server-error' }, { times: 1 });
    expect((await fetchAnswer()).ok).toBe(true);
  });
});

test('a day that the ensemble lacks has no band, the others have', async () => {
  server.faults.set(HOSTS.ensemble, { kind: 'missing-days', dates: ['2026-09-16'] });
  const answer = await fetchEnsemble(AHEAD, contextOf());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const { lowMm } = bandAround({ startDay: TODAY, et0Mm: Float64Array.of(5, 5, 5) }, answer.value);
  expect([...lowMm].map(Number.isNaN)).toEqual([false, true, false]);
});
