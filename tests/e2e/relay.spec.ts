/** The relay in a browser: a source that the browser blocks gives its result all the same, and nothing else changes. */

import { RELAY_LIMITS } from '../../src/proxy/limits';
import { createRelay } from '../../src/proxy/relay';
import { createServer, type LogEntry } from '../../src/proxy/server';
import { createUpstream } from '../../src/proxy/upstream';
import { test as base, expect, HOSTS } from '../support/fixtures';
import { exportJson, waitForSuccess } from './app';

const RUN = '#/eto?lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10&sources=nasa-power';

interface Served {
  readonly url: string;
  readonly log: readonly LogEntry[];
}

/** The app and the relay as `npm start` serves them, but the providers' names lead to the test weather server. */
const test = base.extend<{ served: Served }>({
  served: async ({ appFolder, weather }, use) => {
    const log: LogEntry[] = [];
    const upstream = createUpstream({
      userAgent: 'EVAonline-relay/test',
      limits: RELAY_LIMITS,
      connection: {
        lookup: (_name, options, done) =>
          options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
        port: weather.port,
        rejectUnauthorized: false,
      },
    });
    const server = await createServer({
      version: 'test',
      origins: [],
      limits: RELAY_LIMITS,
      relay: createRelay({ upstream, limits: RELAY_LIMITS }),
      log: (entry) => log.push(entry),
      appFolder,
    });
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    await use({ url: `${address}/`, log });
    server.server.closeAllConnections();
    await server.close();
  },
});

test('NASA POWER blocked by the browser: the result comes through the relay', async ({
  page,
  served,
  weather,
  allowConsole,
}) => {
  allowConsole(/blocked by CORS policy|net::ERR_FAILED/);
  weather.faults.set(HOSTS.nasaPower, { kind: 'no-cors' });
  await page.goto(served.url + RUN);
  const { days } = await exportJson(page);
  expect(days.filter(({ et0Mm }) => et0Mm !== null)).toHaveLength(10);
  // The browser's own try, which carries its origin, and the relay's, which carries nothing.
  expect(weather.log.requestsTo(HOSTS.nasaPower).map(({ origin }) => origin)).toEqual([
    new URL(served.url).origin,
    undefined,
  ]);
  expect(served.log.filter(({ route }) => route === '/relay/*')).toMatchObject([
    { status: 204 },
    { status: 200, way: 'asked' },
  ]);
});

test('NASA POWER open to the browser: the relay is not asked', async ({ page, served, weather }) => {
  await page.goto(served.url + RUN);
  await waitForSuccess(page);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(1);
  expect(served.log.filter(({ route }) => route === '/relay/*')).toEqual([]);
});

test('the page and its scripts come under the policy, hashed files for ever', async ({ page, served }) => {
  const scripts: Record<string, string>[] = [];
  page.on('response', (response) => {
    if (/\/assets\/.*\.js$/.test(response.url())) scripts.push(response.headers());
  });
  const response = await page.goto(served.url);
  expect(response?.headers()['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(scripts.length).toBeGreaterThan(0);
  for (const headers of scripts) {
    expect(headers['content-security-policy']).toBeDefined();
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  }
});
