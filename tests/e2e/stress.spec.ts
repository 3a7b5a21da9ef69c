/** Many runs, each stopped at a random moment: no worker, no request and no memory is left behind. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, HOSTS, test } from '../support/fixtures';
import { waitForSuccess } from './app';

/** Enough for every check of a change; more by hand: EVAONLINE_STRESS_RUNS=500 npm run test:e2e -- stress. */
const RUNS = Number(process.env.EVAONLINE_STRESS_RUNS ?? 60);
const LONGEST_MS = 600;
/** The page's heap after collection: the ended connections that are kept, and what the browser itself varies by. */
const BOUND_MB = 4;

/** Numbers in [0, 1) that are the same in each run of the test (Lehmer's generator). */
function createRandom(): () => number {
  let state = 20_240_615;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function heapMb(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20;
}

/** Starts a run by its link and leaves it for another page after `ms`. */
function startAndLeave(page: Page, hash: string, ms: number): Promise<void> {
  return page.evaluate(
    ([link, waitMs]) =>
      new Promise<void>((resolve) => {
        location.hash = link;
        setTimeout(() => {
          location.hash = '#/saved';
          resolve();
        }, waitMs);
      }),
    [hash, ms] as const,
  );
}

test(`${RUNS} runs stopped at random moments leave nothing behind`, async ({
  page,
  appUrl,
  weather,
  context,
  allowConsole,
}) => {
  test.setTimeout(30_000 + RUNS * 1_000);
  allowConsole(/status of 500/);
  const random = createRandom();
  const linkOf = (run: number) => {
    const latitude = (-20 + 10 * random()).toFixed(2);
    return `#/eto?lat=${latitude}&lon=-52&start=${2000 + (run % 20)}-01-01&end=${2000 + (run % 20)}-03-31`;
  };
  weather.faults.set(HOSTS.nasaPower, { kind: 'delay', ms: 300 });
  weather.faults.add(HOSTS.archive, { kind: 'timeout' }, { match: () => random() < 0.3 });
  weather.faults.add(HOSTS.archive, { kind: 'server-error' }, { match: () => random() < 0.3 });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');

  await page.goto(`${appUrl}#/saved`);
  for (let run = 0; run < 10; run++) await startAndLeave(page, linkOf(run), LONGEST_MS * random());
  const before = await heapMb(devtools);
  for (let run = 0; run < RUNS; run++) await startAndLeave(page, linkOf(run), LONGEST_MS * random());

  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1);
  await expect.poll(() => weather.log.requests.filter(({ outcome }) => outcome === 'pending')).toEqual([]);
  const grownMb = (await heapMb(devtools)) - before;
  const abortedCount = weather.log.requests.filter(({ outcome }) => outcome === 'aborted-by-client').length;
  console.log(
    `${RUNS} runs stopped at random moments: ${weather.log.requests.length} requests, ${abortedCount} of them aborted, ` +
      `${page.workers().length} worker left, heap ${before.toFixed(1)} MB and ${grownMb.toFixed(2)} MB more afterwards`,
  );
  // Else the moments were too early for a request to be under way, and the test proves nothing.
  expect(abortedCount).toBeGreaterThan(3);
  expect(grownMb).toBeLessThan(BOUND_MB);

  weather.faults.clear();
  // Nothing of Open-Meteo, not even the elevation: its allowance of the minute may be used up by now.
  await page.goto(`${appUrl}#/eto?lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10&sources=nasa-power&elev=500`);
  await waitForSuccess(page);
});
