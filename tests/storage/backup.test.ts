import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Favourite } from '../../src/keeping';
import type { RunResult, Station } from '../../src/protocol';
import { encodeRunQuery } from '../../src/share/link';
import { createBackup } from '../../src/storage/backup';
import { toPlain } from '../../src/storage/backup-text';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createFavouriteStore } from '../../src/storage/favourite-store';
import { createRunStore, createSavedRuns } from '../../src/storage/saved-runs';
import { createStationStore } from '../../src/storage/station-store';
import { sampleResult, stationMethod } from '../share/sample-result';
import {
  abortNextPut,
  browserWithoutStorage,
  freshBrowser,
  openOrThrow,
  refuseAllPuts,
  refusePuts,
} from './browser-storage';
import { ADJUSTED, sampleStation } from './sample-station';

beforeEach(freshBrowser);

function setUp(now: () => number = () => 1000, idOf = encodeRunQuery) {
  const openDatabase = createDatabaseProvider();
  const options = { openDatabase, idOf, now };
  return {
    openDatabase,
    backup: createBackup({ ...options, appVersion: '1.2.3' }),
    store: createRunStore(options),
    runs: createSavedRuns(options),
    favourites: createFavouriteStore(openDatabase, now),
    stations: createStationStore(openDatabase),
  };
}
type World = ReturnType<typeof setUp>;

const PREFERENCES = { language: 'pt-BR', units: 'us' };
const FARM = { name: 'Água Branca', latitudeDeg: -22.725, longitudeDeg: -47.6476 };
const MINE = { name: 'Lower field', note: 'two\nlines' };

/** A result with what JSON cannot say: columns of every kind, NaN in and out of them, −0 and the smallest double. */
function awkwardResult(): RunResult {
  const result = sampleResult({ method: stationMethod(), computedAt: 77 });
  return { ...result, days: { ...result.days, et0Mm: Float64Array.of(-0, Number.MIN_VALUE, Number.NaN) } };
}

async function fill({ store, runs, favourites, stations }: World): Promise<void> {
  await store.save(sampleResult());
  await runs.keep(awkwardResult(), MINE);
  await favourites.save(FARM);
  await stations.save(sampleStation());
}

async function written(fillWith: (world: World) => Promise<void> = fill, now?: () => number): Promise<string> {
  const world = setUp(now);
  await fillWith(world);
  const text = await world.backup.write(PREFERENCES);
  freshBrowser();
  return text;
}

async function everything({ runs, favourites, stations, openDatabase }: World) {
  const database = await openOrThrow(openDatabase);
  const results = await database.getAll('run-results');
  return { list: await runs.list(), results, favourites: await favourites.list(), stations: await stations.list() };
}

const outcomesOf = (read: Awaited<ReturnType<World['backup']['read']>>) => {
  if (!read.ok) throw new Error(read.error.code);
  return read.value.lines.map(({ kind, outcome }) => `${kind} ${outcome}`);
};

