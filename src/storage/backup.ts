/** Everything that a person keeps as one file, and back: see docs/result-format.md, "Backup file". */
import * as v from 'valibot';
import { fail, ok, type Result } from '../domain/result';
import { type ImportProblem, type ImportReport, KEEP_LIMITS, type Preferences } from '../keeping';
import type { EpochMs } from '../protocol';
import { mergeBackup } from './backup-merge';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupEnvelope,
  backupEnvelope,
  backupHeader,
  type IdOf,
  type ReadRun,
  readEntries,
  wholeFavourite,
  wholeRun,
  wholeStation,
} from './backup-schema';
import { toPlain } from './backup-text';
import type { DatabaseProvider } from './connection';
import { writeForPerson } from './quota';
import type { Database } from './schema';

export interface BackupOptions {
  readonly openDatabase: DatabaseProvider;
  readonly idOf: IdOf;
  readonly now: () => EpochMs;
  readonly appVersion: string;
}

/** Writes and reads the file. */
export interface Backup {
  /** The text of the file; `unavailable` where this browser gives no storage. */
  write(preferences: Preferences): Promise<string | 'unavailable'>;
  /** Merges a file into what is kept: the newer of two wins, nothing is removed. All of it or, with a problem, nothing. */
  read(text: string): Promise<Result<ImportReport, ImportProblem>>;
}

export function createBackup({ openDatabase, idOf, now, appVersion }: BackupOptions): Backup {
  return {
    async write(preferences) {
      const database = await openDatabase();
      if (database === 'unavailable') return database;
      const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, appVersion };
      const exportedAt = new Date(now()).toISOString();
      const kept = await readAll(database, idOf);
      return JSON.stringify({ ...head, exportedAt, preferences, ...kept });
    },
    async read(text) {
      const envelope = parseEnvelope(text);
      if (!envelope.ok) return envelope;
      // Once, however often the writing has to be tried; and before it: a transaction that waits for anything else ends.
      const entries = readEntries(envelope.value, idOf);
      let lines: ImportReport['lines'] = [];
      const outcome = await writeForPerson(openDatabase, async (database) => {
        lines = await mergeBackup(database, entries);
      });
      if (outcome !== 'saved') return fail({ code: `storage-${outcome}` });
      return ok({ lines, preferences: envelope.value.preferences });
    },
  };
}

function parseEnvelope(text: string): Result<BackupEnvelope, ImportProblem> {
  // In bytes, as the page measures the file.
  if (new Blob([text]).size > KEEP_LIMITS.backupBytes) return fail({ code: 'too-large' });
  const json = parseJson(text);
  if (!v.is(backupHeader, json)) return fail({ code: 'not-a-backup' });
  if (json.version !== BACKUP_VERSION) return fail({ code: 'other-version', version: json.version });
  const envelope = v.safeParse(backupEnvelope, json);
  return envelope.success ? ok(envelope.output) : fail({ code: 'not-a-backup' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * All that is kept, as plain JSON, at one moment. It is checked as a file is: what is not whole is left out, because a file
 * could not bring it back.
 */
async function readAll(database: Database, idOf: IdOf) {
  const transaction = database.transaction(['runs', 'run-results', 'favourites', 'stations']);
  const [runs, results, favourites, stations] = await Promise.all([
    transaction.objectStore('runs').getAll(),
    transaction.objectStore('run-results').getAll(),
    transaction.objectStore('favourites').getAll(),
    transaction.objectStore('stations').getAll(),
  ]);
  const resultOf = new Map(results.map(({ id, result }) => [id, result]));
  const entries = runs.map(({ id, savedAt, kept = null }) => ({ id, savedAt, kept, result: resultOf.get(id) }));
  return {
    results: entries.flatMap((entry) => plainRun(wholeRun(entry, idOf))),
    favourites: favourites.flatMap((place) => wholeFavourite(place) ?? []),
    stations: stations.flatMap((station) => toPlain(wholeStation(station)) ?? []),
  };
}

/** The entry of a result. It is as the app reads it now: what earlier versions left out is there. */
function plainRun(run: ReadRun | undefined) {
  if (!run) return [];
  const { id, savedAt, kept = null } = run.summary;
  return [{ id, savedAt, kept, result: toPlain(run.result) }];
}
