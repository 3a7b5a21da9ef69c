import { beforeEach, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { noValueFlags } from '../../src/domain/quality/value-flags';
import { missingSourceSeries } from '../../src/domain/series';
import type { RunResult, SourceFailure, Warning } from '../../src/protocol';
import { encodeRunQuery } from '../../src/share/link';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createRunStore, createSavedRuns, RECENT_LIMIT } from '../../src/storage/saved-runs';
import { createWeatherCache } from '../../src/storage/weather-cache';
import { sampleResult, simulatedResult, stationMethod, uncalibratedResult } from '../share/sample-result';
import {
  abortNextPut,
  browserWithoutStorage,
  freshBrowser,
  openOrThrow,
  refuseAllPuts,
  refusePuts,
} from './browser-storage';

beforeEach(freshBrowser);

const failures = {
  offline: { code: 'offline' },
  timeout: { code: 'timeout', afterMs: 30_000 },
  blocked: { code: 'blocked' },
  http: { code: 'http', status: 500, reason: 'Internal error' },
  'rate-limited': { code: 'rate-limited', retryAfterMs: 60_000, reason: 'Minutely limit exceeded' },
  'invalid-response': { code: 'invalid-response', path: 'daily.time' },
  'outside-coverage': { code: 'outside-coverage', first: 4018, last: 19_000 },
  'outside-area': { code: 'outside-area' },
  outdated: { code: 'outdated', updatedAt: 1_700_000_000_000 },
  'no-data': { code: 'no-data' },
} satisfies { [C in SourceFailure['code']]: Extract<SourceFailure, { code: C }> };

const warnings = {
  'source-failed': { code: 'source-failed', source: 'nasa-power', failure: failures.offline },
  'stale-cache': { code: 'stale-cache', source: 'nasa-power', retrievedAt: 1_700_000_000_000 },
  'days-without-et0': { code: 'days-without-et0', dayCount: 1 },
  'values-removed': { code: 'values-removed', source: 'open-meteo-archive', valueCount: 2 },
  'values-estimated': { code: 'values-estimated', method: 'interpolated', valueCount: 3 },
  'no-forecast-band': { code: 'no-forecast-band', failure: failures.offline },
  'partial-days': { code: 'partial-days', source: 'met-norway', dayCount: 1 },
  'elevation-assumed': { code: 'elevation-assumed', elevationM: 0 },
  'elevation-of-grid-cell': { code: 'elevation-of-grid-cell', source: 'nasa-power', elevationM: -4 },
  'near-coast': { code: 'near-coast' },
  'land-unchecked': { code: 'land-unchecked' },
  'on-lake': { code: 'on-lake' },
  simulated: { code: 'simulated' },
  'storage-unavailable': { code: 'storage-unavailable' },
  'storage-full': { code: 'storage-full' },
} satisfies { [C in Warning['code']]: Extract<Warning, { code: C }> };

function setUp(now: () => number = () => 1000) {
  const openDatabase = createDatabaseProvider();
  const options = { openDatabase, idOf: encodeRunQuery, now };
  return { store: createRunStore(options), runs: createSavedRuns(options), openDatabase };
}

function absent(): never {
  throw new Error('The sample has no source.');
}

function resultAt(latitudeDeg: number): RunResult {
  const result = sampleResult();
  return { ...result, request: { ...result.request, latitudeDeg } };
}

const weightsOfOne = {
  tempMaxC: 1,
  tempMinC: 1,
  tempMeanC: 1,
  humidityMeanPct: 1,
  wind2mMps: 1,
  shortwaveMjM2: 1,
  precipitationMm: 1,
};

const ONE_DAY = Float64Array.of(1);
const SHORT_ACCOUNT = { normalMm: ONE_DAY, carriedMm: ONE_DAY, restoredMm: ONE_DAY, localMm: ONE_DAY };
const INFINITE = new Float64Array(3).fill(Number.POSITIVE_INFINITY);
const SHORT_BAND = { lowMm: Float64Array.of(1), highMm: Float64Array.of(2), memberCount: 31, url: '' };

const ID = 'lat=0&lon=-47.6476&start=2024-02-28&end=2024-03-01';

