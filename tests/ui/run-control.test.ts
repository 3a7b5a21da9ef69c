import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import type { RunRequest } from '../../src/protocol';
import type { TaskView } from '../../src/tasks/task-store';
import type { TaskStatus } from '../../src/tasks/types';
import { createRunControl } from '../../src/ui/run-control';

const january: RunRequest = {
  latitudeDeg: -22.725,
  longitudeDeg: -47.6476,
  start: 14_610,
  end: 14_640,
  sources: 'auto',
};

function setUp(status: TaskStatus = 'PROCESSING') {
  const started: RunRequest[] = [];
  const stopped: string[] = [];
  const tasks = {
    calculate: (request: RunRequest) => `task-${started.push(request)}`,
    view: (taskId: string): TaskView => ({
      taskId,
      request: january,
      status,
      progress: 0,
      latest: undefined,
      details: [],
      result: undefined,
      failure: undefined,
      timedOutAfterMs: undefined,
    }),
    disconnect: (taskId: string) => void stopped.push(taskId),
  };
  const root = createRoot((leave) => {
    const [request, setRequest] = createSignal<RunRequest | undefined>(january);
    return { leave, setRequest, control: createRunControl(tasks, request) };
  });
  return { ...root, started, stopped };
}

describe('createRunControl', () => {
  test('runs a complete link by itself', () => {
    const { control, started, leave } = setUp();
    expect(started).toEqual([january]);
    expect(control.view()?.taskId).toBe('task-1');
    leave();
  });

  test('does not run the same link twice, whatever object it comes in', () => {
    const { setRequest, started, leave } = setUp();
    setRequest({ ...january });
    expect(started).toHaveLength(1);
    leave();
  });

  test('stops the old run when the link changes', () => {
    const { setRequest, started, stopped, control, leave } = setUp();
    setRequest({ ...january, end: 14_650 });
    expect(stopped).toEqual(['task-1']);
    expect(started).toHaveLength(2);
    expect(control.view()?.taskId).toBe('task-2');
    leave();
  });

  test('stops the run when the link is no request any more', () => {
    const { setRequest, stopped, control, leave } = setUp();
    setRequest(undefined);
    expect(stopped).toEqual(['task-1']);
    expect(control.view()).toBeUndefined();
    leave();
  });

  test('stops the run when the page is left', () => {
    const { stopped, leave } = setUp();
    leave();
    expect(stopped).toEqual(['task-1']);
  });

  test('runs a link again only when it is not running', () => {
    const running = setUp('PROCESSING');
    running.control.again();
    expect(running.started).toHaveLength(1);
    running.leave();
    const failed = setUp('ERROR');
    failed.control.again();
    expect(failed.started).toHaveLength(2);
    failed.leave();
  });
});
