/**
 * The outline of land and countries that ships with the app (Natural Earth 1:110m, as world-atlas packs it): one asset
 * for the map and for the land check, in the page and in the worker.
 */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlineUrl from 'world-atlas/countries-110m.json?url';
import { type Country, type Polygon, type Position, unwrapPolygon } from '../domain/geography';

/** A line of positions, longitude first. */
export type Line = readonly Position[];

export interface Outline {
  /**
   * Land. Rings do not jump at the antimeridian: a polygon that crosses it is there twice, once past +180° and once past
   * −180°, so that a map from −180° to 180° shows it whole.
   */
  readonly land: readonly Polygon[];
  /** Every country that has an ISO 3166-1 code, its rings as those of the land. Decoded at the first call: the map needs none. */
  countries(): readonly Country[];
  /** Borders between countries, coasts left out. */
  readonly borders: readonly Line[];
}

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWorld(value: unknown): value is World {
  if (!isRecord(value) || value.type !== 'Topology' || !Array.isArray(value.arcs)) return false;
  const { objects } = value;
  return isRecord(objects) && isRecord(objects.land) && isRecord(objects.countries);
}

/** The outline in a world-atlas topology; null for anything else. */
export function decodeOutline(topology: unknown): Outline | null {
  if (!isWorld(topology)) return null;
  const { land, countries } = topology.objects;
  const polygons = feature(topology, land).features.flatMap(({ geometry }) => polygonsOf(geometry));
  const borders = mesh(topology, countries, (a, b) => a !== b);
  return {
    land: polygons.flatMap((polygon) => unwrapPolygon(polygon)),
    countries: once(() => feature(topology, countries).features.flatMap(countryOf)),
    borders: borders.coordinates as unknown as Line[],
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function countryOf({ id, geometry }: GeoJSON.Feature): Country[] {
  // Three lands whose status is disputed have no code.
  if (typeof id !== 'string') return [];
  return [{ id, polygons: polygonsOf(geometry).flatMap((polygon) => unwrapPolygon(polygon)) }];
}

function polygonsOf(geometry: GeoJSON.Geometry): readonly Polygon[] {
  // GeoJSON types a position as number[]: that it holds two numbers is TopoJSON's format.
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Polygon];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as unknown as Polygon[];
  return [];
}

async function fetchOutline(): Promise<Outline | null> {
  try {
    const response = await fetch(outlineUrl);
    return response.ok ? decodeOutline(await response.json()) : null;
  } catch {
    return null;
  }
}

let loading: Promise<Outline | null> | undefined;

/** The outline, fetched once; null when it cannot be had now, and then asked for again at the next call. */
export async function loadOutline(): Promise<Outline | null> {
  loading ??= fetchOutline();
  const outline = await loading;
  if (outline === null) loading = undefined;
  return outline;
}