describe('saved runs', () => {
  test('come back as they were kept', async () => {
    const { store, runs } = setUp();
    const { sources } = sampleResult();
    const failed = Object.values(failures).flatMap((failure) => sources.map((report) => ({ ...report, failure })));
    const station = { id: 'KDCA', name: 'Reagan National', distanceKm: 5.4, elevationM: null };
    const measured = sources.map((report) => ({ ...report, kind: 'measured' as const, station }));
    const result = sampleResult({
      sources: [...sources, ...measured, ...failed],
      warnings: Object.values(warnings),
      method: { ...sampleResult().method, weights: { 'nasa-power': weightsOfOne } },
    });
    expect(await store.save(result)).toBe('saved');
    expect(await runs.load(ID)).toEqual(result);
  });

  test('of the first version of the app, which had neither estimates nor parts of days, still open', async () => {
    const { store, runs, openDatabase } = setUp();
    await store.save(sampleResult());
    const { valueFlags: _, forecastBand: __, ...days } = sampleResult().days;
    const oldReport = (id: string) => {
      const { kind: _kind, partialDayCount: _count, ...report } = sampleResult().sources[0] ?? absent();
      return { ...report, id };
    };
    const old = { ...sampleResult(), days, sources: ['nasa-power', 'open-meteo-forecast'].map(oldReport) };
    const database = await openOrThrow(openDatabase);
    await database.put('run-results', Object.assign({ id: ID, result: sampleResult() }, { result: old }));
    const opened = await runs.load(ID);
    expect(opened?.sources).toMatchObject([
      { id: 'nasa-power', kind: 'modelled', partialDayCount: 0 },
      { id: 'open-meteo-forecast', kind: 'forecast', partialDayCount: 0 },
    ]);
    expect(opened?.days.valueFlags).toEqual(noValueFlags(3));
    expect(opened?.days.et0Mm).toEqual(sampleResult().days.et0Mm);
  });

  test('from before there were calibrations still open: without a band, ETo being that of the equation', async () => {
    const { store, runs, openDatabase } = setUp();
    await store.save(sampleResult());
    const { method, days, ...rest } = uncalibratedResult();
    const { calibration: _, ...oldMethod } = method;
    const { et0LowMm: _low, et0HighMm: _high, equationEt0Mm: _equation, wetProbability: _wet, ...oldDays } = days;
    const database = await openOrThrow(openDatabase);
    const old = { ...rest, method: oldMethod, days: oldDays };
    await database.put('run-results', Object.assign({ id: ID, result: sampleResult() }, { result: old }));
    const opened = await runs.load(ID);
    const missing = new Float64Array(3).fill(Number.NaN);
    expect(opened?.method.calibration).toEqual({ kind: 'none', reason: 'no-calibrated-source' });
    expect(opened?.days).toMatchObject({ et0LowMm: missing, et0HighMm: missing, wetProbability: missing });
    expect(opened?.days.equationEt0Mm).toEqual(opened?.days.et0Mm);
    expect(opened?.days).not.toHaveProperty('fusion');
  });

  test('on every kind of calibration come back as they were kept, missing figures too', async () => {
    const { store, runs } = setUp();
    const reasons = ['outside-regions', 'no-calibrated-source', 'one-source-chosen'] as const;
    const none = reasons.map((reason) => ({ kind: 'none', reason }) as const);
    const { method } = sampleResult();
    for (const calibration of [method.calibration, stationMethod().calibration, ...none]) {
      const result = sampleResult({ method: { ...method, calibration } });
      await store.save(result);
      expect(await runs.load(ID)).toEqual(result);
    }
  });

  test('are listed newest first, with what the list shows', async () => {
    let now = 1000;
    const { store, runs } = setUp(() => now++);
    for (const latitudeDeg of [10, 0, 20]) await store.save(resultAt(latitudeDeg));
    const list = await runs.list();
    if (list === 'unavailable') throw new Error('There is no storage.');
    expect(list.map((run) => run.latitudeDeg)).toEqual([20, 0, 10]);
    expect(list[1]).toEqual({
      id: ID,
      savedAt: 1001,
      latitudeDeg: 0,
      longitudeDeg: -47.6476,
      start: 19_781,
      end: 19_783,
      sources: ['nasa-power'],
      dayCount: 3,
      et0DayCount: 2,
      // The mean of 4.123456789 and 0: the missing day counts as none.
      meanEt0Mm: 4.123456789 / 2,
      simulated: false,
      sizeBytes: expect.any(Number),
    });
  });

  test('of one request are one run, the newest', async () => {
    let now = 1000;
    const { store, runs } = setUp(() => now++);
    await store.save(sampleResult());
    await store.save(sampleResult({ appVersion: '2.0.0' }));
    expect(await runs.list()).toMatchObject([{ id: ID, savedAt: 1001 }]);
    expect(await runs.load(ID)).toMatchObject({ appVersion: '2.0.0' });
  });

  test('say that they are simulated', async () => {
    const { store, runs } = setUp();
    await store.save(simulatedResult());
    expect(await runs.list()).toMatchObject([{ id: `${ID}&sources=simulated`, simulated: true }]);
  });

  test('without any ETo have no mean', async () => {
    const { store, runs } = setUp();
    const { days } = sampleResult();
    await store.save(sampleResult({ days: { ...days, et0Mm: new Float64Array(3).fill(Number.NaN) } }));
    expect(await runs.list()).toMatchObject([{ et0DayCount: 0, meanEt0Mm: null }]);
  });

  test('leave the result usable, for it is still to be shown', async () => {
    const { store } = setUp();
    const result = sampleResult();
    await store.save(result);
    expect(result.days.et0Mm).toHaveLength(3);
    expect(result.days.quality).toHaveLength(3);
  });

  test('can be removed', async () => {
    const { store, runs, openDatabase } = setUp();
    await store.save(sampleResult());
    await runs.remove(ID);
    expect(await runs.list()).toEqual([]);
    expect(await runs.load(ID)).toBeUndefined();
    expect(await (await openOrThrow(openDatabase)).count('run-results')).toBe(0);
  });
});

