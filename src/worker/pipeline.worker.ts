/** The worker's composition root: joins the pipeline to the sources and the storage, and exposes it. */
import { expose, transfer } from 'comlink';
import { runPipeline } from '../pipeline/run';
import { createPlaceInfo } from '../place/place-info';
import type { PipelineApi } from '../protocol';
import { encodeRunQuery } from '../share/link';
import { loadSources } from '../sources/adapters';
import { findElevation } from '../sources/open-meteo-elevation';
import { fetchEnsemble } from '../sources/open-meteo-ensemble';
import { createDatabaseProvider } from '../storage/connection';
import { createElevationCache } from '../storage/elevation-cache';
import { createRunStore } from '../storage/saved-runs';
import { createWeatherCache } from '../storage/weather-cache';
import { buffersOf } from './buffers';
import { createWorld } from './world';

const openDatabase = createDatabaseProvider();
const { context, exclusive } = createWorld(openDatabase);
const { now } = context;

const api: PipelineApi = {
  async run(request, onProgress) {
    // The page stops a task by terminating this worker, so nothing here ever aborts.
    const { signal } = new AbortController();
    const place = createPlaceInfo({
      findElevation: (latitudeDeg, longitudeDeg) => findElevation(latitudeDeg, longitudeDeg, { ...context, signal }),
      elevationCache: createElevationCache(openDatabase),
    });
    const cache = createWeatherCache(openDatabase, now);
    const runs = createRunStore({ openDatabase, idOf: encodeRunQuery, now });
    const ports = {
      sources: loadSources(),
      cache,
      runs,
      place,
      ensemble: fetchEnsemble,
      context,
      exclusive,
      appVersion: __APP_VERSION__,
    };
    const outcome = await runPipeline(request, ports, { signal, onProgress });
    return transfer(outcome, buffersOf(outcome));
  },
};

expose(api);
