/**
 * The reactive store around the connection manager: the screens read it, and nothing of the pipeline reaches them. One
 * signal a task, each holding an immutable view; not `createStore`, whose proxies would wrap every column of a result.
 */
import { type Accessor, createSignal, type Setter, untrack } from 'solid-js';
import type { Failure, ProgressMessage, RunRequest, RunResult, StepDetail, TaskId, TaskMessage } from '../protocol';
import { createConnectionManager, type ManagerOptions } from './connection-manager';
import type { ConnectionManager, TaskStatus } from './types';

/** What a screen sees of a task. Reactive when read inside a component. */
export interface TaskView {
  readonly taskId: TaskId;
  readonly request: RunRequest;
  readonly status: TaskStatus;
  /** 0–100; never falls. */
  readonly progress: number;
  readonly latest: ProgressMessage | undefined;
  /** What happened at the sources, in order. */
  readonly details: readonly StepDetail[];
  readonly result: RunResult | undefined;
  readonly failure: Failure | undefined;
  /** How long nothing was heard, when the status is TIMEOUT. */
  readonly timedOutAfterMs: number | undefined;
}

export interface TaskStore extends ConnectionManager {
  /** The reactive view of a task; undefined for an unknown id. */
  view(taskId: TaskId): TaskView | undefined;
}

/** How many tasks' views are kept; the oldest that have ended go first. */
const KEPT_VIEWS = 8;

/** A connection manager whose tasks are mirrored as reactive views. */
export function createTaskStore(options: Omit<ManagerOptions, 'onTask'>): TaskStore {
  const views = new Map<TaskId, { view: Accessor<TaskView>; set: Setter<TaskView> }>();

  const manager = createConnectionManager({
    ...options,
    onTask(taskId, request, listen) {
      const [view, set] = createSignal(emptyView(taskId, request));
      views.set(taskId, { view, set });
      forgetOldest();
      listen((message) => set((before) => nextView(before, message)));
    },
  });

  function forgetOldest(): void {
    const ended = [...views].filter(([, { view }]) => untrack(view).status !== 'PROCESSING');
    for (const [taskId] of ended.slice(0, Math.max(0, views.size - KEPT_VIEWS))) views.delete(taskId);
  }

  function disconnect(taskId: TaskId): void {
    manager.disconnect(taskId);
    const status = manager.getStatus(taskId);
    if (status) views.get(taskId)?.set((view) => (view.status === status ? view : { ...view, status }));
  }

  return {
    ...manager,
    disconnect,
    disconnectAll: () => {
      for (const taskId of views.keys()) disconnect(taskId);
    },
    view: (taskId) => views.get(taskId)?.view(),
  };
}

function emptyView(taskId: TaskId, request: RunRequest): TaskView {
  return {
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
}

/** The view after a message: the message store of the reference system, as one reducer. */
function nextView(view: TaskView, message: TaskMessage): TaskView {
  switch (message.type) {
    case 'PROGRESS': {
      const details = message.detail ? [...view.details, message.detail] : view.details;
      return { ...view, progress: Math.max(view.progress, message.progress), latest: message, details };
    }
    case 'SUCCESS':
      return { ...view, status: 'SUCCESS', progress: 100, result: message.result };
    case 'ERROR':
      return { ...view, status: 'ERROR', failure: message.failure };
    case 'TIMEOUT':
      return { ...view, status: 'TIMEOUT', timedOutAfterMs: message.afterMs };
  }
}
