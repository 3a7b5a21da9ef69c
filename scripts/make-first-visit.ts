/**
 * Walks the whole job on a phone, from the first visit to a shared link that opens without a network, with a picture of
 * each step for docs/first-visit.md. Of the built app, on test weather: `npm run make:first-visit`.
 */
import { mkdirSync } from 'node:fs';
import { type BrowserContextOptions, devices, type Page } from 'playwright';
import { STEPS } from './screens/first-visit';
import { onStage, type Stage } from './screens/stage';

const [folder = 'docs/first-visit', locale = 'en-GB'] = process.argv.slice(2);
const PHONE: BrowserContextOptions = {
  ...devices['Pixel 5'],
  viewport: { width: 360, height: 780 },
  screen: { width: 360, height: 780 },
  deviceScaleFactor: 1,
  locale,
  timezoneId: 'America/Fortaleza',
  reducedMotion: 'reduce',
};

async function photograph(page: Page, name: string): Promise<void> {
  const news = page.getByRole('button', { name: 'Got it' });
  if (name > '06' && (await news.isVisible())) await news.tap();
  await page.waitForLoadState('networkidle');
  // Charts and maps are drawn when the browser has nothing else to do.
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** The steps of the person who calculates; the link with the numbers at their end. */
async function calculateAndShare({ browser, app }: Stage): Promise<string> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(app.url);
  for (const [index, { name, act }] of STEPS.entries()) {
    await act(page);
    await photograph(page, `${String(index + 1).padStart(2, '0')}-${name}`);
  }
  const link = await page.getByRole('textbox', { name: 'Link with the numbers', exact: true }).inputValue();
  await context.close();
  return link;
}

/** Another person's phone: it has met the app once, and has no network now. */
async function openWithoutNetwork({ browser, app, weather }: Stage, link: string): Promise<void> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByText('EVAonline now opens without a connection.').waitFor();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await Promise.all([app.stop(), weather.stop()]);
  await page.goto(link);
  await page.getByText('Nothing was asked of any source.').waitFor();
  await photograph(page, `${STEPS.length + 1}-snapshot-offline`);
  await context.close();
}

mkdirSync(folder, { recursive: true });
await onStage(async (stage) => openWithoutNetwork(stage, await calculateAndShare(stage)));
