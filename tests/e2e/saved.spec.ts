/** Finished results on this device: kept, listed, opened as they were, deleted after a second word. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { checkedAddress, download, exportJson, waitForSuccess } from './app';
import { openWithPoint, PERIOD_QUERY, POINT_QUERY } from './home';

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
  await openSaved(page);
  weather.log.clear();
  await page.getByRole('link', { name: /^Open 22\.7250° S/ }).click();
  await expect(page.getByText('Shown as it was kept; nothing was asked of any source.')).toBeVisible();
  expect(JSON.parse((await download(page, 'Export JSON')).text)).toEqual(result);
  expect(weather.log.requests).toEqual([]);

  await page.getByRole('link', { name: 'Calculate again' }).click();
  await expect(page).toHaveURL(checkedAddress(appUrl, PERIOD_QUERY));
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
  await expect(page).toHaveURL(checkedAddress(appUrl, JANUARY));
  await waitForSuccess(page);
});

test.describe('a result that the person saves', () => {
  // The whole app without a network, reloaded.
  test.use({ serviceWorkers: 'allow' });

  test('keeps its name and note through a reload offline, and they can be changed', async ({
    page,
    appUrl,
    goOffline,
    goOnline,
    allowConsole,
  }) => {
    allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
    await page.goto(`${appUrl}#/eto?${JANUARY}`);
    const result = await exportJson(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const form = page.getByRole('form', { name: 'Save this result' });
    await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue(
      /^22\.7250° S, 47\.6476° W, 1\s*–\s*31 Jan 2010$/,
    );
    await expect(form.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await form.getByRole('textbox', { name: 'Name' }).fill('Lower field');
    await form.getByLabel('Note (optional)').fill('Sugar cane,\nsecond year');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved as “Lower field”.')).toBeVisible();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    await page.getByRole('link', { name: 'See what is saved' }).click();
    await goOffline();
    await page.reload();
    await expect(page.getByRole('region', { name: 'Saved by you' }).getByRole('listitem')).toHaveText([
      /Lower field.*47\.6476° W.*Sugar cane.*second year.*Saved .*\d kB.*Mean ETo \d\.\d.mm\/day/s,
    ]);
    await expect(page.getByRole('region', { name: 'Recent' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Edit the name and the note of Lower field' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Upper field');
    await page.getByRole('button', { name: 'Keep these words' }).click();
    await expect(page.getByText('The name and the note were changed.')).toBeVisible();
    await page.getByRole('link', { name: 'Open Upper field' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Upper field' })).toBeVisible();
    await expect(page.getByText('Sugar cane,')).toBeVisible();
    // The exports are fetched when they are wanted.
    await goOnline();
    expect(JSON.parse((await download(page, 'Export JSON')).text)).toEqual(result);
  });
});

test('a recent result is saved from its own page, and both kinds are told apart', async ({ page, appUrl }) => {
  for (const query of [PERIOD_QUERY, JANUARY]) {
    await page.goto(`${appUrl}#/eto?${query}`);
    await waitForSuccess(page);
  }
  await openSaved(page);
  await page.getByRole('link', { name: /^Open 22\.7250° S.*31 Jan/ }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('form')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('January');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'January' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'January' })).toBeVisible();
  await page.getByRole('link', { name: 'All saved results' }).click();
  await expect(page.getByRole('region', { name: 'Saved by you' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Recent' }).getByRole('listitem')).toHaveCount(1);
});

test('the room taken is shown, and clearing the weather keeps the results', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
  await openSaved(page);
  const storage = page.getByRole('region', { name: 'Storage on this device' });
  await expect(storage.locator('dd')).toHaveText([/^\d.* kB \(1\)$/, /^0 kB \(0\)$/, /^\d.*kB \([1-9]\)$/, / of /]);
  await storage.getByRole('button', { name: 'Clear the weather cache' }).click();
  await expect(storage.getByText('The weather cache is empty.')).toBeVisible();
  await expect(storage.locator('dd').nth(2)).toHaveText('0 kB (0)');
  await expect(page.getByRole('region', { name: 'Recent' }).getByRole('listitem')).toHaveCount(1);
  weather.log.clear();
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
  expect(weather.log.requests.length).toBeGreaterThan(0);
});

test('the browser is asked to keep the data at the first save, and not before', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    const asked = { count: 0 };
    Object.assign(globalThis, { asked });
    navigator.storage.persist = async () => {
      asked.count++;
      return true;
    };
  });
  const askedCount = () => page.evaluate(() => (globalThis as unknown as { asked: { count: number } }).asked.count);
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
  expect(await askedCount()).toBe(0);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(page.getByText('This browser will keep it until you delete it.')).toBeVisible();
  expect(await askedCount()).toBe(1);
});
