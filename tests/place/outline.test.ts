import { feature } from 'topojson-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import world from 'world-atlas/countries-110m.json';
import fineLand from 'world-atlas/land-10m.json';
import { landVerdict } from '../../src/domain/geography';
import { decodeIslands } from '../../src/place/islands';
import table from '../../src/place/islands.json';
import { decodeOutline } from '../../src/place/outline';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** `loadOutline` of a fresh module, over answers to its fetches in turn. */
async function loaderOver(...answers: (() => Promise<Response>)[]) {
  const fetch = vi.fn(() => (answers.shift() ?? (() => Promise.reject(new TypeError('no answer left'))))());
  vi.stubGlobal('fetch', fetch);
  const { loadOutline } = await import('../../src/place/outline');
  return { fetch, loadOutline };
}

const served = async () => Response.json(world);

describe('decodeOutline', () => {
  test('gives land whose rings never jump half a turn', () => {
    const outline = decodeOutline(world);
    const jumps = outline?.land
      .flat()
      .flatMap((ring) => ring.map(([lon], i) => Math.abs(lon - (ring[i - 1]?.[0] ?? lon))));
    // Only the edge along the pole that closes Antarctica runs a whole turn.
    expect(jumps?.filter((jump) => jump > 180)).toEqual([360]);
  });

  test('gives every land mass, the Caspian as a hole', () => {
    const outline = decodeOutline(world);
    expect(outline?.land.length).toBeGreaterThanOrEqual(124);
    expect(outline?.land.filter((polygon) => polygon.length === 2).length).toBeGreaterThanOrEqual(1);
  });

  test('gives borders between countries, as at 49° N between Canada and the United States', () => {
    const positions = decodeOutline(world)?.borders.flat() ?? [];
    expect(positions.some(([lon, lat]) => Math.abs(lat - 49) < 0.05 && lon > -123 && lon < -95)).toBe(true);
  });

  test('gives the countries by code, decoded once, the three lands without a code left out', () => {
    const outline = decodeOutline(world);
    const ids = outline?.countries().map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(174);
    expect(ids).toEqual(expect.arrayContaining(['840', '630', '276', '040', '124', '484']));
    expect(outline?.countries()).toBe(outline?.countries());
  });

  test.each([
    ['nothing', null],
    ['text', 'Topology'],
    ['another kind', { type: 'FeatureCollection', features: [] }],
    ['a topology of other objects', { type: 'Topology', arcs: [], objects: { counties: {} } }],
  ])('is null for %s', (_name, value) => {
    expect(decodeOutline(value)).toBeNull();
  });
});

describe('loadOutline', () => {
  test('fetches once for any number of callers', async () => {
    const { fetch, loadOutline } = await loaderOver(served);
    const [first, second] = await Promise.all([loadOutline(), loadOutline()]);
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(await loadOutline()).toBe(first);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the file is not there', async () => new Response('not found', { status: 404 })],
    ['the file is cut off', async () => new Response('{"type":"Topol')],
    ['the file is not an outline', async () => Response.json({ type: 'Topology', arcs: [], objects: {} })],
    ['an arc is missing', async () => Response.json({ ...world, arcs: [] })],
  ])('is null when %s, and asks again at the next call', async (_name, failing) => {
    const { fetch, loadOutline } = await loaderOver(failing, served);
    expect(await loadOutline()).toBeNull();
    expect(await loadOutline()).not.toBeNull();
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('the list of islands', () => {
  test('with the outline, leaves no shore of Natural Earth 1:10m north of 60° S at sea', () => {
    const land = { polygons: decodeOutline(world)?.land ?? [], islands: decodeIslands(table) ?? [] };
    const topology = fineLand as unknown as Parameters<typeof feature>[0];
    const collection = feature(topology, topology.objects.land as Parameters<typeof feature>[1]);
    const shores = 'features' in collection ? collection.features.flatMap((f) => ringsOf(f.geometry)) : [];
    const sample = shores.flatMap((ring) => ring.filter((_, i) => i % 97 === 0)).filter(isShore);
    const atSea = sample.filter(
      ([lon = Number.NaN, lat = Number.NaN]) => landVerdict({ latitudeDeg: lat, longitudeDeg: lon }, land) === 'sea',
    );
    expect(sample.length).toBeGreaterThan(4000);
    expect(atSea).toEqual([]);
  }, 30_000);
});

/** Outer rings. */
function ringsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map((polygon) => polygon[0] ?? []) : [];
}

/** North of 60° S, and not the square metre that marks 0° 0° in Natural Earth. */
function isShore([lon = Number.NaN, lat = Number.NaN]: GeoJSON.Position): boolean {
  return lat > -60 && Math.hypot(lon, lat) > 0.01;
}
