/** The About page: the conformance table, computed in the browser that shows it, and the measured accuracy. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const TABLES_FILE = /ConformanceTables-[\w-]+\.js/;
const run = (page: Page) => page.getByText('Run the table here');

test('the conformance table runs by keyboard, every value passes, and a group shows its rows', async ({
  page,
  appUrl,
}) => {
  let asked = 0;
  page.on('request', (request) => {
    if (TABLES_FILE.test(request.url())) asked++;
  });
  await page.goto(`${appUrl}#/about`);
  await expect(page.getByRole('heading', { level: 2, name: 'Conformance' })).toBeVisible();
  expect(asked, 'nobody has asked for the table yet').toBe(0);

  await run(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('384 of 384 values pass.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const table = page.getByRole('table', { name: 'FAO-56, days and months: expected and computed values' });
  await expect(table.getByRole('row')).toHaveCount(1 + 3 + 50);
  // FAO-56 prints 5.72 mm for Bangkok in Example 17.
  await expect(table.getByRole('row', { name: /^ETo mm/ }).first()).toContainText('printed 5.72');
  await expect(table.getByText('Pass', { exact: true })).toHaveCount(50);
  await expect(table.getByText('Fail', { exact: true })).toHaveCount(0);
});

test('a conformance table that does not load says so, and loads when it is opened again', async ({
  page,
  appUrl,
  allowConsole,
}) => {
  allowConsole(/net::ERR_FAILED/);
  await page.route(TABLES_FILE, (route) => route.abort());
  await page.goto(`${appUrl}#/about`);
  await run(page).click();
  await expect(page.getByText('The table could not be loaded: it needs a connection.')).toBeVisible();
  await page.unroute(TABLES_FILE);
  await run(page).click();
  await run(page).click();
  await expect(page.getByText('384 of 384 values pass.')).toBeVisible();
});

test('the conformance table fits a phone, and a large text scrolls the table but not the page', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${appUrl}#/about`);
  await run(page).click();
  await page.getByText('FAO-56, days and months').click();
  const table = page.getByRole('table', { name: /^FAO-56, days and months/ });
  await expect(table).toBeVisible();
  const tableScrollPx = () => table.locator('..').evaluate((box) => box.scrollWidth - box.clientWidth);
  const pageScrollPx = () => page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(await tableScrollPx()).toBe(0);
  await page.locator('html').evaluate((html) => {
    html.style.fontSize = '200%';
  });
  expect(await pageScrollPx()).toBe(0);
});

test('the measured accuracy is a table with its conditions, and fits a phone', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${appUrl}#/about`);
  await expect(page.getByRole('heading', { level: 2, name: 'Measured accuracy' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Accuracy of daily ETo by method: means over the sites' });
  await expect(table.getByRole('row')).toHaveCount(1 + 7);
  // The reference system's published figures: R², KGE, MAE, RMSE, bias, and no band.
  const published = table.getByRole('row', { name: /^Reference system, as published/ });
  await expect(published.getByRole('cell')).toHaveText(['0.69', '0.81', '0.42', '0.57', '0.7', '–']);
  await expect(page.getByText('The figures hold where the app says that it is calibrated.')).toBeVisible();
  const scrollPx = (selector: string) => page.locator(selector).evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await scrollPx('.table-wrap:has(.accuracy-table)')).toBe(0);
  expect(await scrollPx('html')).toBe(0);
});
