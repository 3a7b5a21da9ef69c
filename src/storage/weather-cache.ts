/** Weather already fetched, by source, place and calendar year. It fails no run: what it cannot read it does not have. */
import type { CachedYear, WeatherCache } from '../ports';
import type { EpochMs } from '../protocol';
import type { DatabaseProvider } from './connection';
import { committed, writeWithinQuota } from './quota';
import type { Database, WeatherKey, WeatherRecord } from './schema';
import { parseWeatherRecord } from './weather-schema';

/** Uses are noted to the hour: enough to know the oldest, and a run repeated at once writes nothing. */
const USE_NOTED_FOR_MS = 3_600_000;

/** What a read found: the years that are whole, and the keys of those that are not. */
interface Reading {
  readonly years: readonly WeatherRecord[];
  readonly broken: readonly WeatherKey[];
}

/** The weather cache over IndexedDB; `now` dates the last use of each year. */
export function createWeatherCache(openDatabase: DatabaseProvider, now: () => EpochMs): WeatherCache {
  return {
    async load(source, place, years) {
      const database = await openDatabase();
      if (database === 'unavailable') return [];
      const keys = years.map((year): WeatherKey => [source, place, year]);
      const reading = await readYears(database, keys);
      keepHouse(database, reading, now());
      return reading.years;
    },
    save(source, place, years) {
      const record = (year: CachedYear): WeatherRecord => ({ ...year, source, place, lastUsedAt: now() });
      return writeWithinQuota(openDatabase, (database) => putYears(database, years.map(record)));
    },
  };
}

async function readYears(database: Database, keys: readonly WeatherKey[]): Promise<Reading> {
  try {
    const transaction = database.transaction('weather');
    const reads = keys.map((key) => transaction.store.get(key));
    await committed(transaction, reads);
    const stored = await Promise.all(reads);
    const parsed = stored.map(parseWeatherRecord);
    return {
      years: parsed.filter((record) => record !== undefined),
      broken: keys.filter((_, i) => stored[i] !== undefined && parsed[i] === undefined),
    };
  } catch {
    // A connection closed or a disk failed in between: the run fetches instead.
    return { years: [], broken: [] };
  }
}

async function putYears(database: Database, records: readonly WeatherRecord[]): Promise<void> {
  const transaction = database.transaction('weather', 'readwrite');
  const requests = records.map((record) => transaction.store.put(record));
  await committed(transaction, requests);
}

/** Notes the use of what was read and drops what is broken, in its own transaction that nobody waits for. */
function keepHouse(database: Database, { years, broken }: Reading, now: EpochMs): void {
  const used = years.filter(({ lastUsedAt }) => Math.abs(now - lastUsedAt) > USE_NOTED_FOR_MS);
  if (used.length === 0 && broken.length === 0) return;
  // A use that was not noted costs at most one more download later, and a broken year is dropped at the next read.
  void noteUseAndDrop(database, used, broken, now).catch(() => undefined);
}

async function noteUseAndDrop(
  database: Database,
  used: readonly WeatherRecord[],
  broken: readonly WeatherKey[],
  now: EpochMs,
): Promise<void> {
  const transaction = database.transaction('weather', 'readwrite');
  const { store } = transaction;
  const noteUse = async ({ source, place, year }: WeatherRecord) => {
    // Read again: the year may have been renewed since.
    const record = await store.get([source, place, year]);
    if (record) await store.put({ ...record, lastUsedAt: now });
  };
  await committed(transaction, [...broken.map((key) => store.delete(key)), ...used.map(noteUse)]);
}
