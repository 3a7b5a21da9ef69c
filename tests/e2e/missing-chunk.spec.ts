/** Code that could not be fetched when it was wanted: the rest works, and what is missing says so. */
import { en } from '../../src/i18n/en/core';
import { expect, test } from '../support/fixtures';
import { exportJson, waitForSuccess } from './app';
import { openWithPoint, PERIOD_QUERY, pointCard } from './home';

test.beforeEach(({ allowConsole }) => allowConsole(/net::ERR_FAILED/));

for (const file of ['ChartsSection-*.js', 'DaysSection-*.js']) {
  test(`a section (${file}): said in its place, with the others beside it`, async ({ page, appUrl }) => {
    await page.route(`**/assets/${file}`, (route) => route.abort());
    const section = file.startsWith('Days') ? 'days' : 'charts';
    await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&section=${section}`);
    await waitForSuccess(page);
    await expect(page.getByRole('alert')).toHaveText(
      'This part could not be loaded. Check the connection and try again.',
    );
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
