/** Whose turn it is to ask a provider: one request a lane at a time, spaced and inside the allowance, over all tabs. */
import { fail, ok } from '../domain/result';
import type { InTurn, Lane, OnWait, SourceContext, Turn } from '../ports';
import type { EpochMs, SourceFailure } from '../protocol';
import { allowanceWaitMs, charged, settled, spacingWaitMs } from '../storage/allowance';
import { createAllowanceLedger } from '../storage/allowance-ledger';
import type { DatabaseProvider } from '../storage/connection';
import { createExclusive, REPORT_EVERY_MS } from './exclusive';
import type { Locks } from './locks';

export interface TurnsOptions extends Pick<SourceContext, 'now' | 'sleep'> {
  readonly openDatabase: DatabaseProvider;
  readonly locks: Locks;
}

/** Longer than to the next minute and a little: a person is told when to come back instead of being kept waiting. */
const LONGEST_WAIT_MS = 75_000;

/**
 * Turns kept by locks and a ledger in IndexedDB, so that tabs and reloads share them. They are given in the order in
 * which they were asked for. Who waits for the allowance keeps the lane, as nobody else may use it either.
 */
export function createTurns({ openDatabase, locks, now, sleep }: TurnsOptions): InTurn {
  const exclusive = createExclusive(locks);
  const ledger = createAllowanceLedger(openDatabase);

  const allowanceWait = async ({ lane, weight }: Pick<Turn<unknown>, 'lane' | 'weight'>) =>
    allowanceWaitMs(await ledger.read(lane.key), lane, weight, now());

  const waitUntil = async (end: EpochMs, signal: AbortSignal, onWait: OnWait | undefined) => {
    for (let leftMs = end - now(); leftMs > 0; leftMs = end - now()) {
      onWait?.({ reason: 'allowance', waitMs: leftMs });
      await sleep(Math.min(leftMs, REPORT_EVERY_MS), signal);
    }
  };

  const untilAllowed = async ({ lane, weight, signal, onWait }: Turn<unknown>): Promise<SourceFailure | undefined> => {
    for (;;) {
      const waitMs = await allowanceWait({ lane, weight });
      if (waitMs > LONGEST_WAIT_MS) return rateLimited(waitMs);
      if (waitMs === 0) break;
      await waitUntil(now() + waitMs, signal, onWait);
    }
    const spacingMs = spacingWaitMs(await ledger.read(lane.key), lane, now());
    if (spacingMs > 0) await sleep(spacingMs, signal);
    signal.throwIfAborted();
    return undefined;
  };

  const spend = async <T>({ lane, weight, costOf = () => weight }: Turn<T>, send: () => Promise<T>): Promise<T> => {
    const begun = { at: now(), weight };
    await ledger.update(lane.key, (use) => charged(use, begun));
    let cost = weight;
    try {
      const outcome = await send();
      cost = costOf(outcome);
      return outcome;
    } finally {
      const end = { at: now(), weight: cost };
      await ledger.update(lane.key, (use) => settled(use, begun, end));
    }
  };

  return async (turn, send) => {
    const { lane, weight, signal, onWait } = turn;
    if (isUnlimited(lane)) return ok(await send());
    // Who would be refused need not queue, and who will wait for the allowance is told so and not that it is the queue.
    const waitMs = await allowanceWait(turn);
    if (waitMs > LONGEST_WAIT_MS) return fail(rateLimited(waitMs));
    const fitsAt = now() + waitMs;
    const onQueue: OnWait = (wait) => {
      const leftMs = fitsAt - now();
      onWait?.(leftMs > 0 ? { reason: 'allowance', waitMs: leftMs } : wait);
    };
    return exclusive(`lane:${lane.key}`, { signal, onWait: onQueue }, async () => {
      const refusal = await untilAllowed({ lane, weight, signal, ...(onWait && { onWait }) });
      return refusal ? fail(refusal) : ok(await spend(turn, send));
    });
  };
}

function rateLimited(retryAfterMs: number): SourceFailure {
  return { code: 'rate-limited', retryAfterMs };
}

function isUnlimited({ spacingMs, allowance }: Lane): boolean {
  return spacingMs === 0 && allowance === null;
}
