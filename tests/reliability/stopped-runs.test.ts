/** Hundreds of runs started and given up at random moments leave nothing behind. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expose, type Remote, releaseProxy, transfer } from 'comlink';
import { expect, test } from 'vitest';
import { ok } from '../../src/domain/result';
import { runPipeline } from '../../src/pipeline/run';
import type { PipelineApi, TaskMessage } from '../../src/protocol';
import { createConnectionManager } from '../../src/tasks/connection-manager';
import { buffersOf } from '../../src/worker/buffers';
import { createPipelineClient } from '../../src/worker/client';
import { fakePorts, fakeSource, requestOf, seriesOf } from '../pipeline/fakes';
import { draw } from './any-weather';

const RUNS = 500;
const WARM_UP = 100;
const SIDE_BY_SIDE = 10;
const MOST_GROWTH_BYTES = 2 * 1024 * 1024;

/** What is alive: workers, requests on the wire. */
const alive = { workers: 0, requests: 0, made: 0 };

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A wait that ends at once when the signal aborts. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** A wire on which every answer takes its time. */
async function slowFetch(_url: string, init: RequestInit): Promise<Response> {
  alive.requests++;
  try {
    await sleep(3 + 15 * draw(alive.made, alive.requests), init.signal ?? new AbortController().signal);
    return new Response('{}');
  } finally {
    alive.requests--;
  }
}

function slowSources() {
  return (['nasa-power', 'open-meteo-archive'] as const).map((id) =>
    fakeSource(id, async (query, context) => {
      for (let request = 0; request < 2; request++)
        await context.fetch(`https://${id}.test/`, { signal: context.signal });
      return ok(seriesOf(query));
    }),
  );
}

/**
 * A worker on a message channel. As of a real one, nothing of it outlives `terminate`: its requests, its waits and its
 * ends of the ports go with it.
 */
function channelWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  const life = new AbortController();
  alive.workers++;
  alive.made++;
  let listener: Remote<() => void> | undefined;
  const hangUp = () => {
    listener?.[releaseProxy]();
    listener = undefined;
  };
  const api: PipelineApi = {
    async run(request, onProgress) {
      listener = onProgress as typeof onProgress & Remote<() => void>;
      const ports = fakePorts(slowSources(), { context: { ...fakePorts([]).context, fetch: slowFetch, sleep } });
      const outcome = await runPipeline(request, ports, {
        signal: life.signal,
        onProgress: (event) => {
          life.signal.throwIfAborted();
          return onProgress(event);
        },
      });
      hangUp();
      return transfer(outcome, buffersOf(outcome));
    },
  };
  expose(api, port1);
  const worker = port2 as unknown as Worker;
  worker.terminate = () => {
    if (life.signal.aborted) return;
    alive.workers--;
    life.abort(new DOMException('terminated', 'AbortError'));
    hangUp();
    port1.close();
    port2.close();
  };
  return worker;
}

function timersPending(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

/** What the heap holds once finalizers have run, which the collector calls in turns of their own. */
async function heapAfterCollection(): Promise<number> {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 5; round++) {
    collect();
    await pause(20);
  }
  return process.memoryUsage().heapUsed;
}

test(`${RUNS} runs started and given up at random moments leave no worker, no timer, no request and no memory`, {
  timeout: 120_000,
}, async () => {
  let count = 0;
  const manager = createConnectionManager({
    client: createPipelineClient(channelWorker),
    now: Date.now,
    newTaskId: () => `task-${count++}`,
    silenceLimitMs: 60_000,
    log: (text, what) => {
      throw new Error(`${text}: ${JSON.stringify(what)}`);
    },
  });
  let finished = 0;
  let givenUp = 0;
  let givenUpRunning = 0;

  async function oneRun(index: number): Promise<void> {
    const heard: TaskMessage[] = [];
    const taskId = manager.calculate(requestOf());
    manager.connect(taskId, (message) => heard.push(message));
    await pause(60 * draw(index, 1));
    const before = heard.length;
    const wasRunning = manager.getStatus(taskId) === 'PROCESSING';
    manager.disconnect(taskId);
    await pause(5);
    const ends = heard.filter(({ type }) => type !== 'PROGRESS').length;
    expect(ends).toBe(wasRunning ? 0 : 1);
    if (wasRunning) expect(heard).toHaveLength(before);
    if (wasRunning) givenUp++;
    else finished++;
    if (wasRunning && before > 0) givenUpRunning++;
  }

  async function runsFrom(first: number, last: number): Promise<void> {
    for (let from = first; from < last; from += SIDE_BY_SIDE) {
      const batch = Array.from({ length: Math.min(SIDE_BY_SIDE, last - from) }, (_, i) => oneRun(from + i));
      await Promise.all(batch);
    }
    await pause(50);
  }

  const timersBefore = timersPending();
  await runsFrom(0, WARM_UP);
  const heapBefore = await heapAfterCollection();
  await runsFrom(WARM_UP, WARM_UP + RUNS);
  const growth = (await heapAfterCollection()) - heapBefore;

  process.stdout.write(
    `${WARM_UP + RUNS} runs: ${finished} finished, ${givenUp} given up (${givenUpRunning} after their first message), ` +
      `${alive.made} workers made, ${alive.workers} alive, heap ${(growth / 1024).toFixed(0)} KiB more\n`,
  );
  expect(finished).toBeGreaterThan(50);
  expect(givenUpRunning).toBeGreaterThan(50);
  // One is kept warm.
  expect(alive.workers).toBeLessThanOrEqual(1);
  expect(alive.requests).toBe(0);
  expect(timersPending()).toBeLessThanOrEqual(timersBefore);
  expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
});
