import { describe, expect, test } from 'vitest';
import { mainThreadTasks } from '../../scripts/bench/main-thread';

const RUN_TASK = 'ThreadControllerImpl::RunTask';
const MAIN = { pid: 1, tid: 1 };

/** A trace as Chromium writes it: microseconds, `X` for an event with a duration. */
const trace = (events: readonly object[]) => Buffer.from(JSON.stringify({ traceEvents: events }));
const click = { name: 'bench:click', ph: 'R', ts: 100_000, ...MAIN };
const settled = { name: 'bench:settled', ph: 'R', ts: 900_000, ...MAIN };
const task = (ts: number, dur: number, more = {}) => ({
  name: RUN_TASK,
  ph: 'X',
  ts,
  dur,
  tdur: dur / 2,
  ...MAIN,
  ...more,
});

describe('the tasks of the main thread', () => {
  test('are those from the click to the settled page, the longest first', () => {
    const found = mainThreadTasks(
      trace([click, settled, task(0, 90_000), task(95_000, 10_000), task(200_000, 70_000), task(950_000, 80_000)]),
    );
    expect(found.map(({ atMs, ms, cpuMs }) => ({ atMs, ms, cpuMs }))).toEqual([
      { atMs: 100, ms: 70, cpuMs: 35 },
      { atMs: -5, ms: 10, cpuMs: 5 },
    ]);
  });

  test('of other threads and other processes are not counted', () => {
    const others = [task(200_000, 70_000, { tid: 2 }), task(200_000, 70_000, { pid: 2 })];
    expect(mainThreadTasks(trace([click, settled, task(300_000, 5_000), ...others]))).toHaveLength(1);
  });

  test('name what they were for, with its size', () => {
    const layout = {
      name: 'Layout',
      ph: 'X',
      ts: 210_000,
      dur: 40_000,
      tdur: 30_000,
      args: { beginData: { dirtyObjects: 12, totalObjects: 345 } },
      ...MAIN,
    };
    const [found] = mainThreadTasks(trace([click, settled, task(200_000, 70_000), layout]));
    expect(found?.parts).toEqual([{ what: 'Layout (12 of 345 objects)', ms: 40, cpuMs: 30 }]);
  });

  test('cannot be told from a trace without a click', () => {
    expect(() => mainThreadTasks(trace([task(0, 10)]))).toThrow('does not hold the click');
  });
});
