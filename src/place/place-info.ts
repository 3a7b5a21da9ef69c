import { countriesAt, landVerdict } from '../domain/geography';
import { ok, type Result } from '../domain/result';
import type { OnWait, PlaceInfo } from '../ports';
import type { SourceFailure } from '../protocol';
import { loadIslands } from './islands';
import { loadOutline } from './outline';
import { timeZoneAt } from './time-zone';

/** Elevations found before, metres; what cannot be read is not there. */
export interface ElevationCache {
  get(latitudeDeg: number, longitudeDeg: number): Promise<number | undefined>;
  put(latitudeDeg: number, longitudeDeg: number, elevationM: number): Promise<unknown>;
}

/** What is asked of the world: an elevation model, and a place to keep its answers. */
export interface PlaceInfoPorts {
  readonly findElevation: PlaceInfo['elevation'];
  readonly elevationCache: ElevationCache;
}

/** What is known about a point, from the shipped outline and polygons and, for the elevation, from the ports. */
export function createPlaceInfo({ findElevation, elevationCache }: PlaceInfoPorts): PlaceInfo {
  async function elevation(
    latitudeDeg: number,
    longitudeDeg: number,
    signal: AbortSignal,
    onWait?: OnWait,
  ): Promise<Result<number, SourceFailure>> {
    const kept = await elevationCache.get(latitudeDeg, longitudeDeg);
    if (kept !== undefined) return ok(kept);
    const found = await findElevation(latitudeDeg, longitudeDeg, signal, onWait);
    if (found.ok) await elevationCache.put(latitudeDeg, longitudeDeg, found.value);
    return found;
  }
  return { elevation, land: landAt, timeZone: timeZoneAt, countries: countriesOf };
}

async function landAt(latitudeDeg: number, longitudeDeg: number): ReturnType<PlaceInfo['land']> {
  const [outline, islands] = await Promise.all([loadOutline(), loadIslands()]);
  if (outline === null || islands === null) return null;
  return landVerdict({ latitudeDeg, longitudeDeg }, { polygons: outline.land, islands });
}

async function countriesOf(latitudeDeg: number, longitudeDeg: number): ReturnType<PlaceInfo['countries']> {
  const outline = await loadOutline();
  return outline && countriesAt({ latitudeDeg, longitudeDeg }, outline.countries());
}
