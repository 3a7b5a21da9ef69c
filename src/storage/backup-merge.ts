/**
 * A backup into what is kept, in one transaction: the newer of two wins, and nothing is removed. What is kept and is not
 * whole, so that nothing can show it, counts as not there.
 */
import type { EntryOutcome, Favourite, ImportLine } from '../keeping';
import type { SavedRunSummary, Station } from '../protocol';
import { type BackupEntries, changedAt, type ReadRun, wholeFavourite, wholeStation } from './backup-schema';
import { committed } from './quota';
import { parseSummary } from './result-schema';
import type { Database } from './schema';

/** What the file says, or undefined where it could not be read; and what is to become of it. */
type Line = Omit<ImportLine, 'kind' | 'position'>;
const REFUSED: Line = { outcome: 'refused' };

/** Puts what is new or newer; gives a line for every entry of the file. It can be repeated, should there be no room. */
export async function mergeBackup(
  database: Database,
  { runs, favourites, stations }: BackupEntries,
): Promise<readonly ImportLine[]> {
  const transaction = database.transaction(['runs', 'run-results', 'favourites', 'stations'], 'readwrite');
  const store = {
    runs: transaction.objectStore('runs'),
    results: transaction.objectStore('run-results'),
    favourites: transaction.objectStore('favourites'),
    stations: transaction.objectStore('stations'),
  };

  const mergeRun = async (run: ReadRun): Promise<Line> => {
    const { summary } = run;
    const here = parseSummary(await store.runs.get(summary.id));
    const merged = here ? newerParts(here, summary) : summary;
    const line = { name: merged.kept?.name ?? '', run: merged };
    if (here && isSameEntry(here, merged))
      return { ...line, outcome: isSameEntry(merged, summary) ? 'already-there' : 'older' };
    if (!here || summary.savedAt > here.savedAt) await store.results.put({ id: summary.id, result: run.result });
    await store.runs.put(merged);
    return { ...line, outcome: here ? 'updated' : 'added' };
  };
  const mergeFavourite = async (place: Favourite): Promise<Line> => {
    const here = wholeFavourite(await store.favourites.get(place.id));
    const outcome = outcomeOf(here?.editedAt, place.editedAt);
    if (isTaken(outcome)) await store.favourites.put(place);
    return { name: place.name, outcome };
  };
  const mergeStation = async (station: Station): Promise<Line> => {
    const here = wholeStation(await store.stations.get(station.id));
    const outcome = outcomeOf(here && changedAt(here), changedAt(station));
    if (isTaken(outcome)) await store.stations.put(station);
    return { name: station.name, outcome };
  };

  const merging = (async () => [
    ...(await mergeAll('result', runs, mergeRun)),
    ...(await mergeAll('favourite', favourites, mergeFavourite)),
    ...(await mergeAll('station', stations, mergeStation)),
  ])();
  // A put that is refused ends the transaction by itself; a throw of ours must end it too, so that nothing is half taken.
  merging.catch(() => abort(transaction));
  await committed(transaction, [merging]);
  return merging;
}

/** One after another: two entries of a file may be the same thing. */
async function mergeAll<T>(
  kind: ImportLine['kind'],
  entries: readonly (T | undefined)[],
  merge: (entry: T) => Promise<Line>,
): Promise<readonly ImportLine[]> {
  const lines: ImportLine[] = [];
  for (const [i, entry] of entries.entries())
    lines.push({ kind, position: i + 1, ...(entry === undefined ? REFUSED : await merge(entry)) });
  return lines;
}

function outcomeOf(here: number | undefined, given: number): EntryOutcome {
  if (here === undefined) return 'added';
  if (given === here) return 'already-there';
  return given > here ? 'updated' : 'older';
}

const isTaken = (outcome: EntryOutcome) => outcome === 'added' || outcome === 'updated';

/** The newer numbers and, apart from them, the newer words. */
function newerParts(here: SavedRunSummary, given: SavedRunSummary): SavedRunSummary {
  const { kept: _, ...numbers } = given.savedAt > here.savedAt ? given : here;
  const isGivenNewer =
    (given.kept?.editedAt ?? Number.NEGATIVE_INFINITY) > (here.kept?.editedAt ?? Number.NEGATIVE_INFINITY);
  const kept = isGivenNewer ? given.kept : here.kept;
  return kept ? { ...numbers, kept } : numbers;
}

function isSameEntry(a: SavedRunSummary, b: SavedRunSummary): boolean {
  return a.savedAt === b.savedAt && a.kept?.editedAt === b.kept?.editedAt;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
