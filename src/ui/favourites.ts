/** Favourite places as the screens share them: the star, the map's pins and the list follow one another. */
import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Favourite, FavouriteStore } from '../keeping';
import { createLoaded, readyValue } from './async-state';
import type { Coordinates } from './map/coordinates';

const [changes, setChanges] = createSignal(0);

/** How often favourites have changed on this page: a list that depends on it is read again. Reactive. */
export const favouriteChanges = changes;

/** Told by whoever changed a favourite. */
export const noteFavouriteChange = () => setChanges((n) => n + 1);

/** The favourites, read again after every change; empty until they are known, and where there is no storage. */
export function createFavourites(store: FavouriteStore): Accessor<readonly Favourite[]> {
  const loaded = createLoaded(changes, () => store.list());
  return createMemo((last: readonly Favourite[]) => {
    // While they are read again the last ones stay, so that nothing flickers.
    const now = readyValue(loaded()) ?? last;
    return now === 'unavailable' ? [] : now;
  }, []);
}

/** About one metre, as a favourite is kept and a link carries it. */
const DECIMALS = 5;
const isSame = (a: number, b: number) => Number(a.toFixed(DECIMALS)) === Number(b.toFixed(DECIMALS));

/** The favourite at a point. */
export function favouriteAt(favourites: readonly Favourite[], point: Coordinates): Favourite | undefined {
  return favourites.find(
    ({ latitudeDeg, longitudeDeg }) =>
      isSame(latitudeDeg, point.latitudeDeg) && isSame(longitudeDeg, point.longitudeDeg),
  );
}
