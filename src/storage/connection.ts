/**
 * The way to the database. Storage is a convenience: where a browser gives none (private windows, blocked site data, a
 * broken profile) the app works without, so not having it is a value and never a throw.
 */
import { openDB } from 'idb';
import { DATABASE_NAME, DATABASE_VERSION, type Database, type EvaonlineStores, upgradeStores } from './schema';

/** Gives the open database, the same one to every caller. */
export type DatabaseProvider = () => Promise<Database | 'unavailable'>;

/** An open takes milliseconds; some browsers never answer at all, and a run must not wait for them. */
const OPEN_LIMIT_MS = 3000;

/**
 * A provider that opens the database at its first call and again after the connection was lost. One that is slow or held
 * up by another tab is unavailable until it opens after all; one that was refused is tried again at the next call.
 */
export function createDatabaseProvider(): DatabaseProvider {
  let current: Promise<Database | 'unavailable'> | undefined;
  const forget = () => {
    current = undefined;
  };
  const open = () => {
    const opening = openStores(forget);
    opening.then((database) => {
      current = Promise.resolve(database);
    }, forget);
    return withinLimit(opening);
  };
  return () => {
    current ??= open();
    return current;
  };
}

/** Rejects when the browser refuses; `async`, so that a browser without IndexedDB rejects too instead of throwing. */
async function openStores(onLost: () => void): Promise<Database> {
  const opening = openDB<EvaonlineStores>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: upgradeStores,
    // Another tab has a newer version of the app and waits for this connection to go.
    blocking: () => {
      onLost();
      void opening.then((database) => database.close());
    },
    terminated: onLost,
  });
  return opening;
}

function withinLimit(opening: Promise<Database>): Promise<Database | 'unavailable'> {
  return new Promise((resolve) => {
    const giveUp = () => resolve('unavailable');
    const timer = setTimeout(giveUp, OPEN_LIMIT_MS);
    opening.then(resolve, giveUp).finally(() => clearTimeout(timer));
  });
}
