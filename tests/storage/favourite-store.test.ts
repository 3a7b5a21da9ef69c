import { beforeEach, expect, test } from 'vitest';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createFavouriteStore } from '../../src/storage/favourite-store';
import { browserWithoutStorage, freshBrowser, openOrThrow } from './browser-storage';

beforeEach(freshBrowser);

const FARM = { name: 'Água Branca', latitudeDeg: -22.725, longitudeDeg: -47.6476 };

test('a place is kept once, by its coordinates to a metre, under its last name', async () => {
  let now = 1000;
  const store = createFavouriteStore(createDatabaseProvider(), () => now++);
  await store.save(FARM);
  await store.save({ ...FARM, name: '  The\u0000 farm ', latitudeDeg: -22.725_000_001 });
  await store.save({ name: 'Zebra field', latitudeDeg: -0, longitudeDeg: 180 });
  expect(await store.list()).toEqual([
    { id: '-22.725,-47.6476', name: 'The  farm', latitudeDeg: -22.725, longitudeDeg: -47.6476, editedAt: 1001 },
    { id: '0,180', name: 'Zebra field', latitudeDeg: 0, longitudeDeg: 180, editedAt: 1002 },
  ]);
});

test('a place without a name is named by its coordinates', async () => {
  const store = createFavouriteStore(createDatabaseProvider(), () => 1);
  await store.save({ ...FARM, name: ' ' });
  expect(await store.list()).toMatchObject([{ name: '-22.725,-47.6476' }]);
});

test('a place can be removed', async () => {
  const store = createFavouriteStore(createDatabaseProvider(), () => 1);
  await store.save(FARM);
  expect(await store.remove('-22.725,-47.6476')).toBe('removed');
  expect(await store.list()).toEqual([]);
});

test('a broken record is not listed, and stays', async () => {
  const openDatabase = createDatabaseProvider();
  const store = createFavouriteStore(openDatabase, () => 1);
  await store.save(FARM);
  const database = await openOrThrow(openDatabase);
  await database.put('favourites', Object.assign({ ...FARM, editedAt: 1, id: '1,1' }, { latitudeDeg: 'north' }));
  expect(await store.list()).toHaveLength(1);
  expect(await database.count('favourites')).toBe(2);
});

test('without storage there is none to list, which is not the same as having none', async () => {
  browserWithoutStorage();
  const store = createFavouriteStore(createDatabaseProvider(), () => 1);
  expect(await store.save(FARM)).toBe('unavailable');
  expect(await store.list()).toBe('unavailable');
  expect(await store.remove('x')).toBe('unavailable');
});
