import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { vi } from 'vitest';
import { createDatabaseProvider, type DatabaseProvider } from '../../src/storage/connection';
import type { Database } from '../../src/storage/schema';

/** A browser that has never been here: an empty IndexedDB. */
export function freshBrowser(): void {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** A private window that gives no storage at all. */
export function browserWithoutStorage(): void {
  vi.stubGlobal('indexedDB', undefined);
}

/** The open database; fails the test when there is none. */
export async function openOrThrow(provider: DatabaseProvider = createDatabaseProvider()): Promise<Database> {
  const database = await provider();
  if (database === 'unavailable') throw new Error('the database did not open');
  return database;
}

/** Ends a connection as a browser does when it runs out of something. */
export function endConnection(database: Database): void {
  // The stand-in declares the class where it takes an instance.
  forceCloseDatabase(unwrap(database) as unknown as Parameters<typeof forceCloseDatabase>[0]);
}

const quotaError = () => new DOMException('no more room', 'QuotaExceededError');

/** The next `times` writes into a store fail for want of room, each at once. */
export function refusePuts(times: number): void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  for (let i = 0; i < times; i++)
    put.mockImplementationOnce(() => {
      throw quotaError();
    });
}

/** From now on there is never room for a write. */
export function refuseAllPuts(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw quotaError();
  });
}

/** The next write is taken, but its transaction is aborted for want of room, as browsers do at the commit. */
export function abortNextPut(reason: 'QuotaExceededError' | 'UnknownError'): void {
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args);
    // The stand-in's own way to abort with a reason, after the caller's turn as in a browser; a page's scripts have none.
    const { transaction } = this;
    queueMicrotask(() => (transaction as unknown as { _abort(name: string): void })._abort(reason));
    return request;
  });
}
