/**
 * The page's end of the pipeline worker: one worker a running task, one kept warm for the next. Stopping a task
 * terminates its worker, which aborts its requests and its computation at once; whatever was already stored stays.
 */
import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { PipelineApi, RunOutcome, RunRequest } from '../protocol';

export interface RunningTask {
  /** How the run ended. Never rejects; stays pending after `stop`. */
  readonly outcome: Promise<RunOutcome>;
  stop(): void;
}

export interface PipelineClient {
  start(request: RunRequest, onProgress: (event: unknown) => void): RunningTask;
  /** Starts a worker ahead of the first task. */
  warm(): void;
}

interface WarmWorker {
  readonly worker: Worker;
  /** Held as long as the worker lives: a collected proxy drops calls in flight without a word (comlink#692). */
  readonly api: Remote<PipelineApi>;
  /** Terminates the worker and lets go of it. */
  end(): void;
}

/**
 * A worker and its API. Comlink's registry holds the worker, and through its handlers the API whose end it waits for, so
 * a worker that is only terminated would stay in memory with all that its tasks said.
 */
function warmUp(worker: Worker): WarmWorker {
  const api = wrap<PipelineApi>(worker);
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

  return {
    warm() {
      // Not beside a first task that came sooner: its worker is kept when it ends, with all it has loaded.
      if (!hasMade && maxIdle > 0) keep(make());
    },
    start(request, onProgress) {
      const warm = take();
      let stopped = false;
      const outcome = new Promise<RunOutcome>((resolve) => {
        const crash = (detail: string) => {
          warm.end();
          if (!stopped) resolve({ ok: false, failure: { code: 'worker-crashed', detail } });
        };
        // A worker that cannot load or throws outside a call says so only here: its Comlink promise stays pending.
        warm.worker.onerror = (event) => crash(event.message || 'The worker could not be started.');
        warm.worker.onmessageerror = () => crash('A message from the worker could not be read.');
        const report = proxy((event: unknown) => {
          if (!stopped) onProgress(event);
        });
        warm.api.run(request, report).then(
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
    },
  };
}
