/** Open-Meteo's free allowance: it is kept across a reload, the page says what it waits for, and Close ends the wait. */
import { expect, HOSTS, test } from '../support/fixtures';
import { exportJson } from './app';

const POINT = '#/eto?lat=-15.5&lon=-56';
const WAITING =
  /^Open-Meteo Archive: waiting up to (1 minute|\d+ seconds): the provider’s free allowance is used up for now$/;

test('sixty years: what fits into a minute’s allowance is fetched, the rest waits and says so', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.limitRates(true);
  await page.goto(`${appUrl}${POINT}&start=1961-01-01&end=2020-12-31&sources=open-meteo-archive`);
  const wait = page.getByRole('list', { name: 'What each source is doing' }).getByText(WAITING);
  await expect(wait).toBeVisible({ timeout: 15_000 });
  const sent = weather.log.requestsTo(HOSTS.archive);
  expect(sent.map(({ query }) => query.get('start_date'))).toEqual(['1961-01-01', '1977-01-01']);

  await page.reload();
  await expect(wait).toBeVisible({ timeout: 15_000 });
  expect(weather.log.requestsTo(HOSTS.archive)).toHaveLength(2);

  await page.getByRole('region', { name: 'Calculation' }).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1);

  // What had come was kept, and nothing was refused or asked for afterwards.
  await page.goto(`${appUrl}${POINT}&start=1975-01-01&end=1980-12-31&sources=open-meteo-archive`);
  const { sources, days } = await exportJson(page);
  expect(sources.map(({ cache }) => cache)).toEqual(['cache']);
  expect(days.every(({ et0Mm }) => et0Mm !== null)).toBe(true);
  expect(weather.log.requestsTo(HOSTS.archive).map(({ status }) => status)).toEqual([200, 200]);
});
