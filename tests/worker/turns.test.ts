import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InTurn, Lane, OnWait, Turn } from '../../src/ports';
import { createDatabaseProvider } from '../../src/storage/connection';
import { createMemoryLocks, type Locks } from '../../src/worker/locks';
import { createTurns } from '../../src/worker/turns';
import { browserWithoutStorage, freshBrowser } from '../storage/browser-storage';
import { createVirtualClock, type VirtualClock } from './virtual-clock';

/** 2024-05-10T13:20:00Z */
const NOON = Date.UTC(2024, 4, 10, 13, 20);
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const SPACED: Lane = { key: 'spaced', spacingMs: SECOND_MS, allowance: null };
const BUDGET: Lane = {
  key: 'budget',
  spacingMs: 0,
  allowance: { perMinute: 600, perHour: 5_000, perDay: 10_000 },
};

/** A browser with a clock, one IndexedDB and one lock manager; each tab has its own connection and turns. */
function browserAt(startMs = NOON, locks: Locks = createMemoryLocks()) {
  const clock = createVirtualClock(startMs);
  const tab = () => createTurns({ openDatabase: createDatabaseProvider(), locks, now: clock.now, sleep: clock.sleep });
  return { clock, tab };
}

interface Sent {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** A provider that needs `takesMs` for an answer and writes down when it was asked. */
function provider(clock: VirtualClock, takesMs = 200) {
  const sent: Sent[] = [];
  const send = (name: string) => async () => {
    const startMs = clock.now();
    await clock.sleep(takesMs, new AbortController().signal);
    sent.push({ name, startMs, endMs: clock.now() });
    return name;
  };
  return { sent, send };
}

function turnOf(lane: Lane, weight = 1, changes: Partial<Turn<unknown>> = {}): Turn<unknown> {
  return { lane, weight, signal: new AbortController().signal, ...changes };
}

function waitsOf() {
  const waits: Parameters<OnWait>[0][] = [];
  return { waits, onWait: (wait: Parameters<OnWait>[0]) => void waits.push(wait) };
}

/** Whether no request began before the one before it had ended `spacingMs` earlier. */
function gapsOf(sent: readonly Sent[]): number[] {
  return sent.slice(1).map(({ startMs }, i) => startMs - (sent[i]?.endMs ?? 0));
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
});

describe('a lane with spacing', () => {
  test('is asked one request at a time by all tabs, spaced from the end of one to the start of the next', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock);
    const tabs = [tab(), tab(), tab()];
    await clock.run(
      Promise.all(tabs.flatMap((inTurn, i) => [1, 2].map((k) => inTurn(turnOf(SPACED), send(`${i}.${k}`))))),
    );
    expect(sent).toHaveLength(6);
    expect(gapsOf(sent).every((ms) => ms >= SPACED.spacingMs)).toBe(true);
  });

  test('keeps the spacing across a reload', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock);
    await clock.run(tab()(turnOf(SPACED), send('before')));
    await clock.run(tab()(turnOf(SPACED), send('after')));
    expect(gapsOf(sent)).toEqual([SPACED.spacingMs]);
  });

  test('gives turns in the order in which they were asked for', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock);
    const [one, other] = [tab(), tab()];
    const asked: Promise<unknown>[] = [];
    for (const [i, inTurn] of [one, other, other, one, other].entries()) {
      asked.push(inTurn(turnOf(SPACED), send(String(i))));
      // The next question comes a little later, while the first is still being answered.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await clock.run(Promise.all(asked));
    expect(sent.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4']);
  });

  test('says that it waits for another request', async () => {
    const { clock, tab } = browserAt();
    const { send } = provider(clock);
    const { waits, onWait } = waitsOf();
    const first = tab()(turnOf(SPACED), send('first'));
    const second = tab()(turnOf(SPACED, 1, { onWait }), send('second'));
    await clock.run(Promise.all([first, second]));
    expect(waits).toEqual([{ reason: 'turn', waitMs: null }]);
  });

  test('does not wait longer than its spacing after the clock was set back', async () => {
    const { clock, tab } = browserAt(NOON + HOUR_MS);
    await clock.run(tab()(turnOf(SPACED), provider(clock).send('before')));
    const { clock: earlier, tab: tabEarlier } = browserAt(NOON);
    const { sent, send } = provider(earlier);
    await earlier.run(tabEarlier()(turnOf(SPACED), send('after')));
    expect(sent[0]?.startMs).toBe(NOON + SPACED.spacingMs);
  });

  test('is free for the next when a request fails', async () => {
    const { clock, tab } = browserAt();
    const inTurn = tab();
    const broken = inTurn(turnOf(SPACED), () => Promise.reject(new Error('the wire')));
    await expect(clock.run(broken)).rejects.toThrow('the wire');
    expect(await clock.run(inTurn(turnOf(SPACED), async () => 7))).toEqual({ ok: true, value: 7 });
  });
});

