/** The statistics of a result: the same numbers as the exported days, the rule of 30 days, and what axe says of them. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { expect, test } from '../support/fixtures';
import { waitForSuccess } from './app';
import { POINT_QUERY } from './home';

const MONTH = `${POINT_QUERY}&start=2010-01-01&end=2010-02-10`;
const WEEK = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07`;
const YEARS = `${POINT_QUERY}&start=1990-01-01&end=2019-12-31&sources=simulated`;

const variables = (page: Page) => page.getByRole('table', { name: 'Statistics of every variable' });
const trends = (page: Page) => page.getByRole('table', { name: 'Trend of every variable' });

async function openStatistics(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitForSuccess(page);
  await page.getByRole('link', { name: 'Statistics', exact: true }).click();
  await expect(variables(page)).toBeVisible();
}

/** The cells of a row, by its name. */
async function row(table: Locator, name: string): Promise<string[]> {
  const header = table.page().getByRole('rowheader', { name, exact: true });
  return table.getByRole('row').filter({ has: header }).getByRole('cell').allInnerTexts();
}

test('the table has what another library makes of the days, and the shape and trend of 41 days', async ({
  page,
  appUrl,
}) => {
  await openStatistics(page, `${appUrl}#/eto?${MONTH}`);
  const [days] = await row(variables(page), 'Days');
  expect(days).toBe('41');
  const skewness = await row(variables(page), 'Skewness');
  expect(skewness).toHaveLength(8);
  for (const value of skewness) expect(value).toMatch(/^−?\d+\.\d\d$/);
  expect((await row(variables(page), 'Coefficient of variation, %')).slice(1, 4)).toEqual(['–', '–', '–']);
  await expect(trends(page).getByRole('rowheader')).toHaveCount(8);
  await expect(page.getByText('Within one year, a trend is mostly the season')).toBeVisible();

  await page.getByRole('link', { name: 'Days', exact: true }).click();
  const cells = page.getByRole('table', { name: 'Daily results' }).locator('tbody tr td:nth-of-type(1)');
  await expect(cells.first()).toHaveText(/^\d+\.\d\d$/);
  const et0 = (await cells.allInnerTexts()).map(Number);
  expect(et0).toHaveLength(41);
  await page.getByRole('link', { name: 'Statistics', exact: true }).click();
  // The days are printed with two decimals.
  expect(Number((await row(variables(page), 'Mean'))[0])).toBeCloseTo(mean(et0), 1);
  expect(Number((await row(variables(page), 'Standard deviation'))[0])).toBeCloseTo(sampleStandardDeviation(et0), 1);
});

test('a week has no shape, no trend, and says why', async ({ page, appUrl }) => {
  await openStatistics(page, `${appUrl}#/eto?${WEEK}`);
  for (const name of ['Skewness', 'Excess kurtosis', 'Shapiro–Wilk p']) {
    expect(new Set(await row(variables(page), name))).toEqual(new Set(['–']));
  }
  await expect(page.getByText('need at least 30 days').first()).toBeVisible();
  await expect(trends(page)).toHaveCount(0);
});

test('the agreement says who is compared with whom, and the months add up the days that are there', async ({
  page,
  appUrl,
}) => {
  await openStatistics(page, `${appUrl}#/eto?${MONTH}`);
  const agreement = page.getByRole('table', { name: /^Agreement between the ETo/ });
  await expect(agreement.getByRole('rowheader', { name: /^This result against Open-Meteo Archive/ })).toHaveCount(1);
  await expect(agreement.getByRole('rowheader', { name: /^NASA POWER alone against this result/ })).toHaveCount(1);
  await page.getByText('What the measures mean').click();
  await expect(page.getByText('Nash–Sutcliffe efficiency')).toBeVisible();

  await page.getByRole('heading', { name: 'By month' }).click();
  const months = page.getByRole('table', { name: 'By month' });
  await expect(months.getByRole('rowheader')).toHaveCount(2);
  await expect(months.getByRole('row').nth(1).getByRole('cell').last()).toHaveText('31 of 31');
  await expect(months.getByRole('row').nth(2).getByRole('cell').last()).toHaveText('10 of 28');
  await expect(months.getByRole('row').nth(2).getByRole('img', { name: 'not complete' })).toHaveCount(2);
});

test('thirty years: the trend of yearly means, and dekads a year at a time', async ({ page, appUrl }) => {
  await openStatistics(page, `${appUrl}#/eto?${YEARS}`);
  expect((await row(trends(page), 'ETo mm/day')).at(-1)).toBe('30 yearly means');
  await expect(page.getByText('at most 5,000 days')).toBeVisible();
  await page.getByRole('heading', { name: 'By ten days (dekads)' }).click();
  const dekads = page.getByRole('table', { name: 'By ten days (dekads)' });
  await expect(dekads.getByRole('rowheader')).toHaveCount(36);
  await page.getByLabel('Year').selectOption('1996');
  await expect(dekads.getByRole('rowheader').first()).toContainText('1996');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`at ${width} px, ${colorScheme}: nothing cut, nothing that axe finds`, async ({ page, appUrl }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await openStatistics(page, `${appUrl}#/eto?${MONTH}`);
      for (const name of ['By month', 'By ten days (dekads)']) await page.getByRole('heading', { name }).click();
      await expect(page.getByRole('table', { name: 'By ten days (dekads)' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}
