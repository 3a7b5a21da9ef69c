/**
 * Islands and capes that the 1:110m outline leaves out: near one of them a point may be on land.
 *
 * islands.json holds longitude and latitude, 0.1°, one after the other from south to north. It is made by
 * scripts/make-islands.ts from the shore of Natural Earth 1:10m (world-atlas, public domain) north of 60° S: of its
 * vertices that lie outside the 1:110m outline and over 49 km from it, every one is within 43 km of a position. An asset
 * and not a module, so that the page and the worker share one file.
 */
import { at } from '../domain/at';
import type { Position } from '../domain/geography';
import islandsUrl from './islands.json?url';

/** The positions in the table; null for anything else. */
export function decodeIslands(table: unknown): readonly Position[] | null {
  if (!Array.isArray(table) || !table.every((degrees) => typeof degrees === 'number')) return null;
  return Array.from({ length: table.length / 2 }, (_, i) => [at(table, 2 * i), at(table, 2 * i + 1)]);
}

let loading: Promise<readonly Position[] | null> | undefined;

/** The islands, fetched once; null when they cannot be had now, and then asked for again at the next call. */
export async function loadIslands(): Promise<readonly Position[] | null> {
  loading ??= fetchIslands();
  const islands = await loading;
  if (islands === null) loading = undefined;
  return islands;
}

async function fetchIslands(): Promise<readonly Position[] | null> {
  try {
    const response = await fetch(islandsUrl);
    return response.ok ? decodeIslands(await response.json()) : null;
  } catch {
    return null;
  }
}
