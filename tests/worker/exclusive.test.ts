import { afterEach, describe, expect, test, vi } from 'vitest';
import { createExclusive } from '../../src/worker/exclusive';
import { browserLocks, createMemoryLocks } from '../../src/worker/locks';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const free = () => ({ signal: new AbortController().signal });

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('exclusive work', () => {
  test('of one name is done one after another by tabs that share locks, in order', async () => {
    const locks = createMemoryLocks();
    const [one, other] = [createExclusive(locks), createExclusive(locks)];
    const done: string[] = [];
    const gate = deferred();
    const first = one('a', free(), async () => {
      await gate.promise;
      done.push('first');
    });
    const second = other('a', free(), async () => void done.push('second'));
    const third = one('a', free(), async () => void done.push('third'));
    const elsewhere = other('b', free(), async () => void done.push('elsewhere'));
    await elsewhere;
    gate.resolve();
    await Promise.all([first, second, third]);
    expect(done).toEqual(['elsewhere', 'first', 'second', 'third']);
  });

  test('gives the value of the work, or what it rejects with, and lets the next go on', async () => {
    const exclusive = createExclusive(createMemoryLocks());
    await expect(exclusive('a', free(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await exclusive('a', free(), async () => undefined)).toBeUndefined();
    expect(await exclusive('a', free(), async () => 7)).toBe(7);
  });

  test('tells of its wait every fifteen seconds, and no more once it began', async () => {
    vi.useFakeTimers();
    const exclusive = createExclusive(createMemoryLocks());
    const gate = deferred();
    const onWait = vi.fn();
    const first = exclusive('a', { ...free(), onWait }, () => gate.promise);
    expect(onWait).not.toHaveBeenCalled();
    const second = exclusive('a', { ...free(), onWait }, () => vi.advanceTimersByTimeAsync(60_000));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(onWait.mock.calls).toEqual(Array.from({ length: 3 }, () => [{ reason: 'turn', waitMs: null }]));
    gate.resolve();
    await Promise.all([first, second]);
    expect(onWait).toHaveBeenCalledTimes(3);
  });

  test('is left by an abort while it waits: its work is never done', async () => {
    const exclusive = createExclusive(createMemoryLocks());
    const gate = deferred();
    const caller = new AbortController();
    const work = vi.fn(async () => undefined);
    const first = exclusive('a', free(), () => gate.promise);
    const aborted = exclusive('a', { signal: caller.signal, onWait: () => caller.abort() }, work);
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    gate.resolve();
    await first;
    expect(await exclusive('a', free(), async () => 7)).toBe(7);
    expect(work).not.toHaveBeenCalled();
  });
});

describe('the locks', () => {
  test('are the browser’s own where it has them, under the app’s name', async () => {
    const request = vi.fn((_name: string, _options: object, callback: (lock: unknown) => unknown) => callback({}));
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await createExclusive(browserLocks())('weather:x:1,2', free(), async () => 7)).toBe(7);
    expect(request.mock.calls[0]?.[0]).toBe('evaonline:weather:x:1,2');
  });

  test('are those of the tab alone where the browser has none', async () => {
    vi.stubGlobal('navigator', {});
    expect(await createExclusive(browserLocks())('a', free(), async () => 7)).toBe(7);
  });
});
