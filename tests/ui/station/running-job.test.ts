import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createRunningJob } from '../../../src/ui/station/running-job';

/** A job that ends when it is told to. */
function makeJob() {
  const ended: ((value: string) => void)[] = [];
  const job = {
    isStopped: false,
    outcome: new Promise<string>((resolve) => ended.push(resolve)),
    stop: () => {
      job.isStopped = true;
    },
  };
  return { job, end: (value: string) => ended[0]?.(value) };
}

test('a job is stopped by the next one, and what it says afterwards is not heard', async () => {
  const heard: string[] = [];
  const running = createRoot(createRunningJob);
  const [first, second] = [makeJob(), makeJob()];
  running.follow(first.job, (value) => heard.push(value));
  running.follow(second.job, (value) => heard.push(value));
  first.end('first');
  second.end('second');
  await running.settled();
  expect({ heard, isStopped: first.job.isStopped }).toEqual({ heard: ['second'], isStopped: true });
});

test('a job that begins when nobody waits any more is stopped at once', () => {
  const { leave, running } = createRoot((dispose) => ({ leave: dispose, running: createRunningJob() }));
  leave();
  const { job } = makeJob();
  running.follow(job, () => undefined);
  expect({ isStopped: job.isStopped, isRunning: running.isRunning() }).toEqual({ isStopped: true, isRunning: false });
});
