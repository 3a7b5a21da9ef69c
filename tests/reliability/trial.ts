/** One run of the real pipeline over the real sources and the test weather server, under one fault. */
import { vi } from 'vitest';
import { tableAt } from '../../src/domain/calibration/region';
import { ok } from '../../src/domain/result';
import { runPipeline } from '../../src/pipeline/run';
import { createPlaceInfo } from '../../src/place/place-info';
import type { CachedYear, PipelinePorts } from '../../src/ports';
import type { RunOutcome, RunRequest, RunResult, TaskMessage } from '../../src/protocol';
import { loadSources } from '../../src/sources/adapters';
import { findElevation } from '../../src/sources/open-meteo-elevation';
import { fetchEnsemble } from '../../src/sources/open-meteo-ensemble';
import { createConnectionManager } from '../../src/tasks/connection-manager';
import { memoryCache, NO_STATIONS } from '../pipeline/fakes';
import { createWeatherFetch } from '../support/weather-fetch';
import type { WeatherServer } from '../support/weather-server';
import { isHost } from '../support/weather-server/hosts';
import type { Plant, Wire } from './faults';
import { NOW, type Subject } from './subjects';

export interface Trial {
  readonly outcome: RunOutcome;
  /** All messages of the task, in order. */
  readonly messages: readonly TaskMessage[];
  /** What is kept, by source. */
  readonly kept: ReadonlyMap<string, readonly CachedYear[]>;
  readonly savedRuns: readonly RunResult[];
}

/** The time limits of the requests in flight, in the hands of the test: none runs out by itself. */
function holdTimeLimits() {
  let latest = new AbortController();
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    latest = new AbortController();
    return latest.signal;
  });
  return { latest: () => latest, release: () => spy.mockRestore() };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface WorldWire {
  readonly fetch: PipelinePorts['context']['fetch'];
  readonly isOnline: () => boolean;
}

/** The way to the server: sound for all but the subject. */
function wireOf(server: WeatherServer, subject: Subject, wire: Wire, latestLimit: () => AbortController): WorldWire {
  const direct = createWeatherFetch(server);
  let online = true;
  let inFlight = 0;
  const counted = async (url: string, init: RequestInit) => {
    inFlight++;
    try {
      const response = await direct(url, init);
      const text = await response.text();
      return new Response(response.status === 304 ? null : text, response);
    } finally {
      inFlight--;
    }
  };
  /** Resolves when nothing else has been asked for a while. */
  const othersAnswered = async () => {
    for (let quietMs = 0; quietMs < 120; quietMs = inFlight === 0 ? quietMs + 20 : 0) await pause(20);
  };
  const toSubject = async (url: string, init: RequestInit): Promise<Response> => {
    const limit = latestLimit();
    switch (wire.kind) {
      case 'time-runs-out':
        setTimeout(() => limit.abort(new DOMException('The time limit ran out', 'TimeoutError')), 60);
        return direct(url, init);
      case 'blocked':
        throw new TypeError('Failed to fetch');
      case 'goes-offline':
        await othersAnswered();
        online = false;
        throw new TypeError('Failed to fetch');
      case 'spoilt': {
        const response = await direct(url, init);
        const body = (await response.json()) as Record<string, unknown>;
        wire.spoil(body);
        return new Response(JSON.stringify(body), response);
      }
      case 'padded': {
        const response = await direct(url, init);
        const text = await response.text();
        return new Response(text.replace('{', `{"padding":"${'x'.repeat(wire.bytes)}",`), response);
      }
      default:
        return direct(url, init);
    }
  };
  return {
    isOnline: () => online,
    fetch: (url, init) => {
      const { host, pathname } = new URL(url);
      // Where the app is served without a relay, its address finds nothing.
      if (!isHost(host)) return Promise.resolve(new Response('Not found', { status: 404 }));
      if (!online) return Promise.reject(new TypeError('Failed to fetch'));
      return host === subject.host && subject.path.test(pathname) ? toSubject(url, init) : counted(url, init);
    },
  };
}

function portsOver(world: WorldWire) {
  const cache = memoryCache();
  const savedRuns: RunResult[] = [];
  const context: PipelinePorts['context'] = {
    ...world,
    now: () => NOW,
    sleep: async () => undefined,
    random: () => 0.5,
    inTurn: async (_turn, send) => ok(await send()),
  };
  const place = createPlaceInfo({
    findElevation: (latitudeDeg, longitudeDeg, signal) =>
      findElevation(latitudeDeg, longitudeDeg, { ...context, signal }),
    elevationCache: { get: async () => undefined, put: async () => undefined },
  });
  const ports: PipelinePorts = {
    sources: loadSources(NO_STATIONS),
    cache,
    runs: {
      save: async (result) => {
        savedRuns.push(result);
        return 'saved';
      },
    },
    stations: NO_STATIONS,
    place,
    ensemble: fetchEnsemble,
    context,
    exclusive: (_name, _options, work) => work(),
    calibrationAt: tableAt,
    appVersion: '0.0.0-test',
  };
  return { ports, cache, savedRuns };
}

/** Runs a request as a task and waits for its end, and a little longer: a second end would be heard. */
async function runAsTask(request: RunRequest, ports: PipelinePorts) {
  const messages: TaskMessage[] = [];
  const ended = new Promise<void>((resolve) => {
    const manager = createConnectionManager({
      client: {
        start(asked, onProgress) {
          const { signal } = new AbortController();
          return { outcome: runPipeline(asked, ports, { signal, onProgress }), stop: () => undefined };
        },
      },
      now: () => NOW,
      newTaskId: () => 'task',
      silenceLimitMs: 60_000,
      log: (text, what) => {
        throw new Error(`${text}: ${JSON.stringify(what)}`);
      },
      onTask: (_id, _request, listen) =>
        listen((message) => {
          messages.push(message);
          if (message.type !== 'PROGRESS') resolve();
        }),
    });
    manager.calculate(request);
  });
  await ended;
  await pause(0);
  return messages;
}

/** Runs `request` with the subject spoilt by `plant`. */
export async function tryOut(
  server: WeatherServer,
  subject: Subject,
  request: RunRequest,
  plant: Plant,
): Promise<Trial> {
  server.reset();
  server.setNow(NOW);
  if (plant.fault) server.faults.set(subject.host, plant.fault, { match: ({ path }) => subject.path.test(path) });
  const limits = holdTimeLimits();
  try {
    const { ports, cache, savedRuns } = portsOver(wireOf(server, subject, plant.wire, limits.latest));
    const messages = await runAsTask(request, ports);
    return { outcome: outcomeOf(messages), messages, kept: bySource(cache.kept), savedRuns };
  } finally {
    limits.release();
  }
}

function outcomeOf(messages: readonly TaskMessage[]): RunOutcome {
  for (const message of messages) {
    if (message.type === 'SUCCESS') return { ok: true, result: message.result };
    if (message.type === 'ERROR') return { ok: false, failure: message.failure };
  }
  throw new Error('The run did not end.');
}

function bySource(kept: ReadonlyMap<string, CachedYear>): Map<string, readonly CachedYear[]> {
  const groups = new Map<string, readonly CachedYear[]>();
  for (const [key, year] of kept) {
    const source = key.split('|')[0] ?? '';
    groups.set(source, [...(groups.get(source) ?? []), year]);
  }
  return groups;
}