describe('a backup', () => {
  test('brings everything back into an empty browser, every bit of every number', async () => {
    const first = setUp();
    await fill(first);
    const before = await everything(first);
    const text = await first.backup.write(PREFERENCES);
    freshBrowser();
    const second = setUp(() => 9999);
    const read = await second.backup.read(text);
    expect(outcomesOf(read)).toEqual(['result added', 'result added', 'favourite added', 'station added']);
    expect(read).toMatchObject({ value: { preferences: PREFERENCES } });
    expect(await everything(second)).toEqual(before);
    const { et0Mm } =
      (await second.runs.load(await second.runs.keptIdOf(awkwardResult())))?.days ?? awkwardResult().days;
    expect([Object.is(et0Mm[0], -0), et0Mm[1], et0Mm[2]]).toEqual([true, 5e-324, Number.NaN]);
  });

  test('says what it is, and reads as plain JSON', async () => {
    const file = JSON.parse(await written());
    expect(file).toMatchObject({
      format: 'evaonline-backup',
      version: 1,
      appVersion: '1.2.3',
      exportedAt: '1970-01-01T00:00:01.000Z',
      preferences: PREFERENCES,
      favourites: [{ name: 'Água Branca', latitudeDeg: -22.725 }],
    });
    const mine = file.results.find(({ kept }: { kept: unknown }) => kept);
    expect(mine.kept).toEqual({ ...MINE, editedAt: 1000 });
    expect(mine.result.days.et0Mm).toEqual({ $: 'Float64Array', values: ['-0', 5e-324, null] });
    expect(mine.result.days.quality).toEqual({ $: 'Uint8Array', values: [3, 1, 0] });
    expect(mine.result.method.calibration.fit.after.kge).toEqual({ $: 'NaN' });
  });

  test('read twice adds nothing the second time', async () => {
    const text = await written();
    const world = setUp();
    await world.backup.read(text);
    const once = await everything(world);
    expect(outcomesOf(await world.backup.read(text))).toEqual([
      'result already-there',
      'result already-there',
      'favourite already-there',
      'station already-there',
    ]);
    expect(await everything(world)).toEqual(once);
  });

  test('merges: the newer of two wins, and nothing here is lost', async () => {
    const text = await written(fill, () => 2000);
    const world = setUp(() => 1000);
    await world.store.save(sampleResult({ appVersion: 'older' }));
    await world.runs.keep(awkwardResult(), { name: 'An older name', note: '' });
    await world.favourites.save({ ...FARM, name: 'An older name' });
    await world.favourites.save({ name: 'Only here', latitudeDeg: 1, longitudeDeg: 1 });
    await world.stations.save(sampleStation({ importedAt: Date.UTC(2030, 0, 1), name: 'Newer here' }));
    expect(outcomesOf(await world.backup.read(text))).toEqual([
      'result updated',
      'result updated',
      'favourite updated',
      'station older',
    ]);
    expect(await world.runs.load(encodeRunQuery(sampleResult().request))).toMatchObject({ appVersion: '1.2.3' });
    const names = ((await world.runs.list()) as readonly { kept?: { name: string } }[]).map(({ kept }) => kept?.name);
    expect(names.toSorted()).toEqual(['Lower field', undefined]);
    expect(await world.favourites.list()).toMatchObject([{ name: 'Água Branca' }, { name: 'Only here' }]);
    expect(await world.stations.list()).toMatchObject([{ name: 'Newer here' }]);
  });

  test('older than what is here changes nothing', async () => {
    const text = await written(fill, () => 500);
    const world = setUp(() => 1000);
    await fill(world);
    const before = await everything(world);
    expect(outcomesOf(await world.backup.read(text)).slice(0, 3)).toEqual([
      'result older',
      'result older',
      'favourite older',
    ]);
    expect(await everything(world)).toEqual(before);
  });

  test('for which there is no room, or whose writing breaks off, is not taken at all', async () => {
    const text = await written();
    const world = setUp();
    await openOrThrow(world.openDatabase);
    abortNextPut('UnknownError');
    expect(await world.backup.read(text)).toEqual({ ok: false, error: { code: 'storage-unavailable' } });
    expect(await everything(world)).toEqual({ list: [], results: [], favourites: [], stations: [] });
    refuseAllPuts();
    expect(await world.backup.read(text)).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await everything(world)).toEqual({ list: [], results: [], favourites: [], stations: [] });
  });

  test('is read once, however often its writing has to be tried', async () => {
    const text = await written();
    const idOf = vi.fn(encodeRunQuery);
    const world = setUp(undefined, idOf);
    await world.store.save({ ...sampleResult(), request: { ...sampleResult().request, latitudeDeg: 1 } });
    idOf.mockClear();
    refusePuts(1);
    expect(outcomesOf(await world.backup.read(text))).toHaveLength(4);
    expect(await world.runs.list(), 'the one that nobody saved made room').toHaveLength(2);
    expect(idOf).toHaveBeenCalledTimes(2);
  });

  test('brings back what is broken here', async () => {
    const text = await written(fill);
    const world = setUp();
    await fill(world);
    const database = await openOrThrow(world.openDatabase);
    const [place] = (await world.favourites.list()) as readonly Favourite[];
    const [station] = (await world.stations.list()) as readonly Station[];
    if (!place || !station) throw new Error('nothing was kept');
    await database.put('favourites', { ...place, editedAt: Number.NaN });
    await database.put('stations', { ...station, importedAt: Number.NaN });
    expect(outcomesOf(await world.backup.read(text)).slice(2)).toEqual(['favourite added', 'station added']);
    expect(await world.favourites.list()).toMatchObject([{ name: place.name, editedAt: expect.any(Number) }]);
    expect(await world.stations.list()).toMatchObject([{ name: station.name }]);
  });

  test('holds only what a file can bring back', async () => {
    const text = await written(async (world) => {
      await fill(world);
      const database = await openOrThrow(world.openDatabase);
      await database.put('favourites', { id: '1,1', name: 'Moved', latitudeDeg: 2, longitudeDeg: 1, editedAt: 1 });
      await database.put('favourites', { id: '2,2', name: 7 } as unknown as Favourite);
      await database.put('stations', sampleStation({ id: 'broken', importedAt: Number.NaN }));
      const broken = { ...sampleResult(), days: { ...sampleResult().days, et0Mm: new Float64Array(2) } };
      await world.runs.keep({ ...broken, computedAt: 5 }, MINE);
    });
    const { backup } = setUp();
    expect(outcomesOf(await backup.read(text))).toEqual([
      'result added',
      'result added',
      'favourite added',
      'station added',
    ]);
  });

  test('needs storage', async () => {
    const text = await written();
    browserWithoutStorage();
    const { backup } = setUp();
    expect(await backup.write({})).toBe('unavailable');
    expect(await backup.read(text)).toEqual({ ok: false, error: { code: 'storage-unavailable' } });
  });
});