describe('a saved run that is broken', () => {
  test.each<[string, object]>([
    ['of another version', { version: 2 }],
    ['without days', { days: null }],
    ['with columns of unequal length', { days: { ...sampleResult().days, et0Mm: Float64Array.of(1) } }],
    ['with bits of too few days', { days: { ...sampleResult().days, valueFlags: noValueFlags(2) } }],
    ['with a band of too few days', { days: { ...sampleResult().days, forecastBand: SHORT_BAND } }],
    ['with an account of too few days', { days: { ...sampleResult().days, fusion: SHORT_ACCOUNT } }],
    ['with a bound that is no number', { days: { ...sampleResult().days, et0LowMm: INFINITE } }],
    ['on a calibration nobody knows', { method: { ...sampleResult().method, calibration: { kind: 'guess' } } }],
    ['with a rating that does not exist', { days: { ...sampleResult().days, quality: Uint8Array.of(9, 0, 0) } }],
    ['with a source nobody knows', { sources: [{ ...sampleResult().sources[0], id: 'era6' }] }],
  ])('%s is absent and removed', async (_, damage) => {
    const { store, runs, openDatabase } = setUp();
    await store.save(sampleResult());
    const database = await openOrThrow(openDatabase);
    await database.put('run-results', { id: ID, result: Object.assign(sampleResult(), damage) });
    expect(await runs.load(ID)).toBeUndefined();
    expect(await runs.list()).toEqual([]);
    expect(await database.count('run-results')).toBe(0);
  });

  test('in its summary is not listed, and the others are', async () => {
    const { store, runs, openDatabase } = setUp();
    await store.save(sampleResult());
    await store.save(resultAt(10));
    const database = await openOrThrow(openDatabase);
    const summary = await database.get('runs', ID);
    await database.put('runs', Object.assign({}, summary, { meanEt0Mm: Number.NaN }));
    expect(await runs.list()).toMatchObject([{ latitudeDeg: 10 }]);
  });
});

describe('saving a run', () => {
  test('drops cached weather for it but never another run', async () => {
    const { store, runs, openDatabase } = setUp();
    const rest = { url: '', retrievedAt: 1000, expiresAt: null, elevationM: null, timeZone: null };
    const year = { year: 2024, series: missingSourceSeries(epochDayOf(2024, 1, 1), 3), ...rest };
    const cache = createWeatherCache(openDatabase, () => 1000);
    await cache.save('nasa-power', '0,0', [year]);
    await store.save(resultAt(10));
    refuseAllPuts();
    expect(await store.save(sampleResult())).toBe('full');
    expect(await cache.load('nasa-power', '0,0', [2024])).toEqual([]);
    expect(await runs.list()).toMatchObject([{ latitudeDeg: 10 }]);
  });

  test('keeps the summary and the result, or neither', async () => {
    const { store, openDatabase } = setUp();
    abortNextPut('UnknownError');
    expect(await store.save(sampleResult())).toBe('unavailable');
    const database = await openOrThrow(openDatabase);
    expect([await database.count('runs'), await database.count('run-results')]).toEqual([0, 0]);
  });

  test('where there is no storage says so, which is not the same as having no runs', async () => {
    browserWithoutStorage();
    const { store, runs } = setUp();
    expect(await store.save(sampleResult())).toBe('unavailable');
    expect(await runs.list()).toBe('unavailable');
    expect(await runs.load(ID)).toBeUndefined();
    await expect(runs.remove(ID)).resolves.toBeUndefined();
  });
});

