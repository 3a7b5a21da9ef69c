/** From a target to an answer: kept, joined to an equal question under way, or asked in the provider's turn. */
import { fail, ok, type Result } from '../domain/result';
import type { Lane } from '../ports';
import { type AnswerCache, createAnswerCache, type KeptAnswer } from './answer-cache';
import { freshUntil, isStorable } from './freshness';
import { type Busy, createLaneQueue, type LaneQueue } from './lane-queue';
import type { RelayLimits } from './limits';
import { createSharedFlights } from './shared-flights';
import type { Target } from './target';
import type { Upstream, UpstreamAnswer, UpstreamProblem } from './upstream';

export type RelayProblem = { readonly kind: UpstreamProblem } | ({ readonly kind: 'busy' } & Busy);

export interface RelayedAnswer {
  readonly answer: UpstreamAnswer;
  /** How long it has been kept here, ms. */
  readonly ageMs: number;
}

/** How an answer was come by: from memory, with another's question, or by asking the provider. */
export type Way = 'hit' | 'joined' | 'asked';

export interface RelayFigures {
  /** Requests sent to providers since the start. */
  readonly asked: number;
  readonly waiting: number;
  readonly cache: AnswerCache['size'];
}

export interface Relay {
  /** Rejects only when the signal aborts. */
  ask(
    target: Target,
    signal: AbortSignal,
  ): { readonly way: Way; readonly outcome: Promise<Result<RelayedAnswer, RelayProblem>> };
  readonly figures: RelayFigures;
}

export interface RelayOptions {
  readonly upstream: Upstream;
  readonly limits: Pick<RelayLimits, 'waiting' | 'cacheBytes'>;
  /** ms since 1970. */
  readonly now?: () => number;
}

function keyOf({ address, query }: Target): string {
  return `${address.host}${address.path}?${query}`;
}

/** The relay, with an empty cache and empty queues. */
export function createRelay({ upstream, limits, now = Date.now }: RelayOptions): Relay {
  const cache = createAnswerCache(limits.cacheBytes);
  const share = createSharedFlights<Result<RelayedAnswer, RelayProblem>>();
  const queues = new Map<string, LaneQueue>();
  let asked = 0;

  function queueOf(lane: Lane): LaneQueue {
    const queue = queues.get(lane.key) ?? createLaneQueue(lane, { maxWaiting: limits.waiting, now });
    queues.set(lane.key, queue);
    return queue;
  }

  function keep(key: string, answer: UpstreamAnswer, fresh: UpstreamAnswer['headers']): RelayedAnswer {
    const receivedAt = now();
    const until = freshUntil(fresh, receivedAt);
    // What is neither fresh nor dated could never be given again.
    const isOfUse = until > receivedAt || answer.headers['last-modified'] !== undefined;
    if (isOfUse && isStorable(answer)) cache.set(key, { answer, receivedAt, freshUntil: until });
    return { answer, ageMs: 0 };
  }

  async function ask(target: Target, stale: KeptAnswer | undefined, signal: AbortSignal) {
    const { address, query } = target;
    const modifiedSince = stale?.answer.headers['last-modified'];
    const turn = await queueOf(address.lane).run(signal, () => {
      asked++;
      return upstream({ host: address.host, path: address.path, query, modifiedSince }, signal);
    });
    if (!turn.ok) return fail({ kind: 'busy', ...turn.error } as const);
    const outcome = turn.value;
    if (!outcome.ok) return fail({ kind: outcome.error });
    const { status, headers } = outcome.value;
    // Not modified: what is kept still holds, for as long as the new headers say.
    const answer =
      stale && status === 304 ? { ...stale.answer, headers: { ...stale.answer.headers, ...headers } } : outcome.value;
    return ok(keep(keyOf(target), answer, headers));
  }

  return {
    ask(target, signal) {
      const key = keyOf(target);
      const kept = cache.get(key);
      if (kept && kept.freshUntil > now())
        return { way: 'hit', outcome: Promise.resolve(ok({ answer: kept.answer, ageMs: now() - kept.receivedAt })) };
      const { isJoined, outcome } = share(key, signal, (shared) => ask(target, kept, shared));
      return { way: isJoined ? 'joined' : 'asked', outcome };
    },
    get figures() {
      const waiting = [...queues.values()].reduce((sum, queue) => sum + queue.waiting, 0);
      return { asked, waiting, cache: cache.size };
    },
  };
}
