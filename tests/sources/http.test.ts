import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../src/domain/result';
import type { InTurn, Turn } from '../../src/ports';
import { requestJson } from '../../src/sources/http';
import { type Event, fakeContext, NOW, POLICY } from './fake-fetch';

const URL = 'https://weather.example/days';
const HTML = { 'content-type': 'text/html' };

function ask(events: readonly Event[], overrides: Parameters<typeof fakeContext>[1] = {}, policy = POLICY) {
  const { context, record } = fakeContext(events, overrides);
  return { record, outcome: requestJson(URL, context, policy) };
}

describe('an answer', () => {
  test('is the parsed body with the time at which it came', async () => {
    const { outcome, record } = ask([{ body: { days: 3 } }]);
    expect(await outcome).toMatchObject({ ok: true, value: { body: { days: 3 }, retrievedAt: NOW } });
    expect(record.urls).toEqual([URL]);
    expect(record.waits).toEqual([]);
  });

  test('is asked for without any header of ours, so that no preflight is needed', async () => {
    const { outcome, record } = ask([{ body: {} }]);
    await outcome;
    expect(record.inits[0]).not.toHaveProperty('headers');
  });
});

describe('a refusal that passes', () => {
  test.each([408, 500, 502, 503, 504])('status %i is asked again and the second answer counts', async (status) => {
    const { outcome, record } = ask([{ status, body: {} }, { body: { days: 3 } }]);
    expect(await outcome).toMatchObject({ ok: true, value: { body: { days: 3 } } });
    expect(record.urls).toHaveLength(2);
  });

  test('is asked again no more than the policy allows, each wait twice the last', async () => {
    const { outcome, record } = ask([{ status: 500, body: { error: true, reason: 'Something went wrong.' } }]);
    const failure = { code: 'http', status: 500, reason: 'Something went wrong.' };
    expect(await outcome).toEqual({ ok: false, error: failure });
    expect(record.urls).toHaveLength(3);
    expect(record.waits).toEqual([1_000, 2_000]);
    expect(record.retries).toEqual([
      { attempt: 2, waitMs: 1_000, failure },
      { attempt: 3, waitMs: 2_000, failure },
    ]);
  });

  test('is waited for half as long when the jitter is least', async () => {
    const { outcome, record } = ask([{ status: 500, body: {} }], { random: () => 0 });
    await outcome;
    expect(record.waits).toEqual([500, 1_000]);
  });

  test('is asked again past the cache of the browser', async () => {
    const { outcome, record } = ask([{ status: 500, body: {} }, { body: {} }]);
    await outcome;
    expect(record.inits.map(({ cache }) => cache)).toEqual(['default', 'reload']);
  });

  test('as a page of HTML gives its status and no reason', async () => {
    const { outcome } = ask([{ status: 503, body: '<html><h1>Service Unavailable</h1></html>', headers: HTML }]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'http', status: 503 } });
  });

  test('with a Retry-After is waited for exactly that long', async () => {
    const headers = { 'retry-after': '7' };
    const { outcome, record } = ask([{ status: 503, body: '', headers }, { body: {} }]);
    expect((await outcome).ok).toBe(true);
    expect(record.waits).toEqual([7_000]);
  });

  test('with a Retry-After of an hour is not waited for', async () => {
    const { outcome, record } = ask([{ status: 503, body: '', headers: { 'retry-after': '3600' } }]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'http', status: 503 } });
    expect(record.urls).toHaveLength(1);
  });
});

describe('a refusal that stays', () => {
  test.each([400, 401, 403, 404, 422])('status %i is not asked again', async (status) => {
    const { outcome, record } = ask([{ status, body: { error: true, reason: 'Invalid date' } }]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'http', status, reason: 'Invalid date' } });
    expect(record.urls).toHaveLength(1);
  });

  test('is also a body that calls itself an error under status 200', async () => {
    const { outcome } = ask([{ body: { reason: 'Invalid timezone', error: true } }]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'http', status: 200, reason: 'Invalid timezone' } });
  });
});

