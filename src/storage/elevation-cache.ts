/** Elevations already looked up. The ground does not move, so they have no end. */
import * as v from 'valibot';
import { roundedDegrees } from '../domain/rounded-degrees';
import type { StorageOutcome } from '../ports';
import { elevationM } from '../schema/column';
import type { DatabaseProvider } from './connection';
import { committed, writeWithinQuota } from './quota';

export interface ElevationCache {
  /** The elevation in metres kept for a point; undefined when there is none. */
  get(latitudeDeg: number, longitudeDeg: number): Promise<number | undefined>;
  put(latitudeDeg: number, longitudeDeg: number, elevationM: number): Promise<StorageOutcome>;
}

/** About 11 m: finer than the 90 m cells of the elevation model. */
const DECIMALS = 4;
const elevationRecord = v.object({ place: v.string(), elevationM });

/** The elevation cache over IndexedDB. */
export function createElevationCache(openDatabase: DatabaseProvider): ElevationCache {
  return {
    async get(latitudeDeg, longitudeDeg) {
      const database = await openDatabase();
      if (database === 'unavailable') return undefined;
      // What cannot be read is looked up anew and written over.
      const stored = await database.get('elevations', placeOf(latitudeDeg, longitudeDeg)).catch(() => undefined);
      return v.is(elevationRecord, stored) ? stored.elevationM : undefined;
    },
    put(latitudeDeg, longitudeDeg, elevationM) {
      const record = { place: placeOf(latitudeDeg, longitudeDeg), elevationM };
      return writeWithinQuota(openDatabase, async (database) => {
        const transaction = database.transaction('elevations', 'readwrite');
        await committed(transaction, [transaction.store.put(record)]);
      });
    },
  };
}

function placeOf(latitudeDeg: number, longitudeDeg: number): string {
  return [latitudeDeg, longitudeDeg].map(formatDegrees).join(',');
}

function formatDegrees(degrees: number): string {
  return roundedDegrees(degrees, DECIMALS).toFixed(DECIMALS);
}
