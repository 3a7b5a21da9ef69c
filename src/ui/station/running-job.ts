/** One thing at a time done beside the page, stopped when whoever waits for it is gone. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Job } from '../services';

interface RunningJob {
  readonly isRunning: Accessor<boolean>;
  /** Waits for a job in the place of the one before, which is stopped. */
  follow<T>(job: Job<T>, then: (value: T) => void): void;
  stop(): void;
  /** Resolves when nothing is running any more, also by a stop. */
  settled(): Promise<void>;
}

export function createRunningJob(): RunningJob {
  let current: Job<unknown> | undefined;
  const waiting: (() => void)[] = [];
  const [isRunning, setRunning] = createSignal(false);
  const drop = () => {
    current?.stop();
    current = undefined;
  };
  const settle = () => {
    setRunning(false);
    for (const resolve of waiting.splice(0)) resolve();
  };
  const stop = () => {
    drop();
    settle();
  };
  let left = false;
  onCleanup(() => {
    left = true;
    stop();
  });
  return {
    isRunning,
    stop,
    follow(job, then) {
      drop();
      // Begun after a wait of its own, for someone who has gone meanwhile.
      if (left) return job.stop();
      current = job;
      setRunning(true);
      void job.outcome.then((value) => {
        if (current !== job) return;
        current = undefined;
        then(value);
        if (!current) settle();
      });
    },
    settled: () => (current ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
