/** One thing at a time done beside the page, stopped when whoever waits for it is gone. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Job } from '../services';

export interface RunningJob {
  readonly isRunning: Accessor<boolean>;
  /** Waits for a job in the place of the one before, which is stopped. */
  follow<T>(job: Job<T>, then: (value: T) => void): void;
  stop(): void;
}

export function createRunningJob(): RunningJob {
  let current: Job<unknown> | undefined;
  const [isRunning, setRunning] = createSignal(false);
  const stop = () => {
    current?.stop();
    current = undefined;
    setRunning(false);
  };
  onCleanup(stop);
  return {
    isRunning,
    stop,
    follow(job, then) {
      stop();
      current = job;
      setRunning(true);
      void job.outcome.then((value) => {
        if (current !== job) return;
        current = undefined;
        setRunning(false);
        then(value);
      });
    },
  };
}
