import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDatabaseProvider } from '../../src/storage/connection';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/schema';
import { browserWithoutStorage, endConnection, freshBrowser, openOrThrow } from './browser-storage';

/** A request to open that the browser never answers. */
function silentRequest(): IDBOpenDBRequest {
  return Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } });
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
});

describe('the database', () => {
  test('has its stores, keys and indexes in a browser that had none', async () => {
    const database = await openOrThrow();
    expect([database.name, database.version]).toEqual(['evaonline', 4]);
    expect([...database.objectStoreNames]).toEqual([
      'allowances',
      'elevations',
      'favourites',
      'run-results',
      'runs',
      'stations',
      'weather',
    ]);
    const { weather, runs } = {
      weather: database.transaction('weather').store,
      runs: database.transaction('runs').store,
    };
    expect([weather.keyPath, [...weather.indexNames]]).toEqual([['source', 'place', 'year'], ['lastUsedAt']]);
    expect([runs.keyPath, [...runs.indexNames]]).toEqual(['id', ['savedAt']]);
    expect(database.transaction('elevations').store.keyPath).toBe('place');
    expect(database.transaction('run-results').store.keyPath).toBe('id');
    expect(database.transaction('allowances').store.keyPath).toBe('lane');
    expect(database.transaction('stations').store.keyPath).toBe('id');
  });

  test('is opened once for all who ask', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const provider = createDatabaseProvider();
    const [first, second] = await Promise.all([provider(), provider()]);
    expect(first).toBe(second);
    expect(open).toHaveBeenCalledOnce();
  });

  test('can be open in the page and in a worker at once', async () => {
    const [page, worker] = await Promise.all([openOrThrow(), openOrThrow()]);
    await page.put('elevations', { place: '0.0000,0.0000', elevationM: 12 });
    expect(await worker.get('elevations', '0.0000,0.0000')).toMatchObject({ elevationM: 12 });
  });
});

describe('a browser without storage', () => {
  test('is a value where IndexedDB is missing', async () => {
    browserWithoutStorage();
    expect(await createDatabaseProvider()()).toBe('unavailable');
  });

  test('is a value where opening throws', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('site data are blocked', 'SecurityError');
    });
    expect(await createDatabaseProvider()()).toBe('unavailable');
  });

  test('is asked again after it refused', async () => {
    const provider = createDatabaseProvider();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not yet', 'InvalidStateError');
    });
    expect(await provider()).toBe('unavailable');
    expect(await provider()).not.toBe('unavailable');
  });

  test('that never answers is unavailable after three seconds', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockReturnValue(silentRequest());
    const opened = createDatabaseProvider()();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await opened).toBe('unavailable');
  });

  test('that another tab holds up is unavailable until that tab lets go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // A tab that does not give way, and a deletion of the site data that waits for it: an open waits behind both.
    const otherTab = await openDB(DATABASE_NAME, DATABASE_VERSION);
    const deletion = deleteDB(DATABASE_NAME);
    const provider = createDatabaseProvider();
    const opened = provider();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await opened).toBe('unavailable');
    expect(await provider()).toBe('unavailable');
    otherTab.close();
    await deletion;
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await provider()).not.toBe('unavailable'));
  });
});

describe('a connection', () => {
  test('gives way to a newer version of the app in another tab', async () => {
    const provider = createDatabaseProvider();
    await openOrThrow(provider);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    // This tab's version is older than the stores now: it works without them until it is reloaded.
    expect(await provider()).toBe('unavailable');
  });

  test('gives way when the site data are deleted, and is made anew', async () => {
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    await database.put('elevations', { place: '0.0000,0.0000', elevationM: 12 });
    await deleteDB(DATABASE_NAME);
    expect(await (await openOrThrow(provider)).count('elevations')).toBe(0);
  });

  test('is opened again after the browser ended it', async () => {
    const provider = createDatabaseProvider();
    const first = await openOrThrow(provider);
    endConnection(first);
    await vi.waitFor(async () => expect(await openOrThrow(provider)).not.toBe(first));
  });
});
