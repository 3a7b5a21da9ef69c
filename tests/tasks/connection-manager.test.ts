import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { missingColumn } from '../../src/domain/series';
import type { ProgressEvent, RunOutcome, RunRequest, RunResult, TaskMessage } from '../../src/protocol';
import { createConnectionManager } from '../../src/tasks/connection-manager';
import { createTaskStore } from '../../src/tasks/task-store';
import { requestOf } from '../pipeline/fakes';

const SILENCE_MS = 1000;

interface Started {
  readonly request: RunRequest;
  readonly progress: (event: unknown) => void;
  readonly end: (outcome: unknown) => void;
  readonly crash: (error: unknown) => void;
  stopped: boolean;
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function fakeClient() {
  const started: Started[] = [];
  return {
    started,
    start(request: RunRequest, progress: (event: unknown) => void) {
      const { promise, resolve, reject } = deferred<RunOutcome>();
      const task: Started = {
        request,
        progress,
        end: (outcome) => resolve(outcome as RunOutcome),
        crash: reject,
        stopped: false,
      };
      started.push(task);
      return {
        outcome: promise,
        stop: () => {
          task.stopped = true;
        },
      };
    },
  };
}

function setUp() {
  const client = fakeClient();
  const log = vi.fn();
  let count = 0;
  const options = {
    client,
    now: () => 1_700_000_000_000,
    newTaskId: () => `task-${++count}`,
    silenceLimitMs: SILENCE_MS,
    log,
  };
  const task = (index = 0): Started => {
    const found = client.started[index];
    if (!found) throw new Error('The task has not been started.');
    return found;
  };
  return { client, log, options, task };
}

const half: ProgressEvent = { step: 'preprocess', stepIndex: 2, stepCount: 4, progress: 50 };
const success = {
  ok: true,
  result: {
    version: 1,
    warnings: [{ code: 'near-coast' }],
    days: { startDay: 0, et0Mm: missingColumn(1) },
  } as unknown as RunResult,
} as const;
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the connection manager', () => {
  test('gives the task id back before anything has been started', async () => {
    const { options, client } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    expect(taskId).toBe('task-1');
    expect(client.started).toHaveLength(0);
    expect(manager.getStatus(taskId)).toBe('PROCESSING');
    await settle();
    expect(client.started).toHaveLength(1);
  });

