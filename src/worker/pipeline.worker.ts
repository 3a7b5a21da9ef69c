/** The worker's composition root: joins the pipeline to the sources and the storage, and exposes it. */
import { expose, transfer } from 'comlink';
import { tableAt } from '../domain/calibration/region';
import { runPipeline } from '../pipeline/run';
import { createPlaceInfo } from '../place/place-info';
import type { PipelinePorts } from '../ports';
import type { PipelineApi } from '../protocol';
import { encodeRunQuery } from '../share/link';
import { loadSources } from '../sources/adapters';
import { findElevation } from '../sources/open-meteo-elevation';
import { fetchEnsemble } from '../sources/open-meteo-ensemble';
import { createDatabaseProvider } from '../storage/connection';
import { createElevationCache } from '../storage/elevation-cache';
import { createRunStore } from '../storage/saved-runs';
import { createStationStore } from '../storage/station-store';
import { createWeatherCache } from '../storage/weather-cache';
import { buffersOf } from './buffers';
import type { StationWorkerApi } from './station-api';
import { createWorld } from './world';

const openDatabase = createDatabaseProvider();
const { context, exclusive } = createWorld(openDatabase);
const { now } = context;
// The page stops a task by terminating this worker, so nothing here ever aborts.
const { signal } = new AbortController();
const stations = createStationStore(openDatabase);

const ports: PipelinePorts = {
  sources: loadSources(stations),
  cache: createWeatherCache(openDatabase, now),
  runs: createRunStore({ openDatabase, idOf: encodeRunQuery, now }),
  stations,
  place: createPlaceInfo({
    findElevation: (latitudeDeg, longitudeDeg, _signal, onWait) =>
      findElevation(latitudeDeg, longitudeDeg, { ...context, signal, ...(onWait && { onWait }) }),
    elevationCache: createElevationCache(openDatabase),
  }),
  ensemble: fetchEnsemble,
  context,
  exclusive,
  calibrationAt: tableAt,
  appVersion: __APP_VERSION__,
};

const stationApi = async () => (await import('./station-api')).createStationApi(ports);

const api: PipelineApi & StationWorkerApi = {
  async run(request, onProgress) {
    const outcome = await runPipeline(request, ports, { signal, onProgress });
    return transfer(outcome, buffersOf(outcome));
  },
  previewStation: async (...question) => (await stationApi()).previewStation(...question),
  guessStationDates: async (...question) => (await stationApi()).guessStationDates(...question),
  readStation: async (...question) => (await stationApi()).readStation(...question),
  countTruth: async (...question) => (await stationApi()).countTruth(...question),
  calibrateStation: async (...question) => (await stationApi()).calibrateStation(...question),
};

expose(api);
