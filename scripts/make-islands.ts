/**
 * Writes src/place/islands.json: positions near the shores that the 1:110m outline leaves out. Run after world-atlas or
 * COAST_MARGIN_KM has changed, and commit the file: `npx tsx scripts/make-islands.ts`. The numbers are the same on every
 * run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  COAST_MARGIN_KM,
  distanceKm,
  distanceToOutlineKm,
  type GeoPoint,
  isInside,
  type Polygon,
  type Position,
  unwrapPolygon,
} from '../src/domain/geography';

const OUTPUT = fileURLToPath(new URL('../src/place/islands.json', import.meta.url));

/** A shore this near the outline is found by the outline; a kilometre less than the margin, for rounding. */
const NEAR_OUTLINE_KM = COAST_MARGIN_KM - 1;
/** A shore this near a position is found by it: a cell of 0.1° is under 8 km from its middle to its corner. */
const COVER_KM = COAST_MARGIN_KM - 7;
/** Further south there is ice and no crop. */
const SOUTHERNMOST_DEG = -60;
/** A degree of latitude is over 110 km, so nothing within the margin is a whole degree away. */
const REACH_DEG = 1;

const pointOf = ([longitudeDeg, latitudeDeg]: Position): GeoPoint => ({ latitudeDeg, longitudeDeg });

// --- The two outlines -------------------------------------------------------------------------------------------------

function readLand(file: string): Polygon[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Polygon];
    return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Polygon[]) : [];
  });
}

/** One vertex a cell of 0.1° of the outer shores. */
function shoreOf(polygons: readonly Polygon[]): Position[] {
  const cells = new Map<string, Position>();
  for (const [outer = []] of polygons) {
    for (const position of outer) {
      const cell = position.map((degrees) => degrees.toFixed(1)).join();
      if (!cells.has(cell)) cells.set(cell, position);
    }
  }
  return [...cells.values()];
}

/** The edges of an outline by degree of latitude, each in every row from which it may be within the margin. */
function rowsOfEdges(polygons: readonly Polygon[]): ReadonlyMap<number, readonly Polygon[]> {
  const rows = new Map<number, Polygon[]>();
  for (const ring of polygons.flat()) {
    ring.slice(1).forEach((end, i) => {
      const start = ring[i] ?? end;
      const first = Math.floor(Math.min(start[1], end[1]) - REACH_DEG);
      const last = Math.ceil(Math.max(start[1], end[1]) + REACH_DEG);
      for (let row = first; row <= last; row++) rows.set(row, [...(rows.get(row) ?? []), [[start, end]]]);
    });
  }
  return rows;
}

/** The shore that the outline does not have: outside it and further than the margin from it. */
function uncovered(shore: readonly Position[], outline: readonly Polygon[]): Position[] {
  const rows = rowsOfEdges(outline);
  return shore.filter((position) => {
    const point = pointOf(position);
    if (outline.some((polygon) => isInside(point, polygon))) return false;
    const edges = rows.get(Math.floor(position[1])) ?? [];
    return !edges.some((edge) => distanceToOutlineKm(point, edge) <= NEAR_OUTLINE_KM);
  });
}

// --- The cover --------------------------------------------------------------------------------------------------------

const rounded = ([longitudeDeg, latitudeDeg]: Position): Position => [
  Number(longitudeDeg.toFixed(1)),
  Number(latitudeDeg.toFixed(1)),
];

/** For each candidate, the indexes of the shore positions that it covers. */
function coverage(candidates: readonly Position[], shore: readonly Position[]): number[][] {
  return candidates.map((candidate) =>
    shore.flatMap((position, i) => {
      if (Math.abs(position[1] - candidate[1]) > REACH_DEG) return [];
      return distanceKm(pointOf(candidate), pointOf(position)) <= COVER_KM ? [i] : [];
    }),
  );
}

/** Few positions that cover a shore: again and again the one that covers most of what is left. */
function greedyCover(shore: readonly Position[]): Position[] {
  const candidates = shore.map(rounded);
  const covers = coverage(candidates, shore);
  const left = new Set(shore.keys());
  const chosen: Position[] = [];
  while (left.size > 0) {
    const counts = covers.map((covered) => covered.filter((i) => left.has(i)).length);
    const best = counts.indexOf(counts.reduce((a, b) => Math.max(a, b)));
    for (const i of covers[best] ?? []) left.delete(i);
    chosen.push(candidates[best] ?? [0, 0]);
  }
  return chosen;
}

/** Natural Earth marks 0° 0° with a square metre of land that is not there. */
const isMarker = ([longitudeDeg, latitudeDeg]: Position) => longitudeDeg === 0 && latitudeDeg === 0;

// --- The file ---------------------------------------------------------------------------------------------------------

/** The table as a file: 18 numbers a line. */
function fileOf(islands: readonly Position[]): string {
  const numbers = islands.flat();
  const rows = Array.from({ length: Math.ceil(numbers.length / 18) }, (_, i) => numbers.slice(18 * i, 18 * i + 18));
  return `[\n${rows.join(',\n')}\n]\n`;
}

const outline = readLand('countries-110m.json').flatMap(unwrapPolygon);
const open = uncovered(shoreOf(readLand('land-10m.json')), outline);
const islands = greedyCover(open)
  .filter((position) => position[1] >= SOUTHERNMOST_DEG && !isMarker(position))
  .toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
writeFileSync(OUTPUT, fileOf(islands));
console.log(`${islands.length} positions cover ${open.length} cells of shore.`);
