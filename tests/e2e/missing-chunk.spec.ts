/** Code that could not be fetched when it was wanted: the rest works, and what is missing says so. */
import { en } from '../../src/i18n/en/core';
import { expect, test } from '../support/fixtures';
import { exportJson, waitForSuccess } from './app';
import { openWithPoint, PERIOD_QUERY, pointCard, readTable } from './home';

test.beforeEach(({ allowConsole }) => allowConsole(/net::ERR_FAILED/));

for (const file of ['EtoChart-*.js', 'EtoChart-*.css']) {
  test(`the chart (${file}): said in its place, with the table below it`, async ({ page, appUrl }) => {
    await page.route(`**/assets/${file}`, (route) => route.abort());
    await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
    await waitForSuccess(page);
    await expect(page.getByRole('alert')).toHaveText(
      'The chart could not be loaded. The table below holds the same numbers.',
    );
    await readTable(page, 90);
    expect((await exportJson(page)).days).toHaveLength(90);
  });
}

test('the time zones: that the zone is unknown is said, and a simulated run gives its result', async ({
  page,
  context,
  appUrl,
}) => {
  let refused = 0;
  await context.route('**/assets/tz-*.js', (route) => {
    refused++;
    return route.abort();
  });
  await openWithPoint(page, appUrl);
  await expect(pointCard(page)).toContainText(en.card.zoneUnknown);
  await expect(pointCard(page)).not.toContainText('America/Sao_Paulo');
  expect(refused).toBeGreaterThan(0);
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&sources=simulated`);
  const { site, days } = await exportJson(page);
  expect(site).toMatchObject({ timeZone: null, timeZoneSource: null });
  expect(days.filter(({ et0Mm }) => et0Mm !== null)).toHaveLength(90);
});
