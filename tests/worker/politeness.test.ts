import { beforeEach, expect, test } from 'vitest';
import { epochDayOf, formatIsoDate, parseIsoDate } from '../../src/domain/calendar';
import { fetchThroughCache } from '../../src/pipeline/cached-source';
import type { SourceContext } from '../../src/ports';
import { openMeteoArchive } from '../../src/sources/open-meteo-archive';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createExclusive } from '../../src/worker/exclusive';
import { createMemoryLocks } from '../../src/worker/locks';
import { createTurns } from '../../src/worker/turns';
import { memoryCache } from '../pipeline/fakes';
import { freshBrowser } from '../storage/browser-storage';
import { createRateLimits, RATE_REASONS } from '../support/weather-server/rate-limits';
import { createVirtualClock } from './virtual-clock';

/** 2024-05-10T13:20:40Z, in the middle of a minute */
const NOW = Date.UTC(2024, 4, 10, 13, 20, 40);
const UNITS = {
  temperature_2m_max: '°C',
  temperature_2m_min: '°C',
  relative_humidity_2m_mean: '%',
  wind_speed_10m_mean: 'm/s',
  shortwave_radiation_sum: 'MJ/m²',
  precipitation_sum: 'mm',
  et0_fao_evapotranspiration: 'mm',
};

beforeEach(freshBrowser);

/** An archive that counts as Open-Meteo does, its minute ticking `tickMs` after ours, and answers 20 everywhere. */
function archiveOf(clock: { now: () => number; sleep: SourceContext['sleep'] }, tickMs: number) {
  const limits = createRateLimits();
  const log: { readonly status: number; readonly weight: number; readonly at: number }[] = [];
  const fetch = async (address: string): Promise<Response> => {
    const url = new URL(address);
    await clock.sleep(800, new AbortController().signal);
    const at = clock.now() - tickMs;
    const window = limits.refusal(at);
    const start = parseIsoDate(url.searchParams.get('start_date') ?? '') ?? 0;
    const end = parseIsoDate(url.searchParams.get('end_date') ?? '') ?? 0;
    const days = Array.from({ length: end - start + 1 }, (_, i) => start + i);
    const weight = window ? 1 : (7 / 10) * (days.length / 14);
    limits.charge(weight, at);
    log.push({ status: window ? 429 : 200, weight, at: clock.now() });
    if (window) return Response.json({ error: true, reason: RATE_REASONS[window] }, { status: 429 });
    const columns = Object.keys(UNITS).map((name) => [name, days.map(() => 20)]);
    return Response.json({
      daily_units: UNITS,
      daily: { time: days.map(formatIsoDate), ...Object.fromEntries(columns) },
    });
  };
  return { fetch, log };
}

test.each([0, 7_000, 31_000, 59_000])(
  'sixty years of the archive stay inside the allowance, wait for the next minute and say so (server’s minute %i ms late) (D25)',
  async (tickMs) => {
    const clock = createVirtualClock(NOW);
    const { fetch, log } = archiveOf(clock, tickMs);
    const locks = createMemoryLocks();
    const waits: { reason: string; waitMs: number | null }[] = [];
    const context: SourceContext = {
      ...clock,
      fetch,
      signal: new AbortController().signal,
      random: () => 0.5,
      isOnline: () => true,
      inTurn: createTurns({ ...clock, openDatabase: createDatabaseProvider(), locks }),
      onWait: (wait) => void waits.push(wait),
    };
    const [start, end] = [epochDayOf(1964, 1, 1), epochDayOf(2023, 12, 31)];
    const planned = { source: openMeteoArchive, start, end, window: { start: epochDayOf(1940, 1, 1), end } };
    const place = { latitudeDeg: -22.725, longitudeDeg: -47.648, key: '-22.725,-47.648' };
    const ports = { cache: memoryCache(), exclusive: createExclusive(locks) };

    const { download, failure } = await clock.run(fetchThroughCache(planned, place, ports, context));

    expect(failure).toBeUndefined();
    expect(download?.series.tempMaxC.every((value) => value === 20)).toBe(true);
    expect(log.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(log.every(({ weight }) => weight <= 500)).toBe(true);
    expect(log.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo((0.7 * 21_915) / 14, 6);
    const firstMinute = log.filter(({ at }) => at < NOW + 60_000);
    expect(firstMinute.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(600);
    expect(clock.now() - NOW).toBeLessThan(75_000);
    expect(waits[0]).toMatchObject({ reason: 'allowance' });
    expect(waits[0]?.waitMs).toBeLessThanOrEqual(60_000);
  },
);
