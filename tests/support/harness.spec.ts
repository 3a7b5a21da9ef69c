/** The harness on a page of its own: real requests of real workers, to the providers' names, end at the test server. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, HOSTS, test } from './fixtures';

test.use({ appFolder: path.join(import.meta.dirname, 'harness-page'), serviceWorkers: 'allow' });

declare global {
  interface Window {
    fetchInWorker(url: string): Promise<number | 'blocked'>;
    fetchInServiceWorker(url: string): Promise<number | 'blocked'>;
  }
}

const URLS: Readonly<Record<string, string>> = {
  [HOSTS.nasaPower]:
    'https://power.larc.nasa.gov/api/temporal/daily/point?parameters=T2M&community=AG&latitude=1&longitude=2&start=20240101&end=20240102',
  [HOSTS.archive]:
    'https://archive-api.open-meteo.com/v1/archive?latitude=1&longitude=2&start_date=2024-01-01&end_date=2024-01-02',
  [HOSTS.openMeteo]: 'https://api.open-meteo.com/v1/elevation?latitude=1&longitude=2',
  [HOSTS.geocoding]: 'https://geocoding-api.open-meteo.com/v1/search?name=Balsas',
  [HOSTS.tiles]: 'https://tile.openstreetmap.org/3/2/4.png',
};

function inWorker(page: Page, url: string) {
  return page.evaluate((asked) => window.fetchInWorker(asked), url);
}

function inServiceWorker(page: Page, url: string) {
  return page.evaluate((asked) => window.fetchInServiceWorker(asked), url);
}

test.beforeEach(async ({ page, appUrl }) => {
  await page.goto(appUrl);
});

for (const [host, url] of Object.entries(URLS)) {
  test(`a module worker and a service worker reach ${host}`, async ({ page, weather }) => {
    expect(await inWorker(page, url)).toBe(200);
    expect(await inServiceWorker(page, url)).toBe(200);
    expect(weather.log.requests.map((request) => request.host)).toEqual([host, host]);
  });
}

test('an answer without cross-origin permission is kept from both kinds of worker', async ({
  page,
  weather,
  allowConsole,
}) => {
  const url = URLS[HOSTS.nasaPower] ?? '';
  weather.faults.set(HOSTS.nasaPower, { kind: 'no-cors' });
  allowConsole(/blocked by CORS policy|net::ERR_FAILED/);
  expect(await inWorker(page, url)).toBe('blocked');
  expect(await inServiceWorker(page, url)).toBe('blocked');
  expect(weather.log.requests).toHaveLength(2);
});

test('an error of a provider can be read, because it has the permission too', async ({
  page,
  weather,
  allowConsole,
}) => {
  weather.faults.set(HOSTS.archive, { kind: 'rate-limited', window: 'hour' });
  allowConsole(/status of 429/);
  expect(await inWorker(page, URLS[HOSTS.archive] ?? '')).toBe(429);
});

test('no other name of the internet resolves', async ({ page, allowConsole }) => {
  allowConsole(/net::ERR_NAME_NOT_RESOLVED/);
  expect(await inWorker(page, 'https://example.org/')).toBe('blocked');
  expect(await inServiceWorker(page, 'https://example.org/')).toBe('blocked');
});

test('a request is seen as aborted when its worker is terminated', async ({ page, weather }) => {
  weather.faults.set(HOSTS.archive, { kind: 'timeout' });
  await page.evaluate((url) => {
    const worker = new Worker('./worker.js', { type: 'module' });
    worker.postMessage(url);
    setTimeout(() => worker.terminate(), 300);
  }, URLS[HOSTS.archive] ?? '');
  await weather.log.waitForAbort(HOSTS.archive);
});

test('offline, nothing is reached; online again, everything is', async ({
  page,
  goOffline,
  goOnline,
  allowConsole,
}) => {
  const url = URLS[HOSTS.geocoding] ?? '';
  allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION)/);
  expect(await inServiceWorker(page, url)).toBe(200);
  await goOffline();
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  expect(await inServiceWorker(page, url)).toBe('blocked');
  await goOnline();
  expect(await inWorker(page, url)).toBe(200);
  expect(await inServiceWorker(page, url)).toBe(200);
});

test.fail('a complaint of the browser that nobody declared fails the test', async ({ page }) => {
  await page.evaluate(() => console.error('undeclared'));
});

test.fail('an uncaught error in a worker fails the test', async ({ page }) => {
  await page.evaluate(() => {
    const source = URL.createObjectURL(new Blob(['throw new Error("in a worker")'], { type: 'text/javascript' }));
    new Worker(source);
  });
  await page.waitForTimeout(300);
});

test('a declared complaint does not', async ({ page, allowConsole }) => {
  await page.evaluate(() => console.error('declared'));
  allowConsole(/declared/);
});
