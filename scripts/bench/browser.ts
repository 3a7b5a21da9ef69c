/** A Chromium in which the providers' names lead to a test weather server, and what it serves. */
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { startAppServer } from '../../tests/support/app-server';
import { browserFlags } from '../../tests/support/browser-flags';
import { startWeatherServer } from '../../tests/support/weather-server';
import { findOrInstallChromium, INSTALL_HINT } from '../find-chromium';
import type { Built } from './build';

export interface World {
  readonly browser: Browser;
  readonly appUrl: string;
  readonly benchPageUrl: string;
  /** A browser without any memory: no weather at hand. */
  newContext(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Starts the servers and the browser. */
export async function openWorld({ appFolder, pageFolder, probeScript }: Built): Promise<World> {
  const executablePath = findOrInstallChromium();
  if (!executablePath) throw new Error(INSTALL_HINT);
  const weather = await startWeatherServer({ tls: true });
  const [app, benchPage] = [await startAppServer(appFolder), await startAppServer(pageFolder)];
  const browser = await chromium.launch({ executablePath, args: browserFlags(weather.port) });
  return {
    browser,
    appUrl: app.url,
    benchPageUrl: benchPage.url,
    async newContext() {
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB', timezoneId: 'UTC' });
      await context.addInitScript({ path: probeScript });
      return context;
    },
    async close() {
      await browser.close();
      await Promise.all([app.stop(), benchPage.stop(), weather.stop()]);
    },
  };
}