describe('a lane without limits', () => {
  test('waits for nobody', async () => {
    const { tab } = browserAt();
    const inTurn = tab();
    const lane: Lane = { key: 'local', spacingMs: 0, allowance: null };
    const never = new Promise<never>(() => undefined);
    void inTurn(turnOf(lane), () => never);
    expect(await inTurn(turnOf(lane), async () => 7)).toEqual({ ok: true, value: 7 });
  });
});

describe('a lane with an allowance', () => {
  test('waits for the next minute when this one is used up by another tab, and says how long', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock, 0);
    const { waits, onWait } = waitsOf();
    await clock.run(tab()(turnOf(BUDGET, 400), send('first')));
    await clock.run(tab()(turnOf(BUDGET, 201, { onWait }), send('second')));
    expect(sent.map(({ startMs }) => startMs)).toEqual([NOON, NOON + MINUTE_MS]);
    expect(waits[0]).toEqual({ reason: 'allowance', waitMs: MINUTE_MS });
    // A run that says nothing for 90 s is given up.
    expect(waits.map(({ waitMs }) => waitMs)).toEqual([60_000, 45_000, 30_000, 15_000]);
  });

  test('says that it waits for the allowance, not for the one that waits before it', async () => {
    const { clock, tab } = browserAt();
    const { send } = provider(clock, 0);
    const { waits, onWait } = waitsOf();
    await clock.run(tab()(turnOf(BUDGET, 600), send('first')));
    const second = tab()(turnOf(BUDGET, 10), send('second'));
    const third = tab()(turnOf(BUDGET, 10, { onWait }), send('third'));
    await clock.run(Promise.all([second, third]));
    expect(waits).toEqual([{ reason: 'allowance', waitMs: MINUTE_MS }]);
  });

  test('fails at once when the hour is used up, with the time to come back, also after a reload', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock, 0);
    for (let i = 0; i < 10; i++) await clock.run(tab()(turnOf(BUDGET, 500), send('part')));
    // Ten requests of 500 take nine minutes: 13:29. The hour ends at 14:00 and may be cleared a minute late.
    expect(clock.now()).toBe(NOON + 9 * MINUTE_MS);
    expect(await clock.run(tab()(turnOf(BUDGET, 1), send('more')))).toEqual({
      ok: false,
      error: { code: 'rate-limited', retryAfterMs: 32 * MINUTE_MS },
    });
    expect(sent).toHaveLength(10);
  });

  test('waits out the end of an hour when that is near', async () => {
    const start = Date.UTC(2024, 4, 10, 13, 59, 50);
    const { clock, tab } = browserAt(start);
    const lane = { ...BUDGET, allowance: { perMinute: 600, perHour: 5, perDay: 100 } };
    const { sent, send } = provider(clock, 0);
    await clock.run(tab()(turnOf(lane, 5), send('first')));
    await clock.run(tab()(turnOf(lane, 5), send('second')));
    expect(sent[1]?.startMs).toBe(Date.UTC(2024, 4, 10, 14, 1));
  });

  test('begins the count anew with the UTC day', async () => {
    const lane = { ...BUDGET, allowance: { perMinute: 600, perHour: 600, perDay: 600 } };
    const { clock, tab } = browserAt(Date.UTC(2024, 4, 10, 22));
    const { send } = provider(clock, 0);
    await clock.run(tab()(turnOf(lane, 600), send('first')));
    expect(await clock.run(tab()(turnOf(lane, 1), send('second')))).toMatchObject({
      error: { retryAfterMs: 2 * HOUR_MS + MINUTE_MS },
    });
    const next = browserAt(Date.UTC(2024, 4, 11, 0, 2));
    expect(await next.clock.run(next.tab()(turnOf(lane, 600), async () => 7))).toEqual({ ok: true, value: 7 });
  });

  test('is charged what a request cost after all', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock, 0);
    await clock.run(tab()(turnOf(BUDGET, 500, { costOf: () => 1 }), send('refused')));
    await clock.run(tab()(turnOf(BUDGET, 599), send('second')));
    expect(sent.map(({ startMs }) => startMs)).toEqual([NOON, NOON]);
  });

  test('counts a request whose tab was closed before its answer came', async () => {
    // Locks that let go of a request that never ends, as the browser's do with the worker that is terminated.
    const { clock, tab } = browserAt();
    const never = new Promise<never>(() => undefined);
    let isSent = false;
    void tab()(turnOf(BUDGET, 500), () => {
      isSent = true;
      return never;
    });
    await vi.waitFor(() => expect(isSent).toBe(true));
    const reopened = createTurns({
      openDatabase: createDatabaseProvider(),
      locks: createMemoryLocks(),
      now: clock.now,
      sleep: clock.sleep,
    });
    const { sent, send } = provider(clock, 0);
    await clock.run(reopened(turnOf(BUDGET, 101), send('next')));
    expect(sent[0]?.startMs).toBe(NOON + MINUTE_MS);
  });

  test('lets a request through that is heavier than a whole minute, alone', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock, 0);
    await clock.run(tab()(turnOf(BUDGET, 783), send('heavy')));
    await clock.run(tab()(turnOf(BUDGET, 1), send('light')));
    expect(sent.map(({ startMs }) => startMs)).toEqual([NOON, NOON + MINUTE_MS]);
  });
});

