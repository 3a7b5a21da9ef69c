import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import type { RunRequest } from '../../src/protocol';
import { createTaskStore, type TaskView } from '../../src/tasks/task-store';
import { createComparisonRuns } from '../../src/ui/comparison-runs';
import type { AppServices } from '../../src/ui/services';

const at = (latitudeDeg: number): RunRequest => ({
  latitudeDeg,
  longitudeDeg: -47,
  start: 14_610,
  end: 14_640,
  sources: 'auto',
});

function fakeTasks() {
  const started: number[] = [];
  const stopped: string[] = [];
  const views = new Map<string, ReturnType<typeof createSignal<TaskView>>>();
  const tasks = {
    calculate(request: RunRequest) {
      const taskId = `task-${started.push(request.latitudeDeg)}`;
      const view: TaskView = {
        taskId,
        request,
        status: 'PROCESSING',
        progress: 0,
        latest: undefined,
        details: [],
        result: undefined,
        failure: undefined,
        timedOutAfterMs: undefined,
      };
      views.set(taskId, createSignal(view));
      return taskId;
    },
    view: (taskId: string) => views.get(taskId)?.[0](),
    disconnect: (taskId: string) => void stopped.push(taskId),
  };
  const change = (taskId: string, part: Partial<TaskView>) => {
    const [view, set] = views.get(taskId) ?? [];
    const before = view?.();
    if (before) set?.({ ...before, ...part });
  };
  return { tasks, started, stopped, change, forget: (taskId: string) => views.delete(taskId) };
}

function compare(tasks: AppServices['tasks'], first: readonly RunRequest[]) {
  return createRoot((leave) => {
    const [requests, ask] = createSignal(first);
    return { leave, ask, runs: createComparisonRuns(tasks, requests) };
  });
}

const idsOf = ({ views }: { views: () => readonly (TaskView | undefined)[] }) => views().map((view) => view?.taskId);

describe('the runs of a comparison', () => {
  test('begin together, one for each request', () => {
    const { tasks, started } = fakeTasks();
    const { runs } = compare(tasks, [1, 2, 3, 4, 5].map(at));
    expect(started).toEqual([1, 2, 3, 4, 5]);
    expect(idsOf(runs)).toEqual(['task-1', 'task-2', 'task-3', 'task-4', 'task-5']);
  });

  test('go on when another is added, and only the one whose request is gone stops', () => {
    const { tasks, started, stopped } = fakeTasks();
    const { runs, ask } = compare(tasks, [at(1), at(2)]);
    ask([at(1), at(2), at(3)]);
    expect([started, stopped]).toEqual([[1, 2, 3], []]);
    ask([at(3), at(1)]);
    expect([started, stopped]).toEqual([[1, 2, 3], ['task-2']]);
    expect(idsOf(runs)).toEqual(['task-3', 'task-1']);
  });

  test('all stop when the page is left', () => {
    const { tasks, stopped } = fakeTasks();
    compare(tasks, [at(1), at(2)]).leave();
    expect(stopped.toSorted()).toEqual(['task-1', 'task-2']);
  });

  test('are tried again alone, and not while they run', () => {
    const { tasks, started, change } = fakeTasks();
    const { runs } = compare(tasks, [at(1), at(2)]);
    runs.again(1);
    expect(started).toEqual([1, 2]);
    change('task-2', { status: 'ERROR' });
    runs.again(1);
    expect(started).toEqual([1, 2, 2]);
    expect(idsOf(runs)).toEqual(['task-1', 'task-3']);
  });

  test('are together as far as their mean, and an end of any kind is an end', () => {
    const { tasks, change } = fakeTasks();
    const { runs } = compare(tasks, [at(1), at(2)]);
    change('task-1', { progress: 50 });
    expect(runs.percent()).toBe(25);
    change('task-1', { status: 'ERROR' });
    expect(runs.percent()).toBe(50);
  });

  test('keep their views when the tasks forget them', () => {
    const { tasks, change, forget } = fakeTasks();
    const { runs } = compare(tasks, [at(1), at(2)]);
    change('task-1', { status: 'SUCCESS', progress: 100 });
    forget('task-1');
    change('task-2', { progress: 10 });
    expect(runs.views().map((view) => view?.status)).toEqual(['SUCCESS', 'PROCESSING']);
  });

  test('keep the first result through many comparisons on the task store of the app', async () => {
    let count = 0;
    const store = createTaskStore({
      client: {
        start: () => ({
          outcome: Promise.resolve({ ok: false, failure: { code: 'worker-crashed', detail: 'test' } } as const),
          stop: () => undefined,
        }),
      },
      now: () => 0,
      newTaskId: () => `task-${++count}`,
      silenceLimitMs: 1000,
      log: () => undefined,
    });
    const { runs, ask, leave } = compare(store, [1, 2, 3, 4, 5].map(at));
    for (const round of [10, 20, 30]) {
      await new Promise((resolve) => setTimeout(resolve));
      ask([at(1), ...[1, 2, 3, 4].map((n) => at(round + n))]);
    }
    await new Promise((resolve) => setTimeout(resolve));
    // The store itself has let go of it.
    expect(store.view('task-1')).toBeUndefined();
    expect(runs.views().map((view) => view?.status)).toEqual(['ERROR', 'ERROR', 'ERROR', 'ERROR', 'ERROR']);
    expect(idsOf(runs)[0]).toBe('task-1');
    leave();
  });
});
