/** The task store over the real worker, joined as src/main.tsx joins it, and a clock around its `calculate`. */
import type { RunRequest, TaskMessage } from '../../../src/protocol';
import { createTaskStore } from '../../../src/tasks/task-store';
import { createPipelineClient } from '../../../src/worker/client';

export interface TaskTimes {
  /** How long `calculate` kept its caller, ms. */
  readonly callMs: number;
  /** From the first message to the last, ms: the worker's time, with its reading and writing of the storage. */
  readonly runMs: number;
  /** From the end of the download to the end of the calculation, ms. */
  readonly stepsMs: number;
  /** SUCCESS, or what came in its place. */
  readonly end: string;
}

const tasks = createTaskStore({
  client: createPipelineClient(
    () => new Worker(new URL('../../../src/worker/pipeline.worker.ts', import.meta.url), { type: 'module' }),
  ),
  now: () => Date.now(),
  newTaskId: () => crypto.randomUUID(),
  silenceLimitMs: 60_000,
  log: (text, what) => console.warn(text, what),
});

/** The instants, ms, at which a run told how far it is. */
interface Heard {
  first: number;
  downloaded: number;
  calculated: number;
}

function note(heard: Heard, message: TaskMessage): void {
  const now = performance.now();
  if (Number.isNaN(heard.first)) heard.first = now;
  if (message.type !== 'PROGRESS') return;
  if (message.progress === 25) heard.downloaded = now;
  if (message.progress === 95) heard.calculated = now;
}

/** Runs a request and times it. */
export function timeTask(request: RunRequest): Promise<TaskTimes> {
  const heard: Heard = { first: Number.NaN, downloaded: Number.NaN, calculated: Number.NaN };
  return new Promise((resolve) => {
    const before = performance.now();
    const taskId = tasks.calculate(request);
    const callMs = performance.now() - before;
    tasks.connect(taskId, (message) => {
      note(heard, message);
      if (message.type === 'PROGRESS') return;
      const runMs = performance.now() - heard.first;
      resolve({ callMs, runMs, stepsMs: heard.calculated - heard.downloaded, end: message.type });
    });
  });
}
