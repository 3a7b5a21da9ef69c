import { afterEach, describe, expect, test, vi } from 'vitest';
import world from 'world-atlas/countries-110m.json';
import { fail, ok } from '../../src/domain/result';
import islands from '../../src/place/islands.json';
import { createPlaceInfo, type PlaceInfoPorts } from '../../src/place/place-info';
import { timeZoneAt } from '../../src/place/time-zone';

afterEach(() => vi.unstubAllGlobals());

/** A place info over a fake elevation model and a cache in memory. */
function placeInfoOver(findElevation: PlaceInfoPorts['findElevation']) {
  const kept = new Map<string, number>();
  const elevationCache: PlaceInfoPorts['elevationCache'] = {
    get: async (latitudeDeg, longitudeDeg) => kept.get(`${latitudeDeg},${longitudeDeg}`),
    put: async (latitudeDeg, longitudeDeg, elevationM) => kept.set(`${latitudeDeg},${longitudeDeg}`, elevationM),
  };
  return createPlaceInfo({ findElevation, elevationCache });
}

describe('elevation', () => {
  const { signal } = new AbortController();

  test('asks the model once and then the cache, also where it is 0 or below the sea', async () => {
    for (const elevationM of [524, 0, -430]) {
      const findElevation = vi.fn(async () => ok(elevationM));
      const place = placeInfoOver(findElevation);
      expect(await place.elevation(31.5, 35.48, signal)).toEqual({ ok: true, value: elevationM });
      expect(await place.elevation(31.5, 35.48, signal)).toEqual({ ok: true, value: elevationM });
      expect(findElevation).toHaveBeenCalledTimes(1);
    }
  });

  test('hands the point, the signal and who wants to know of a wait to the model', async () => {
    const findElevation = vi.fn(async () => ok(1));
    const onWait = () => {};
    await placeInfoOver(findElevation).elevation(-22.7, -47.6, signal, onWait);
    expect(findElevation).toHaveBeenCalledWith(-22.7, -47.6, signal, onWait);
  });

  test('gives the failure of the model and does not keep it', async () => {
    const findElevation = vi
      .fn<PlaceInfoPorts['findElevation']>()
      .mockResolvedValueOnce(fail({ code: 'offline' }))
      .mockResolvedValueOnce(ok(524));
    const place = placeInfoOver(findElevation);
    expect(await place.elevation(0, 0, signal)).toEqual({ ok: false, error: { code: 'offline' } });
    expect(await place.elevation(0, 0, signal)).toEqual({ ok: true, value: 524 });
  });
});

/** The app's own files, as its server gives them. */
async function shippedAsset(url: string): Promise<Response> {
  return Response.json(url.includes('islands') ? islands : world);
}

describe('land', () => {
  const place = placeInfoOver(async () => fail({ code: 'offline' }));

  test('is unknown while the outline cannot be read, and known when it can', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await place.land(-7.53, -46.04)).toBeNull();
    vi.stubGlobal('fetch', shippedAsset);
    expect(await place.land(-7.53, -46.04)).toBe('land');
    expect(await place.land(0, 0)).toBe('sea');
    expect(await place.land(28.1, -15.42)).toBe('near-coast');
  });
});

describe('countries', () => {
  test('are unknown while the outline cannot be read, and known when it can; none on the open sea', async () => {
    vi.resetModules();
    const { createPlaceInfo: createAnew } = await import('../../src/place/place-info');
    const elevationCache = { get: async () => undefined, put: async () => undefined };
    const place = createAnew({ findElevation: async () => fail({ code: 'offline' }), elevationCache });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await place.countries(48.14, 11.58)).toBeNull();
    vi.stubGlobal('fetch', shippedAsset);
    expect(await place.countries(48.14, 11.58)).toEqual(['276']);
    expect(await place.countries(-30, -20)).toEqual([]);
  });
});

describe('timeZoneAt', () => {
  test.each([
    ['Tokyo', 35.68, 139.69, 'Asia/Tokyo'],
    ['Los Angeles', 34.05, -118.24, 'America/Los_Angeles'],
    ['Berlin', 52.52, 13.4, 'Europe/Berlin'],
    ['Kathmandu', 27.7, 85.32, 'Asia/Kathmandu'],
  ])('knows the zone of %s', async (_name, latitudeDeg, longitudeDeg, zone) => {
    expect(await timeZoneAt(latitudeDeg, longitudeDeg)).toBe(zone);
  });

  test('is null for what is not a point', async () => {
    expect(await timeZoneAt(999, 0)).toBeNull();
    expect(await timeZoneAt(Number.NaN, Number.NaN)).toBeNull();
  });
});
