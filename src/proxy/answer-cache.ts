/** Answers kept in memory, the longest unused dropped first. */
import type { UpstreamAnswer } from './upstream';

export interface KeptAnswer {
  readonly answer: UpstreamAnswer;
  /** ms since 1970, when it came or was last confirmed. */
  readonly receivedAt: number;
  readonly freshUntil: number;
}

export interface AnswerCache {
  get(key: string): KeptAnswer | undefined;
  /** Keeps an answer in place of any other of its key; one larger than the whole cache is not kept. */
  set(key: string, kept: KeptAnswer): void;
  readonly size: { readonly entries: number; readonly bytes: number };
}

/** The headers and the bookkeeping of an entry, roughly. */
const OVERHEAD_BYTES = 2_048;

function bytesOf(key: string, { answer }: KeptAnswer): number {
  return key.length + answer.body.length + OVERHEAD_BYTES;
}

/** An empty cache of at most `maxBytes`. */
export function createAnswerCache(maxBytes: number): AnswerCache {
  // A Map hands its keys out in the order of their insertion: the first is the longest unused.
  const kept = new Map<string, KeptAnswer>();
  let bytes = 0;

  function drop(key: string): KeptAnswer | undefined {
    const entry = kept.get(key);
    if (entry) bytes -= bytesOf(key, entry);
    kept.delete(key);
    return entry;
  }

  function insert(key: string, entry: KeptAnswer): void {
    kept.set(key, entry);
    bytes += bytesOf(key, entry);
  }

  return {
    get(key) {
      const entry = drop(key);
      if (entry) insert(key, entry);
      return entry;
    },
    set(key, entry) {
      drop(key);
      insert(key, entry);
      for (const oldest of kept.keys()) {
        if (bytes <= maxBytes) return;
        drop(oldest);
      }
    },
    get size() {
      return { entries: kept.size, bytes };
    },
  };
}
