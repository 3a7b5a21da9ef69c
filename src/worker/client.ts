/**
 * The page's end of the pipeline worker: one worker a running task, one kept warm for the next. Stopping a task
 * terminates its worker, which aborts its requests and its computation at once; whatever was already stored stays.
 */
import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { EtSite } from '../domain/reference-et/terms';
import { fail, ok, type Result } from '../domain/result';
import type { ChosenDialect } from '../domain/station/dialect';
import type { DateGuess, Dialect, Preview, StationMapping, StationSeries } from '../domain/station/types';
import type { CalibrateOutcome, PipelineApi, RunOutcome, RunRequest, Station, StationReadOutcome } from '../protocol';
import type { StationWorkerApi, TruthCount } from './station-api';

/** Something that a worker does. */
export interface Job<T> {
  /** How it ended. Never rejects; stays pending after `stop`. */
  readonly outcome: Promise<T>;
  stop(): void;
}
export type RunningTask = Job<RunOutcome>;

/** The worker threw or could not start; `detail` is for the log. */
export interface WorkerCrash {
  readonly code: 'worker-crashed';
  readonly detail: string;
}

export type Crashable<T> = Result<T, WorkerCrash>;

type OnProgress = (event: unknown) => void;

/** What a worker does for a person's own station, off the page's thread. */
export interface StationClient {
  preview(text: string, chosen: ChosenDialect): Job<Crashable<Preview>>;
  guessDates(text: string, dialect: Omit<Dialect, 'decimalMark'>, column: number): Job<Crashable<DateGuess>>;
  read(text: string, mapping: StationMapping): Job<Crashable<StationReadOutcome>>;
  countTruth(series: StationSeries, site: EtSite): Job<Crashable<TruthCount>>;
  calibrate(station: Station, onProgress: OnProgress): Job<CalibrateOutcome>;
}

export interface PipelineClient {
  start(request: RunRequest, onProgress: OnProgress): RunningTask;
  readonly station: StationClient;
  /** Starts a worker ahead of the first task. */
  warm(): void;
}

type WorkerApi = PipelineApi & StationWorkerApi;

interface WarmWorker {
  readonly worker: Worker;
  /** Held as long as the worker lives: a collected proxy drops calls in flight without a word (comlink#692). */
  readonly api: Remote<WorkerApi>;
  /** Terminates the worker and lets go of it. */
  end(): void;
}

/**
 * A worker and its API. Comlink's registry holds the worker, and through its handlers the API whose end it waits for, so
 * a worker that is only terminated would stay in memory with all that its tasks said.
 */
function warmUp(worker: Worker): WarmWorker {
  const api = wrap<WorkerApi>(worker);
  let isAlive = true;
  return {
    worker,
    api,
    end() {
      if (!isAlive) return;
      isAlive = false;
      worker.onerror = null;
      worker.onmessageerror = null;
      api[releaseProxy]();
      worker.terminate();
    },
  };
}

/** A client over workers made by `createWorker`. At most `maxIdle` workers are kept between tasks. */
export function createPipelineClient(createWorker: () => Worker, maxIdle = 1): PipelineClient {
  let idle: readonly WarmWorker[] = [];
  let hasMade = false;

  const make = (): WarmWorker => {
    hasMade = true;
    return warmUp(createWorker());
  };
  const keep = (warm: WarmWorker) => {
    // One that breaks while it waits would never answer: the next task gets a new one.
    const drop = () => {
      idle = idle.filter((one) => one !== warm);
      warm.end();
    };
    warm.worker.onerror = drop;
    warm.worker.onmessageerror = drop;
    idle = [...idle, warm];
  };
  const take = (): WarmWorker => {
    const warm = idle.at(-1) ?? make();
    idle = idle.filter((one) => one !== warm);
    return warm;
  };
  const release = (warm: WarmWorker) => {
    if (idle.length < maxIdle) keep(warm);
    else warm.end();
  };

  /** Has a worker do something; what it says after `stop` is dropped. */
  const work = <T>(
    ask: (api: Remote<WorkerApi>, hear: (listener: OnProgress) => OnProgress) => Promise<T>,
    asCrash: (detail: string) => T,
  ): Job<T> => {
    const warm = take();
    let stopped = false;
    const hear = (listener: OnProgress) =>
      proxy((event: unknown) => {
        if (!stopped) listener(event);
      });
    const outcome = new Promise<T>((resolve) => {
      const crash = (detail: string) => {
        warm.end();
        if (!stopped) resolve(asCrash(detail));
      };
      // A worker that cannot load or throws outside a call says so only here: its Comlink promise stays pending.
      warm.worker.onerror = (event) => crash(event.message || 'The worker could not be started.');
      warm.worker.onmessageerror = () => crash('A message from the worker could not be read.');
      ask(warm.api, hear).then(
        (value) => {
          if (stopped) return;
          release(warm);
          resolve(value);
        },
        (error: unknown) => crash(error instanceof Error ? error.message : String(error)),
      );
    });
    return {
      outcome,
      stop() {
        stopped = true;
        warm.end();
      },
    };
  };

  return {
    warm() {
      // Not beside a first task that came sooner: its worker is kept when it ends, with all it has loaded.
      if (!hasMade && maxIdle > 0) keep(make());
    },
    start: (request, onProgress) =>
      work<RunOutcome>(
        async (api, hear) => api.run(request, hear(onProgress)),
        (detail) => ({ ok: false, failure: { code: 'worker-crashed', detail } }),
      ),
    station: {
      preview: (text, chosen) =>
        work<Crashable<Preview>>(async (api) => ok(await api.previewStation(text, chosen)), crashed),
      guessDates: (text, dialect, column) =>
        work<Crashable<DateGuess>>(async (api) => ok(await api.guessStationDates(text, dialect, column)), crashed),
      read: (text, mapping) =>
        work<Crashable<StationReadOutcome>>(async (api) => ok(await api.readStation(text, mapping)), crashed),
      countTruth: (series, site) =>
        work<Crashable<TruthCount>>(async (api) => ok(await api.countTruth(series, site)), crashed),
      calibrate: (station, onProgress) =>
        work<CalibrateOutcome>(
          async (api, hear) => api.calibrateStation(station, hear(onProgress)),
          (detail) => ({ ok: false, failure: { code: 'run-failed', failure: { code: 'worker-crashed', detail } } }),
        ),
    },
  };
}

function crashed(detail: string): Result<never, WorkerCrash> {
  return fail({ code: 'worker-crashed', detail });
}
