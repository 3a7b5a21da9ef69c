/** A clock that the test holds: sleepers wake in order as soon as nothing else can happen. */
export interface VirtualClock {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Lets time pass until `promise` is settled. */
  run<T>(promise: Promise<T>): Promise<T>;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** IndexedDB's stand-in works in immediates: after so many without a new sleeper nothing more is under way. */
const QUIET_TURNS = 40;

export function createVirtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  let sleepers: readonly Sleeper[] = [];
  const wakeNext = () => {
    const [next, ...others] = sleepers.toSorted((a, b) => a.at - b.at);
    if (!next) return;
    sleepers = others;
    nowMs = Math.max(nowMs, next.at);
    next.wake();
  };
  return {
    now: () => nowMs,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const sleeper = { at: nowMs + ms, wake: resolve };
        sleepers = [...sleepers, sleeper];
        signal.addEventListener('abort', () => {
          sleepers = sleepers.filter((one) => one !== sleeper);
          reject(signal.reason);
        });
      });
    },
    async run(promise) {
      let isSettled = false;
      const settle = () => {
        isSettled = true;
      };
      promise.then(settle, settle);
      while (!isSettled) {
        for (let i = 0; i < QUIET_TURNS && !isSettled; i++) await new Promise((resolve) => setImmediate(resolve));
        if (!isSettled) wakeNext();
      }
      return promise;
    },
  };
}
