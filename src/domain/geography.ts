/**
 * Points, distances and outlines on the sphere. Positions are GeoJSON's: longitude first. Distances are on a sphere of
 * the mean Earth radius, within 0.6 % of the ellipsoid.
 */
import pointInPolygon from 'point-in-polygon-hao';
import { degreesToRadians } from './units';

export interface GeoPoint {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Longitude and latitude, degrees. Longitudes of an unwrapped ring may lie outside ±180. */
export type Position = readonly [longitudeDeg: number, latitudeDeg: number];
/** A closed line: the last position repeats the first. */
export type Ring = readonly Position[];
/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** Where there is land: outlines without jumps (`unwrapPolygon`), and points of islands too small to be in them. */
export interface Land {
  readonly polygons: readonly Polygon[];
  readonly islands: readonly Position[];
}

/** A country of an outline: its ISO 3166-1 numeric code and its land, without jumps (`unwrapPolygon`). */
export interface Country {
  readonly id: string;
  readonly polygons: readonly Polygon[];
}

/** `near-coast`: outside, but within the outline's own error of the shore, so neither land nor sea is certain. */
export type LandVerdict = 'land' | 'near-coast' | 'sea';

/** Mean radius of the Earth, km. */
const EARTH_RADIUS_KM = 6371;

/**
 * How far outside the outline a point may lie and still be land, km: the error of a 1:110m outline. Of the shore of
 * Natural Earth 1:10m that belongs to the same land masses, 99 % lies within 25 km of the 1:110m outline and 99.8 %
 * within 50 km; what lies further is among the islands of `Land`.
 */
export const COAST_MARGIN_KM = 50;

/**
 * How far beyond a border a point may lie and still be in the country, km: the error of a 1:110m outline on land. Of the
 * borders of Natural Earth 1:10m, all of Germany's lies within 28 km of the 1:110m one and all of Austria's within 15 km;
 * of the United States' 90 % within 8 km and, but for the Bering Strait and two points on Mount Saint Elias, all within
 * 30 km.
 */
export const BORDER_MARGIN_KM = 30;

/**
 * How far from the shore of a country an island that no outline holds may lie and still be the country's, km: within it
 * are the Florida Keys (90), the Channel Islands of California (80), Mona (67) and Heligoland (50).
 */
export const OFFSHORE_MARGIN_KM = 100;

const { abs, asin, cos, hypot, min, round, sin, sqrt } = Math;

/** Whether both are numbers in range: latitude within ±90°, longitude within ±180°, the limits included. */
export function isValidPoint({ latitudeDeg, longitudeDeg }: GeoPoint): boolean {
  return abs(latitudeDeg) <= 90 && abs(longitudeDeg) <= 180;
}

/**
 * Great-circle distance, km (haversine form, which keeps its precision for near points).
 * Source: R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68 (2), 1984.
 */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  const phi1 = degreesToRadians(from.latitudeDeg);
  const phi2 = degreesToRadians(to.latitudeDeg);
  const halfDeltaLambda = degreesToRadians(to.longitudeDeg - from.longitudeDeg) / 2;
  const h = sin((phi2 - phi1) / 2) ** 2 + cos(phi1) * cos(phi2) * sin(halfDeltaLambda) ** 2;
  // Rounding can carry h of antipodes just above 1.
  return 2 * EARTH_RADIUS_KM * asin(min(1, sqrt(h)));
}

// --- Unwrapping: rings without jumps at the antimeridian --------------------------------------------------------------

/**
 * A polygon on the sphere as polygons on the plane. Longitudes run on past ±180° instead of jumping; a ring round a pole
 * is closed along it; a polygon that reaches past ±180° is given again, one turn back. So a planar test with a longitude
 * within ±180° is right everywhere.
 */
export function unwrapPolygon(polygon: Polygon): Polygon[] {
  const [outer = [], ...holes] = polygon.map(unwrapRing);
  const placed = [nearLongitude(outer, 0), ...holes.map((hole) => nearLongitude(hole, middleLongitude(outer)))];
  const { west, east } = longitudesOf(placed[0] ?? []);
  const copies = [placed];
  if (east > 180) copies.push(placed.map((ring) => shiftRing(ring, -360)));
  if (west < -180) copies.push(placed.map((ring) => shiftRing(ring, 360)));
  return copies;
}

function unwrapRing(ring: Ring): Ring {
  const unwrapped: Position[] = [];
  let before = ring[0]?.[0] ?? 0;
  for (const [longitudeDeg, latitudeDeg] of ring) {
    before = longitudeDeg + 360 * round((before - longitudeDeg) / 360);
    unwrapped.push([before, latitudeDeg]);
  }
  return closeAtPole(unwrapped);
}

/** A ring that ends a whole turn from its start goes round a pole: down to it, back along it, and up again. */
function closeAtPole(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || abs(last[0] - first[0]) < 180) return ring;
  const poleDeg = first[1] < 0 ? -90 : 90;
  return [...ring, [last[0], poleDeg], [first[0], poleDeg], first];
}

