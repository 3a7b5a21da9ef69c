/** The person's favourite places over IndexedDB. They stay until the person removes them. */
import * as v from 'valibot';
import { roundedDegrees } from '../domain/rounded-degrees';
import { type Favourite, type FavouriteStore, KEEP_LIMITS } from '../keeping';
import type { EpochMs } from '../protocol';
import { boundedText } from '../schema/bounded-text';
import { instant, latitudeDeg, longitudeDeg } from '../schema/column';
import type { DatabaseProvider } from './connection';
import { committed, writeForPerson } from './quota';
import type { Database } from './schema';

/** About one metre on the ground, and what a link carries. */
const DECIMALS = 5;
const rounded = (degrees: number) => roundedDegrees(degrees, DECIMALS);

const favourite = v.pipe(
  v.object({
    id: v.string(),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(KEEP_LIMITS.nameLength * 2)),
    latitudeDeg,
    longitudeDeg,
    editedAt: instant,
  }),
  v.check((place) => place.id === idOf(place)),
);

/** The favourite when it is whole, else undefined. */
export function parseFavourite(stored: unknown): Favourite | undefined {
  const parsed = v.safeParse(favourite, stored);
  return parsed.success ? parsed.output : undefined;
}

/** The id of a place: its coordinates, so that a place is kept once. */
export function idOf(place: { readonly latitudeDeg: number; readonly longitudeDeg: number }): string {
  return `${rounded(place.latitudeDeg)},${rounded(place.longitudeDeg)}`;
}

/** The favourites over IndexedDB; `now` dates their last change. */
export function createFavouriteStore(openDatabase: DatabaseProvider, now: () => EpochMs): FavouriteStore {
  return {
    async list() {
      const database = await openDatabase();
      return database === 'unavailable' ? database : readFavourites(database).catch(() => 'unavailable');
    },
    save({ name, latitudeDeg, longitudeDeg }) {
      const point = { latitudeDeg: rounded(latitudeDeg), longitudeDeg: rounded(longitudeDeg) };
      const id = idOf(point);
      const record = { id, name: boundedText(name, KEEP_LIMITS.nameLength) || id, ...point, editedAt: now() };
      return writeForPerson(openDatabase, async (database) => {
        const transaction = database.transaction('favourites', 'readwrite');
        await committed(transaction, [transaction.store.put(record)]);
      });
    },
    async remove(id) {
      const database = await openDatabase();
      if (database === 'unavailable') return database;
      return database.delete('favourites', id).then(
        () => 'removed',
        () => 'unavailable',
      );
    },
  };
}

async function readFavourites(database: Database): Promise<readonly Favourite[]> {
  const stored: readonly unknown[] = await database.getAll('favourites');
  const places = stored.flatMap((record) => parseFavourite(record) ?? []);
  return places.toSorted((a, b) => a.name.localeCompare(b.name));
}