describe('a file that is no backup of this version', () => {
  test.each<[string, string, string]>([
    ['empty', '', 'not-a-backup'],
    ['no JSON', 'date;et0\n2020-01-01;4', 'not-a-backup'],
    ['another JSON', '{"type":"FeatureCollection"}', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['a backup without lists', '{"format":"evaonline-backup","version":1}', 'not-a-backup'],
    [
      'lists that are none',
      '{"format":"evaonline-backup","version":1,"results":{},"favourites":[],"stations":[]}',
      'not-a-backup',
    ],
    ['of a later version', '{"format":"evaonline-backup","version":2}', 'other-version'],
    ['of no version there was', '{"format":"evaonline-backup","version":0,"results":[]}', 'other-version'],
    ['nested without end', '['.repeat(200_000), 'not-a-backup'],
  ])('(%s) is refused in a word', async (_, text, code) => {
    const world = setUp();
    expect(await world.backup.read(text)).toMatchObject({ ok: false, error: { code } });
    expect(await everything(world)).toEqual({ list: [], results: [], favourites: [], stations: [] });
  });
});

test('a file of too many bytes is not read, however few its characters', async () => {
  const { backup } = setUp();
  expect(await backup.read('é'.repeat(50_000_001))).toEqual({ ok: false, error: { code: 'too-large' } });
});

describe('an entry that a stranger wrote', () => {
  type File = {
    results: Record<string, unknown>[];
    favourites: Record<string, unknown>[];
    stations: Record<string, unknown>[];
  };

  async function readWith(change: (file: File, mine: { result: Record<string, Record<string, unknown>> }) => void) {
    const file = JSON.parse(await written());
    change(
      file,
      file.results.find(({ kept }: { kept: unknown }) => kept),
    );
    const world = setUp();
    return { world, outcomes: outcomesOf(await world.backup.read(JSON.stringify(file))) };
  }
  const column = (...values: unknown[]) => ({ $: 'Float64Array', values });
  const plainStation = () => toPlain(sampleStation()) as { readonly series: object };

  test.each<[string, (result: Record<string, Record<string, unknown>>) => void]>([
    ['of another length', ({ days }) => Object.assign(days ?? {}, { et0Mm: column(1, 2) })],
    ['with text in a column', ({ days }) => Object.assign(days ?? {}, { et0Mm: column('1', 2, 3) })],
    ['with a column that is a list', ({ days }) => Object.assign(days ?? {}, { et0Mm: [1, 2, 3] })],
    [
      'with flags that are no whole numbers',
      ({ days }) => Object.assign(days ?? {}, { flags: { $: 'Uint32Array', values: [0.5, 1, -1] } }),
    ],
    ['of a place off the globe', ({ request }) => Object.assign(request ?? {}, { latitudeDeg: 91 })],
    ['of another period than its days', ({ request }) => Object.assign(request ?? {}, { start: 0 })],
    [
      'with an address that runs',
      ({ days }) => Object.assign((days?.forecastBand as object) ?? {}, { url: 'javascript:alert(1)' }),
    ],
    [
      'with an address that is not secret',
      ({ days }) => Object.assign((days?.forecastBand as object) ?? {}, { url: 'http://example.org/' }),
    ],
    ['computed at an instant beyond time', (result) => Object.assign(result, { computedAt: 1e300 })],
    [
      'with a column of no kind there is',
      ({ days }) => Object.assign(days ?? {}, { et0Mm: { $: 'constructor', values: [1, 2, 3] } }),
    ],
  ])('(a result %s) is refused, and the others are taken', async (_, damage) => {
    const { world, outcomes } = await readWith((_file, mine) => damage(mine.result));
    expect(outcomes.toSorted()).toEqual(['favourite added', 'result added', 'result refused', 'station added']);
    expect(await world.runs.list()).toMatchObject([{ id: encodeRunQuery(sampleResult().request) }]);
  });

  test('with a number beyond all numbers is refused', async () => {
    const text = (await written()).replace('"values":["-0",5e-324', '"values":[1e999,5e-324');
    const { backup } = setUp();
    expect(text).toContain('1e999');
    expect(outcomesOf(await backup.read(text))).toContain('result refused');
  });

  test.each<[string, Record<string, unknown>]>([
    ['that begins beyond the calendar', { series: { ...plainStation().series, startDay: 1e300 } }],
    ['that begins a day beyond the calendar', { series: { ...plainStation().series, startDay: 1_000_001 } }],
    ['that begins within a day', { series: { ...plainStation().series, startDay: 0.5 } }],
    ['imported beyond time', { importedAt: 1e300 }],
    ['imported before time', { importedAt: -1e300 }],
    ['imported at no time', { importedAt: { $: 'NaN' } }],
    ['off the globe', { latitudeDeg: 90.1 }],
    ['beyond the date line', { longitudeDeg: -180.1 }],
  ])('(a station %s) is refused, and the others are taken', async (_, changes) => {
    const { world, outcomes } = await readWith((file) => Object.assign(file.stations[0] ?? {}, changes));
    expect(outcomes).toEqual(['result added', 'result added', 'favourite added', 'station refused']);
    expect(await world.stations.list()).toEqual([]);
  });

  test.each([1e300, -1, { $: 'NaN' }])('with a calibration made at %j loses it and is taken', async (madeAt) => {
    const calibration = { ...(toPlain(ADJUSTED) as object), madeAt };
    const { world, outcomes } = await readWith((file) => Object.assign(file.stations[0] ?? {}, { calibration }));
    expect(outcomes).toContain('station added');
    expect(await world.stations.list()).toMatchObject([{ calibration: null }]);
  });

  test.each([1e300, -1, { $: 'NaN' }, null])('dated %j is refused', async (instant) => {
    const { outcomes } = await readWith((file) => {
      for (const result of file.results) result.savedAt = instant;
      for (const place of file.favourites) place.editedAt = instant;
    });
    expect(outcomes).toEqual(['result refused', 'result refused', 'favourite refused', 'station added']);
  });

  test('whose words are dated beyond time is refused', async () => {
    const { outcomes } = await readWith((_file, mine) => Object.assign(mine, { kept: { ...MINE, editedAt: 1e300 } }));
    expect(outcomes.filter((outcome) => outcome === 'result refused')).toHaveLength(1);
  });

  test('gives no other result its own id', async () => {
    const { outcomes } = await readWith((_file, mine) => Object.assign(mine, { id: 'lat=1&lon=1' }));
    expect(outcomes).toContain('result refused');
  });

  test('changes no prototype', async () => {
    const file = JSON.parse(await written());
    const text = JSON.stringify(file).replaceAll(
      '"kept":{',
      '"kept":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const world = setUp();
    expect(outcomesOf(await world.backup.read(text)).every((outcome) => outcome.endsWith('added'))).toBe(true);
    expect('polluted' in {}).toBe(false);
    expect(JSON.stringify(await world.runs.list())).not.toContain('polluted');
  });

  test('with wrong types, or nothing at all, is refused', async () => {
    const { world, outcomes } = await readWith((file) => {
      Object.assign(file, {
        results: [null, 7, 'text', [], {}],
        favourites: [
          { id: '1,1', name: {}, latitudeDeg: 1, longitudeDeg: 1, editedAt: 1 },
          { id: '2,2', name: 'x', latitudeDeg: 1, longitudeDeg: 1, editedAt: 1 },
        ],
        stations: [{ id: 1 }],
      });
    });
    expect(new Set(outcomes)).toEqual(new Set(['result refused', 'favourite refused', 'station refused']));
    expect(await everything(world)).toEqual({ list: [], results: [], favourites: [], stations: [] });
  });

  test('with markup for a name keeps it as text, no longer than a name may be', async () => {
    const markup = `<img src=x onerror=alert(1)>${'x'.repeat(90)}`;
    const { world } = await readWith((file) => {
      for (const place of file.favourites) place.name = markup;
    });
    expect(await world.favourites.list()).toMatchObject([{ name: markup.slice(0, 80) }]);
  });
});
