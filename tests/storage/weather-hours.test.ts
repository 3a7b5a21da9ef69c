import { beforeEach, describe, expect, test, vi } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import type { HourTrack } from '../../src/domain/hourly/hour-track';
import type { SourceSeries } from '../../src/domain/series';
import type { CachedYear } from '../../src/ports';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createWeatherCache } from '../../src/storage/weather-cache';
import { countingDays } from '../domain/hourly/hour-tracks';
import { freshBrowser, openOrThrow } from './browser-storage';

const PLACE = '52.13,7.7';
const NOW = Date.UTC(2024, 5, 1);
const HOUR_MS = 3_600_000;

beforeEach(freshBrowser);

function yearOf(series: SourceSeries): CachedYear {
  const url = 'https://api.brightsky.dev/weather';
  return { year: 2023, series, url, retrievedAt: NOW, expiresAt: null, elevationM: 48, timeZone: null };
}

const SERIES = countingDays(epochDayOf(2023, 3, 1), 3);
const HOURS = SERIES.hours as HourTrack;

function openCache() {
  const provider = createDatabaseProvider();
  return { provider, cache: createWeatherCache(provider, () => NOW) };
}

describe('a kept year of a source with hours', () => {
  test('comes back with them, as they were', async () => {
    const { cache } = openCache();
    const gappy = { ...HOURS, wind2mMps: HOURS.wind2mMps.map((value, i) => (i === 5 ? Number.NaN : value)) };
    await cache.save('bright-sky', PLACE, [yearOf({ ...SERIES, hours: gappy })]);
    const [year] = await cache.load('bright-sky', PLACE, [2023]);
    expect(year?.series.hours).toEqual(gappy);
    expect(year?.series.hours?.tempC).toBeInstanceOf(Float32Array);
  });

  test('comes back with days of which the hours are not known', async () => {
    const { cache } = openCache();
    const hours = { ...HOURS, dayStartMs: HOURS.dayStartMs.slice(), dayEndMs: HOURS.dayEndMs.slice() };
    hours.dayStartMs[1] = Number.NaN;
    hours.dayEndMs[1] = Number.NaN;
    await cache.save('bright-sky', PLACE, [yearOf({ ...SERIES, hours })]);
    expect(await cache.load('bright-sky', PLACE, [2023])).toMatchObject([{ series: { hours } }]);
  });

  test('opens too when it was kept before there were hours', async () => {
    const { cache } = openCache();
    const { hours: _, ...days } = SERIES;
    await cache.save('bright-sky', PLACE, [yearOf(days)]);
    const [year] = await cache.load('bright-sky', PLACE, [2023]);
    expect(year?.series).toEqual(days);
    expect(year?.series).not.toHaveProperty('hours');
  });

  const infinite = HOURS.tempC.slice();
  infinite[7] = Number.POSITIVE_INFINITY;
  test.each<[string, unknown]>([
    ['hold an infinite value', { ...HOURS, tempC: infinite }],
    ['lack a column', { ...HOURS, humidityPct: undefined }],
    ['have columns of unequal length', { ...HOURS, shortwaveMjM2: new Float32Array(5) }],
    ['have a column of another kind', { ...HOURS, tempC: new Float64Array(72) }],
    ['start off the full hour', { ...HOURS, startMs: HOURS.startMs + HOUR_MS / 2 }],
    ['belong to fewer days', { ...HOURS, dayStartMs: HOURS.dayStartMs.slice(1), dayEndMs: HOURS.dayEndMs.slice(1) }],
    ['begin after their first day', { ...HOURS, startMs: HOURS.startMs + HOUR_MS }],
    ['end before their last day', { ...HOURS, dayEndMs: HOURS.dayEndMs.map((ms) => ms + HOUR_MS) }],
    ['have a day without an end', { ...HOURS, dayEndMs: HOURS.dayEndMs.map(() => Number.NaN) }],
    ['have a day that ends before it starts', { ...HOURS, dayStartMs: HOURS.dayEndMs, dayEndMs: HOURS.dayStartMs }],
  ])('is absent and dropped when its hours %s', async (_, hours) => {
    const { cache, provider } = openCache();
    await cache.save('bright-sky', PLACE, [yearOf(SERIES)]);
    const database = await openOrThrow(provider);
    const record = await database.get('weather', ['bright-sky', PLACE, 2023]);
    await database.put('weather', Object.assign({}, record, { series: { ...SERIES, hours } }));
    expect(await cache.load('bright-sky', PLACE, [2023])).toEqual([]);
    await vi.waitFor(async () => expect(await database.count('weather')).toBe(0));
  });
});
