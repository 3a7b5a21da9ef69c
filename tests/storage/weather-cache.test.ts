import { beforeEach, describe, expect, test, vi } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { missingSourceSeries, type SourceSeries } from '../../src/domain/series';
import type { CachedYear } from '../../src/ports';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createWeatherCache } from '../../src/storage/weather-cache';
import {
  abortNextPut,
  browserWithoutStorage,
  freshBrowser,
  openOrThrow,
  refuseAllPuts,
  refusePuts,
} from './browser-storage';

const PLACE = '-22.7,-47.6';
const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2024, 5, 1);

beforeEach(freshBrowser);

function seriesOf(year: number, length = 3): SourceSeries {
  const series = missingSourceSeries(epochDayOf(year, 1, 1), length);
  series.tempMaxC.set([31.5, 0].slice(0, length));
  return series;
}

function yearOf(year: number, changes: Partial<CachedYear> = {}): CachedYear {
  const url = 'https://power.larc.nasa.gov/api/temporal/daily/point';
  const rest = { url, retrievedAt: NOW, expiresAt: null, elevationM: -4, timeZone: null };
  return { year, series: seriesOf(year), ...rest, ...changes };
}

function cacheAt(now: () => number) {
  const provider = createDatabaseProvider();
  return { cache: createWeatherCache(provider, now), provider };
}

async function storedYears(): Promise<number[]> {
  const database = await openOrThrow();
  const records = await database.getAll('weather');
  return records.map(({ year }) => year);
}

describe('the weather cache', () => {
  test('gives back the years it was given, missing values and zeros included', async () => {
    const { cache } = cacheAt(() => NOW);
    expect(await cache.save('nasa-power', PLACE, [yearOf(2020), yearOf(2021, { expiresAt: NOW + 1 })])).toBe('saved');
    const years = await cache.load('nasa-power', PLACE, [2021, 2020]);
    expect(years).toHaveLength(2);
    expect(years.find(({ year }) => year === 2021)).toMatchObject(yearOf(2021, { expiresAt: NOW + 1 }));
    expect(years.find(({ year }) => year === 2020)?.series.tempMaxC).toEqual(Float64Array.of(31.5, 0, Number.NaN));
  });

  test('gives back the station of a year that has one', async () => {
    const { cache } = cacheAt(() => NOW);
    const station = { id: 'KDEN', name: 'Denver', distanceKm: 12.5, elevationM: null };
    await cache.save('nws-observations', PLACE, [yearOf(2020, { station })]);
    expect(await cache.load('nws-observations', PLACE, [2020])).toMatchObject([{ station }]);
  });

  test('keeps sources, places and years apart', async () => {
    const { cache } = cacheAt(() => NOW);
    await cache.save('nasa-power', PLACE, [yearOf(2020)]);
    expect(await cache.load('open-meteo-archive', PLACE, [2020])).toEqual([]);
    expect(await cache.load('nasa-power', '0,0', [2020])).toEqual([]);
    expect(await cache.load('nasa-power', PLACE, [2019, 2021])).toEqual([]);
  });

  test('puts a newer answer in the place of the older', async () => {
    const { cache } = cacheAt(() => NOW);
    await cache.save('nasa-power', PLACE, [yearOf(2020)]);
    await cache.save('nasa-power', PLACE, [yearOf(2020, { retrievedAt: NOW + 5 })]);
    expect(await cache.load('nasa-power', PLACE, [2020])).toMatchObject([{ retrievedAt: NOW + 5 }]);
  });

  test('leaves the series that it saves usable', async () => {
    const { cache } = cacheAt(() => NOW);
    const year = yearOf(2020);
    await cache.save('nasa-power', PLACE, [year]);
    expect(year.series.tempMaxC).toHaveLength(3);
  });

  test('serves two connections that write at once', async () => {
    const [first, second] = [cacheAt(() => NOW).cache, cacheAt(() => NOW).cache];
    const saves = [first.save('nasa-power', PLACE, [yearOf(2020)]), second.save('nasa-power', PLACE, [yearOf(2021)])];
    expect(await Promise.all(saves)).toEqual(['saved', 'saved']);
    expect(await first.load('nasa-power', PLACE, [2020, 2021])).toHaveLength(2);
  });
});

