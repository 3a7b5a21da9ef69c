/** The runs of a comparison, side by side: started together, stopped together, each tried again alone. */
import { type Accessor, createMemo, createSignal, mapArray, onCleanup, untrack } from 'solid-js';
import type { RunRequest } from '../protocol';
import { encodeRunQuery } from '../share/link';
import type { TaskView } from '../tasks/task-store';
import type { AppServices } from './services';

export interface ComparisonRuns {
  /** One for each request, in order. */
  readonly views: Accessor<readonly (TaskView | undefined)[]>;
  /** How far all of them are together, 0–100 %. */
  readonly percent: Accessor<number>;
  /** Runs one once more, unless it is running. */
  again(index: number): void;
}

/** Runs every request that is new and stops every run whose request is gone; the others go on. */
export function createComparisonRuns(
  tasks: AppServices['tasks'],
  requests: Accessor<readonly RunRequest[]>,
): ComparisonRuns {
  // A request that is asked for again is the same object, so that its run goes on.
  const wanted = createMemo(
    (before: readonly RunRequest[]) =>
      requests().map((request) => before.find((known) => encodeRunQuery(known) === encodeRunQuery(request)) ?? request),
    [],
  );
  const runs = createMemo(mapArray(wanted, (request) => createRun(tasks, request)));
  const views = createMemo(() => runs().map(({ view }) => view()));
  return {
    views,
    percent: () => {
      const all = views();
      return all.reduce((sum, view) => sum + (view ? percentOf(view) : 0), 0) / Math.max(1, all.length);
    },
    again: (index) => runs()[index]?.again(),
  };
}

function createRun(tasks: AppServices['tasks'], request: RunRequest) {
  const [round, setRound] = createSignal(0);
  const taskId = createMemo(() => {
    round();
    const id = untrack(() => tasks.calculate(request));
    onCleanup(() => tasks.disconnect(id));
    return id;
  });
  // A memo, because it holds what it read: the tasks keep few ended views, and a comparison must not lose one of its own.
  const view = createMemo(() => tasks.view(taskId()));
  return {
    view,
    again() {
      if (view()?.status !== 'PROCESSING') setRound((n) => n + 1);
    },
  };
}

/** A run that has ended is done, however it ended. */
function percentOf({ status, progress }: TaskView): number {
  return status === 'PROCESSING' ? progress : 100;
}
