import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { encodeRunQuery } from '../../src/share/link';
import { createDatabaseProvider, type DatabaseProvider } from '../../src/storage/connection';
import { createElevationCache } from '../../src/storage/elevation-cache';
import { createFavouriteStore } from '../../src/storage/favourite-store';
import { createSavedRuns } from '../../src/storage/saved-runs';
import { DATABASE_NAME } from '../../src/storage/schema';
import { createStationStore } from '../../src/storage/station-store';
import { createWeatherCache } from '../../src/storage/weather-cache';
import { freshBrowser, openOrThrow } from './browser-storage';
import { sampleStation } from './sample-station';

beforeEach(freshBrowser);

/** The stores as version 1 of the app made them, by hand: they must not follow the code. */
function createStores1(database: IDBPDatabase): void {
  const weather = database.createObjectStore('weather', { keyPath: ['source', 'place', 'year'] });
  weather.createIndex('lastUsedAt', 'lastUsedAt');
  database.createObjectStore('elevations', { keyPath: 'place' });
  database.createObjectStore('runs', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
  database.createObjectStore('run-results', { keyPath: 'id' });
}

function openVersion1(blocking?: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE_NAME, 1, {
    upgrade: createStores1,
    ...(blocking && { blocking }),
  });
}

const SAVED_AT = Date.UTC(2024, 5, 1);
const column = (...values: number[]) => Float64Array.of(...values);

/** A year as version 1 kept it: no cloud cover, no hours, no station. */
const WEATHER_1 = {
  source: 'nasa-power',
  place: '-22.73,-47.65',
  year: 2020,
  lastUsedAt: SAVED_AT,
  series: {
    startDay: epochDayOf(2020, 1, 1),
    tempMaxC: column(31.5, 0),
    tempMinC: column(20, -1),
    humidityMeanPct: column(70, Number.NaN),
    wind2mMps: column(2, 0),
    shortwaveMjM2: column(22, 18),
    precipitationMm: column(0, 12.3),
    providerEt0Mm: column(Number.NaN, Number.NaN),
  },
  url: 'https://power.larc.nasa.gov/api/temporal/daily/point',
  retrievedAt: SAVED_AT,
  expiresAt: null,
  elevationM: 546,
  timeZone: null,
};

const RUN_1 = {
  id: 'lat=-22.73&lon=-47.65',
  savedAt: SAVED_AT,
  latitudeDeg: -22.73,
  longitudeDeg: -47.65,
  start: epochDayOf(2020, 1, 1),
  end: epochDayOf(2020, 1, 2),
  sources: ['nasa-power'],
  dayCount: 2,
  et0DayCount: 1,
  meanEt0Mm: 4.2,
  simulated: false,
};

/** The stores as version 2 made them: the allowances beside the others. */
function openVersion2(): Promise<IDBPDatabase> {
  return openDB(DATABASE_NAME, 2, {
    upgrade(database) {
      createStores1(database);
      database.createObjectStore('allowances', { keyPath: 'lane' });
    },
  });
}

/** The stores as version 3 made them: the stations beside the others. */
function openVersion3(): Promise<IDBPDatabase> {
  return openDB(DATABASE_NAME, 3, {
    upgrade(database) {
      createStores1(database);
      database.createObjectStore('allowances', { keyPath: 'lane' });
      database.createObjectStore('stations', { keyPath: 'id' });
    },
  });
}

/** What version 1 to 3 kept by itself it promised to keep: it counts as saved by the person, without words. */
const RUN_1_NOW = { ...RUN_1, kept: { name: '', note: '', editedAt: SAVED_AT } };

const savedRuns = (openDatabase: DatabaseProvider) =>
  createSavedRuns({ openDatabase, idOf: encodeRunQuery, now: () => SAVED_AT });

const ALL_STORES = ['allowances', 'elevations', 'favourites', 'run-results', 'runs', 'stations', 'weather'];