describe('an abort', () => {
  test('ends the wait for the allowance, sends nothing and frees the lane', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock, 0);
    await clock.run(tab()(turnOf(BUDGET, 600), send('first')));
    const caller = new AbortController();
    const turn = turnOf(BUDGET, 10, { signal: caller.signal, onWait: () => caller.abort() });
    await expect(clock.run(tab()(turn, send('aborted')))).rejects.toMatchObject({ name: 'AbortError' });
    await clock.run(tab()(turnOf(BUDGET, 10), send('next')));
    expect(sent.map(({ name }) => name)).toEqual(['first', 'next']);
  });

  test('ends the wait for another request and leaves the queue in order', async () => {
    const { clock, tab } = browserAt();
    const { sent, send } = provider(clock);
    const caller = new AbortController();
    const first = tab()(turnOf(SPACED), send('first'));
    const aborted = tab()(turnOf(SPACED, 1, { signal: caller.signal, onWait: () => caller.abort() }), send('aborted'));
    const last = tab()(turnOf(SPACED), send('last'));
    await expect(clock.run(aborted)).rejects.toMatchObject({ name: 'AbortError' });
    await clock.run(Promise.all([first, last]));
    expect(sent.map(({ name }) => name)).toEqual(['first', 'last']);
  });
});

describe('a browser without storage', () => {
  test('keeps spacing and allowance in the tab', async () => {
    browserWithoutStorage();
    const { clock, tab } = browserAt();
    const inTurn: InTurn = tab();
    const { sent, send } = provider(clock, 0);
    await clock.run(inTurn(turnOf(BUDGET, 600), send('first')));
    await clock.run(inTurn(turnOf(BUDGET, 1), send('second')));
    expect(sent[1]?.startMs).toBe(NOON + MINUTE_MS);
  });
});

describe('whatever tabs ask', () => {
  const request = fc.record({
    tab: fc.nat({ max: 2 }),
    weight: fc.integer({ min: 1, max: 400 }),
    pauseMs: fc.nat(40_000),
  });

  test('no 60 s hold more than the minute’s allowance, no hour more than the hour’s, and none overlap', async () => {
    const lane: Lane = { key: 'budget', spacingMs: 0, allowance: { perMinute: 600, perHour: 2_000, perDay: 10_000 } };
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 14 }), async (requests) => {
        freshBrowser();
        const { clock, tab } = browserAt();
        const tabs = [tab(), tab(), tab()];
        const log: { startMs: number; endMs: number; weight: number }[] = [];
        const ask = async ({ tab: i, weight, pauseMs }: (typeof requests)[number]) => {
          await clock.sleep(pauseMs, new AbortController().signal);
          return tabs[i]?.(turnOf(lane, weight), async () => {
            const startMs = clock.now();
            await clock.sleep(700, new AbortController().signal);
            log.push({ startMs, endMs: clock.now(), weight });
          });
        };
        const outcomes = await clock.run(Promise.all(requests.map(ask)));
        const weightIn = (from: number, ms: number) =>
          log.reduce((sum, { endMs, weight }) => sum + (endMs >= from && endMs < from + ms ? weight : 0), 0);
        for (const { endMs } of log) expect(weightIn(endMs, MINUTE_MS)).toBeLessThanOrEqual(600);
        expect(weightIn(NOON, HOUR_MS)).toBeLessThanOrEqual(2_000);
        expect(gapsOf(log.map((sent) => ({ ...sent, name: '' }))).every((ms) => ms >= 0)).toBe(true);
        const refused = outcomes.filter((outcome) => outcome?.ok === false);
        expect(log.length + refused.length).toBe(requests.length);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