describe('a stored year that is broken', () => {
  const infinite = seriesOf(2020);
  infinite.wind2mMps.set([Number.POSITIVE_INFINITY]);
  test.each<[string, unknown]>([
    ['has columns of unequal length', { series: { ...seriesOf(2020), wind2mMps: Float64Array.of(1) } }],
    ['has a plain array for a column', { series: { ...seriesOf(2020), tempMinC: [1, 2, 3] } }],
    ['lacks a column', { series: { ...seriesOf(2020), precipitationMm: undefined } }],
    ['has no day', { series: seriesOf(2020, 0) }],
    ['begins in another year', { series: seriesOf(2019) }],
    ['runs into the next year', { series: seriesOf(2020, 367) }],
    ['holds an infinite value', { series: infinite }],
    ['has no time of retrieval', { retrievedAt: 'yesterday' }],
    ['has an impossible elevation', { elevationM: 90_000 }],
    ['has no series', { series: null }],
    ['names a station by half', { station: { id: 'KDEN' } }],
  ])('because it %s is absent and dropped', async (_, damage) => {
    const { cache, provider } = cacheAt(() => NOW);
    await cache.save('nasa-power', PLACE, [yearOf(2020), yearOf(2021)]);
    const database = await openOrThrow(provider);
    const record = await database.get('weather', ['nasa-power', PLACE, 2020]);
    await database.put('weather', Object.assign({}, record, damage));
    expect(await cache.load('nasa-power', PLACE, [2020, 2021])).toMatchObject([{ year: 2021 }]);
    await vi.waitFor(async () => expect(await storedYears()).toEqual([2021]));
  });
});

describe('a full disk', () => {
  test('costs the oldest-used years, not the run', async () => {
    let now = NOW;
    const { cache } = cacheAt(() => now);
    for (let year = 1950; year < 2010; year++) {
      now += HOUR_MS;
      await cache.save('nasa-power', PLACE, [yearOf(year)]);
    }
    refusePuts(1);
    expect(await cache.save('nasa-power', PLACE, [yearOf(2020)])).toBe('saved');
    expect(await storedYears()).toEqual([2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2020]);
  });

  test('is known too when it shows only at the commit', async () => {
    const { cache } = cacheAt(() => NOW);
    await cache.save('nasa-power', PLACE, [yearOf(2019)]);
    abortNextPut('QuotaExceededError');
    expect(await cache.save('nasa-power', PLACE, [yearOf(2020), yearOf(2021)])).toBe('saved');
    expect(await storedYears()).toEqual([2020, 2021]);
  });

  test('is said to be full when nothing is left to drop', async () => {
    const { cache } = cacheAt(() => NOW);
    await cache.save('nasa-power', PLACE, [yearOf(2019)]);
    refuseAllPuts();
    expect(await cache.save('nasa-power', PLACE, [yearOf(2020)])).toBe('full');
    expect(await storedYears()).toEqual([]);
  });

  test('spares a year whose use was noted since', async () => {
    let now = NOW;
    const { cache } = cacheAt(() => now);
    for (let year = 1950; year <= 2000; year++) await cache.save('nasa-power', PLACE, [yearOf(year)]);
    now += 2 * HOUR_MS;
    await cache.load('nasa-power', PLACE, [1950]);
    const database = await openOrThrow();
    const lastUse = async () => (await database.get('weather', ['nasa-power', PLACE, 1950]))?.lastUsedAt;
    await vi.waitFor(async () => expect(await lastUse()).toBe(now));
    refusePuts(1);
    await cache.save('nasa-power', PLACE, [yearOf(2020)]);
    expect(await storedYears()).toEqual([1950, 2020]);
  });
});

describe('a browser that gives no storage', () => {
  test('has no years and says so on saving', async () => {
    browserWithoutStorage();
    const { cache } = cacheAt(() => NOW);
    expect(await cache.load('nasa-power', PLACE, [2020])).toEqual([]);
    expect(await cache.save('nasa-power', PLACE, [yearOf(2020)])).toBe('unavailable');
  });

  test('may fail in the middle of a read or a write', async () => {
    const { cache } = cacheAt(() => NOW);
    await cache.save('nasa-power', PLACE, [yearOf(2020)]);
    abortNextPut('UnknownError');
    expect(await cache.save('nasa-power', PLACE, [yearOf(2021)])).toBe('unavailable');
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('the disk is gone', 'UnknownError');
    });
    expect(await cache.load('nasa-power', PLACE, [2020])).toEqual([]);
  });
});
