import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import type { Favourite, FavouriteStore } from '../../src/keeping';
import { createFavourites, noteFavouriteChange } from '../../src/ui/favourites';

const farm: Favourite = { id: 'a', name: 'Farm', latitudeDeg: -22.725, longitudeDeg: -47.6476, editedAt: 0 };
const mill: Favourite = { ...farm, id: 'b', name: 'Mill' };

/** A store whose lists come when they are told to. */
function makeStore() {
  const answers: ((list: readonly Favourite[] | 'unavailable') => void)[] = [];
  const store: Pick<FavouriteStore, 'list'> = { list: () => new Promise((resolve) => answers.push(resolve)) };
  return { store: store as FavouriteStore, answers };
}

const namesOf = (places: readonly Favourite[]) => places.map(({ name }) => name);

test('favourites stay while they are read again, and an answer to an earlier question is dropped', async () => {
  const { store, answers } = makeStore();
  const favourites = createRoot(() => createFavourites(store));
  expect(favourites()).toEqual([]);
  answers[0]?.([farm]);
  await Promise.resolve();
  expect(namesOf(favourites())).toEqual(['Farm']);

  noteFavouriteChange();
  noteFavouriteChange();
  expect(namesOf(favourites())).toEqual(['Farm']);
  answers[2]?.([farm, mill]);
  answers[1]?.([]);
  await Promise.resolve();
  expect(namesOf(favourites())).toEqual(['Farm', 'Mill']);
});

test('where there is no storage there are none', async () => {
  const { store, answers } = makeStore();
  const favourites = createRoot(() => createFavourites(store));
  answers[0]?.('unavailable');
  await Promise.resolve();
  expect(favourites()).toEqual([]);
});
