/** Language, units and colours: chosen by hand, in force at once, kept, with the result left on the screen. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { waitForSuccess } from './app';
import { POINT_QUERY } from './home';

const WEEK_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07`;

const dialog = (page: Page) => page.getByRole('dialog');

async function openSettings(page: Page, name = 'Settings'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(dialog(page).getByRole('radio').first()).toBeVisible();
}

const paperColour = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const LIGHT_PAPER = 'rgb(244, 247, 245)';
const DARK_PAPER = 'rgb(12, 21, 19)';

test('another language changes every word and keeps the result, and the next start begins with it', async ({
  page,
  appUrl,
  weather,
}) => {
  await page.goto(`${appUrl}#/eto?${WEEK_QUERY}`);
  await waitForSuccess(page);
  const asked = weather.log.requests.length;
  const address = page.url();
  await openSettings(page);
  await expect(dialog(page).getByRole('radio', { name: 'English' })).toBeChecked();
  await dialog(page).getByRole('radio', { name: 'Português (Brasil)' }).check();
  await expect(dialog(page).getByRole('heading', { name: 'Configurações' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Pronto' }).click();
  await expect(page.getByRole('button', { name: 'Configurações' })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  await expect(page.getByRole('navigation', { name: 'Principal' })).toBeVisible();
  expect(page.url()).toBe(address);
  expect(weather.log.requests).toHaveLength(asked);

  await page.goto(`${appUrl}#/`);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Configurações' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  await expect(page).toHaveTitle(/EVAonline/);
});

test('the browser’s language is the first one, also before the app’s code has come', async ({ browser, appUrl }) => {
  const context = await browser.newContext({ locale: 'fr-CA', serviceWorkers: 'block' });
  const page = await context.newPage();
  // Only the page and its first script: what stands there while the rest is under way.
  await page.route(/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto(appUrl);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fr');
  await context.close();
});

test('a language whose texts cannot be fetched is said so, and everything stays', async ({
  page,
  appUrl,
  goOffline,
  allowConsole,
}) => {
  allowConsole(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch dynamically/);
  await page.goto(appUrl);
  await openSettings(page);
  await goOffline();
  await dialog(page).getByRole('radio', { name: 'Français' }).click();
  await expect(dialog(page).getByText(/The texts could not be loaded/)).toBeVisible();
  await expect(dialog(page).getByRole('radio', { name: 'English' })).toBeChecked();
  await expect(dialog(page).getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('US units are shown everywhere at once and kept', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${WEEK_QUERY}`);
  await waitForSuccess(page);
  await expect(page.getByText('mm/day').first()).toBeVisible();
  await openSettings(page);
  await dialog(page).getByRole('radio', { name: /^US/ }).check();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('in/day').first()).toBeVisible();
  await page.reload();
  await waitForSuccess(page);
  await expect(page.getByText('in/day').first()).toBeVisible();
});

test('a theme chosen by hand holds against the device’s, and is there before the app’s code', async ({
  page,
  appUrl,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(appUrl);
  await openSettings(page);
  expect(await paperColour(page)).toBe(LIGHT_PAPER);
  await dialog(page).getByRole('radio', { name: 'Dark' }).check();
  expect(await paperColour(page)).toBe(DARK_PAPER);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  expect(await paperColour(page)).toBe(DARK_PAPER);

  await openSettings(page);
  await dialog(page).getByRole('radio', { name: 'As the device' }).check();
  expect(await paperColour(page)).toBe(LIGHT_PAPER);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paperColour(page)).toBe(DARK_PAPER);
});