describe('a rate limit', () => {
  test('with a short Retry-After is waited for exactly that long', async () => {
    const { outcome, record } = ask([{ status: 429, body: '', headers: { 'retry-after': '2' } }, { body: {} }]);
    expect((await outcome).ok).toBe(true);
    expect(record.waits).toEqual([2_000]);
  });

  test('with a Retry-After as a date is waited for until then', async () => {
    const headers = { 'retry-after': 'Fri, 10 May 2024 13:20:04 GMT' };
    const { outcome, record } = ask([{ status: 429, body: '', headers }, { body: {} }]);
    expect((await outcome).ok).toBe(true);
    expect(record.waits).toEqual([4_000]);
  });

  test('with a long Retry-After is given at once, with the time to come back', async () => {
    const { outcome, record } = ask([
      { status: 429, body: { message: 'Slow down' }, headers: { 'retry-after': '120' } },
    ]);
    const failure = { code: 'rate-limited', retryAfterMs: 120_000, reason: 'Slow down' };
    expect(await outcome).toEqual({ ok: false, error: failure });
    expect(record.urls).toHaveLength(1);
  });

  test('without any hint is asked again with growing waits', async () => {
    const { outcome, record } = ask([{ status: 429, body: '' }]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'rate-limited' } });
    expect(record.waits).toEqual([1_000, 2_000]);
  });
});

describe('a body that is not whole', () => {
  const truncated = '{"daily":{"time":["2024-01-01"Unexpected error while streaming data: timeout';

  test.each([
    ['malformed JSON', { body: '{"days":' }],
    ['a stream that ended in words', { body: truncated }],
    ['HTML under status 200', { body: '<html></html>', headers: HTML }],
    ['an empty body', { body: '' }],
    ['a connection that broke off', 'breaks-off'],
  ] as const)('%s is asked for again, then named', async (_, event) => {
    const { outcome, record } = ask([event]);
    expect(await outcome).toEqual({ ok: false, error: { code: 'invalid-response', path: '$' } });
    expect(record.urls).toHaveLength(3);
  });

  test('is forgotten when the next one is whole', async () => {
    const { outcome } = ask([{ body: truncated }, { body: { days: 3 } }]);
    expect(await outcome).toMatchObject({ ok: true, value: { body: { days: 3 } } });
  });

  test('because the network went is the failure offline', async () => {
    const { outcome } = ask(['breaks-off'], { isOnline: () => false });
    expect(await outcome).toEqual({ ok: false, error: { code: 'offline' } });
  });
});

describe('no answer', () => {
  test('while online is a block, after one more try', async () => {
    const { outcome, record } = ask(['connection-fails']);
    expect(await outcome).toEqual({ ok: false, error: { code: 'blocked' } });
    expect(record.urls).toHaveLength(2);
  });

  test('because of one hiccup is made good by the second try', async () => {
    const { outcome, record } = ask(['connection-fails', { body: { days: 3 } }]);
    expect(await outcome).toMatchObject({ ok: true, value: { body: { days: 3 } } });
    expect(record.retries).toEqual([{ attempt: 2, waitMs: 1_000, failure: { code: 'blocked' } }]);
  });

  test('while offline is said at once', async () => {
    const { outcome, record } = ask(['connection-fails'], { isOnline: () => false });
    expect(await outcome).toEqual({ ok: false, error: { code: 'offline' } });
    expect(record.urls).toHaveLength(1);
  });

  test('within the time limit is a timeout, not asked again', async () => {
    const { outcome, record } = ask(['never-answers'], {}, { ...POLICY, timeoutMs: 5 });
    expect(await outcome).toEqual({ ok: false, error: { code: 'timeout', afterMs: 5 } });
    expect(record.urls).toHaveLength(1);
  });
});