describe('a run that the person saves', () => {
  const words = { name: '  Lower field\u0007 ', note: 'Sugar cane,\nsecond year' };
  const KEPT_ID = `${ID}&computed=${sampleResult().computedAt}`;

  test('takes the place of the recent one, with its words and its size', async () => {
    const { store, runs } = setUp(() => 5000);
    await store.save(sampleResult());
    expect(await runs.keep(sampleResult(), words)).toBe('saved');
    expect(await runs.list()).toMatchObject([
      { id: KEPT_ID, savedAt: 5000, kept: { name: 'Lower field', note: words.note, editedAt: 5000 } },
    ]);
    expect(await runs.keptIdOf(sampleResult())).toBe(KEPT_ID);
    expect(await runs.load(KEPT_ID)).toEqual(sampleResult());
    const [summary] = (await runs.list()) as readonly { sizeBytes: number }[];
    // Every column of doubles of the three days: 7 inputs and 5 estimates, the account's 4, the band's 2, a source's 11.
    expect(summary?.sizeBytes).toBeGreaterThan(29 * 3 * 8);
    expect(summary?.sizeBytes).toBeLessThan(20_000);
  });

  test('stays as it is when the same question is asked again', async () => {
    const { store, runs } = setUp();
    await runs.keep(sampleResult(), words);
    await store.save(sampleResult({ computedAt: 99, appVersion: '2.0.0' }));
    expect(await runs.load(KEPT_ID)).toEqual(sampleResult());
    expect(await runs.load(ID)).toMatchObject({ appVersion: '2.0.0' });
  });

  test('gets another name and note, no longer than they may be', async () => {
    let now = 1000;
    const { runs } = setUp(() => now++);
    await runs.keep(sampleResult(), words);
    expect(await runs.reword(KEPT_ID, { name: '\u{1F33E}'.repeat(200), note: 'n'.repeat(900) })).toBe('saved');
    const list = await runs.list();
    expect(list).toMatchObject([{ savedAt: 1000, kept: { name: '\u{1F33E}'.repeat(80), note: 'n'.repeat(500) } }]);
    expect(await runs.reword('not there', words)).toBe('unavailable');
  });

  test('is left where it is when it cannot be read', async () => {
    const { runs, openDatabase } = setUp();
    await runs.keep(sampleResult(), words);
    const database = await openOrThrow(openDatabase);
    await database.put('run-results', { id: KEPT_ID, result: Object.assign(sampleResult(), { version: 2 }) });
    expect(await runs.load(KEPT_ID)).toBeUndefined();
    expect(await runs.list()).toMatchObject([{ id: KEPT_ID }]);
  });
});

describe('recent runs', () => {
  test('beyond a number the oldest go, and never one that the person saved', async () => {
    let now = 1000;
    const { store, runs, openDatabase } = setUp(() => now++);
    await runs.keep(resultAt(-1), { name: 'mine', note: '' });
    for (let i = 0; i < RECENT_LIMIT + 3; i++) await store.save(resultAt(i / 10));
    const list = await runs.list();
    if (list === 'unavailable') throw new Error('There is no storage.');
    expect(list.filter(({ kept }) => !kept).map(({ latitudeDeg }) => latitudeDeg)).toEqual(
      Array.from({ length: RECENT_LIMIT }, (_, i) => (RECENT_LIMIT + 2 - i) / 10),
    );
    expect(list.filter(({ kept }) => kept)).toMatchObject([{ latitudeDeg: -1 }]);
    expect(await (await openOrThrow(openDatabase)).count('run-results')).toBe(RECENT_LIMIT + 1);
  });

  test('make room, the oldest first, for what the person saves', async () => {
    let now = 1000;
    const { store, runs } = setUp(() => now++);
    await runs.keep(resultAt(-1), { name: 'mine', note: '' });
    for (const latitudeDeg of [1, 2, 3, 4, 5, 6]) await store.save(resultAt(latitudeDeg));
    refusePuts(1);
    expect(await runs.keep(resultAt(7), { name: 'more', note: '' })).toBe('saved');
    const list = await runs.list();
    expect(list).toMatchObject([{ latitudeDeg: 7 }, { latitudeDeg: 6 }, { latitudeDeg: -1 }]);
  });
});
