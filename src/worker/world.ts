import type { SourceContext } from '../ports';

/** The world as the sources see it: the real wire, clock and chance. Serves the worker and the page. */
export function worldContext(): Omit<SourceContext, 'signal' | 'onRetry'> {
  return {
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    sleep,
    random: () => Math.random(),
    isOnline: () => navigator.onLine,
  };
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
