/** The backup file as it comes from outside: every entry is checked as if a stranger had written it. */
import * as v from 'valibot';
import { type Favourite, KEEP_LIMITS, type Preferences } from '../keeping';
import type { EpochMs, RunRequest, RunResult, SavedRunSummary, Station } from '../protocol';
import { boundedText } from '../schema/bounded-text';
import { instant } from '../schema/column';
import { isConsistent, parseRunResult } from '../schema/result';
import { fromPlain } from './backup-text';
import { parseFavourite } from './favourite-store';
import { boundedWords, keptWords } from './result-schema';
import { summarize } from './run-summary';
import { keptId } from './saved-runs';
import { parseStation } from './station-schema';

export const BACKUP_FORMAT = 'evaonline-backup';
export const BACKUP_VERSION = 1;

/** The entries, not yet looked at. */
export const backupEnvelope = v.object({
  results: v.array(v.unknown()),
  favourites: v.array(v.unknown()),
  stations: v.array(v.unknown()),
  preferences: v.fallback(v.object({ language: v.exactOptional(v.string()), units: v.exactOptional(v.string()) }), {}),
});
export type BackupEnvelope = v.InferOutput<typeof backupEnvelope> & { readonly preferences: Preferences };

export const backupHeader = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });

/** A result with the summary that the app itself makes of it: what a file says of a result is not believed. */
export interface ReadRun {
  readonly summary: SavedRunSummary;
  readonly result: RunResult;
}

/** The entries of a file in its order; undefined stands for one that is not whole. */
export interface BackupEntries {
  readonly runs: readonly (ReadRun | undefined)[];
  readonly favourites: readonly (Favourite | undefined)[];
  readonly stations: readonly (Station | undefined)[];
}

export type IdOf = (request: RunRequest) => string;

/** Every entry of a file, checked. */
export function readEntries({ results, favourites, stations }: BackupEnvelope, idOf: IdOf): BackupEntries {
  return {
    runs: results.map((entry) => wholeRun(fromPlain(entry), idOf)),
    favourites: favourites.map((entry) => wholeFavourite(fromPlain(entry))),
    stations: stations.map((entry) => wholeStation(fromPlain(entry))),
  };
}

const runEntry = v.object({ savedAt: instant, id: v.string(), kept: v.nullable(keptWords), result: v.unknown() });

/** A result with its columns; undefined when it is not whole. */
export function wholeRun(entry: unknown, idOf: IdOf): ReadRun | undefined {
  const parsed = v.safeParse(runEntry, entry);
  if (!parsed.success) return undefined;
  const { savedAt, id, kept } = parsed.output;
  const result = parseRunResult(parsed.output.result);
  if (!result || !isConsistent(result) || !isIdOf(id, result, idOf)) return undefined;
  const summary = summarize(result, id, savedAt);
  return { result, summary: kept ? { ...summary, kept: boundedWords(kept) } : summary };
}

/** A favourite; undefined when it is not whole. */
export function wholeFavourite(entry: unknown): Favourite | undefined {
  const favourite = parseFavourite(entry);
  return favourite && { ...favourite, name: boundedText(favourite.name, KEEP_LIMITS.nameLength) || favourite.id };
}

/** A station with its columns; undefined when it is not whole. */
export function wholeStation(entry: unknown): Station | undefined {
  const station = parseStation(entry);
  return station && { ...station, name: boundedText(station.name, KEEP_LIMITS.nameLength) || station.fileName };
}

/** When a station was last changed: imported, or learnt from. */
export function changedAt({ importedAt, calibration }: Station): EpochMs {
  return Math.max(importedAt, calibration?.madeAt ?? importedAt);
}

function isIdOf(id: string, { request, computedAt }: RunResult, idOf: IdOf): boolean {
  const query = idOf(request);
  return id === query || id === keptId(query, computedAt);
}
