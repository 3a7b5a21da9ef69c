/** One provider's turn: requests go one after the other, the declared time apart, and only so many wait. */
import { fail, ok, type Result } from '../domain/result';
import type { Lane } from '../ports';
import { createAllowance } from './allowance';

/** The provider can take no more now; `waitMs`: when it is worth coming back. */
export interface Busy {
  readonly waitMs: number;
}

export interface LaneQueue {
  /** Runs `work` in its turn. Rejects when the signal aborts while it waits, or with what `work` rejects with. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<Result<T, Busy>>;
  readonly waiting: number;
}

/** The queue of a lane. */
export function createLaneQueue(
  { spacingMs, allowance }: Lane,
  { maxWaiting, now = Date.now }: { readonly maxWaiting: number; readonly now?: () => number },
): LaneQueue {
  const claim = createAllowance(allowance, now);
  const waiters: (() => void)[] = [];
  let isTaken = false;

  function release(): void {
    const next = waiters.shift();
    if (next) next();
    else isTaken = false;
  }

  /** By the clock: in a busy process a timer counts from a time that is already past, and fires early. */
  function releaseAfter(endedAt: number): void {
    const leftMs = endedAt + spacingMs - performance.now();
    if (leftMs > 0) setTimeout(releaseAfter, Math.ceil(leftMs), endedAt);
    else release();
  }

  function turn(signal: AbortSignal): Promise<void> {
    if (!isTaken) {
      isTaken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiters.splice(waiters.indexOf(start), 1);
        reject(signal.reason);
      };
      const start = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      waiters.push(start);
    });
  }

  return {
    async run(signal, work) {
      signal.throwIfAborted();
      if (waiters.length >= maxWaiting) return fail({ waitMs: waiters.length * spacingMs });
      await turn(signal);
      const waitMs = claim();
      if (waitMs > 0) {
        release();
        return fail({ waitMs });
      }
      try {
        return ok(await work());
      } finally {
        releaseAfter(performance.now());
      }
    },
    get waiting() {
      return waiters.length;
    },
  };
}