describe('the caller’s abort', () => {
  test('reaches the fetch in flight and rejects with its own reason', async () => {
    const caller = new AbortController();
    const { outcome, record } = ask(['never-answers'], { signal: caller.signal });
    caller.abort();
    await expect(outcome).rejects.toBe(caller.signal.reason);
    expect(caller.signal.reason).toMatchObject({ name: 'AbortError' });
    expect(record.inits[0]?.signal?.aborted).toBe(true);
    expect(record.inits[0]?.signal?.reason).toBe(caller.signal.reason);
  });

  test('ends the wait before a retry', async () => {
    const caller = new AbortController();
    const { outcome, record } = ask([{ status: 500, body: {} }], {
      signal: caller.signal,
      onRetry: () => caller.abort(),
    });
    await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
    expect(record.urls).toHaveLength(1);
  });
});

describe('a turn', () => {
  const WEIGHT = 26.1;

  /** Turns that are given at once, and what each cost. */
  function countingTurns() {
    const turns: Pick<Turn<unknown>, 'lane' | 'weight' | 'onWait'>[] = [];
    const costs: number[] = [];
    const inTurn: InTurn = async (turn, send) => {
      turns.push(turn);
      const outcome = await send();
      costs.push(turn.costOf?.(outcome) ?? turn.weight);
      return ok(outcome);
    };
    return { turns, costs, inTurn };
  }

  function askWeighted(events: readonly Event[], overrides: Parameters<typeof fakeContext>[1]) {
    const { context, record } = fakeContext(events, overrides);
    return { record, outcome: requestJson(URL, context, { ...POLICY, timeoutMs: 5 }, { weight: WEIGHT }) };
  }

  test('is taken on the provider’s lane for every try, and told of its waits', async () => {
    const { turns, inTurn } = countingTurns();
    const onWait = () => undefined;
    const { outcome } = askWeighted([{ status: 500, body: {} }, { body: {} }], { inTurn, onWait });
    expect((await outcome).ok).toBe(true);
    expect(turns).toMatchObject([
      { lane: POLICY.lane, weight: WEIGHT, onWait },
      { lane: POLICY.lane, weight: WEIGHT, onWait },
    ]);
  });

  test('weighs one call unless the source says otherwise', async () => {
    const { turns, inTurn } = countingTurns();
    const { context } = fakeContext([{ body: {} }], { inTurn });
    await requestJson(URL, context, POLICY);
    expect(turns).toMatchObject([{ weight: 1 }]);
  });

  test.each<[string, Event, number]>([
    ['an answer costs its weight', { body: {} }, WEIGHT],
    ['a refusal costs one call', { status: 400, body: { error: true, reason: 'Invalid date' } }, 1],
    ['a rate limit costs one call', { status: 429, body: '', headers: { 'retry-after': '600' } }, 1],
    ['a timeout may have cost the whole', 'never-answers', WEIGHT],
    ['a broken answer may have cost the whole', 'breaks-off', WEIGHT],
    ['a lost connection may have cost the whole', 'connection-fails', WEIGHT],
  ])('%s', async (_, event, cost) => {
    const { costs, inTurn } = countingTurns();
    await askWeighted([event], { inTurn }).outcome;
    expect(costs[0]).toBe(cost);
  });

  test('that is refused is the failure, without a request and without another try', async () => {
    const failure = { code: 'rate-limited', retryAfterMs: 1_920_000 } as const;
    const { outcome, record } = askWeighted([{ body: {} }], { inTurn: async () => fail(failure) });
    expect(await outcome).toEqual({ ok: false, error: failure });
    expect(record).toMatchObject({ urls: [], waits: [], retries: [] });
  });

  test('is not held while a retry is waited for', async () => {
    let held = 0;
    const inTurn: InTurn = async (_turn, send) => {
      held++;
      const outcome = await send();
      held--;
      return ok(outcome);
    };
    const heldAtWaits: number[] = [];
    const sleep = async () => void heldAtWaits.push(held);
    await askWeighted([{ status: 500, body: {} }], { inTurn, sleep }).outcome;
    expect(heldAtWaits).toEqual([0, 0]);
  });
});
