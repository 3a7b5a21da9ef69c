import { expect, test } from 'vitest';
import { createAnswerCache, type KeptAnswer } from '../../src/proxy/answer-cache';

const entry = (bytes: number): KeptAnswer => ({
  answer: { status: 200, headers: {}, body: Buffer.alloc(bytes) },
  receivedAt: 0,
  freshUntil: 0,
});

test('keeps to its bound by dropping what was longest unused', () => {
  const cache = createAnswerCache(100_000);
  for (const key of ['a', 'b', 'c']) cache.set(key, entry(30_000));
  cache.get('a');
  cache.set('d', entry(30_000));
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
  expect(cache.size.bytes).toBeLessThanOrEqual(100_000);
});

test('replaces an entry without counting it twice, and never keeps one larger than itself', () => {
  const cache = createAnswerCache(100_000);
  for (let i = 0; i < 50; i++) cache.set('a', entry(30_000));
  expect(cache.size.entries).toBe(1);
  expect(cache.size.bytes).toBeLessThan(40_000);
  cache.set('b', entry(200_000));
  expect(cache.get('b')).toBeUndefined();
  expect(cache.size.bytes).toBeLessThanOrEqual(100_000);
});
