/** Periods that cannot be: dates that are none, an end before its start, days that no source has. */
import { expect, HOSTS, test } from '../support/fixtures';
import { expectError, expectNoRun, expectWarnings } from './app';

const POINT = 'lat=-15.5&lon=-56';

const WRONG_LINKS: readonly (readonly [query: string, reason: string])[] = [
  ['start=2015-01-10&end=2015-01-09', 'The last day is before the first day.'],
  ['start=2023-02-29&end=2023-03-01', 'The dates must be real days, written like 2010-03-31.'],
  ['start=2015-1-1&end=2015-01-10', 'The dates must be real days, written like 2010-03-31.'],
  ['start=2015-01-01&end=2015-01-10&sources=', 'No source is chosen. Choose at least one, or Automatic.'],
  [
    'start=2015-01-01&end=2015-01-10&sources=nasa-power,simulated',
    'Simulated climate cannot be mixed with real sources. Choose it alone.',
  ],
  [
    'start=2015-01-01&end=2015-01-10&sources=met-office',
    'It names a source that this app does not have: “met-office”.',
  ],
];

for (const [query, reason] of WRONG_LINKS) {
  test(`a link with ${query} is not run and says why`, async ({ page, appUrl, weather }) => {
    await page.goto(`${appUrl}#/eto?${POINT}&${query}`);
    await expect(page.getByText(`This link cannot be calculated as it is. ${reason}`, { exact: true })).toBeVisible();
    await expectNoRun(page);
    expect(weather.log.requestsTo(HOSTS.nasaPower)).toEqual([]);
  });
}

test('an end before its start in the form: the field says so, nothing is run until it is mended', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto?${POINT}`);
  await page.getByLabel('First day').fill('2015-01-10');
  await page.getByLabel('Last day').fill('2015-01-09');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await expect(page.getByLabel('Last day')).toHaveAccessibleDescription('The last day is before the first day.');
  await expect(page.getByLabel('Last day')).toBeFocused();
  await expectNoRun(page);
  await page.getByLabel('Last day').fill('2015-01-10');
  await expect(page.getByLabel('Last day')).toHaveAccessibleDescription('');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await expectWarnings(page, []);
});

test('dates before any source: ERROR with the days that each has, and nobody is asked', async ({
  page,
  appUrl,
  weather,
}) => {
  await page.goto(`${appUrl}#/eto?${POINT}&start=1935-01-01&end=1935-01-10`);
  await expectError(page, [
    'No chosen source has data for these dates.',
    /^NASA POWER: has no data for these dates\. It has 1 Jan 1981 to \d+ \w+ \d{4}\.$/,
    /^Open-Meteo Archive: has no data for these dates\. It has 1 Jan 1940 to \d+ \w+ \d{4}\.$/,
    'Choose dates inside one of these periods, or other sources.',
  ]);
  expect(weather.log.requests.filter(({ host }) => host !== HOSTS.tiles)).toEqual([]);
});

test('dates after any source: ERROR with the days that each has', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${POINT}&start=2150-01-01&end=2150-01-10`);
  await expectError(page, [
    'No chosen source has data for these dates.',
    /^NASA POWER: has no data for these dates\. It has 1 Jan 1981 to /,
    /^Open-Meteo Archive: has no data for these dates\. It has 1 Jan 1940 to /,
    /^Open-Meteo Historical Forecast: has no data for these dates\. It has 1 Jan 2017 to /,
    /^Open-Meteo Forecast: has no data for these dates\. It has /,
    /^MET Norway Forecast: has no data for these dates\. It has /,
    'Choose dates inside one of these periods, or other sources.',
  ]);
});

test('dates that one of two chosen sources lacks: a result with a warning', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${POINT}&start=1975-01-01&end=1975-01-10&sources=nasa-power,open-meteo-archive`);
  await expectWarnings(page, [
    /^The result was made without one source\. NASA POWER: has no data for these dates\. It has 1 Jan 1981 to \d+ \w+ \d{4}\.$/,
  ]);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toEqual([]);
});
