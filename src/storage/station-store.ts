/** The person's own stations over IndexedDB. They stay until the person removes them. */
import { distanceKm, type GeoPoint } from '../domain/geography';
import type { StationStore } from '../ports';
import type { Station } from '../protocol';
import type { DatabaseProvider } from './connection';
import { committed, writeWithinQuota } from './quota';
import type { Database } from './schema';
import { parseStation } from './station-schema';

/** A point this near to a station is the station's place: a click on the map is seldom nearer. */
const SAME_PLACE_KM = 2;

export function createStationStore(openDatabase: DatabaseProvider): StationStore {
  const list = async (): Promise<readonly Station[] | 'unavailable'> => {
    const database = await openDatabase();
    return database === 'unavailable' ? database : readStations(database).catch(() => 'unavailable');
  };
  return {
    list,
    async at(latitudeDeg, longitudeDeg) {
      const stations = await list();
      return stations === 'unavailable' ? null : nearestOf(stations, { latitudeDeg, longitudeDeg });
    },
    save: (station) =>
      writeWithinQuota(openDatabase, async (database) => {
        const transaction = database.transaction('stations', 'readwrite');
        await committed(transaction, [transaction.store.put(station)]);
      }),
    async remove(id) {
      const database = await openDatabase();
      if (database === 'unavailable') return database;
      return database.delete('stations', id).then(
        () => 'removed',
        () => 'unavailable',
      );
    },
  };
}

/** Those that can be read. What cannot is left where it is: it is the person's, and a later version may read it. */
async function readStations(database: Database): Promise<readonly Station[]> {
  const stored: readonly unknown[] = await database.getAll('stations');
  const stations = stored.flatMap((record) => parseStation(record) ?? []);
  return stations.toSorted((a, b) => a.importedAt - b.importedAt);
}

/** The nearest station whose place a point is; of two at one distance the one imported last. */
function nearestOf(stations: readonly Station[], point: GeoPoint): Station | null {
  let nearest: Station | null = null;
  let nearestKm = SAME_PLACE_KM;
  for (const station of stations) {
    const km = distanceKm(station, point);
    if (km > nearestKm) continue;
    nearest = station;
    nearestKm = km;
  }
  return nearest;
}
