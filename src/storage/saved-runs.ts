/**
 * Finished runs, of two kinds. A *recent* one was kept by itself under the query of its link: a newer run of the same
 * question takes its place, and beyond a number the oldest go. One the person *saved* stays as it is until they delete it.
 */
import type { GivenWords, KeptWords } from '../keeping';
import type { RunStore, StorageOutcome } from '../ports';
import type { EpochMs, RunRequest, RunResult, SavedRunSummary } from '../protocol';
import { parseRunResult } from '../schema/result';
import type { DatabaseProvider } from './connection';
import { committed, deleteRun, writeForPerson, writeWithinQuota } from './quota';
import { boundedWords, parseSummary } from './result-schema';
import { summarize } from './run-summary';
import type { Database, RunTransaction } from './schema';

/** More than a person looks back at, and some tens of megabytes at the most. */
export const RECENT_LIMIT = 100;

/** What the page reads and keeps of the finished runs. */
export interface SavedRuns {
  /** The newest first; `unavailable` where this browser gives no storage, which is not the same as having none. */
  list(): Promise<readonly SavedRunSummary[] | 'unavailable'>;
  /** The result as it was kept; undefined when there is none or it is broken. */
  load(id: string): Promise<RunResult | undefined>;
  remove(id: string): Promise<void>;
  /** Saves a result for the person, in the place of the recent one. */
  keep(result: RunResult, words: GivenWords): Promise<StorageOutcome>;
  /** Gives a saved result another name and note. */
  reword(id: string, words: GivenWords): Promise<StorageOutcome>;
  /** The id under which a result is, or would be, saved for the person. */
  keptIdOf(result: RunResult): Promise<string>;
}

export interface RunStoreOptions {
  readonly openDatabase: DatabaseProvider;
  /** The id of a run: equal requests have one id, and the newer result takes the older one's place. */
  readonly idOf: (request: RunRequest) => string;
  readonly now: () => EpochMs;
}

/** Where the worker puts finished runs. The result stays usable: it is copied, not transferred. */
export function createRunStore({ openDatabase, idOf, now }: RunStoreOptions): RunStore {
  return {
    save(result) {
      const summary = summarize(result, idOf(result.request), now());
      return writeWithinQuota(openDatabase, (database) => putRecent(database, summary, result));
    },
  };
}

/** The finished runs as the page sees them. */
export function createSavedRuns({ openDatabase, idOf, now }: RunStoreOptions): SavedRuns {
  /** Whatever fails in between (a connection closed, a disk error) leaves the page without, not broken. */
  const attempt = async <T>(read: (database: Database) => Promise<T>, absent: T): Promise<T> => {
    const database = await openDatabase();
    return database === 'unavailable' ? absent : read(database).catch(() => absent);
  };
  const keptIdOf = (result: RunResult) => keptId(idOf(result.request), result.computedAt);
  const edited = (words: GivenWords) => boundedWords({ ...words, editedAt: now() });
  return {
    list: () => attempt<readonly SavedRunSummary[] | 'unavailable'>(listRuns, 'unavailable'),
    load: (id) => attempt((database) => loadRun(database, id), undefined),
    remove: (id) => attempt((database) => removeRun(database, id), undefined),
    keptIdOf: async (result) => keptIdOf(result),
    keep(result, words) {
      const summary = { ...summarize(result, keptIdOf(result), now()), kept: edited(words) };
      return writeForPerson(openDatabase, (database) => putKept(database, summary, result, idOf(result.request)));
    },
    reword: (id, words) => writeForPerson(openDatabase, (database) => rewordRun(database, id, edited(words))),
  };
}

/** The id of a result that a person saved: the query of its link and the moment it was computed. */
export function keptId(query: string, computedAt: EpochMs): string {
  return `${query}&computed=${computedAt}`;
}

async function putRecent(database: Database, summary: SavedRunSummary, result: RunResult): Promise<void> {
  const transaction = database.transaction(['runs', 'run-results'], 'readwrite');
  const runs = transaction.objectStore('runs');
  // One kept since before there were two kinds has the id of a recent one: it stays the person's, with the new numbers.
  const kept = parseSummary(await runs.get(summary.id))?.kept;
  const puts = putRun(transaction, kept ? { ...summary, kept } : summary, result);
  await committed(transaction, [...puts, dropBeyondLimit(transaction)]);
}

async function dropBeyondLimit(transaction: RunTransaction): Promise<void> {
  const runs = transaction.objectStore('runs');
  if ((await runs.count()) <= RECENT_LIMIT) return;
  const recent = (await runs.index('savedAt').getAll()).filter(({ kept }) => !kept);
  await Promise.all(recent.slice(0, -RECENT_LIMIT).flatMap(({ id }) => deleteRun(transaction, id)));
}

async function putKept(database: Database, summary: SavedRunSummary, result: RunResult, query: string): Promise<void> {
  const transaction = database.transaction(['runs', 'run-results'], 'readwrite');
  const puts = putRun(transaction, summary, result);
  const dropRecent = async () => {
    const [recent, stored] = await Promise.all([
      transaction.objectStore('runs').get(query),
      transaction.objectStore('run-results').get(query),
    ]);
    if (recent && !recent.kept && stored?.result.computedAt === result.computedAt)
      await Promise.all(deleteRun(transaction, query));
  };
  await committed(transaction, [...puts, dropRecent()]);
}

function putRun(transaction: RunTransaction, summary: SavedRunSummary, result: RunResult): readonly Promise<string>[] {
  // The result first: should it not be cloneable, no summary without a result is left behind.
  const putResult = transaction.objectStore('run-results').put({ id: summary.id, result });
  return [putResult, transaction.objectStore('runs').put(summary)];
}

async function rewordRun(database: Database, id: string, kept: KeptWords): Promise<void> {
  const transaction = database.transaction('runs', 'readwrite');
  const summary = await transaction.store.get(id);
  if (!summary) throw new Error('The result to be named is not kept any more.');
  await committed(transaction, [transaction.store.put({ ...summary, kept })]);
}

async function listRuns(database: Database): Promise<readonly SavedRunSummary[]> {
  const stored = await database.getAllFromIndex('runs', 'savedAt');
  return stored.flatMap((record) => parseSummary(record) ?? []).toReversed();
}

async function loadRun(database: Database, id: string): Promise<RunResult | undefined> {
  const [summary, stored] = await Promise.all([database.get('runs', id), database.get('run-results', id)]);
  const result = parseRunResult(stored?.result);
  // A broken one that the person saved is left where it is: a later version may read it.
  if (!result && !summary?.kept) await removeRun(database, id);
  return result;
}

async function removeRun(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['runs', 'run-results'], 'readwrite');
  await committed(transaction, deleteRun(transaction, id));
}
