/** Tasks that are stopped and tasks that run at once. Each manager's and store's part in it is unit-tested in tests/tasks. */
import { expect, HOSTS, test } from '../support/fixtures';
import { dailyResults, expectError, openSection, waitForSuccess } from './app';

const POINT = 'lat=-15.5&lon=-56';
const RUN = `#/eto?${POINT}&start=2015-01-01&end=2015-01-10`;

for (const way of ['Close', 'Escape'] as const) {
  test(`the dialog closed mid-run by ${way}: its requests are aborted and no result comes later`, async ({
    page,
    appUrl,
    weather,
  }) => {
    const hosts = [HOSTS.nasaPower, HOSTS.archive];
    for (const host of hosts) weather.faults.set(host, { kind: 'timeout' });
    await page.goto(`${appUrl}#/?${POINT}`);
    await page.getByRole('button', { name: 'ETo today' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('NASA POWER: asking…')).toBeVisible();
    for (const host of hosts) await weather.log.waitFor((request) => request.host === host);
    // Open-Meteo is asked one thing at a time.
    await expect(
      dialog.getByText(
        'Open-Meteo Forecast: waiting, because another request of this app to the same provider is under way',
      ),
    ).toBeVisible();

    if (way === 'Close') await dialog.getByRole('button', { name: 'Close' }).click();
    else await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    for (const host of hosts) await weather.log.waitForAbort(host);

    weather.faults.clear();
    const asked = weather.log.requests.filter(({ host }) => host !== HOSTS.tiles).length;
    await page.getByRole('link', { name: 'Saved' }).click();
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
    await expect(page.getByText('SUCCESS', { exact: true })).toHaveCount(0);
    expect(weather.log.requests.filter(({ host }) => host !== HOSTS.tiles)).toHaveLength(asked);
    expect(weather.log.requestsTo(HOSTS.openMeteo, '/v1/forecast')).toEqual([]);
  });
}

test('the page left mid-run: its requests are aborted', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.archive, { kind: 'timeout' });
  await page.goto(`${appUrl}${RUN}&sources=open-meteo-archive`);
  await weather.log.waitFor(({ host }) => host === HOSTS.archive);
  await page.getByRole('link', { name: 'About' }).click();
  await weather.log.waitForAbort(HOSTS.archive);
});

test('another link mid-run: the old run is stopped, and only the new result is shown', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.archive, { kind: 'timeout' });
  await page.goto(`${appUrl}${RUN}&sources=open-meteo-archive`);
  await weather.log.waitFor(({ host }) => host === HOSTS.archive);
  await page.goto(`${appUrl}#/eto?${POINT}&start=2016-02-28&end=2016-03-01&sources=nasa-power`);
  await weather.log.waitForAbort(HOSTS.archive);
  await waitForSuccess(page);
  await openSection(page, 'Days');
  await expect(dailyResults(page).getByRole('rowheader')).toHaveText(['28 Feb 2016', '29 Feb 2016', '1 Mar 2016']);
  await expect(page.getByRole('listitem').filter({ hasText: 'NASA POWER: 3 days from the network' })).toBeVisible();
});

test('two tasks at once: each has its own messages and its own end', async ({
  page,
  context,
  appUrl,
  weather,
  allowConsole,
}) => {
  allowConsole(/status of 500/);
  weather.faults.set(HOSTS.archive, { kind: 'delay', ms: 1500 });
  weather.faults.set(HOSTS.nasaPower, { kind: 'server-error' });
  const other = await context.newPage();
  await page.goto(`${appUrl}${RUN}&sources=open-meteo-archive`);
  await other.goto(`${appUrl}${RUN}&sources=nasa-power`);
  await expect(other.getByText(/^NASA POWER: answered with error 500\..* Asking again in \d s…$/)).toBeVisible();
  await expect(other.getByText('Open-Meteo Archive: ')).toHaveCount(0);
  await waitForSuccess(page);
  await expect(page.getByText('Open-Meteo Archive: 10 days from the network')).toBeVisible();
  await expect(page.getByText('NASA POWER: ')).toHaveCount(0);
  await expectError(other, [
    'None of the sources could give weather for this point.',
    'NASA POWER: answered with error 500. It says: “Something went wrong.”',
    'Check the connection and calculate again.',
  ]);
  await expect(page.getByText('SUCCESS', { exact: true })).toBeVisible();
});
