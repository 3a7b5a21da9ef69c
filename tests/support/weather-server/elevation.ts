/** The ground: heights known or invented, and Open-Meteo's elevation endpoint. */
import type { Answer, Ask, Point } from './answer';
import { measuredSiteNear } from './measured';
import { openMeteoError, readPoints } from './open-meteo-errors';

type Box = readonly [south: number, north: number, west: number, east: number];

/** Open ocean, hundreds of kilometres from land. */
const OPEN_SEA: readonly Box[] = [
  [-60, 4, -30, 5],
  [10, 36, -58, -32],
  [36, 48, -50, -32],
  [-60, -34, -170, -82],
  [25, 50, -170, -135],
  [-7, 10, -150, -95],
  [-37, -10, 78, 95],
];

/** Land below the sea's level, which is land all the same. */
const LOW_LAND: readonly (Point & { readonly elevationM: number })[] = [
  { latitudeDeg: 31.5, longitudeDeg: 35.48, elevationM: -420 },
  { latitudeDeg: 32.85, longitudeDeg: -115.57, elevationM: -40 },
  { latitudeDeg: 52.5, longitudeDeg: 5.5, elevationM: -4 },
  { latitudeDeg: 47.1, longitudeDeg: 51.9, elevationM: -22 },
];

const MAX_COORDINATES = 100;

/** Whether two points are the same to `withinDeg`. */
export function isNear(a: Point, b: Point, withinDeg: number): boolean {
  return Math.abs(a.latitudeDeg - b.latitudeDeg) <= withinDeg && Math.abs(a.longitudeDeg - b.longitudeDeg) <= withinDeg;
}

function isOpenSea(point: Point): boolean {
  return OPEN_SEA.some(
    ([south, north, west, east]) =>
      point.latitudeDeg >= south &&
      point.latitudeDeg <= north &&
      point.longitudeDeg >= west &&
      point.longitudeDeg <= east,
  );
}

/** The height of the ground, m: of a measured site, of listed low land, 0 on the open sea, invented elsewhere. */
export function groundElevationM(point: Point): number {
  const site = measuredSiteNear(point) ?? LOW_LAND.find((low) => isNear(low, point, 0.3));
  if (site) return site.elevationM;
  if (isOpenSea(point)) return 0;
  return Math.round(400 + 300 * Math.sin(point.latitudeDeg * 0.7) * Math.cos(point.longitudeDeg * 0.9));
}

/** Floats in Swift's style: always a decimal point, and `nan` (no JSON) on the edge of the grid, as the provider does. */
function printed(point: Point, elevationM: number): string {
  return point.latitudeDeg === 90 || point.longitudeDeg === 180 ? 'nan' : elevationM.toFixed(1);
}

/** `GET /v1/elevation?latitude=…&longitude=…` */
export function answerElevation(ask: Ask): Answer {
  const points = readPoints(ask.query);
  if ('reason' in points) return openMeteoError(points.reason);
  if (points.length > MAX_COORDINATES)
    return openMeteoError(`Parameter 'latitude' and 'longitude' must not exceed ${MAX_COORDINATES} coordinates.`);
  const heights = points.map((point) => printed(point, ask.elevationM(point)));
  const headers = { 'content-type': 'application/json' };
  return { status: 200, headers, body: `{"elevation":[${heights.join(', ')}]}`, weight: points.length };
}
