import { describe, expect, test } from 'vitest';
import { epochDayOf, yearOf } from '../../src/domain/calendar';
import { fail, ok } from '../../src/domain/result';
import { fetchThroughCache, placeFor } from '../../src/pipeline/cached-source';
import type { PlannedSource } from '../../src/pipeline/plan';
import type { CachedYear, SourceContext } from '../../src/ports';
import { metaOf } from '../../src/sources/registry';
import { type FakeSource, fakePorts, fakeSource, memoryCache, NOW, seriesOf, TODAY } from './fakes';

const HOUR_MS = 3_600_000;
const place = { latitudeDeg: -7.53, longitudeDeg: -46.04, key: '-7.53,-46.04' };

function planOf(source: FakeSource, start: number, end: number): PlannedSource {
  return { source, start, end, window: { start: epochDayOf(1981, 1, 1), end: TODAY - 2 } };
}

function contextAt(now: number): SourceContext {
  return { ...fakePorts([]).context, now: () => now, signal: new AbortController().signal };
}

const start = epochDayOf(1995, 3, 1);
const end = epochDayOf(1996, 2, 29);

describe('a source through the cache', () => {
  test('asks for the whole years of a period in one request', async () => {
    const source = fakeSource('nasa-power');
    const { download } = await fetchThroughCache(planOf(source, start, end), place, memoryCache(), contextAt(NOW));
    expect(source.queries).toHaveLength(1);
    expect(source.queries[0]).toMatchObject({ start: epochDayOf(1995, 1, 1), end: epochDayOf(1996, 12, 31) });
    expect(download).toMatchObject({ cache: 'network' });
    expect(download?.series.tempMaxC).toHaveLength(end - start + 1);
  });

  test('makes no request inside kept years and gives the same numbers', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power', (query) => ok(seriesOf(query, (day) => ({ tempMaxC: 25 + (day % 11) }))));
    const first = await fetchThroughCache(planOf(source, start, end), place, cache, contextAt(NOW));
    await first.stored;
    const inside = planOf(source, start + 30, end - 30);
    const again = await fetchThroughCache(inside, place, cache, contextAt(NOW + 400 * 24 * HOUR_MS));
    expect(source.queries).toHaveLength(1);
    expect(again.download?.cache).toBe('cache');
    expect([...(again.download?.series.tempMaxC ?? [])]).toEqual([
      ...(first.download?.series.tempMaxC.subarray(30, -30) ?? []),
    ]);
  });

  test('asks only from the first to the last year it lacks', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power');
    await fetchThroughCache(planOf(source, start, end), place, cache, contextAt(NOW));
    await fetchThroughCache(planOf(source, start, epochDayOf(1998, 6, 1)), place, cache, contextAt(NOW));
    expect(source.queries[1]).toMatchObject({ start: epochDayOf(1997, 1, 1), end: epochDayOf(1998, 12, 31) });
  });

  test('keeps days past the revision horizon without end and recent ones for the source’s own time', async () => {
    const cache = memoryCache();
    const source = fakeSource('nasa-power');
    await fetchThroughCache(planOf(source, epochDayOf(2023, 12, 1), TODAY - 2), place, cache, contextAt(NOW));
    const expiry = new Map([...cache.kept.values()].map(({ year, expiresAt }) => [year, expiresAt]));
    expect(expiry.get(2023)).toBeNull();
    expect(expiry.get(2024)).toBe(NOW + metaOf('nasa-power').freshForMs);
    await fetchThroughCache(planOf(source, TODAY - 5, TODAY - 2), place, cache, contextAt(NOW + HOUR_MS));
    expect(source.queries).toHaveLength(1);
    await fetchThroughCache(planOf(source, TODAY - 5, TODAY - 2), place, cache, contextAt(NOW + 7 * HOUR_MS));
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
      cache,
      contextAt(NOW),
    );
    expect(source.queries).toHaveLength(1);
  });

  test('serves expired years, marked stale, when asking fails, and tells why', async () => {
    const cache = memoryCache();
    let isDown = false;
    const source = fakeSource('nasa-power', (query) => (isDown ? fail({ code: 'offline' }) : ok(seriesOf(query))));
    await fetchThroughCache(planOf(source, TODAY - 9, TODAY - 2), place, cache, contextAt(NOW));
    isDown = true;
    const later = contextAt(NOW + 48 * HOUR_MS);
    const { download, failure } = await fetchThroughCache(planOf(source, TODAY - 9, TODAY - 2), place, cache, later);
    expect(failure).toEqual({ code: 'offline' });
    expect(download).toMatchObject({ cache: 'stale', retrievedAt: NOW });
    expect(download?.series.tempMaxC[0]).toBe(32);
  });

  test('gives nothing but the failure when nothing is kept', async () => {
    const source = fakeSource('nasa-power', () => fail({ code: 'timeout', afterMs: 60_000 }));
    const result = await fetchThroughCache(planOf(source, start, end), place, memoryCache(), contextAt(NOW));
    expect(result).toMatchObject({ download: undefined, failure: { code: 'timeout', afterMs: 60_000 } });
  });

  test('does not cache what is computed here', async () => {
    const cache = memoryCache();
    const plan = planOf(fakeSource('simulated'), start, end);
    await fetchThroughCache(plan, place, cache, contextAt(NOW));
    expect(cache.kept.size).toBe(0);
  });

  test('keeps one record a calendar year, leap year whole', async () => {
    const cache = memoryCache();
    await fetchThroughCache(planOf(fakeSource('nasa-power'), start, end), place, cache, contextAt(NOW));
    const lengths = [...cache.kept.values()].map(({ series }) => [yearOf(series.startDay), series.tempMaxC.length]);
    expect(lengths).toEqual([
      [1995, 365],
      [1996, 366],
    ]);
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