function longitudesOf(ring: Ring): { readonly west: number; readonly east: number } {
  const longitudes = ring.map(([longitudeDeg]) => longitudeDeg);
  return { west: Math.min(...longitudes), east: Math.max(...longitudes) };
}

function middleLongitude(ring: Ring): number {
  const { west, east } = longitudesOf(ring);
  return (west + east) / 2;
}

/** The ring moved by whole turns so that its middle lies within half a turn of a longitude. */
function nearLongitude(ring: Ring, longitudeDeg: number): Ring {
  return shiftRing(ring, 360 * round((longitudeDeg - middleLongitude(ring)) / 360));
}

function shiftRing(ring: Ring, byDeg: number): Ring {
  return byDeg === 0 ? ring : ring.map(([longitudeDeg, latitudeDeg]) => [longitudeDeg + byDeg, latitudeDeg]);
}

// --- Inside and outside -----------------------------------------------------------------------------------------------

/** Whether a point lies in an unwrapped polygon; its edge is inside, its holes are outside. */
export function isInside({ latitudeDeg, longitudeDeg }: GeoPoint, polygon: Polygon): boolean {
  // The library does not write to what it is given, and says 0 for a point on the edge.
  return pointInPolygon([longitudeDeg, latitudeDeg], polygon as unknown as number[][][]) !== false;
}

/**
 * Land or sea. A point outside every polygon but within `COAST_MARGIN_KM` of a shore, or of an island, is neither for
 * certain.
 */
export function landVerdict(point: GeoPoint, { polygons, islands }: Land): LandVerdict {
  if (polygons.some((polygon) => isInside(point, polygon))) return 'land';
  const isNearShore =
    islands.some((island) => distanceKm(point, pointOf(island)) <= COAST_MARGIN_KM) ||
    polygons.some((polygon) => distanceToOutlineKm(point, polygon) <= COAST_MARGIN_KM);
  return isNearShore ? 'near-coast' : 'sea';
}

// --- Countries --------------------------------------------------------------------------------------------------------

/** The countries that hold a point or come within `marginKm` of it, by their codes. */
export function countriesNear(point: GeoPoint, countries: readonly Country[], marginKm: number): string[] {
  const near = countries.filter((country) => isIn(point, country) || isWithin(point, country, marginKm));
  return near.map(({ id }) => id);
}

/**
 * The countries that a point may lie in. On land more than one near a border, by the outline's error; off every country
 * (at sea, or on an island too small for the outline) those whose shore is near; none on the open sea.
 */
export function countriesAt(point: GeoPoint, countries: readonly Country[]): string[] {
  const isOnLand = countries.some((country) => isIn(point, country));
  return countriesNear(point, countries, isOnLand ? BORDER_MARGIN_KM : OFFSHORE_MARGIN_KM);
}

function isIn(point: GeoPoint, { polygons }: Country): boolean {
  return polygons.some((polygon) => isInside(point, polygon));
}

function isWithin(point: GeoPoint, { polygons }: Country, marginKm: number): boolean {
  return polygons.some((polygon) => distanceToOutlineKm(point, polygon) <= marginKm);
}

function pointOf([longitudeDeg, latitudeDeg]: Position): GeoPoint {
  return { latitudeDeg, longitudeDeg };
}

// --- Distance to an outline -------------------------------------------------------------------------------------------

/** A direction from the centre of the Earth. */
interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Great-circle distance to the nearest point of a polygon's rings, km; its edges are taken as great-circle arcs. */
export function distanceToOutlineKm(point: GeoPoint, polygon: Polygon): number {
  const from = vectorOf(point);
  const angles = polygon.map((ring) => angleToRing(from, ring));
  return EARTH_RADIUS_KM * min(...angles);
}

function angleToRing(from: Vector, ring: Ring): number {
  let nearest = Number.POSITIVE_INFINITY;
  let before: Vector | undefined;
  for (const position of ring) {
    const here = vectorOf(pointOf(position));
    nearest = min(nearest, angleToArc(from, before ?? here, here));
    before = here;
  }
  return nearest;
}

/** The angle from a direction to the nearest of the great-circle arc `a`–`b`, rad. */
function angleToArc(from: Vector, a: Vector, b: Vector): number {
  const pole = cross(a, b);
  const isAlongside = dot(from, cross(pole, a)) > 0 && dot(from, cross(pole, b)) < 0;
  if (!isAlongside) return min(angleBetween(from, a), angleBetween(from, b));
  return asin(min(1, abs(dot(from, pole)) / hypot(pole.x, pole.y, pole.z)));
}

function vectorOf({ latitudeDeg, longitudeDeg }: GeoPoint): Vector {
  const phi = degreesToRadians(latitudeDeg);
  const lambda = degreesToRadians(longitudeDeg);
  return { x: cos(phi) * cos(lambda), y: cos(phi) * sin(lambda), z: sin(phi) };
}

function dot(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

function cross(a: Vector, b: Vector): Vector {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

/** By the chord, which keeps its precision for near directions. */
function angleBetween(a: Vector, b: Vector): number {
  return 2 * asin(min(1, hypot(a.x - b.x, a.y - b.y, a.z - b.z) / 2));
}
