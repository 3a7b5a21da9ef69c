import { beforeEach, describe, expect, test } from 'vitest';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createStationStore } from '../../src/storage/station-store';
import { createWeatherCache } from '../../src/storage/weather-cache';
import { seriesOf } from '../pipeline/fakes';
import {
  abortNextPut,
  browserWithoutStorage,
  endConnection,
  freshBrowser,
  openOrThrow,
  refuseAllPuts,
  refusePuts,
} from './browser-storage';
import { ADJUSTED, FITTED, sampleSeries, sampleStation } from './sample-station';

beforeEach(freshBrowser);

/** One degree of latitude is 111.195 km on a sphere of 6,371 km. */
const KM_IN_DEGREES = 1 / 111.195;

describe('stations', () => {
  test.each([
    ['without a calibration', null],
    ['with the adjustment of a short record', ADJUSTED],
    ['with the model of a long record', FITTED],
  ])('come back as they were kept, %s', async (_name, calibration) => {
    const station = sampleStation({ calibration });
    expect(await createStationStore(createDatabaseProvider()).save(station)).toBe('saved');
    // Another provider: as after a reload.
    expect(await createStationStore(createDatabaseProvider()).list()).toEqual([station]);
  });

  test('stay usable in the page that keeps them', async () => {
    const station = sampleStation();
    await createStationStore(createDatabaseProvider()).save(station);
    expect(station.series).toEqual(sampleSeries());
  });

  test('are listed in the order in which they were imported', async () => {
    const store = createStationStore(createDatabaseProvider());
    await store.save(sampleStation({ id: 'a', importedAt: 300 }));
    await store.save(sampleStation({ id: 'b', importedAt: 100 }));
    await store.save(sampleStation({ id: 'c', importedAt: 200 }));
    const stations = await store.list();
    expect(stations !== 'unavailable' && stations.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('of the same id take the place of the one before', async () => {
    const store = createStationStore(createDatabaseProvider());
    await store.save(sampleStation());
    await store.save(sampleStation({ calibration: ADJUSTED }));
    expect(await store.list()).toEqual([sampleStation({ calibration: ADJUSTED })]);
  });

  test('are gone once removed, and only they', async () => {
    const store = createStationStore(createDatabaseProvider());
    await store.save(sampleStation({ id: 'gone' }));
    await store.save(sampleStation({ id: 'kept' }));
    expect(await store.remove('gone')).toBe('removed');
    expect(await store.list()).toEqual([sampleStation({ id: 'kept' })]);
  });
});

describe('the station of a point', () => {
  const at = async (latitudeDeg: number, longitudeDeg: number, ...stations: Parameters<typeof sampleStation>[0][]) => {
    const store = createStationStore(createDatabaseProvider());
    for (const station of stations) await store.save(sampleStation(station));
    return (await store.at(latitudeDeg, longitudeDeg))?.id ?? null;
  };

  test.each([
    [1.9, 'station-1'],
    [2.1, null],
  ])('%f km away is %s', async (km, id) => {
    expect(await at(-22.7 + km * KM_IN_DEGREES, -47.64, {})).toBe(id);
  });

  test('is the nearest of several', async () => {
    const far = { id: 'far', latitudeDeg: -22.7 + 1.5 * KM_IN_DEGREES };
    const near = { id: 'near', latitudeDeg: -22.7 + 0.5 * KM_IN_DEGREES };
    expect(await at(-22.7, -47.64, near, far)).toBe('near');
    expect(await at(-22.7, -47.64, far, near)).toBe('near');
  });

  test('is the one imported last of two at one place', async () => {
    expect(await at(-22.7, -47.64, { id: 'new', importedAt: 200 }, { id: 'old', importedAt: 100 })).toBe('new');
  });

  test('is found across the antimeridian', async () => {
    expect(await at(0, -179.999, { id: 'fiji', latitudeDeg: 0, longitudeDeg: 179.999 })).toBe('fiji');
  });

  test('is nothing where none was imported', async () => {
    expect(await at(-22.7, -47.64)).toBeNull();
  });
});

describe('a stored station that is not whole', () => {
  const damaged = (change: object) => ({ ...sampleStation({ id: 'damaged' }), ...change });
  const tooShort = { ...sampleSeries(), et0Mm: Float64Array.of(1) };
  const noDays = { ...sampleSeries(), windless: 1, tempMaxC: undefined };
  const infinite = { ...sampleSeries(), tempMaxC: Float64Array.of(1, Number.POSITIVE_INFINITY, 2) };

  test.each([
    ['a column of another length', { series: tooShort }],
    ['a column that is missing', { series: noDays }],
    ['a value that is no number of weather', { series: infinite }],
    ['a latitude beyond the pole', { latitudeDeg: 91 }],
    ['no name', { name: undefined }],
  ])('is not given out and not thrown away: %s', async (_name, change) => {
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    await database.put('stations', damaged(change) as never);
    const store = createStationStore(provider);
    await store.save(sampleStation());
    expect(await store.list()).toEqual([sampleStation()]);
    expect(await database.count('stations')).toBe(2);
  });

  test('loses only its calibration when that alone cannot be read', async () => {
    const provider = createDatabaseProvider();
    const database = await openOrThrow(provider);
    const calibration = { ...FITTED, correction: { kind: 'model', model: { climatology: [1] } } };
    await database.put('stations', { ...sampleStation(), calibration } as never);
    expect(await createStationStore(provider).list()).toEqual([sampleStation({ calibration: null })]);
  });
});

describe('a browser that gives no room', () => {
  test('drops weather to keep a station, and never a station to keep weather', async () => {
    const provider = createDatabaseProvider();
    const cache = createWeatherCache(provider, () => 1);
    const series = seriesOf({ start: 18262, end: 18263 });
    const year = { year: 2020, series, url: '', retrievedAt: 1, expiresAt: null, elevationM: null, timeZone: null };
    await cache.save('nasa-power', '0,0', [year]);
    const store = createStationStore(provider);
    refusePuts(1);
    expect(await store.save(sampleStation())).toBe('saved');
    expect(await cache.load('nasa-power', '0,0', [2020])).toEqual([]);

    refuseAllPuts();
    expect(await cache.save('nasa-power', '0,0', [year])).toBe('full');
    expect(await store.list()).toEqual([sampleStation()]);
  });

  test('says that it is full', async () => {
    refuseAllPuts();
    expect(await createStationStore(createDatabaseProvider()).save(sampleStation())).toBe('full');
  });

  test('says that a station was not kept when the disk failed', async () => {
    const store = createStationStore(createDatabaseProvider());
    abortNextPut('UnknownError');
    expect(await store.save(sampleStation())).toBe('unavailable');
    expect(await store.list()).toEqual([]);
  });

  test('has no stations where it has no storage, and says so', async () => {
    browserWithoutStorage();
    const store = createStationStore(createDatabaseProvider());
    expect(await store.list()).toBe('unavailable');
    expect(await store.at(-22.7, -47.64)).toBeNull();
    expect(await store.save(sampleStation())).toBe('unavailable');
    expect(await store.remove('station-1')).toBe('unavailable');
  });

  test('has its stations again after the connection was lost', async () => {
    const provider = createDatabaseProvider();
    const store = createStationStore(provider);
    await store.save(sampleStation());
    endConnection(await openOrThrow(provider));
    await expect.poll(() => store.list()).toEqual([sampleStation()]);
  });
});
