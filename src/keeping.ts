/** What a person keeps on the device: results with words of their own, favourite places, and all of it as one file. */
import type { StorageOutcome } from './ports';
import type { EpochMs, SavedRunSummary } from './protocol';

/** Words with more characters are cut; a file of more bytes is not read. */
export const KEEP_LIMITS = { nameLength: 80, noteLength: 500, backupBytes: 100_000_000 } as const;

/** What a person says of a result they saved. Without it, a result was kept by itself and may make room for newer ones. */
export interface KeptWords {
  /** Empty where the person gave none: it is then named by its place and period. */
  readonly name: string;
  readonly note: string;
  readonly editedAt: EpochMs;
}

/** The words as the person gives them. */
export type GivenWords = Pick<KeptWords, 'name' | 'note'>;

/** A place with a name. */
export interface Favourite {
  readonly id: string;
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly editedAt: EpochMs;
}

/** The person's favourite places. Nothing drops them to make room. */
export interface FavouriteStore {
  /** By name; `unavailable` is not the same as having none. */
  list(): Promise<readonly Favourite[] | 'unavailable'>;
  /** Keeps a place, or gives one that is kept another name. */
  save(place: Pick<Favourite, 'name' | 'latitudeDeg' | 'longitudeDeg'>): Promise<StorageOutcome>;
  remove(id: string): Promise<'removed' | 'unavailable'>;
}

// --- The backup file --------------------------------------------------------------------------------------------------

/** How the person wants the app; an absent one was never chosen. */
export interface Preferences {
  readonly language?: string;
  readonly units?: string;
}

/** `older`: what is kept here is newer and stays · `refused`: not whole, or not what the app writes. */
export type EntryOutcome = 'added' | 'updated' | 'already-there' | 'older' | 'refused';

/** What became of one entry of a backup. */
export interface ImportLine {
  readonly kind: 'result' | 'favourite' | 'station';
  /** Its place in its list in the file, from 1. */
  readonly position: number;
  readonly outcome: EntryOutcome;
  /** Absent where it could not be read. */
  readonly name?: string;
  readonly run?: SavedRunSummary;
}

export interface ImportReport {
  readonly lines: readonly ImportLine[];
  readonly preferences: Preferences;
}

/** Why nothing of a file was taken. */
export type ImportProblem =
  | { readonly code: 'too-large' }
  /** Not JSON, or not a backup of this app. */
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'other-version'; readonly version: number }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-unavailable' };

// --- Storage ----------------------------------------------------------------------------------------------------------

/** Bytes of the values themselves; what the browser adds to keep them is not known. */
export interface StoreUse {
  readonly bytes: number;
  readonly count: number;
}

export interface StorageUse {
  readonly weather: StoreUse;
  readonly results: StoreUse;
  readonly stations: StoreUse;
  /** All that the site takes, the app's own files included, and what it may take, by the browser's estimate. */
  readonly total: { readonly usedBytes: number; readonly quotaBytes: number } | null;
}

/** Whether the browser promised to drop nothing by itself; `unknown` where it does not say. */
export type Persistence = 'promised' | 'not-promised' | 'unknown';