async function fillVersion1(database: IDBPDatabase): Promise<void> {
  await database.put('weather', WEATHER_1);
  await database.put('elevations', { place: '-22.7250,-47.6476', elevationM: 546 });
  await database.put('runs', RUN_1);
  await database.put('run-results', { id: RUN_1.id, result: { version: 1 } });
}

describe('a browser with the database of version 1', () => {
  test('keeps its weather, elevations and runs, and has the new stores', async () => {
    const old = await openVersion1();
    await fillVersion1(old);
    old.close();
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    expect(database.version).toBe(4);
    expect([...database.objectStoreNames]).toEqual(ALL_STORES);
    const cache = createWeatherCache(provider, () => SAVED_AT);
    const [year] = await cache.load('nasa-power', '-22.73,-47.65', [2020]);
    expect(year).toMatchObject({ ...WEATHER_1, series: WEATHER_1.series });
    expect(year?.series.cloudCoverPct).toEqual(column(Number.NaN, Number.NaN));
    expect(await createElevationCache(provider).get(-22.725, -47.6476)).toBe(546);
    expect(await savedRuns(provider).list()).toEqual([RUN_1_NOW]);
    expect(await database.get('run-results', RUN_1.id)).toEqual({ id: RUN_1.id, result: { version: 1 } });
  });

  test('is upgraded under a tab that still has it open, which gives way', async () => {
    const old = await openVersion1(() => old.close());
    await fillVersion1(old);
    const database = await openOrThrow();
    expect(await database.count('weather')).toBe(1);
    expect(await database.count('allowances')).toBe(0);
    expect(await database.count('stations')).toBe(0);
  });

  test('is upgraded once by two tabs that open it at once', async () => {
    const old = await openVersion1();
    await fillVersion1(old);
    old.close();
    const tabs = await Promise.all([openOrThrow(), openOrThrow()]);
    expect(await Promise.all(tabs.map((tab) => tab.count('runs')))).toEqual([1, 1]);
  });
});

describe('a browser with the database of version 2', () => {
  test('keeps all it has, and takes a station', async () => {
    const old = await openVersion2();
    await fillVersion1(old);
    await old.put('allowances', { lane: 'open-meteo', uses: [] });
    old.close();
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    expect([...database.objectStoreNames]).toEqual(ALL_STORES);
    expect(await database.get('allowances', 'open-meteo')).toEqual({ lane: 'open-meteo', uses: [] });
    expect(await database.count('weather')).toBe(1);
    expect(await savedRuns(provider).list()).toEqual([RUN_1_NOW]);
    const stations = createStationStore(provider);
    expect(await stations.list()).toEqual([]);
    expect(await stations.save(sampleStation())).toBe('saved');
    expect(await stations.list()).toEqual([sampleStation()]);
  });
});

describe('a browser with the database of version 3', () => {
  test('keeps all it has, its results as the person’s own, and takes a favourite', async () => {
    const old = await openVersion3();
    await fillVersion1(old);
    await old.put('runs', { ...RUN_1, id: 'another', savedAt: SAVED_AT + 1 });
    await old.put('stations', sampleStation());
    old.close();
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    expect([...database.objectStoreNames]).toEqual(ALL_STORES);
    expect(await savedRuns(provider).list()).toEqual([
      { ...RUN_1, id: 'another', savedAt: SAVED_AT + 1, kept: { name: '', note: '', editedAt: SAVED_AT + 1 } },
      RUN_1_NOW,
    ]);
    expect(await createStationStore(provider).list()).toEqual([sampleStation()]);
    expect(await database.count('weather')).toBe(1);
    const favourites = createFavouriteStore(provider, () => SAVED_AT);
    expect(await favourites.list()).toEqual([]);
    expect(await favourites.save({ name: 'Farm', latitudeDeg: 1, longitudeDeg: 2 })).toBe('saved');
  });
});
