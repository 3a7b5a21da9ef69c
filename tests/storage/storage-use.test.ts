import { beforeEach, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { missingSourceSeries, SOURCE_VARIABLES } from '../../src/domain/series';
import { encodeRunQuery } from '../../src/share/link';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createElevationCache } from '../../src/storage/elevation-cache';
import { createFavouriteStore } from '../../src/storage/favourite-store';
import { createSavedRuns } from '../../src/storage/saved-runs';
import { byteSizeOf } from '../../src/storage/size';
import { createStationStore } from '../../src/storage/station-store';
import { createStorageKeeper, type StorageManagerPart } from '../../src/storage/storage-use';
import { createWeatherCache } from '../../src/storage/weather-cache';
import { sampleResult } from '../share/sample-result';
import { browserWithoutStorage, freshBrowser } from './browser-storage';
import { sampleStation } from './sample-station';

beforeEach(freshBrowser);

async function filled(yearCount: number) {
  const openDatabase = createDatabaseProvider();
  const rest = { url: '', retrievedAt: 1000, expiresAt: null, elevationM: null, timeZone: null };
  const years = Array.from({ length: yearCount }, (_, i) => ({
    year: 1900 + i,
    series: missingSourceSeries(epochDayOf(1900 + i, 1, 1), 365),
    ...rest,
  }));
  await createWeatherCache(openDatabase, () => 1000).save('nasa-power', '0,0', years);
  await createElevationCache(openDatabase).put(0, 0, 12);
  await createStationStore(openDatabase).save(sampleStation());
  await createFavouriteStore(openDatabase, () => 1).save({ name: 'Farm', latitudeDeg: 0, longitudeDeg: 0 });
  const runs = createSavedRuns({ openDatabase, idOf: encodeRunQuery, now: () => 1000 });
  await runs.keep(sampleResult(), { name: 'mine', note: '' });
  return { openDatabase, runs };
}

test('a size is that of the values: columns exactly, text in UTF-16', () => {
  expect(byteSizeOf({ a: new Float64Array(10), b: [new Uint8Array(3), 'é', null, 1] })).toBe(80 + 3 + 2 + 8 + 8);
});

test.each([3, 130])('weather of %i years is measured, by a sample where there is much', async (yearCount) => {
  const { openDatabase } = await filled(yearCount);
  const use = await createStorageKeeper(openDatabase, undefined).use();
  if (use === 'unavailable') throw new Error('There is no storage.');
  expect(use.weather.count).toBe(yearCount);
  // A column of doubles for every variable and the provider's own ETo; the rest of a record is less than a kilobyte.
  const columnBytes = yearCount * 365 * 8 * (SOURCE_VARIABLES.length + 1);
  expect(use.weather.bytes).toBeGreaterThan(columnBytes);
  expect(use.weather.bytes).toBeLessThan(columnBytes * 1.3 + yearCount * 1000);
  expect(use.results).toEqual({ count: 1, bytes: byteSizeOf(sampleResult()) });
  expect(use.stations.count).toBe(1);
  expect(use.total).toBeNull();
});

test('clearing the weather keeps all that is the person’s', async () => {
  const { openDatabase, runs } = await filled(3);
  const keeper = createStorageKeeper(openDatabase, undefined);
  expect(await keeper.clearWeather()).toBe('cleared');
  expect(await keeper.use()).toMatchObject({
    weather: { bytes: 0, count: 0 },
    results: { count: 1 },
    stations: { count: 1 },
  });
  expect(await createElevationCache(openDatabase).get(0, 0)).toBeUndefined();
  expect(await runs.list()).toHaveLength(1);
  expect(await createFavouriteStore(openDatabase, () => 1).list()).toHaveLength(1);
});

test('what the browser says of room and of keeping is passed on, and what it does not say is unknown', async () => {
  const openDatabase = createDatabaseProvider();
  let isPersisted = false;
  const manager: StorageManagerPart = {
    estimate: async () => ({ usage: 5e6, quota: 1e9 }),
    persisted: async () => isPersisted,
    persist: async () => {
      isPersisted = true;
      return true;
    },
  };
  const keeper = createStorageKeeper(openDatabase, manager);
  expect(await keeper.use()).toMatchObject({ total: { usedBytes: 5e6, quotaBytes: 1e9 } });
  expect(await keeper.persistence()).toBe('not-promised');
  expect(await keeper.askToPersist()).toBe('promised');
  expect(await keeper.persistence()).toBe('promised');
  const silent = createStorageKeeper(openDatabase, undefined);
  expect(await silent.askToPersist()).toBe('unknown');
  const failing = createStorageKeeper(openDatabase, { persist: () => Promise.reject(new TypeError('insecure')) });
  expect(await failing.askToPersist()).toBe('unknown');
});

test('without storage there is no use', async () => {
  browserWithoutStorage();
  const keeper = createStorageKeeper(createDatabaseProvider(), undefined);
  expect(await keeper.use()).toBe('unavailable');
  expect(await keeper.clearWeather()).toBe('unavailable');
});
