/** Keeps one run for the link that is shown: a new link stops the old run, the same link never runs twice. */
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { RunRequest, TaskId } from '../protocol';
import { encodeRunQuery } from '../share/link';
import type { TaskView } from '../tasks/task-store';
import type { AppServices } from './services';

interface RunControl {
  /** The run of the link; undefined while the link is no complete request. */
  readonly view: Accessor<TaskView | undefined>;
  /** Runs the same link once more, unless it is running. */
  again(): void;
}

/** Runs `request()` as soon as it is there and whenever it becomes another; leaving the page stops the run. */
export function createRunControl(tasks: AppServices['tasks'], request: Accessor<RunRequest | undefined>): RunControl {
  const [taskId, setTaskId] = createSignal<TaskId>();
  const [round, setRound] = createSignal(0);
  const query = createMemo(() => {
    const wanted = request();
    return wanted && encodeRunQuery(wanted);
  });
  createEffect(
    on([query, round], () => {
      const wanted = untrack(request);
      if (!wanted) return void setTaskId(undefined);
      const id = tasks.calculate(wanted);
      setTaskId(id);
      onCleanup(() => tasks.disconnect(id));
    }),
  );
  const view = () => {
    const id = taskId();
    return id === undefined ? undefined : tasks.view(id);
  };
  return {
    view,
    again() {
      if (view()?.status !== 'PROCESSING') setRound((n) => n + 1);
    },
  };
}
