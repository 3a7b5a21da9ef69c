/** How much room is taken, by what, and the weather cache cleared. */
import type { Persistence, StorageUse, StoreUse } from '../keeping';
import type { DatabaseProvider } from './connection';
import { committed } from './quota';
import { parseSummary } from './result-schema';
import type { Database } from './schema';
import { byteSizeOf } from './size';

/** The part of the page's StorageManager that is used; browsers lack one or the other. */
export interface StorageManagerPart {
  estimate?(): Promise<{ usage?: number; quota?: number }>;
  persist?(): Promise<boolean>;
  persisted?(): Promise<boolean>;
}

export interface StorageKeeper {
  use(): Promise<StorageUse | 'unavailable'>;
  /** Drops the weather and the elevations that can be asked for again; what the person keeps stays. */
  clearWeather(): Promise<'cleared' | 'unavailable'>;
  persistence(): Promise<Persistence>;
  /** Asks the browser to drop nothing by itself. Some browsers ask the person. */
  askToPersist(): Promise<Persistence>;
}

/** Years of weather are too many to read them all: of more than these a sample is measured. */
const SAMPLE = 40;
const NOTHING: StoreUse = { bytes: 0, count: 0 };

export function createStorageKeeper(
  openDatabase: DatabaseProvider,
  manager: StorageManagerPart | undefined,
): StorageKeeper {
  const persistence = async (ask: (() => Promise<boolean>) | undefined): Promise<Persistence> => {
    const answer = await ask?.().catch(() => undefined);
    if (answer === undefined) return 'unknown';
    return answer ? 'promised' : 'not-promised';
  };
  return {
    async use() {
      const database = await openDatabase();
      if (database === 'unavailable') return database;
      const [weather, results, stations, total] = await Promise.all([
        weatherUse(database),
        resultsUse(database),
        stationsUse(database),
        estimate(manager),
      ]);
      return { weather, results, stations, total };
    },
    async clearWeather() {
      const database = await openDatabase();
      return database === 'unavailable' ? database : clearCaches(database);
    },
    persistence: () => persistence(manager?.persisted?.bind(manager)),
    askToPersist: () => persistence(manager?.persist?.bind(manager)),
  };
}

async function estimate(manager: StorageManagerPart | undefined): Promise<StorageUse['total']> {
  const said = await manager?.estimate?.().catch(() => undefined);
  if (said?.usage === undefined || said.quota === undefined) return null;
  return { usedBytes: said.usage, quotaBytes: said.quota };
}

async function weatherUse(database: Database): Promise<StoreUse> {
  const keys = await database.getAllKeys('weather');
  if (keys.length === 0) return NOTHING;
  const step = Math.max(1, keys.length / SAMPLE);
  const sample = keys.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  let bytes = 0;
  for (const key of sample) bytes += byteSizeOf(await database.get('weather', key));
  return { bytes: Math.round((bytes / sample.length) * keys.length), count: keys.length };
}

async function resultsUse(database: Database): Promise<StoreUse> {
  const stored = await database.getAll('runs');
  let bytes = 0;
  for (const record of stored)
    bytes += parseSummary(record)?.sizeBytes ?? byteSizeOf(await database.get('run-results', record.id));
  return { bytes, count: stored.length };
}

async function stationsUse(database: Database): Promise<StoreUse> {
  const stored = await database.getAll('stations');
  return { bytes: byteSizeOf(stored), count: stored.length };
}

async function clearCaches(database: Database): Promise<'cleared' | 'unavailable'> {
  const transaction = database.transaction(['weather', 'elevations'], 'readwrite');
  const clears = [transaction.objectStore('weather').clear(), transaction.objectStore('elevations').clear()];
  return committed(transaction, clears).then(
    () => 'cleared',
    () => 'unavailable',
  );
}
