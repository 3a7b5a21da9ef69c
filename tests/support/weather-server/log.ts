/** What was asked of the server, and how it ended: the tests' proof of what the app did, and did not, send. */
import type { Host } from './hosts';

/** `aborted-by-client`: the client went away first · `cut-by-server`: a fault or the server's own stop ended it. */
export type Outcome = 'pending' | 'answered' | 'aborted-by-client' | 'cut-by-server';

export interface LoggedRequest {
  readonly method: string;
  /** As asked, also when it is none of the providers. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string | undefined;
  /** Real time, ms since 1970. */
  readonly at: number;
  readonly outcome: Outcome;
  readonly status: number | undefined;
}
type OpenEntry = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  /** The requests (preflights left out) to a host, and to a path of it. */
  requestsTo(host: Host, path?: string): LoggedRequest[];
  clear(): void;
  /** Waits until some request meets `condition`; rejects after `timeoutMs`. */
  waitFor(condition: (request: LoggedRequest) => boolean, timeoutMs?: number): Promise<LoggedRequest>;
  /** Waits until the client has aborted a request to `host`. */
  waitForAbort(host: Host, timeoutMs?: number): Promise<LoggedRequest>;
}

/** The log as the server writes it. */
export interface WritableLog extends RequestLog {
  open(request: Omit<LoggedRequest, 'at' | 'outcome' | 'status'>): LoggedRequest;
  /** Records how a request ended; the first end stands. */
  close(request: LoggedRequest, outcome: Outcome, status?: number): void;
}

/** An empty log. */
export function createLog(): WritableLog {
  let entries: OpenEntry[] = [];
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  const log: WritableLog = {
    get requests() {
      return entries;
    },
    requestsTo(host, path) {
      return entries.filter(
        (e) => e.method !== 'OPTIONS' && e.host === host && (path === undefined || e.path === path),
      );
    },
    clear() {
      entries = [];
    },
    open(request) {
      const entry: OpenEntry = { ...request, at: Date.now(), outcome: 'pending', status: undefined };
      entries.push(entry);
      changed();
      return entry;
    },
    close(request, outcome, status) {
      const entry = request as OpenEntry;
      if (entry.outcome !== 'pending') return;
      entry.outcome = outcome;
      entry.status = status;
      changed();
    },
    waitFor(condition, timeoutMs = 5000) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers.delete(look);
          const seen = entries.map((e) => `${e.method} ${e.host}${e.path} ${e.outcome}`).join('; ');
          reject(new Error(`No such request within ${timeoutMs} ms. Seen: ${seen || 'none'}`));
        }, timeoutMs);
        const look = () => {
          const found = entries.find(condition);
          if (!found) return;
          clearTimeout(timer);
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      });
    },
    waitForAbort: (host, timeoutMs) =>
      log.waitFor((request) => request.host === host && request.outcome === 'aborted-by-client', timeoutMs),
  };
  return log;
}
