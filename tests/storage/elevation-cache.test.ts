import { beforeEach, describe, expect, test } from 'vitest';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createElevationCache } from '../../src/storage/elevation-cache';
import { browserWithoutStorage, freshBrowser, openOrThrow } from './browser-storage';

beforeEach(freshBrowser);

describe('the elevation cache', () => {
  test('gives back what it was given, below the sea and at 0 too', async () => {
    const cache = createElevationCache(createDatabaseProvider());
    expect(await cache.put(31.5, 35.48, -428)).toBe('saved');
    await cache.put(0, 0, 0);
    expect(await cache.get(31.5, 35.48)).toBe(-428);
    expect(await cache.get(0, 0)).toBe(0);
    expect(await cache.get(1, 1)).toBeUndefined();
  });

  test('knows a point by four decimals, whatever the sign of its zero', async () => {
    const cache = createElevationCache(createDatabaseProvider());
    await cache.put(-0.00001, 10.12344, 7);
    expect(await cache.get(0, 10.12341)).toBe(7);
    expect(await cache.get(0, 10.1236)).toBeUndefined();
  });

  test('takes a broken record for none', async () => {
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    await database.put('elevations', { place: '1.0000,2.0000', elevationM: Number.NaN });
    expect(await createElevationCache(provider).get(1, 2)).toBeUndefined();
  });

  test('is empty where there is no storage', async () => {
    browserWithoutStorage();
    const cache = createElevationCache(createDatabaseProvider());
    expect(await cache.put(1, 2, 3)).toBe('unavailable');
    expect(await cache.get(1, 2)).toBeUndefined();
  });
});
