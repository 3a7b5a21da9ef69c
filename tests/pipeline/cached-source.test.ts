import { beforeEach, describe, expect, test, vi } from 'vitest';
import { epochDayOf, yearOf } from '../../src/domain/calendar';
import { fail, ok } from '../../src/domain/result';
import { fetchThroughCache, placeFor } from '../../src/pipeline/cached-source';
import type { PlannedSource } from '../../src/pipeline/plan';
import type { CachedYear, SourceContext, SourceQuery, WeatherCache } from '../../src/ports';
import { metaOf } from '../../src/sources/registry';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createWeatherCache } from '../../src/storage/weather-cache';
import { createExclusive } from '../../src/worker/exclusive';
import { createMemoryLocks } from '../../src/worker/locks';
import { freshBrowser, openOrThrow } from '../storage/browser-storage';
import { type FakeSource, fakePorts, fakeSource, memoryCache, NOW, seriesOf, TODAY } from './fakes';

const HOUR_MS = 3_600_000;
const place = { latitudeDeg: -7.53, longitudeDeg: -46.04, key: '-7.53,-46.04' };

function planOf(source: FakeSource, start: number, end: number): PlannedSource {
  return { source, start, end, window: { start: epochDayOf(1981, 1, 1), end: TODAY - 2 } };
}

function portsWith(cache: WeatherCache, exclusive = fakePorts([]).exclusive) {
  return { cache, exclusive };
}

function contextAt(now: number): SourceContext {
  return { ...fakePorts([]).context, now: () => now, signal: new AbortController().signal };
}

const start = epochDayOf(1995, 3, 1);
const end = epochDayOf(1996, 2, 29);

