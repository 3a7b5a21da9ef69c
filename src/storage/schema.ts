/** The stores of the app's one database, and how a browser comes to them from any earlier version. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Favourite } from '../keeping';
import type { CachedYear } from '../ports';
import type { EpochMs, RunResult, SavedRunSummary, SourceId, Station } from '../protocol';
import type { LaneUse } from './allowance';

export const DATABASE_NAME = 'evaonline';
export const DATABASE_VERSION = 4;

export type WeatherKey = [source: SourceId, place: string, year: number];

/** A year of weather of one source at one place, and when a run last used it: the oldest-used go first. */
export interface WeatherRecord extends CachedYear {
  readonly source: SourceId;
  readonly place: string;
  readonly lastUsedAt: EpochMs;
}

export interface ElevationRecord {
  readonly place: string;
  readonly elevationM: number;
}

/** Apart from the summaries, so that the list of runs reads no columns. */
export interface RunResultRecord {
  readonly id: string;
  readonly result: RunResult;
}

export interface EvaonlineStores extends DBSchema {
  weather: { key: WeatherKey; value: WeatherRecord; indexes: { lastUsedAt: number } };
  elevations: { key: string; value: ElevationRecord };
  runs: { key: string; value: SavedRunSummary; indexes: { savedAt: number } };
  'run-results': { key: string; value: RunResultRecord };
  allowances: { key: string; value: LaneUse };
  stations: { key: string; value: Station };
  favourites: { key: string; value: Favourite };
}

export type Database = IDBPDatabase<EvaonlineStores>;

/** A transaction that changes results. */
export type RunTransaction = IDBPTransaction<EvaonlineStores, ('runs' | 'run-results')[], 'readwrite'>;
type Upgrade = IDBPTransaction<EvaonlineStores, StoreNames<EvaonlineStores>[], 'versionchange'>;

/** Makes what an earlier version lacks; `oldVersion` is 0 in a browser that has none. */
export async function upgradeStores(
  database: Database,
  oldVersion: number,
  _newVersion: number | null,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) createVersion1(database);
  if (oldVersion < 2) database.createObjectStore('allowances', { keyPath: 'lane' });
  if (oldVersion < 3) database.createObjectStore('stations', { keyPath: 'id' });
  if (oldVersion < 4) {
    database.createObjectStore('favourites', { keyPath: 'id' });
    await keepEarlierRuns(transaction);
  }
}

/** Earlier versions promised to keep every result until it was deleted: theirs count as saved by the person. */
async function keepEarlierRuns(transaction: Upgrade): Promise<void> {
  for await (const cursor of transaction.objectStore('runs')) {
    const { value } = cursor;
    await cursor.update({ ...value, kept: { name: '', note: '', editedAt: value.savedAt } });
  }
}

function createVersion1(database: Database): void {
  const weather = database.createObjectStore('weather', { keyPath: ['source', 'place', 'year'] });
  weather.createIndex('lastUsedAt', 'lastUsedAt');
  database.createObjectStore('elevations', { keyPath: 'place' });
  const runs = database.createObjectStore('runs', { keyPath: 'id' });
  runs.createIndex('savedAt', 'savedAt');
  database.createObjectStore('run-results', { keyPath: 'id' });
}
