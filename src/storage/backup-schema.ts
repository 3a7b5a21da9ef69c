/** The backup file as it comes from outside: every entry is checked as if a stranger had written it. */
import * as v from 'valibot';
import { boundedText, type Favourite, KEEP_LIMITS, type KeptWords, type Preferences } from '../keeping';
import type { EpochMs, RunRequest, RunResult, SavedRunSummary, Station } from '../protocol';
import { validateRequest } from '../request';
import { finite } from '../schema/column';
import { fromPlain } from './backup-text';
import { parseFavourite } from './favourite-store';
import { keptWords, parseRunResult } from './result-schema';
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

const runEntry = v.object({ savedAt: finite, id: v.string(), kept: v.nullable(keptWords), result: v.unknown() });

export type IdOf = (request: RunRequest) => string;

/** A result; undefined when it is not whole. */
export function readRun(entry: unknown, idOf: IdOf): ReadRun | undefined {
  const parsed = v.safeParse(runEntry, fromPlain(entry));
  if (!parsed.success) return undefined;
  const { savedAt, id, kept } = parsed.output;
  const result = parseRunResult(parsed.output.result);
  if (!result || !isPlausible(result) || !isIdOf(id, result, idOf)) return undefined;
  const summary = summarize(result, id, savedAt);
  return { result, summary: kept ? { ...summary, kept: bounded(kept) } : summary };
}

/** A favourite; undefined when it is not whole. */
export function readFavourite(entry: unknown): Favourite | undefined {
  const favourite = parseFavourite(entry);
  return favourite && { ...favourite, name: boundedText(favourite.name, KEEP_LIMITS.nameLength) || favourite.id };
}

/** A station; undefined when it is not whole. */
export function readStation(entry: unknown): Station | undefined {
  const station = parseStation(fromPlain(entry));
  return station && { ...station, name: boundedText(station.name, KEEP_LIMITS.nameLength) || station.fileName };
}

/** When a station was last changed: imported, or learnt from. */
export function changedAt({ importedAt, calibration }: Station): EpochMs {
  return Math.max(importedAt, calibration?.madeAt ?? importedAt);
}

function bounded({ name, note, editedAt }: KeptWords): KeptWords {
  return {
    name: boundedText(name, KEEP_LIMITS.nameLength),
    note: boundedText(note, KEEP_LIMITS.noteLength),
    editedAt,
  };
}

function isIdOf(id: string, { request, computedAt }: RunResult, idOf: IdOf): boolean {
  const query = idOf(request);
  return id === query || id === keptId(query, computedAt);
}

/** Where the answers came from; any other address in a link would be a stranger's. */
const OWN_ADDRESS = /^(https:\/\/|simulated:|own-station:)/;

/** What the schema of stored results takes for granted, because the app wrote them. */
function isPlausible({ request, sources, days }: RunResult): boolean {
  const urls = [...sources.map(({ url }) => url), days.forecastBand?.url ?? null];
  return (
    validateRequest(request) === undefined &&
    days.startDay === request.start &&
    days.et0Mm.length === request.end - request.start + 1 &&
    urls.every((url) => url === null || OWN_ADDRESS.test(url))
  );
}
