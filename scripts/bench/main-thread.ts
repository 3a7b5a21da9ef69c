/** The tasks of the page's main thread, read from a trace of Chromium. */
import { MARKS } from './page/marks';

/** What startTracing must record. */
export const TRACE_CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of which the thread was really running. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly elementCount?: number;
    readonly beginData?: { readonly dirtyObjects?: number; readonly totalObjects?: number };
    readonly data?: { readonly url?: string; readonly functionName?: string };
  };
}

export interface MainThreadTask {
  /** After the click, ms. */
  readonly atMs: number;
  readonly ms: number;
  /** Of which the processor really worked on it: on a busy machine the rest is waiting for a turn. */
  readonly cpuMs: number;
  /** Its largest parts, the largest first. */
  readonly parts: readonly { readonly what: string; readonly ms: number; readonly cpuMs: number }[];
}

/** A task, under the name it has in the category `toplevel`. */
const TASK = 'ThreadControllerImpl::RunTask';
/** The pieces of a task that say what it was for; one inside another is counted in both. */
const PARTS = [
  'FunctionCall',
  'EvaluateScript',
  'v8.compile',
  'RunMicrotasks',
  'FireAnimationFrame',
  'TimerFire',
  'HandlePostMessage',
  'EventDispatch',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'MajorGC',
  'MinorGC',
];

function labelOf({ name, args }: TraceEvent): string {
  const { functionName, url } = args?.data ?? {};
  const { dirtyObjects, totalObjects } = args?.beginData ?? {};
  const file = url?.split('/').at(-1)?.split('?')[0];
  const size = dirtyObjects === undefined ? args?.elementCount : `${dirtyObjects} of ${totalObjects} objects`;
  const what = [functionName, file, size].filter(Boolean).join(', ');
  return what ? `${name} (${what})` : name;
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): MainThreadTask['parts'] {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter(({ name, ts, dur }) => PARTS.includes(name) && ts >= task.ts && ts + (dur ?? 0) <= end)
    .map((event) => ({ what: labelOf(event), ms: (event.dur ?? 0) / 1000, cpuMs: (event.tdur ?? 0) / 1000 }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 8);
}

/**
 * The tasks between the click and the settled page, the longest first.
 * @throws when the trace holds no click or no task: then nothing was measured
 */
export function mainThreadTasks(trace: Buffer): MainThreadTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const markOf = (mark: string) => traceEvents.find(({ name }) => name === mark);
  const [click, settled] = [markOf(MARKS.click), markOf(MARKS.settled)];
  if (!click || !settled) throw new Error('The trace does not hold the click and the settled page.');
  const thread = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === click.pid && tid === click.tid);
  const tasks = thread.filter(
    // The click itself is inside the task that handles it.
    ({ name, ts, dur = 0 }) => name === TASK && ts + dur >= click.ts && ts <= settled.ts,
  );
  if (tasks.length === 0) throw new Error('The trace holds no task of the main thread.');
  return tasks
    .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, 10)
    .map((task) => ({
      atMs: (task.ts - click.ts) / 1000,
      ms: (task.dur ?? 0) / 1000,
      cpuMs: (task.tdur ?? Number.NaN) / 1000,
      parts: partsOf(task, thread),
    }));
}
