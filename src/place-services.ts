/** What the page asks about places and saved runs. Loaded on demand, apart from the first load. */
import { useLanguage } from './i18n';
import { createPlaceInfo } from './place/place-info';
import type { StationStore } from './ports';
import { encodeRunQuery } from './share/link';
import { latestObservation } from './sources/nws-observations/latest';
import { findElevation } from './sources/open-meteo-elevation';
import { searchPlaces } from './sources/open-meteo-geocoding';
import { createDatabaseProvider } from './storage/connection';
import { createElevationCache } from './storage/elevation-cache';
import { createFavouriteStore } from './storage/favourite-store';
import { createSavedRuns } from './storage/saved-runs';
import { createStationStore } from './storage/station-store';
import { createStorageKeeper } from './storage/storage-use';
import type { AppServices } from './ui/services';
import { createWorld } from './worker/world';

type OnDemand = Pick<AppServices, 'places' | 'savedRuns' | 'favourites' | 'backup' | 'storage'>;

/** The places, and all that is kept in this browser. */
export function createPlaceServices(): OnDemand & { readonly stations: StationStore } {
  const openDatabase = createDatabaseProvider();
  const runOptions = { openDatabase, idOf: encodeRunQuery, now: () => Date.now() };
  /** Wanted by few, and then once in a while. */
  const backup = async () => {
    const { createBackup } = await import('./storage/backup');
    return createBackup({ ...runOptions, appVersion: __APP_VERSION__ });
  };
  const language = useLanguage();
  const { context } = createWorld(openDatabase);
  const info = createPlaceInfo({
    findElevation: (latitudeDeg, longitudeDeg, signal) =>
      findElevation(latitudeDeg, longitudeDeg, { ...context, signal }),
    elevationCache: createElevationCache(openDatabase),
  });
  return {
    places: {
      ...info,
      search: (name, signal) => searchPlaces(name, language(), { ...context, signal }),
      latestObservation: (latitudeDeg, longitudeDeg, signal) =>
        latestObservation(latitudeDeg, longitudeDeg, { ...context, signal }),
    },
    savedRuns: createSavedRuns(runOptions),
    favourites: createFavouriteStore(openDatabase, runOptions.now),
    backup: {
      write: async (preferences) => (await backup()).write(preferences),
      read: async (text) => (await backup()).read(text),
    },
    storage: createStorageKeeper(openDatabase, navigator.storage),
    stations: createStationStore(openDatabase),
  };
}
