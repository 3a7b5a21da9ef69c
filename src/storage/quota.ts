/**
 * Writing where room is limited: weather can be fetched again, so it makes room. For what a person keeps, the results that
 * were kept by themselves do too, once there is no weather left; what a person keeps never does.
 */
import type { StorageOutcome } from '../ports';
import type { DatabaseProvider } from './connection';
import type { Database, RunTransaction } from './schema';

/** Years dropped at a time, about 1 MB: few enough to keep most of the cache, enough not to try for ever. */
const EVICTION_BATCH = 50;
/** Results are few and dear: as many at a time as free a megabyte. */
const RUN_BATCH = 5;

type Write = (database: Database) => Promise<void>;
/** Drops something that may go; returns how many. */
type Evict = (database: Database) => Promise<number>;

/**
 * Runs a write. Where the browser has no more room, the oldest-used years of weather are dropped and the write is tried
 * again, until it is done or there is nothing left to drop.
 * @param write must be repeatable and reject with the browser's own error (see `committed`)
 */
export function writeWithinQuota(openDatabase: DatabaseProvider, write: Write): Promise<StorageOutcome> {
  return writeMakingRoom(openDatabase, write, [evictOldestYears]);
}

/** As `writeWithinQuota`, for what a person keeps: results that were kept by themselves make room as well. */
export function writeForPerson(openDatabase: DatabaseProvider, write: Write): Promise<StorageOutcome> {
  return writeMakingRoom(openDatabase, write, [evictOldestYears, evictOldestRuns]);
}

async function writeMakingRoom(
  openDatabase: DatabaseProvider,
  write: Write,
  evictions: readonly Evict[],
): Promise<StorageOutcome> {
  const database = await openDatabase();
  if (database === 'unavailable') return 'unavailable';
  let outcome = await tryWrite(database, write);
  for (const evict of evictions)
    while (outcome === 'full' && (await evict(database)) > 0) outcome = await tryWrite(database, write);
  return outcome;
}

/**
 * Resolves when every request of a transaction and the transaction itself are done.
 * @throws the reason why not; the quota before any other, as an aborted transaction fails all its requests
 */
export async function committed(
  transaction: { readonly done: Promise<void> },
  requests: readonly Promise<unknown>[],
): Promise<void> {
  const outcomes = await Promise.allSettled([...requests, transaction.done]);
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (reasons.length > 0) throw reasons.find(isQuotaError) ?? reasons[0];
}

async function tryWrite(database: Database, write: Write): Promise<StorageOutcome> {
  try {
    await write(database);
    return 'saved';
  } catch (error) {
    return isQuotaError(error) ? 'full' : 'unavailable';
  }
}

/** Drops the years that were not used for the longest time; returns how many. */
async function evictOldestYears(database: Database): Promise<number> {
  try {
    const transaction = database.transaction('weather', 'readwrite');
    const keys = await transaction.store.index('lastUsedAt').getAllKeys(undefined, EVICTION_BATCH);
    const deletions = keys.map((key) => transaction.store.delete(key));
    await committed(transaction, deletions);
    return keys.length;
  } catch {
    // A store too full even to delete from: nothing was dropped, and the caller says that it is full.
    return 0;
  }
}

/** Drops the oldest results that nobody saved; returns how many. */
async function evictOldestRuns(database: Database): Promise<number> {
  try {
    const transaction = database.transaction(['runs', 'run-results'], 'readwrite');
    const summaries = await transaction.objectStore('runs').index('savedAt').getAll();
    const oldest = summaries.filter(({ kept }) => !kept).slice(0, RUN_BATCH);
    await committed(
      transaction,
      oldest.flatMap(({ id }) => deleteRun(transaction, id)),
    );
    return oldest.length;
  } catch {
    return 0;
  }
}

/** Deletes a result and its summary in a transaction over both stores. */
export function deleteRun(transaction: RunTransaction, id: string): readonly Promise<void>[] {
  return [transaction.objectStore('runs').delete(id), transaction.objectStore('run-results').delete(id)];
}

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
