/** Results of the real pipeline over the real sources and the test weather server, for what must hold of real ones. */
import { tableAt } from '../../src/domain/calibration/region';
import { ok } from '../../src/domain/result';
import { runPipeline } from '../../src/pipeline/run';
import { createPlaceInfo } from '../../src/place/place-info';
import type { PipelinePorts } from '../../src/ports';
import type { RunRequest, RunResult } from '../../src/protocol';
import { loadSources } from '../../src/sources/adapters';
import { findElevation } from '../../src/sources/open-meteo-elevation';
import { fetchEnsemble } from '../../src/sources/open-meteo-ensemble';
import { memoryCache, NO_STATIONS } from '../pipeline/fakes';
import { createWeatherFetch } from '../support/weather-fetch';
import type { WeatherServer } from '../support/weather-server';
import { isHost } from '../support/weather-server/hosts';

/** The result of a request at an instant; throws when the run fails. */
export async function runOver(server: WeatherServer, request: RunRequest, now: number): Promise<RunResult> {
  server.setNow(now);
  const options = { signal: new AbortController().signal, onProgress: async () => undefined };
  const outcome = await runPipeline(request, portsOver(server, now), options);
  if (!outcome.ok) throw new Error(`The run failed: ${outcome.failure.code}`);
  return outcome.result;
}

function portsOver(server: WeatherServer, now: number): PipelinePorts {
  const ask = createWeatherFetch(server);
  const context: PipelinePorts['context'] = {
    fetch: (url, init) =>
      isHost(new URL(url).host) ? ask(url, init) : Promise.resolve(new Response('Not found', { status: 404 })),
    isOnline: () => true,
    now: () => now,
    sleep: async () => undefined,
    random: () => 0.5,
    inTurn: async (_turn, send) => ok(await send()),
  };
  return {
    sources: loadSources(NO_STATIONS),
    cache: memoryCache(),
    runs: { save: async () => 'saved' },
    stations: NO_STATIONS,
    place: createPlaceInfo({
      findElevation: (latitudeDeg, longitudeDeg, signal) =>
        findElevation(latitudeDeg, longitudeDeg, { ...context, signal }),
      elevationCache: { get: async () => undefined, put: async () => undefined },
    }),
    ensemble: fetchEnsemble,
    context,
    exclusive: (_name, _options, work) => work(),
    calibrationAt: tableAt,
    appVersion: '0.1.0',
  };
}
