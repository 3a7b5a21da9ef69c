import { ok } from '../../src/domain/result';
/** A wire and a clock that the test holds: replies in order, waits that pass at once and are written down. */
import type { RequestPolicy, SourceContext } from '../../src/ports';
import type { SourceFailure } from '../../src/protocol';
import { LOCAL_LANE } from '../../src/sources/lanes';

export interface Reply {
  readonly status?: number;
  /** A text as it stands, anything else as JSON. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `connection-fails`: fetch rejects · `never-answers`: until aborted · `breaks-off`: the body does, after its headers. */
export type Event = Reply | 'connection-fails' | 'never-answers' | 'breaks-off';

export interface Retry {
  readonly attempt: number;
  readonly waitMs: number;
  readonly failure: SourceFailure;
}

/** What the source did to the world. */
export interface Deeds {
  readonly urls: string[];
  readonly inits: RequestInit[];
  readonly waits: number[];
  readonly retries: Retry[];
}

/** 2024-05-10T13:20:00Z */
export const NOW = Date.UTC(2024, 4, 10, 13, 20);

export const POLICY: RequestPolicy = { lane: LOCAL_LANE, timeoutMs: 30_000, maxAttempts: 3, firstRetryMs: 1_000 };

/** A context that gives `events` in order, the last one for ever, and the record of what was done with it. */
export function fakeContext(
  events: readonly Event[],
  overrides: Partial<SourceContext> = {},
): { context: SourceContext; record: Deeds } {
  const record: Deeds = { urls: [], inits: [], waits: [], retries: [] };
  const context: SourceContext = {
    fetch: async (url, init) => {
      record.urls.push(url);
      record.inits.push(init);
      return answer(events[Math.min(record.urls.length, events.length) - 1], init);
    },
    inTurn: async (_turn, send) => ok(await send()),
    signal: new AbortController().signal,
    now: () => NOW,
    sleep: async (ms, signal) => {
      record.waits.push(ms);
      signal.throwIfAborted();
    },
    random: () => 1,
    isOnline: () => true,
    onRetry: (retry) => record.retries.push(retry),
    ...overrides,
  };
  return { context, record };
}

async function answer(event: Event | undefined, init: RequestInit): Promise<Response> {
  if (event === undefined) throw new Error('the test gave no reply');
  if (event === 'connection-fails') throw new TypeError('Failed to fetch');
  if (event === 'never-answers') return untilAborted(init.signal);
  if (event === 'breaks-off') return new Response(brokenBody());
  const { status = 200, body, headers = { 'content-type': 'application/json' } } = event;
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

function brokenBody(): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"half":'));
      controller.error(new TypeError('network error'));
    },
  });
}
