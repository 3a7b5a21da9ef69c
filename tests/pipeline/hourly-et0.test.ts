/** ETo by the hour from the test weather server's answers to the result of a run. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { windAt2m } from '../../src/domain/atmosphere';
import { epochDayOf } from '../../src/domain/calendar';
import { hourlyReferenceEtSeries } from '../../src/domain/reference-et/hourly';
import { fetchThroughCache } from '../../src/pipeline/cached-source';
import { hourlyEt0Of } from '../../src/pipeline/hourly-et0';
import { runPipeline } from '../../src/pipeline/run';
import type { SourceContext, WeatherSource } from '../../src/ports';
import type { ResolvedSite, RunRequest, SourceDays } from '../../src/protocol';
import { brightSky } from '../../src/sources/bright-sky';
import { geosphereAustria } from '../../src/sources/geosphere-austria';
import { createWeatherFetch } from '../support/weather-fetch';
import { startWeatherServer, type WeatherServer } from '../support/weather-server';
import { hoursOf } from '../support/weather-server/hourly';
import { fakePorts, fakeSource, memoryCache, recorder } from './fakes';

const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2024, 4, 10, 13, 20);
const FIRST = epochDayOf(2024, 5, 5);
const LAST = epochDayOf(2024, 5, 8);
const ELEVATION_M = 100;

let server: WeatherServer;
beforeAll(async () => {
  server = await startWeatherServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.reset();
  server.setNow(NOW);
  for (const place of [MUENSTER, VIENNA]) server.setElevation(place, ELEVATION_M);
});

const MUENSTER = { latitudeDeg: 52.13, longitudeDeg: 7.7 };
const VIENNA = { latitudeDeg: 48.22, longitudeDeg: 16.38 };
type Point = typeof MUENSTER;

function portsFor(sources: readonly WeatherSource[], cache = memoryCache()) {
  const { context } = fakePorts([]);
  const world = { ...context, fetch: createWeatherFetch(server), now: () => NOW };
  const place = {
    elevation: async () => ({ ok: true, value: ELEVATION_M }) as const,
    timeZone: async () => 'Europe/Berlin',
  };
  return fakePorts(sources, { context: world, cache, place });
}

async function daysOf(source: WeatherSource, place: Point, cache = memoryCache()): Promise<SourceDays> {
  const request: RunRequest = { ...place, start: FIRST, end: LAST, sources: [source.meta.id] };
  const outcome = await runPipeline(request, portsFor([source], cache), recorder().options);
  if (!outcome.ok) throw new Error(`The run failed: ${JSON.stringify(outcome.failure)}`);
  const days = outcome.result.days.bySource[source.meta.id];
  if (!days) throw new Error('The source gave no days.');
  return days;
}

/** The ETo of the server's own hours, on the clock of central European summer time, day by day. */
function expectedSums(place: Point, isWindBefore: boolean): number[] {
  const hourAt = hoursOf(place, ELEVATION_M);
  const startMs = FIRST * 24 * HOUR_MS - 2 * HOUR_MS;
  const hours = Array.from({ length: 24 * (LAST - FIRST + 1) }, (_, i) => startMs + i * HOUR_MS);
  const meanOf = (name: 'tempC' | 'humidityPct' | 'wind10mMps') =>
    Float64Array.from(hours, (ms) => (hourAt(ms)[name] + hourAt(ms + HOUR_MS)[name]) / 2);
  const windBefore = Float64Array.from(hours, (ms) => hourAt(ms).wind10mMps);
  const columns = {
    startMs,
    stepMs: HOUR_MS,
    tempC: meanOf('tempC'),
    humidityPct: meanOf('humidityPct'),
    wind2mMps: (isWindBefore ? windBefore : meanOf('wind10mMps')).map((wind) => windAt2m(wind, 10)),
    shortwaveMjM2: Float64Array.from(hours, (ms) => hourAt(ms).shortwaveMjM2),
  };
  const et0Mm = hourlyReferenceEtSeries(columns, { ...place, elevationM: ELEVATION_M, utcOffsetHours: 1 });
  return [0, 1, 2, 3].map((day) => et0Mm.subarray(24 * day, 24 * day + 24).reduce((sum, mm) => sum + mm, 0));
}

describe.each([
  ['Bright Sky', brightSky, MUENSTER, true],
  ['GeoSphere Austria', geosphereAustria, VIENNA, false],
] as const)('%s', (_name, source, place, isWindBefore) => {
  test('has beside the daily equation the sum of its hours', async () => {
    const { hourlyEt0Mm } = await daysOf(source, place);
    const expected = expectedSums(place, isWindBefore);
    expect(hourlyEt0Mm).toHaveLength(4);
    // The server rounds: humidity to whole per cents, radiation to a watt-hour, the temperature to a tenth.
    for (const [i, sum] of expected.entries()) {
      expect(Math.abs((hourlyEt0Mm?.[i] ?? Number.NaN) - sum)).toBeLessThan(0.005);
    }
  });

  test('has the same from the cache', async () => {
    const cache = memoryCache();
    const first = await daysOf(source, place, cache);
    const { length } = server.log.requests;
    const again = await daysOf(source, place, cache);
    expect(server.log.requests).toHaveLength(length);
    expect(again.hourlyEt0Mm).toEqual(first.hourlyEt0Mm);
  });
});

test('a result holds the sums and not the hours', async () => {
  const days = await daysOf(brightSky, MUENSTER);
  expect(days).not.toHaveProperty('hours');
  expect(Object.values(days).every((column) => column instanceof Float64Array && column.length === 4)).toBe(true);
});

test('a source of days has no sum of hours', async () => {
  expect(await daysOf(fakeSource('nasa-power'), MUENSTER)).not.toHaveProperty('hourlyEt0Mm');
});

test('a year that grows in the cache keeps the hours of both its parts', async () => {
  const cache = memoryCache();
  const ports = portsFor([brightSky], cache);
  const context: SourceContext = { ...ports.context, signal: new AbortController().signal };
  const window = { start: epochDayOf(2010, 1, 1), end: LAST };
  const place = { ...MUENSTER, key: '52.13,7.7', timeZone: 'Europe/Berlin' };
  const ask = async (start: number, end: number) => {
    const { download } = await fetchThroughCache({ source: brightSky, start, end, window }, place, ports, context);
    if (!download) throw new Error('Nothing was downloaded.');
    return download;
  };
  await ask(FIRST, FIRST + 1);
  await ask(FIRST + 2, LAST);
  const grown = await ask(FIRST, LAST);
  const atOnce = await daysOf(brightSky, MUENSTER);
  const site: ResolvedSite = {
    ...MUENSTER,
    elevationM: ELEVATION_M,
    elevationSource: 'typed',
    timeZone: 'Europe/Berlin',
    timeZoneSource: 'provider',
  };
  expect(grown.cache).toBe('cache');
  expect(hourlyEt0Of(grown, site).hourlyEt0Mm).toEqual(atOnce.hourlyEt0Mm);
});
