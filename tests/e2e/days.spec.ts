/** The table of days: sorted, its columns chosen, its qualities explained, and thirty years of it scrolled. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { dailyResults, exportJson, waitForSuccess } from './app';
import { POINT_QUERY, readTable } from './home';

const MONTH = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31&section=days`;
const THIRTY_YEARS = `${POINT_QUERY}&start=1991-01-01&end=2020-12-31&section=days`;

async function openDays(page: Page, appUrl: string, query: string): Promise<void> {
  await page.goto(`${appUrl}#/eto?${query}`);
  await waitForSuccess(page);
  await expect(dailyResults(page)).toBeVisible();
}

/** The numbers of a column as they stand, from the top. */
async function numbersOf(page: Page, cell: number): Promise<number[]> {
  const rows = await readTable(page, 31);
  return rows.map((texts) => Number(texts[cell]));
}

test('a head sorts by its column, by keyboard too, upwards and then downwards', async ({ page, appUrl }) => {
  await openDays(page, appUrl, MONTH);
  const { days } = await exportJson(page);
  const rising = days.map(({ et0Mm }) => et0Mm ?? Number.NaN).sort((a, b) => a - b);
  const head = page.getByRole('columnheader', { name: /^ETo/ });
  await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await numbersOf(page, 1)).toEqual(rising.map((value) => Number(value.toFixed(2))));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await numbersOf(page, 1)).toEqual(rising.map((value) => Number(value.toFixed(2))).reverse());
});

test('columns are chosen, hold the numbers of the file, and are kept', async ({ page, appUrl }) => {
  await openDays(page, appUrl, MONTH);
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'ETo of each source' }).check();
  await page.getByRole('checkbox', { name: 'Tmean' }).uncheck();
  await page.reload();
  await waitForSuccess(page);
  await expect(page.getByRole('columnheader', { name: /^ETo, NASA POWER/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Tmean/ })).toHaveCount(0);
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const column = heads.findIndex((text) => text.startsWith('ETo, NASA POWER'));
  const { days } = await exportJson(page);
  expect(await numbersOf(page, column)).toEqual(
    days.map(({ bySource }) => Number(bySource['nasa-power']?.et0Mm?.toFixed(2))),
  );
});

test('a quality says why on focus, at a touch, and until Escape', async ({ page, appUrl }) => {
  await openDays(page, appUrl, MONTH);
  const badge = dailyResults(page).getByRole('button', { name: 'MEDIUM' }).first();
  const tip = page.getByRole('tooltip');
  await badge.focus();
  await expect(tip).toContainText('Sources disagree. The sources’ own ETo differ by more than 1 mm.');
  await expect(badge).toHaveAccessibleDescription(/sources that disagree/);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await badge.click();
  await expect(tip).toBeVisible();
});

test('thirty years: the date that is asked for is found, opened, and given the focus back', async ({
  page,
  appUrl,
}) => {
  await openDays(page, appUrl, THIRTY_YEARS);
  await expect(dailyResults(page)).toHaveAttribute('aria-rowcount', '10959');
  await page.getByLabel('Go to date').fill('2004-02-29');
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  const date = page.getByRole('button', { name: 'Explain 29 Feb 2004' });
  await expect(date).toBeFocused();
  // 4,807 days after 1 January 1991, and the head.
  await expect(dailyResults(page).getByRole('row').filter({ has: date })).toHaveAttribute('aria-rowindex', '4809');
  await page.keyboard.press('Enter');
  await expect(date).toHaveAttribute('aria-expanded', 'true');
  const frame = page.getByRole('region', { name: 'Table, scrolls sideways' });
  await frame.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Explain 1 Jan 1991' })).toBeVisible();
  await expect(date).toHaveCount(0);
  await page
    .getByRole('region', { name: /29 Feb 2004/ })
    .getByRole('button', { name: 'Close' })
    .click();
  await expect(date).toBeFocused();
  await frame.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Explain 31 Dec 2020' })).toBeVisible();
  expect(await dailyResults(page).getByRole('row').count()).toBeLessThan(60);
});

test('by keyboard the table of thirty years is passed with one press', async ({ page, appUrl }) => {
  await openDays(page, appUrl, THIRTY_YEARS);
  await page.getByText('Columns', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip the table' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('What the columns mean')).toBeFocused();
});

for (const width of [360, 1280]) {
  test(`the table at ${width} px has nothing that axe finds, and the page does not scroll sideways`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openDays(page, appUrl, MONTH);
    await page.getByText('Columns', { exact: true }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('.results').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
