import type { Exclusive } from '../ports';
import type { Locks } from './locks';

/** A wait is told of again and again: a run that says nothing for long is given up. */
export const REPORT_EVERY_MS = 15_000;

/** `Exclusive` over locks; a worker that is terminated lets go of what it holds. */
export function createExclusive(locks: Locks): Exclusive {
  return async (name, { signal, onWait }, work) => {
    signal.throwIfAborted();
    const lockName = `evaonline:${name}`;
    const atOnce = await locks.request(lockName, { ifAvailable: true }, async (lock) =>
      lock === null ? undefined : { value: await work() },
    );
    if (atOnce) return atOnce.value;

    const report = () => onWait?.({ reason: 'turn', waitMs: null });
    report();
    const timer = setInterval(report, REPORT_EVERY_MS);
    const waited = () => clearInterval(timer);
    const turn = locks.request(lockName, { signal }, () => {
      waited();
      return work();
    });
    return turn.finally(waited);
  };
}
