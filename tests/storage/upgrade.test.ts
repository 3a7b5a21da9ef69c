import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createElevationCache } from '../../src/storage/elevation-cache';
import { createSavedRuns } from '../../src/storage/saved-runs';
import { DATABASE_NAME } from '../../src/storage/schema';
import { createWeatherCache } from '../../src/storage/weather-cache';
import { freshBrowser, openOrThrow } from './browser-storage';

beforeEach(freshBrowser);

/** The stores as version 1 of the app made them, by hand: they must not follow the code. */
function openVersion1(blocking?: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE_NAME, 1, {
    upgrade(database) {
      const weather = database.createObjectStore('weather', { keyPath: ['source', 'place', 'year'] });
      weather.createIndex('lastUsedAt', 'lastUsedAt');
      database.createObjectStore('elevations', { keyPath: 'place' });
      database.createObjectStore('runs', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
      database.createObjectStore('run-results', { keyPath: 'id' });
    },
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

async function fillVersion1(database: IDBPDatabase): Promise<void> {
  await database.put('weather', WEATHER_1);
  await database.put('elevations', { place: '-22.7250,-47.6476', elevationM: 546 });
  await database.put('runs', RUN_1);
  await database.put('run-results', { id: RUN_1.id, result: { version: 1 } });
}

describe('a browser with the database of version 1', () => {
  test('keeps its weather, elevations and runs, and has the new store', async () => {
    const old = await openVersion1();
    await fillVersion1(old);
    old.close();
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    expect(database.version).toBe(2);
    expect([...database.objectStoreNames]).toEqual(['allowances', 'elevations', 'run-results', 'runs', 'weather']);
    const cache = createWeatherCache(provider, () => SAVED_AT);
    const [year] = await cache.load('nasa-power', '-22.73,-47.65', [2020]);
    expect(year).toMatchObject({ ...WEATHER_1, series: WEATHER_1.series });
    expect(year?.series.cloudCoverPct).toEqual(column(Number.NaN, Number.NaN));
    expect(await createElevationCache(provider).get(-22.725, -47.6476)).toBe(546);
    expect(await createSavedRuns(provider).list()).toEqual([RUN_1]);
    expect(await database.get('run-results', RUN_1.id)).toEqual({ id: RUN_1.id, result: { version: 1 } });
  });

  test('is upgraded under a tab that still has it open, which gives way', async () => {
    const old = await openVersion1(() => old.close());
    await fillVersion1(old);
    const database = await openOrThrow();
    expect(await database.count('weather')).toBe(1);
    expect(await database.count('allowances')).toBe(0);
  });

  test('is upgraded once by two tabs that open it at once', async () => {
    const old = await openVersion1();
    await fillVersion1(old);
    old.close();
    const tabs = await Promise.all([openOrThrow(), openOrThrow()]);
    expect(await Promise.all(tabs.map((tab) => tab.count('runs')))).toEqual([1, 1]);
  });
});