  test('holds the messages of a task in order, with their task and time', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    task().progress({ ...half, step: 'download', stepIndex: 1, progress: 25 });
    task().progress(half);
    task().end(success);
    await settle();
    expect(manager.getMessages(taskId).map(({ type }) => type)).toEqual(['PROGRESS', 'PROGRESS', 'SUCCESS']);
    expect(manager.getLatestMessage(taskId)).toMatchObject({
      type: 'SUCCESS',
      taskId,
      at: 1_700_000_000_000,
      warnings: [{ code: 'near-coast' }],
    });
  });

  test('gives a copy of the messages, which cannot be used to change them', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    task().progress(half);
    manager.getMessages(taskId).length = 0;
    expect(manager.getMessages(taskId)).toHaveLength(1);
  });

  test('gives a late listener all it missed, in order, and then what follows', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    task().progress(half);
    const heard: TaskMessage['type'][] = [];
    expect(manager.connect(taskId, ({ type }) => heard.push(type))).toBe(true);
    task().end(success);
    await settle();
    expect(heard).toEqual(['PROGRESS', 'SUCCESS']);
  });

  test('says that it does not know a task', () => {
    const manager = createConnectionManager(setUp().options);
    expect(manager.connect('nobody')).toBe(false);
    expect(manager.getStatus('nobody')).toBeUndefined();
    expect(manager.getMessages('nobody')).toEqual([]);
    expect(manager.getLatestMessage('nobody')).toBeUndefined();
  });

  test('closes itself on a terminal message: what comes later is not heard', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    task().end({ ok: false, failure: { code: 'at-sea' } });
    await settle();
    task().progress(half);
    await vi.advanceTimersByTimeAsync(10 * SILENCE_MS);
    expect(manager.getMessages(taskId).map(({ type }) => type)).toEqual(['ERROR']);
    expect(manager.getStatus(taskId)).toBe('ERROR');
  });

  test('logs a malformed message and skips it', async () => {
    const { options, task, log } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    const malformed = [
      null,
      'PROGRESS',
      {},
      { ...half, progress: 140 },
      { ...half, step: 'cook' },
      { ...half, stepIndex: 0 },
    ];
    for (const message of malformed) task().progress(message);
    expect(manager.getMessages(taskId)).toEqual([]);
    expect(log).toHaveBeenCalledTimes(malformed.length);
    task().progress(half);
    expect(manager.getMessages(taskId)).toHaveLength(1);
  });

  test('turns a result that cannot be read into ERROR', async () => {
    const { options, task, log } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    task().end({ ok: true, result: { version: 7 } });
    await settle();
    expect(manager.getLatestMessage(taskId)).toMatchObject({ type: 'ERROR', failure: { code: 'worker-crashed' } });
    expect(log).toHaveBeenCalledOnce();
  });

  test('turns a crashed worker into ERROR with the detail', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    task().crash(new Error('out of memory'));
    await settle();
    expect(manager.getLatestMessage(taskId)).toMatchObject({
      type: 'ERROR',
      failure: { code: 'worker-crashed', detail: 'out of memory' },
    });
  });

  test('turns a worker that cannot even be made into ERROR', async () => {
    const { options } = setUp();
    const client = {
      start: () => {
        throw new Error('no workers here');
      },
    };
    const manager = createConnectionManager({ ...options, client });
    const taskId = manager.calculate(requestOf());
    await settle();
    expect(manager.getStatus(taskId)).toBe('ERROR');
  });

  test('gives a task up as TIMEOUT when nothing is heard for the limit, and stops it', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
    task().progress(half);
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
    expect(manager.getStatus(taskId)).toBe('PROCESSING');
    await vi.advanceTimersByTimeAsync(1);
    expect(manager.getLatestMessage(taskId)).toMatchObject({ type: 'TIMEOUT', afterMs: SILENCE_MS });
    expect(task().stopped).toBe(true);
  });

  test('disconnect stops the task and is its last word', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    manager.disconnect(taskId);
    expect(task().stopped).toBe(true);
    task().progress(half);
    task().end(success);
    await vi.advanceTimersByTimeAsync(10 * SILENCE_MS);
    expect(manager.getMessages(taskId)).toEqual([]);
    expect(manager.getStatus(taskId)).toBe('DISCONNECTED');
  });

  test('a task disconnected in the same breath is never started', async () => {
    const { options, client } = setUp();
    const manager = createConnectionManager(options);
    manager.disconnect(manager.calculate(requestOf()));
    await settle();
    expect(client.started).toHaveLength(0);
  });

  test('a finished task keeps its status when it is disconnected', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    await settle();
    task().end(success);
    await settle();
    manager.disconnect(taskId);
    expect(manager.getStatus(taskId)).toBe('SUCCESS');
  });

  test('runs several tasks at once, each with its own messages', async () => {
    const { options, task } = setUp();
    const manager = createConnectionManager(options);
    const first = manager.calculate(requestOf());
    const second = manager.calculate(requestOf({ latitudeDeg: 10 }));
    await settle();
    task(0).progress(half);
    task(1).end({ ok: false, failure: { code: 'at-sea' } });
    await settle();
    expect(manager.getMessages(first).map(({ type, taskId }) => [type, taskId])).toEqual([['PROGRESS', first]]);
    expect(manager.getMessages(second).map(({ type, taskId }) => [type, taskId])).toEqual([['ERROR', second]]);
    manager.disconnectAll();
    expect([task(0).stopped, task(1).stopped]).toEqual([true, false]);
    expect(manager.getStatus(first)).toBe('DISCONNECTED');
    expect(manager.getStatus(second)).toBe('ERROR');
  });

  test('keeps a listener’s bug from the other listeners', async () => {
    const { options, task, log } = setUp();
    const manager = createConnectionManager(options);
    const taskId = manager.calculate(requestOf());
    const heard: string[] = [];
    manager.connect(taskId, () => {
      throw new Error('a bug');
    });
    manager.connect(taskId, ({ type }) => heard.push(type));
    await settle();
    task().progress(half);
    expect(heard).toEqual(['PROGRESS']);
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('the task store', () => {
  test('mirrors status, progress, details and outcome', async () => {
    const { options, task } = setUp();
    const store = createTaskStore(options);
    const taskId = store.calculate(requestOf());
    expect(store.view(taskId)).toMatchObject({ status: 'PROCESSING', progress: 0, details: [] });
    await settle();
    const detail = { kind: 'source-started', source: 'nasa-power' } as const;
    task().progress({ ...half, detail });
    task().progress({ ...half, step: 'download', stepIndex: 1, progress: 10 });
    expect(store.view(taskId)).toMatchObject({ progress: 50, details: [detail], latest: { step: 'download' } });
    task().end(success);
    await settle();
    expect(store.view(taskId)).toMatchObject({ status: 'SUCCESS', progress: 100 });
    expect(store.view(taskId)?.result?.days.et0Mm).toBe(success.result.days.et0Mm);
  });

  test('starts each run clean, whatever the one before came to (D22)', async () => {
    const { options, task } = setUp();
    const store = createTaskStore(options);
    const first = store.calculate(requestOf());
    await settle();
    task().progress({ ...half, step: 'calculate', stepIndex: 4, progress: 95 });
    const second = store.calculate(requestOf());
    expect(store.view(second)).toMatchObject({ progress: 0, status: 'PROCESSING', details: [] });
    expect(store.view(first)?.progress).toBe(95);
  });

  test('shows a task that was closed as DISCONNECTED', async () => {
    const store = createTaskStore(setUp().options);
    const taskId = store.calculate(requestOf());
    store.disconnect(taskId);
    expect(store.view(taskId)?.status).toBe('DISCONNECTED');
  });
});