describe('a source through the cache', () => {
  test('asks for the whole years of a period in one request', async () => {
    const source = fakeSource('nasa-power');
    const { download } = await fetchThroughCache(
      planOf(source, start, end),
      place,
      portsWith(memoryCache()),
      contextAt(NOW),
    );
    expect(source.queries).toHaveLength(1);
    expect(source.queries[0]).toMatchObject({ start: epochDayOf(1995, 1, 1), end: epochDayOf(1996, 12, 31) });
    expect(download).toMatchObject({ cache: 'network' });
    expect(download?.series.tempMaxC).toHaveLength(end - start + 1);
  });

  test('makes no request inside kept years and gives the same numbers', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power', (query) => ok(seriesOf(query, (day) => ({ tempMaxC: 25 + (day % 11) }))));
    const first = await fetchThroughCache(planOf(source, start, end), place, portsWith(cache), contextAt(NOW));
    await first.stored;
    const inside = planOf(source, start + 30, end - 30);
    const again = await fetchThroughCache(inside, place, portsWith(cache), contextAt(NOW + 400 * 24 * HOUR_MS));
    expect(source.queries).toHaveLength(1);
    expect(again.download?.cache).toBe('cache');
    expect([...(again.download?.series.tempMaxC ?? [])]).toEqual([
      ...(first.download?.series.tempMaxC.subarray(30, -30) ?? []),
    ]);
  });

  test('asks only from the first to the last year it lacks', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power');
    await fetchThroughCache(planOf(source, start, end), place, portsWith(cache), contextAt(NOW));
    await fetchThroughCache(planOf(source, start, epochDayOf(1998, 6, 1)), place, portsWith(cache), contextAt(NOW));
    expect(source.queries[1]).toMatchObject({ start: epochDayOf(1997, 1, 1), end: epochDayOf(1998, 12, 31) });
  });

  test('keeps days past the revision horizon without end and recent ones for the source’s own time', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power');
    await fetchThroughCache(
      planOf(source, epochDayOf(2023, 12, 1), TODAY - 2),
      place,
      portsWith(cache),
      contextAt(NOW),
    );
    const expiry = new Map([...cache.kept.values()].map(({ year, expiresAt }) => [year, expiresAt]));
    expect(expiry.get(2023)).toBeNull();
    expect(expiry.get(2024)).toBe(NOW + metaOf('nasa-power').freshForMs);
    await fetchThroughCache(planOf(source, TODAY - 5, TODAY - 2), place, portsWith(cache), contextAt(NOW + HOUR_MS));
    expect(source.queries).toHaveLength(1);
    await fetchThroughCache(
      planOf(source, TODAY - 5, TODAY - 2),
      place,
      portsWith(cache),
      contextAt(NOW + 7 * HOUR_MS),
    );
    expect(source.queries).toHaveLength(2);
    expect(source.queries[1]).toMatchObject({ start: epochDayOf(2024, 1, 1), end: TODAY - 2 });
  });

  test('asks again when a kept year ends before the days that are wanted now', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power');
    const half: CachedYear = {
      year: 1995,
      series: seriesOf({ start: epochDayOf(1995, 1, 1), end: epochDayOf(1995, 6, 30) }),
      url: 'https://example.org/half',
      retrievedAt: NOW,
      expiresAt: null,
      elevationM: null,
      timeZone: null,
    };
    await cache.save('nasa-power', place.key, [half]);
    await fetchThroughCache(
      planOf(source, epochDayOf(1995, 6, 1), epochDayOf(1995, 7, 1)),
      place,
      portsWith(cache),
      contextAt(NOW),
    );
    expect(source.queries).toHaveLength(1);
  });

  test('serves expired years, marked stale, when asking fails, and tells why', async () => {
    const cache = memoryCache();
    let isDown = false;
    const source = fakeSource('nasa-power', (query) => (isDown ? fail({ code: 'offline' }) : ok(seriesOf(query))));
    await fetchThroughCache(planOf(source, TODAY - 9, TODAY - 2), place, portsWith(cache), contextAt(NOW));
    isDown = true;
    const later = contextAt(NOW + 48 * HOUR_MS);
    const { download, failure } = await fetchThroughCache(
      planOf(source, TODAY - 9, TODAY - 2),
      place,
      portsWith(cache),
      later,
    );
    expect(failure).toEqual({ code: 'offline' });
    expect(download).toMatchObject({ cache: 'stale', retrievedAt: NOW });
    expect(download?.series.tempMaxC[0]).toBe(32);
  });

  test('gives nothing but the failure when nothing is kept', async () => {
    const source = fakeSource('nasa-power', () => fail({ code: 'timeout', afterMs: 60_000 }));
    const result = await fetchThroughCache(planOf(source, start, end), place, portsWith(memoryCache()), contextAt(NOW));
    expect(result).toMatchObject({ download: undefined, failure: { code: 'timeout', afterMs: 60_000 } });
  });

  test('asks an archive of hours only for the days wanted, and grows what it keeps of the year', async () => {
    const cache = memoryCache();
    const source = fakeSource('bright-sky');
    const ports = portsWith(cache);
    const ask = (from: number, to: number) => fetchThroughCache(planOf(source, from, to), place, ports, contextAt(NOW));
    const march = epochDayOf(2023, 3, 1);
    await ask(march, march + 9);
    await ask(march + 5, march + 14);
    expect(source.queries).toMatchObject([
      { start: march, end: march + 9 },
      { start: march + 5, end: march + 14 },
    ]);
    expect((await ask(march, march + 14)).download?.cache).toBe('cache');
    expect(source.queries).toHaveLength(2);
  });

  test('does not cache what is computed here', async () => {
    const cache = memoryCache();
    const plan = planOf(fakeSource('simulated'), start, end);
    await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW));
    expect(cache.kept.size).toBe(0);
  });

  test('keeps one record a calendar year, leap year whole', async () => {
    const cache = memoryCache();
    await fetchThroughCache(planOf(fakeSource('nasa-power'), start, end), place, portsWith(cache), contextAt(NOW));
    const lengths = [...cache.kept.values()].map(({ series }) => [yearOf(series.startDay), series.tempMaxC.length]);
    expect(lengths).toEqual([
      [1995, 365],
      [1996, 366],
    ]);
  });
});

