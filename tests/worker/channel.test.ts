import { expose, proxy, transfer, wrap } from 'comlink';
import { afterEach, describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline/run';
import type { PipelineApi, ProgressEvent, RunOutcome } from '../../src/protocol';
import { buffersOf } from '../../src/worker/buffers';
import { createPipelineClient } from '../../src/worker/client';
import { fakePorts, fakeSource, recorder, requestOf } from '../pipeline/fakes';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** The worker's API across a real message channel, as structured clones. */
function acrossChannel(api: PipelineApi) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(api, port1);
  return wrap<PipelineApi>(port2);
}

const api: PipelineApi = {
  async run(request, onProgress) {
    const outcome = await runPipeline(request, fakePorts([fakeSource('nasa-power')]), {
      signal: new AbortController().signal,
      onProgress,
    });
    return transfer(outcome, buffersOf(outcome));
  },
};

describe('across a message channel (D26)', () => {
  test('the result arrives whole, its columns as typed arrays', async () => {
    const outcome = await acrossChannel(api).run(
      requestOf(),
      proxy(() => undefined),
    );
    const direct = await runPipeline(requestOf(), fakePorts([fakeSource('nasa-power')]), recorder().options);
    expect(outcome).toEqual(direct);
    expect(outcome.ok && outcome.result.days.et0Mm).toBeInstanceOf(Float64Array);
  });

  test('all progress arrives before the result', async () => {
    const seen: ProgressEvent[] = [];
    await acrossChannel(api).run(
      requestOf(),
      proxy((event: ProgressEvent) => void seen.push(event)),
    );
    expect(seen.at(-1)?.progress).toBe(95);
  });

  test('a failure keeps its fields', async () => {
    const outcome = await acrossChannel(api).run(
      requestOf({ latitudeDeg: 100 }),
      proxy(() => undefined),
    );
    expect(outcome).toEqual({
      ok: false,
      failure: { code: 'invalid-request', problem: 'latitude-out-of-range' },
    } satisfies RunOutcome);
  });
});

describe('the memory that is handed over', () => {
  test('is that of every column, each once', () => {
    const column = new Float64Array(4);
    const shared = { a: column, b: { c: column.subarray(2), d: new Uint8Array(1) }, e: null, f: 'text' };
    expect(buffersOf(shared)).toEqual([column.buffer, new Uint8Array(1).buffer]);
  });
});

/** A worker made of a message channel: enough of the interface for the client. */
function channelWorker(api: PipelineApi) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(api, port1);
  const worker = port2 as unknown as Worker & { terminated: boolean };
  worker.terminated = false;
  worker.terminate = () => {
    worker.terminated = true;
  };
  return worker;
}

describe('the client', () => {
  test('ends with the outcome and keeps the worker warm for the next task', async () => {
    const made: Worker[] = [];
    const client = createPipelineClient(() => {
      const worker = channelWorker(api);
      made.push(worker);
      return worker;
    });
    for (let i = 0; i < 2; i++) {
      expect((await client.start(requestOf(), () => undefined).outcome).ok).toBe(true);
    }
    expect(made).toHaveLength(1);
  });

  test('warms no second worker beside a task that came first', async () => {
    const made: Worker[] = [];
    const client = createPipelineClient(() => {
      const worker = channelWorker(api);
      made.push(worker);
      return worker;
    });
    const first = client.start(requestOf(), () => undefined);
    client.warm();
    await first.outcome;
    expect((await client.start(requestOf(), () => undefined).outcome).ok).toBe(true);
    expect(made).toHaveLength(1);
  });

  test('gives two tasks at once a worker each, and keeps one', async () => {
    const made: ReturnType<typeof channelWorker>[] = [];
    const client = createPipelineClient(() => {
      const worker = channelWorker(api);
      made.push(worker);
      return worker;
    });
    const runs = [client.start(requestOf(), () => undefined), client.start(requestOf(), () => undefined)];
    await Promise.all(runs.map(({ outcome }) => outcome));
    expect(made).toHaveLength(2);
    expect(made.filter(({ terminated }) => terminated)).toHaveLength(1);
  });

  test('turns a throw in the worker into a failure', async () => {
    const broken: PipelineApi = {
      run: () => {
        throw new Error('a bug in the worker');
      },
    };
    const { outcome } = createPipelineClient(() => channelWorker(broken)).start(requestOf(), () => undefined);
    expect(await outcome).toEqual({
      ok: false,
      failure: { code: 'worker-crashed', detail: 'a bug in the worker' },
    });
  });

  test('turns a worker that cannot load into a failure', async () => {
    const never: PipelineApi = { run: () => new Promise(() => undefined) };
    const worker = channelWorker(never);
    const { outcome } = createPipelineClient(() => worker).start(requestOf(), () => undefined);
    worker.onerror?.({ message: 'Script error.' } as ErrorEvent);
    expect(await outcome).toMatchObject({ ok: false, failure: { code: 'worker-crashed', detail: 'Script error.' } });
    expect(worker.terminated).toBe(true);
  });

  test('does not give a task a worker that broke while it was kept ready', async () => {
    const never: PipelineApi = { run: () => new Promise(() => undefined) };
    const broken = channelWorker(never);
    const workers = [broken, channelWorker(api)];
    const client = createPipelineClient(() => workers.shift() ?? channelWorker(api));
    client.warm();
    broken.onerror?.({ message: 'Script error.' } as ErrorEvent);
    expect((await client.start(requestOf(), () => undefined).outcome).ok).toBe(true);
    expect(broken.terminated).toBe(true);
  });

  test('stopping terminates the worker and is silent afterwards', async () => {
    let report: ((event: ProgressEvent) => unknown) | undefined;
    const slow: PipelineApi = {
      run: (_, onProgress) => {
        report = onProgress;
        return new Promise(() => undefined);
      },
    };
    const worker = channelWorker(slow);
    const heard: unknown[] = [];
    const task = createPipelineClient(() => worker).start(requestOf(), (event) => heard.push(event));
    await new Promise((resolve) => setTimeout(resolve, 20));
    task.stop();
    await report?.({ step: 'download', stepIndex: 1, stepCount: 4, progress: 10 });
    expect(worker.terminated).toBe(true);
    expect(heard).toEqual([]);
  });
});
