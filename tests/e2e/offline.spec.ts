/** With the network off, after a first visit: the app opens, the map shows land, what is kept serves, the rest says so. */
import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en/core';
import { expect, test } from '../support/fixtures';
import { exportJson, openSection, waitForSuccess } from './app';
import { openWithPoint, PERIOD_QUERY, POINT_QUERY, readTable } from './home';

test.use({ serviceWorkers: 'allow' });

const NOT_KEPT = `${POINT_QUERY}&start=2003-05-01&end=2003-05-31`;

test.beforeEach(({ allowConsole }) => allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/));

/** Opens an address for the first time and waits until the app has been kept on the device. */
async function firstVisit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 15_000 });
}

test('the first visit alone is enough: every page opens, and the map shows land', async ({
  page,
  appUrl,
  goOffline,
}) => {
  await firstVisit(page, appUrl);
  await goOffline();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Reference ETo, anywhere on land' })).toBeVisible();
  await expect(page.getByRole('banner').getByText(/^Offline/)).toBeVisible();
  // Three copies of the world, each a path of many thousand points.
  const land = page.locator('path.map-land');
  await expect(land).toHaveCount(3);
  const longest = await land.evaluateAll((all) => Math.max(...all.map((one) => one.getAttribute('d')?.length ?? 0)));
  expect(longest).toBeGreaterThan(10_000);

  for (const [link, title] of [
    ['ETo', 'Evapotranspiration for a period'],
    ['Compare', 'Compare'],
    ['Saved', 'Saved results'],
    ['About', 'About EVAonline'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

test('a point is chosen, its zone and land are known, and what needs a network says so', async ({
  page,
  appUrl,
  goOffline,
}) => {
  await firstVisit(page, appUrl);
  await goOffline();
  await openWithPoint(page, appUrl);
  await expect(page.getByText('America/Sao_Paulo')).toBeVisible();
  await expect(page.getByText(en.card.elevationUnknown)).toBeVisible();
  await page.getByRole('combobox', { name: 'Search a place' }).fill('Piraci');
  await expect(
    page.getByText('Place search needs a connection. Type coordinates or tap the map instead.'),
  ).toBeVisible();
});

test('saved results are listed and open with the same numbers', async ({ page, appUrl, goOffline }) => {
  await firstVisit(page, `${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  await openSection(page, 'Days');
  const table = await readTable(page, 90);
  await goOffline();
  await page.goto(`${appUrl}#/saved`);
  await page.reload();
  await page.getByRole('link', { name: /^Open 22\.7250° S/ }).click();
  await expect(page.getByText('Shown as it was kept; nothing was asked of any source.')).toBeVisible();
  await openSection(page, 'Days');
  expect(await readTable(page, 90)).toEqual(table);
  await openSection(page, 'Charts');
  await expect(page.getByRole('img', { name: /^Chart of ETo by day/ })).toBeVisible();
});

test('a calculation whose weather is kept gives the same numbers without a request', async ({
  page,
  appUrl,
  goOffline,
}) => {
  await firstVisit(page, `${appUrl}#/eto?${PERIOD_QUERY}`);
  const online = await exportJson(page);
  await goOffline();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.reload();
  const offline = await exportJson(page);
  expect(offline.days).toEqual(online.days);
  expect(offline.site).toEqual(online.site);
  expect(offline.warnings).toEqual(online.warnings);
  expect(offline.sources.map(({ cache }) => cache)).toEqual(['cache', 'cache']);
  expect(asked.filter((url) => url.startsWith('https:'))).toEqual([]);

  // Other days of a kept year are kept as well.
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}&start=2010-06-01&end=2010-06-30`);
  await waitForSuccess(page);
  expect((await exportJson(page)).days.every(({ et0Mm }) => et0Mm !== null)).toBe(true);
  expect(asked.filter((url) => url.startsWith('https:'))).toEqual([]);
});

test('a calculation whose weather is not kept says so for each source, and offers the simulated climate', async ({
  page,
  appUrl,
  goOffline,
}) => {
  await firstVisit(page, appUrl);
  await goOffline();
  await page.goto(`${appUrl}#/eto?${NOT_KEPT}`);
  await expect(page.getByText('ERROR', { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(
    'This device is offline and holds no weather for this point and period.',
  );
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
    'NASA POWER: this device is offline, and not all of these days are kept on it.',
    'Open-Meteo Archive: this device is offline, and not all of these days are kept on it.',
  ]);
  await page.getByRole('button', { name: 'Try with simulated climate' }).click();
  await waitForSuccess(page);
  await expect(page.getByText('Simulated climate — not real weather')).toBeVisible();
});

test('a link to the simulated climate works offline', async ({ page, appUrl, goOffline }) => {
  await firstVisit(page, appUrl);
  await goOffline();
  await page.goto(`${appUrl}#/eto?${NOT_KEPT}&sources=simulated`);
  const result = await exportJson(page);
  expect(result.simulated).toBe(true);
  expect(result.days).toHaveLength(31);
  await expect(page.getByText('Simulated climate — not real weather')).toBeVisible();
});

test('with the network back, the same page calculates', async ({ page, appUrl, goOffline, goOnline }) => {
  await firstVisit(page, appUrl);
  await goOffline();
  await page.goto(`${appUrl}#/eto?${NOT_KEPT}`);
  await expect(page.getByText('ERROR', { exact: true })).toBeVisible();
  await goOnline();
  await expect(page.getByRole('banner').getByText(/^Offline/)).toBeHidden();
  await page.getByRole('button', { name: 'Calculate', exact: true }).click();
  await waitForSuccess(page);
});
