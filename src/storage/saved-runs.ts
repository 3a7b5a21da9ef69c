/** Finished runs. They are the person's own: nothing here drops them to make room. */
import { countPresent } from '../domain/series';
import type { RunStore } from '../ports';
import type { EpochMs, RunRequest, RunResult, SavedRunSummary } from '../protocol';
import { isSimulated } from '../request';
import type { DatabaseProvider } from './connection';
import { committed, writeWithinQuota } from './quota';
import { parseRunResult, parseSummary } from './result-schema';
import type { Database } from './schema';

/** What the page reads of the finished runs. */
export interface SavedRuns {
  /** The newest first; `unavailable` where this browser gives no storage, which is not the same as having none. */
  list(): Promise<readonly SavedRunSummary[] | 'unavailable'>;
  /** The result as it was kept; undefined when there is none or it is broken, and then it is removed. */
  load(id: string): Promise<RunResult | undefined>;
  remove(id: string): Promise<void>;
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
      return writeWithinQuota(openDatabase, (database) => putRun(database, summary, result));
    },
  };
}

/** The finished runs as the page sees them. */
export function createSavedRuns(openDatabase: DatabaseProvider): SavedRuns {
  /** Whatever fails in between (a connection closed, a disk error) leaves the page without, not broken. */
  const attempt = async <T>(read: (database: Database) => Promise<T>, absent: T): Promise<T> => {
    const database = await openDatabase();
    return database === 'unavailable' ? absent : read(database).catch(() => absent);
  };
  return {
    list: () => attempt<readonly SavedRunSummary[] | 'unavailable'>(listRuns, 'unavailable'),
    load: (id) => attempt((database) => loadRun(database, id), undefined),
    remove: (id) => attempt((database) => removeRun(database, id), undefined),
  };
}

/** What the list shows of a result. The mean is that of the days with an ETo; null when there is none. */
export function summarize(result: RunResult, id: string, savedAt: EpochMs): SavedRunSummary {
  const { request, sources, days } = result;
  return {
    id,
    savedAt,
    latitudeDeg: request.latitudeDeg,
    longitudeDeg: request.longitudeDeg,
    start: request.start,
    end: request.end,
    sources: sources.filter(({ dayCount }) => dayCount > 0).map(({ id }) => id),
    dayCount: days.et0Mm.length,
    et0DayCount: countPresent(days.et0Mm),
    meanEt0Mm: meanOfPresent(days.et0Mm),
    simulated: isSimulated(sources.map(({ id }) => id)),
  };
}

function meanOfPresent(column: Float64Array): number | null {
  const present = column.filter((value) => !Number.isNaN(value));
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0) / present.length;
}

async function putRun(database: Database, summary: SavedRunSummary, result: RunResult): Promise<void> {
  const transaction = database.transaction(['runs', 'run-results'], 'readwrite');
  // The result first: should it not be cloneable, no summary without a result is left behind.
  const putResult = transaction.objectStore('run-results').put({ id: summary.id, result });
  await committed(transaction, [putResult, transaction.objectStore('runs').put(summary)]);
}

async function listRuns(database: Database): Promise<readonly SavedRunSummary[]> {
  const stored = await database.getAllFromIndex('runs', 'savedAt');
  return stored.flatMap((record) => parseSummary(record) ?? []).toReversed();
}

async function loadRun(database: Database, id: string): Promise<RunResult | undefined> {
  const stored = await database.get('run-results', id);
  const result = parseRunResult(stored?.result);
  if (!result) await removeRun(database, id);
  return result;
}

async function removeRun(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['runs', 'run-results'], 'readwrite');
  const deletions = [transaction.objectStore('runs').delete(id), transaction.objectStore('run-results').delete(id)];
  await committed(transaction, deletions);
}
