/**
 * Pictures of the app for the README and the manifest, and of every screen in both themes for a reviewer: takes them of
 * the built app on measured weather. Run after the look has changed, look at them, and commit: `npm run make:screens`.
 */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { startAppServer } from '../tests/support/app-server';
import { browserFlags } from '../tests/support/browser-flags';
import { startWeatherServer } from '../tests/support/weather-server';
import { findOrInstallChromium, INSTALL_HINT } from './find-chromium';

const POINT = 'lat=-7.53117&lon=-46.03899';
/** Where Balsas lies on the map of the world, from its middle, in widths of the world's picture. */
const BALSAS_ON_MAP = { x: -46 / 360, y: 0.0545 };
const PERIOD = `${POINT}&start=1995-07-01&end=1995-09-30`;

interface Screen {
  readonly name: string;
  readonly address: string;
  readonly until: (page: Page) => Promise<unknown>;
}

async function choosePoint(page: Page): Promise<void> {
  const map = page.locator('.leaflet-container');
  await page.locator('.leaflet-container path').first().waitFor();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  const worldPx = box.width < 640 ? 512 : 1024;
  const position = {
    x: box.width / 2 + BALSAS_ON_MAP.x * worldPx,
    y: box.height / 2 + BALSAS_ON_MAP.y * worldPx,
  };
  await map.click({ position });
  await page.getByText('looked up').waitFor();
}

async function done(page: Page): Promise<void> {
  await page.getByText('SUCCESS', { exact: true }).waitFor();
  await page.locator('.chart canvas').waitFor();
}

const SCREENS: readonly Screen[] = [
  { name: 'home', address: '#/', until: choosePoint },
  { name: 'eto', address: `#/eto?${PERIOD}`, until: done },
  { name: 'saved', address: '#/saved', until: (page) => page.getByRole('listitem').first().waitFor() },
  { name: 'about', address: '#/about', until: (page) => page.getByRole('heading', { level: 1 }).waitFor() },
];

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } } as const;

async function take(browser: Browser, appUrl: string): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB', serviceWorkers: 'block' });
      const page = await context.newPage();
      for (const { name, address, until } of SCREENS) {
        await page.goto(appUrl + address);
        await until(page);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `docs/screens/${name}-${size}-${colorScheme}.png` });
        if (name === 'home' && colorScheme === 'light') {
          await page.screenshot({ path: `public/screenshots/home-${size}.png` });
        }
      }
      await context.close();
    }
  }
}

const executablePath = await findOrInstallChromium();
if (!executablePath) {
  console.error(INSTALL_HINT);
  process.exit(1);
}
for (const folder of ['docs/screens', 'public/screenshots']) mkdirSync(folder, { recursive: true });
const [weather, app] = await Promise.all([startWeatherServer({ tls: true }), startAppServer('dist')]);
const browser = await chromium.launch({ executablePath, args: browserFlags(weather.port) });
try {
  await take(browser, app.url);
} finally {
  await browser.close();
  await Promise.all([weather.stop(), app.stop()]);
}