describe('two equal questions at once', () => {
  beforeEach(freshBrowser);

  /** A tab of one browser: its own connection, the locks of all. */
  const locks = createMemoryLocks();
  const tab = () =>
    portsWith(
      createWeatherCache(createDatabaseProvider(), () => NOW),
      createExclusive(locks),
    );

  test('from two tabs make one request; the second finds the cache filled (D28)', async () => {
    const source = fakeSource('nasa-power', (query) => ok(seriesOf(query, (day) => ({ tempMaxC: 25 + (day % 11) }))));
    const plan = planOf(source, start, end);
    const [one, other] = await Promise.all([
      fetchThroughCache(plan, place, tab(), contextAt(NOW)),
      fetchThroughCache(plan, place, tab(), contextAt(NOW)),
    ]);
    expect(source.queries).toHaveLength(1);
    expect([one.download?.cache, other.download?.cache].toSorted()).toEqual(['cache', 'network']);
    expect(one.download?.series).toEqual(other.download?.series);
  });

  test('say of the second that it waits for its turn', async () => {
    const onWait = vi.fn();
    const plan = planOf(fakeSource('nasa-power'), start, end);
    const context = { ...contextAt(NOW), onWait };
    await Promise.all([tab(), tab()].map((ports) => fetchThroughCache(plan, place, ports, context)));
    expect(onWait.mock.calls).toEqual([[{ reason: 'turn', waitMs: null }]]);
  });

  test('are both answered from a fresh cache without waiting for anyone', async () => {
    const cache = memoryCache();
    const plan = planOf(fakeSource('nasa-power'), start, end);
    await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW));
    const neverFree = portsWith(cache, () => new Promise(() => undefined));
    const { download } = await fetchThroughCache(plan, place, neverFree, contextAt(NOW));
    expect(download?.cache).toBe('cache');
  });

  test('ask again for themselves when the first fails', async () => {
    let isDown = true;
    const source = fakeSource('nasa-power', (query) => {
      const answer = isDown ? fail({ code: 'offline' as const }) : ok(seriesOf(query));
      isDown = false;
      return answer;
    });
    const plan = planOf(source, start, end);
    const [one, other] = await Promise.all([
      fetchThroughCache(plan, place, tab(), contextAt(NOW)),
      fetchThroughCache(plan, place, tab(), contextAt(NOW)),
    ]);
    expect([one.failure, other.failure]).toEqual([{ code: 'offline' }, undefined]);
    expect(other.download?.cache).toBe('network');
  });
});

describe('a record of the cache that is broken', () => {
  beforeEach(freshBrowser);

  test('is dropped and asked for anew', async () => {
    const provider = createDatabaseProvider();
    const ports = portsWith(createWeatherCache(provider, () => NOW));
    const source = fakeSource('nasa-power');
    const plan = planOf(source, start, end);
    await fetchThroughCache(plan, place, ports, contextAt(NOW));
    const database = await openOrThrow(provider);
    const record = await database.get('weather', ['nasa-power', place.key, 1995]);
    await database.put('weather', Object.assign({}, record, { series: null }));
    const again = await fetchThroughCache(plan, place, ports, contextAt(NOW));
    expect(source.queries[1]).toMatchObject({ start: epochDayOf(1995, 1, 1), end: epochDayOf(1995, 12, 31) });
    expect(again).toMatchObject({ failure: undefined, download: { cache: 'network' } });
    await fetchThroughCache(plan, place, ports, contextAt(NOW));
    expect(source.queries).toHaveLength(2);
  });
});

