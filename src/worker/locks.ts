/** The part of the browser's lock manager that is used. */
export interface Locks {
  /** With `ifAvailable` the callback is called at once, with null when another holds the lock. */
  request<T>(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    callback: (lock: unknown) => Promise<T>,
  ): Promise<T>;
}

/** The locks that all tabs of this browser share and that go with the worker; those of this tab alone where it has none. */
export function browserLocks(): Locks {
  // Absent in an insecure context and in Node 20, whatever the types say.
  const shared: Locks | undefined = globalThis.navigator?.locks;
  return shared ?? createMemoryLocks();
}

/** Locks of this tab alone, granted in the order in which they were asked for. */
export function createMemoryLocks(): Locks {
  /** Those who wait for each lock that is held. */
  const queues = new Map<string, (() => void)[]>();
  const release = (name: string) => {
    const next = queues.get(name)?.shift();
    if (next) next();
    else queues.delete(name);
  };
  return {
    async request(name, { ifAvailable = false, signal }, callback) {
      signal?.throwIfAborted();
      const queue = queues.get(name);
      if (queue && ifAvailable) return callback(null);
      if (queue) await placeIn(queue, signal);
      else queues.set(name, []);
      try {
        return await callback(name);
      } finally {
        release(name);
      }
    },
  };
}

/** Resolves when those before have had their turn; rejects when the signal aborts first. */
function placeIn(queue: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const start = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    const leave = () => {
      queue.splice(queue.indexOf(start), 1);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    queue.push(start);
  });
}
