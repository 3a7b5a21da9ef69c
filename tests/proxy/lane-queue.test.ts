import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLaneQueue } from '../../src/proxy/lane-queue';
import { lane } from './relay-world';

const never = new AbortController().signal;

test('runs one after the other, each the spacing after the end of the one before', async () => {
  const queue = createLaneQueue(lane('x', 20), { maxWaiting: 10 });
  const spans: { from: number; to: number }[] = [];
  const work = async () => {
    const from = performance.now();
    await sleep(15);
    spans.push({ from, to: performance.now() });
  };
  await Promise.all([1, 2, 3].map(() => queue.run(never, work)));
  expect(spans).toHaveLength(3);
  for (const [i, { from }] of spans.slice(1).entries()) expect(from - (spans[i]?.to ?? 0)).toBeGreaterThanOrEqual(20);
});

test('who stops waiting leaves the queue at once and is not run', async () => {
  const queue = createLaneQueue(lane('x', 5), { maxWaiting: 10 });
  const controller = new AbortController();
  let isRun = false;
  const first = queue.run(never, () => sleep(20));
  const second = queue.run(controller.signal, async () => {
    isRun = true;
  });
  const third = queue.run(never, async () => 'third');
  controller.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  expect(queue.waiting).toBe(1);
  await first;
  expect(await third).toEqual({ ok: true, value: 'third' });
  expect(isRun).toBe(false);
});

test('says that it is full, and when to come back', async () => {
  const queue = createLaneQueue(lane('x', 50), { maxWaiting: 2 });
  const running = [1, 2, 3].map(() => queue.run(never, async () => {}));
  expect(await queue.run(never, async () => {})).toEqual({ ok: false, error: { waitMs: 100 } });
  await Promise.all(running);
});

test('work that fails does not block those behind it', async () => {
  const queue = createLaneQueue(lane('x'), { maxWaiting: 10 });
  const failing = queue.run(never, () => Promise.reject(new Error('broken')));
  const next = queue.run(never, async () => 1);
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toEqual({ ok: true, value: 1 });
});

test('keeps to the provider’s allowance until its window ends', async () => {
  const HOUR_MS = 3_600_000;
  let now = 10 * HOUR_MS + 60_000;
  const allowance = { perMinute: 2, perHour: 3, perDay: 100 };
  const queue = createLaneQueue({ key: 'x', spacingMs: 0, allowance }, { maxWaiting: 10, now: () => now });
  const ask = () => queue.run(never, async () => 'asked');
  expect([await ask(), await ask()].every(({ ok }) => ok)).toBe(true);
  expect(await ask()).toEqual({ ok: false, error: { waitMs: 60_000 } });
  now += 60_000;
  expect((await ask()).ok).toBe(true);
  expect(await ask()).toEqual({ ok: false, error: { waitMs: HOUR_MS - 120_000 } });
});
