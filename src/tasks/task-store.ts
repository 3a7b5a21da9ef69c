/** The Solid store around the connection manager: the screens read it, and nothing of the pipeline reaches them. */
import { createStore, reconcile } from 'solid-js/store';
import type { Failure, ProgressMessage, RunRequest, RunResult, StepDetail, TaskId, TaskMessage } from '../protocol';
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
