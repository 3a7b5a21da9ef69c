/** The app's database as a test reads and changes it behind the app's back, and the database of the app's first version. */
import type { Page } from '@playwright/test';

/** The name and version of the app's database, as the browser keeps it. */
export function databaseVersion(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'evaonline')?.version);
}

/** The key of a year of weather. */
export type YearKey = [source: string, place: string, year: number];

/** Whether a year of weather is kept. */
export function isKept(page: Page, key: YearKey): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('evaonline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('weather').objectStore('weather').count(wanted);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result === 1);
          };
        };
      }),
    key,
  );
}

/** Breaks a year of weather that is kept: its highest temperatures become text. */
export function corrupt(page: Page, key: YearKey): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('evaonline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('weather', 'readwrite');
          const store = transaction.objectStore('weather');
          const reading = store.get(wanted);
          reading.onsuccess = () => {
            const year = reading.result;
            store.put({ ...year, series: { ...year.series, tempMaxC: 'not a column' } });
          };
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    key,
  );
}

/** Records by store; a list of numbers stands for a column. */
export type Records = Readonly<Record<string, readonly object[]>>;

/** Makes the database as the first version of the app made it, and puts records into it. */
export function makeVersion1(page: Page, records: Records): Promise<void> {
  return page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const toColumns = (value: unknown, name = ''): unknown => {
          if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number')) {
            if (name === 'quality') return Uint8Array.from(value);
            return name === 'flags' ? Uint32Array.from(value) : Float64Array.from(value);
          }
          if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
          return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toColumns(part, key)]));
        };
        const opening = indexedDB.open('evaonline', 1);
        opening.onupgradeneeded = () => {
          const { result: database } = opening;
          const weather = database.createObjectStore('weather', { keyPath: ['source', 'place', 'year'] });
          weather.createIndex('lastUsedAt', 'lastUsedAt');
          database.createObjectStore('elevations', { keyPath: 'place' });
          database.createObjectStore('runs', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
          database.createObjectStore('run-results', { keyPath: 'id' });
          for (const [store, list] of Object.entries(given))
            for (const record of list) opening.transaction?.objectStore(store).put(toColumns(record));
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    records,
  );
}