describe('what the provider says beside the weather', () => {
  test('the time until which its answer holds takes the place of the source’s own (D28)', async () => {
    const cache = memoryCache();
    const source = fakeSource('met-norway', undefined, { expiresAt: NOW + 3 * HOUR_MS });
    const plan = { ...planOf(source, TODAY, TODAY + 5), window: { start: TODAY, end: TODAY + 9 } };
    await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW));
    await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW + 3 * HOUR_MS - 1));
    expect(source.queries).toHaveLength(1);
    await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW + 3 * HOUR_MS));
    expect(source.queries).toHaveLength(2);
  });

  test('does not make final days expire', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power', undefined, { expiresAt: NOW + 1 });
    await fetchThroughCache(planOf(source, start, end), place, portsWith(cache), contextAt(NOW));
    expect([...cache.kept.values()].map(({ expiresAt }) => expiresAt)).toEqual([null, null]);
  });

  test('the station is kept with the days and comes back with them', async () => {
    const station = { id: 'KDEN', name: 'Denver', distanceKm: 12.5, elevationM: 1656 };
    const cache = memoryCache();
    const plan = planOf(fakeSource('nws-observations', undefined, { station }), TODAY - 5, TODAY - 2);
    const first = await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW));
    const again = await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW));
    expect([first.download?.station, again.download?.station]).toEqual([station, station]);
    expect(again.download?.cache).toBe('cache');
  });
});

describe('a span that is asked for in parts', () => {
  const split = ({ start, end, ...about }: SourceQuery): SourceQuery[] =>
    Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, i) => ({
      ...about,
      start: epochDayOf(yearOf(start) + i, 1, 1),
      end: epochDayOf(yearOf(start) + i, 12, 31),
    }));
  const threeYears = [epochDayOf(1995, 1, 1), epochDayOf(1997, 12, 31)] as const;

  test('is one series, each year with the URL of its own request', async () => {
    const cache = memoryCache();
    const source = { ...fakeSource('open-meteo-archive', (query) => ok(seriesOf(query))), split };
    const { download } = await fetchThroughCache(
      planOf(source, ...threeYears),
      place,
      portsWith(cache),
      contextAt(NOW),
    );
    expect(source.queries).toHaveLength(3);
    expect(download?.series.tempMaxC.every((value) => value === 32)).toBe(true);
    const urls = [...cache.kept.values()].map(({ url }) => new URL(url).searchParams.get('start'));
    expect(urls).toEqual([1995, 1996, 1997].map((year) => String(epochDayOf(year, 1, 1))));
  });

  test('keeps what came when a part fails, tells why, and asks only for the rest the next time', async () => {
    const cache = memoryCache();
    let isUsedUp = true;
    const limited = { code: 'rate-limited', retryAfterMs: HOUR_MS } as const;
    const answer = (query: SourceQuery) =>
      isUsedUp && yearOf(query.start) === 1996 ? fail(limited) : ok(seriesOf(query));
    const source = { ...fakeSource('open-meteo-archive', answer), split };
    const plan = planOf(source, ...threeYears);
    const { download, failure } = await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW));
    expect(failure).toEqual(limited);
    expect(download?.cache).toBe('network');
    expect([0, 364, 365].map((day) => download?.series.tempMaxC[day])).toEqual([32, 32, Number.NaN]);
    isUsedUp = false;
    const again = await fetchThroughCache(plan, place, portsWith(cache), contextAt(NOW));
    expect(source.queries.map((query) => yearOf(query.start))).toEqual([1995, 1996, 1996, 1997]);
    expect(again.download?.series.tempMaxC.every((value) => value === 32)).toBe(true);
  });

  test('is as well kept as its worst part', async () => {
    let saves = 0;
    const cache: WeatherCache = { load: async () => [], save: async () => (saves++ === 0 ? 'full' : 'saved') };
    const source = { ...fakeSource('open-meteo-archive'), split };
    const { stored } = await fetchThroughCache(planOf(source, ...threeYears), place, portsWith(cache), contextAt(NOW));
    expect(await stored).toBe('full');
  });
});

describe('the place of a source', () => {
  test('is rounded to the decimals the source is asked with, so that key and request agree', () => {
    expect(placeFor(metaOf('nasa-power'), -22.725, -47.6476)).toMatchObject({ longitudeDeg: -47.65 });
    expect(placeFor(metaOf('open-meteo-archive'), -22.7251, -47.64764).key).toBe('-22.725,-47.648');
  });

  test('has one key for zero, whatever its sign', () => {
    expect(placeFor(metaOf('nasa-power'), -0.001, 0.001).key).toBe('0,0');
  });
});
