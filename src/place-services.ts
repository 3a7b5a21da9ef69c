/** What the page asks about places and saved runs. Loaded on demand, apart from the first load. */
import { createPlaceInfo } from './place/place-info';
import type { StationStore } from './ports';
import { latestObservation } from './sources/nws-observations/latest';
import { findElevation } from './sources/open-meteo-elevation';
import { searchPlaces } from './sources/open-meteo-geocoding';
import { createDatabaseProvider } from './storage/connection';
import { createElevationCache } from './storage/elevation-cache';
import { createSavedRuns } from './storage/saved-runs';
import { createStationStore } from './storage/station-store';
import type { AppServices } from './ui/services';
import { createWorld } from './worker/world';

/** The places, the saved runs and the stations of this browser. */
export function createPlaceServices(): Pick<AppServices, 'places' | 'savedRuns'> & { readonly stations: StationStore } {
  const openDatabase = createDatabaseProvider();
  const { context } = createWorld(openDatabase);
  const info = createPlaceInfo({
    findElevation: (latitudeDeg, longitudeDeg, signal) =>
      findElevation(latitudeDeg, longitudeDeg, { ...context, signal }),
    elevationCache: createElevationCache(openDatabase),
  });
  return {
    places: {
      ...info,
      search: (name, signal) => searchPlaces(name, 'en', { ...context, signal }),
      latestObservation: (latitudeDeg, longitudeDeg, signal) =>
        latestObservation(latitudeDeg, longitudeDeg, { ...context, signal }),
    },
    savedRuns: createSavedRuns(openDatabase),
    stations: createStationStore(openDatabase),
  };
}
