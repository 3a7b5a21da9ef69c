/**
 * The world of a browser test: the built app, and a test weather server under the providers' real names.
 *
 *     import { expect, HOSTS, test } from '../support/fixtures';
 *
 *     test('one source down gives a result with a warning', async ({ page, appUrl, weather, allowConsole }) => {
 *       weather.faults.set(HOSTS.nasaPower, { kind: 'server-error' });
 *       allowConsole(/status of 500/);                      // the browser logs every failed request
 *       await page.goto(`${appUrl}#/eto?lat=…`);
 *       expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(3);
 *     });
 *
 * - `weather` is new for each test: no faults, empty log, real clock. `weather.setNow(ms)` moves the server's clock only;
 *   move the browser's with `page.clock`. `await weather.log.waitForAbort(host)` proves that a request was aborted.
 * - `await goOffline()` cuts the browser's network and stops both servers; `goOnline()` brings them back, as does the
 *   end of the test.
 * - A console error or warning, or an uncaught error, fails the test unless `allowConsole(/…/)` expects it.
 * - Service workers are blocked; a spec that needs them says `test.use({ serviceWorkers: 'allow' })` at its top.
 * - `test.use({ appFolder: '…' })` serves another folder than dist (as does the variable
 *   EVAONLINE_APP_FOLDER). No name but the providers' resolves in the browser.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type AppServer, startAppServer } from './app-server';
import { browserFlags } from './browser-flags';
import { watchConsole } from './console-guard';
import { startWeatherServer, type WeatherServer } from './weather-server';

export { HOSTS, hasMeasuredData } from './weather-server';
export { expect };

export interface WorkerFixtures {
  appFolder: string;
  appServer: AppServer;
  weatherServer: WeatherServer;
}

export interface TestFixtures {
  appUrl: string;
  weather: WeatherServer;
  goOffline: () => Promise<void>;
  goOnline: () => Promise<void>;
  allowConsole: (pattern: RegExp) => void;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  appFolder: [path.resolve(process.env.EVAONLINE_APP_FOLDER ?? 'dist'), { option: true, scope: 'worker' }],

  appServer: [
    async ({ appFolder }, use) => {
      if (!existsSync(path.join(appFolder, 'index.html')))
        throw new Error(`${appFolder} has no index.html: build the app first (npm run build)`);
      const server = await startAppServer(appFolder);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  weatherServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its destructured argument.
    async ({}, use) => {
      const server = await startWeatherServer({ tls: true });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  launchOptions: [
    async ({ weatherServer }, use) => {
      const executablePath = process.env.EVAONLINE_CHROMIUM;
      await use({ args: browserFlags(weatherServer.port), ...(executablePath && { executablePath }) });
    },
    { scope: 'worker' },
  ],

  appUrl: async ({ appServer }, use) => use(appServer.url),

  // Automatic, so that no test meets the faults of the one before it.
  weather: [
    async ({ weatherServer }, use) => {
      weatherServer.reset();
      await use(weatherServer);
    },
    { auto: true },
  ],

  goOnline: async ({ context, appServer, weatherServer }, use) => {
    const goOnline = async () => {
      await Promise.all([appServer.start(), weatherServer.start()]);
      await context.setOffline(false);
    };
    await use(goOnline);
    await goOnline();
  },

  // Needs goOnline for its end alone: a test that went offline leaves the servers up for the next.
  goOffline: async ({ context, appServer, weatherServer, goOnline: _goOnline }, use) => {
    await use(async () => {
      await context.setOffline(true);
      await Promise.all([appServer.stop(), weatherServer.stop()]);
    });
  },

  allowConsole: [
    async ({ context }, use) => {
      const guard = watchConsole(context);
      await use(guard.allow);
      expect(guard.unexpected(), 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});
