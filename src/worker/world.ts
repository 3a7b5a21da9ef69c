import type { PipelinePorts } from '../ports';
import type { DatabaseProvider } from '../storage/connection';
import { createExclusive } from './exclusive';
import { browserLocks } from './locks';
import { createTurns } from './turns';

/** The world as the sources see it: the real wire, clock and chance, and the turns of all tabs. */
export function createWorld(openDatabase: DatabaseProvider): Pick<PipelinePorts, 'context' | 'exclusive'> {
  const locks = browserLocks();
  const now = () => Date.now();
  const context = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    now,
    sleep,
    random: () => Math.random(),
    isOnline: () => navigator.onLine,
    inTurn: createTurns({ openDatabase, locks, now, sleep }),
  } satisfies PipelinePorts['context'];
  return { context, exclusive: createExclusive(locks) };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
