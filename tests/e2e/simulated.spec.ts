/** The simulated climate: offered when no provider can be reached, labelled wherever it is shown, never mixed. */
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import type { ResultDocument } from '../../src/share/result-document';
import { expect, HOSTS, test } from '../support/fixtures';
import { checkedAddress, download, exportJson, openSection, waitForSuccess } from './app';
import { openWithPoint, PERIOD_QUERY } from './home';

const SIMULATED = `${PERIOD_QUERY}&sources=simulated`;

async function expectLabel(page: Page): Promise<void> {
  await expect(page.getByText('Simulated climate — not real weather')).toBeVisible();
  await expect(
    page.getByText('These numbers are invented by a formula. Do not irrigate, plan or report by them.'),
  ).toBeVisible();
}

test('it is labelled on the screen, in the files, in their names and in the list of saved results', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto?${SIMULATED}`);
  await waitForSuccess(page);
  await expectLabel(page);
  await openSection(page, 'Days');
  const days = page.getByRole('region', { name: 'Daily results' });
  await expect(days).toContainText('Simulated');
  await expect(days.locator('tbody tr').first()).toContainText('LOW');

  const json = await download(page, 'Export JSON');
  const result = JSON.parse(json.text) as ResultDocument;
  expect(json.name).toBe('EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31_simulated.json');
  expect(result.simulated).toBe(true);
  expect(result.warnings).toContainEqual({ code: 'simulated' });
  expect(result.sources.map(({ id }) => id)).toEqual(['simulated']);
  expect(result.days.every(({ flags, quality }) => flags.includes('simulated') && quality === 'LOW')).toBe(true);

  const csv = await download(page, 'Export CSV for programs');
  expect(csv.name).toBe('EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31_simulated.csv');
  expect(csvParse(csv.text).every(({ Data }) => Data === 'simulated')).toBe(true);

  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: '22.7250° S' }).getByText('Simulated', { exact: true }),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Open \d/ }).click();
  await expectLabel(page);
});

test('it asks no weather of any provider', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${SIMULATED}`);
  await waitForSuccess(page);
  const asked = weather.log.requests.map(({ host, path }) => host + path);
  expect(asked.filter((url) => !url.endsWith('/v1/elevation'))).toEqual([]);
});

test('the same place and days give the same numbers in another browser', async ({ page, appUrl, browser }) => {
  await page.goto(`${appUrl}#/eto?${SIMULATED}`);
  const { days } = await exportJson(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`${appUrl}#/eto?${SIMULATED}`);
  expect((await exportJson(other)).days).toEqual(days);
  await elsewhere.close();
});

test('it cannot be mixed with real weather', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&sources=nasa-power,simulated`);
  await expect(page.getByText('Simulated climate cannot be mixed with real sources. Choose it alone.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(weather.log.requests).toEqual([]);
});

test('it is offered when no provider can be reached, and gives a labelled result', async ({
  page,
  appUrl,
  weather,
  allowConsole,
}) => {
  allowConsole(/net::ERR_/);
  for (const host of [HOSTS.nasaPower, HOSTS.archive, HOSTS.openMeteo]) weather.faults.set(host, { kind: 'refuse' });
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await expect(page.getByText('ERROR', { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('None of the sources could give weather for this point.')).toBeVisible();
  await expect(
    page.getByText('NASA POWER: could not be reached. The network or the browser blocked the request.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Try with simulated climate' }).click();
  await expect(page).toHaveURL(checkedAddress(appUrl, SIMULATED));
  await waitForSuccess(page);
  await expectLabel(page);
});

test('it is offered in the dialog too, which it closes', async ({ page, appUrl, weather, allowConsole }) => {
  allowConsole(/net::ERR_/);
  await openWithPoint(page, appUrl);
  const asked = [HOSTS.nasaPower, HOSTS.archive, HOSTS.historicalForecast, HOSTS.openMeteo, HOSTS.metNorway];
  for (const host of asked) weather.faults.set(host, { kind: 'refuse' });
  await page.getByRole('button', { name: 'ETo today' }).click();
  await page.getByRole('button', { name: 'Try with simulated climate' }).click({ timeout: 20_000 });
  await expect(page.getByRole('dialog')).toBeHidden();
  await waitForSuccess(page);
  await expectLabel(page);
});

test('it is not offered when a provider answers that it cannot', async ({ page, appUrl, weather, allowConsole }) => {
  allowConsole(/status of 4/);
  weather.faults.set(HOSTS.nasaPower, { kind: 'unprocessable', messages: ['No.'] });
  weather.faults.set(HOSTS.archive, { kind: 'bad-request', reason: 'No.' });
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await expect(page.getByText('ERROR', { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try with simulated climate' })).toHaveCount(0);
});
