/** Finished results on this device: kept, listed, opened as they were, deleted after a second word. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { download, exportJson, waitForSuccess } from './app';
import { openWithPoint, PERIOD_QUERY, POINT_QUERY, readTable } from './home';

const JANUARY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31`;

const entries = (page: Page) => page.getByRole('main').getByRole('listitem');

async function openSaved(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Saved results' })).toBeVisible();
}

test('with nothing kept, it says so and shows the way to the map', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/saved`);
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Choose a point on the map' }).click();
  await expect(page).toHaveURL(`${appUrl}#/`);
});

test('finished results are listed, the newest first, and stay after a reload', async ({ page, appUrl }) => {
  for (const query of [PERIOD_QUERY, `${JANUARY}&sources=nasa-power`]) {
    await page.goto(`${appUrl}#/eto?${query}`);
    await waitForSuccess(page);
  }
  await openSaved(page);
  await page.reload();
  await expect(entries(page)).toHaveText([
    /22\.7250° S, 47\.6476° W.*1\s*–\s*31 Jan 2010.*NASA POWER · /,
    /22\.7250° S, 47\.6476° W.*1 Jan\s*–\s*31 Mar 2010.*NASA POWER \+ Open-Meteo Archive · /,
  ]);
});

test('a result of the dialog is kept too', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  await page.getByRole('button', { name: 'ETo today' }).click();
  await waitForSuccess(page);
  await page.keyboard.press('Escape');
  await openSaved(page);
  await expect(entries(page)).toHaveCount(1);
});

test('a kept result opens with the same numbers and asks nothing of anyone', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  const result = await exportJson(page);
  const table = await readTable(page, 90);
  await openSaved(page);
  weather.log.clear();
  await page.getByRole('link', { name: /^Open 22\.7250° S/ }).click();
  await expect(page.getByText('Shown as it was kept; nothing was asked of any source.')).toBeVisible();
  expect(await readTable(page, 90)).toEqual(table);
  expect(JSON.parse((await download(page, 'Export JSON')).text)).toEqual(result);
  expect(weather.log.requests).toEqual([]);

  await page.getByRole('link', { name: 'Calculate again' }).click();
  await expect(page).toHaveURL(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
});

test('the same question twice is one kept result', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
  await page.getByRole('button', { name: 'Calculate', exact: true }).click();
  await waitForSuccess(page);
  await openSaved(page);
  await expect(entries(page)).toHaveCount(1);
});

test('a result is deleted only after a second word', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
  await openSaved(page);
  await page.getByRole('button', { name: /^Delete 22\.7250° S/ }).click();
  await expect(page.getByText('Delete this result from this device?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(entries(page)).toHaveCount(1);

  await page.getByRole('button', { name: /^Delete 22\.7250° S/ }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('The result was deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
});

test('a result that is not on this device can be calculated from its link', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/saved/${encodeURIComponent(JANUARY)}`);
  await expect(page.getByRole('heading', { name: 'This result is not on this device' })).toBeVisible();
  await page.getByRole('link', { name: 'Calculate again' }).click();
  await expect(page).toHaveURL(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
});
