/** The main job by mouse: from the first click on the map to an exported result and its link. */
import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en/core';
import { expect, HOSTS, test } from '../support/fixtures';
import { checkedAddress, download, exportJson, waitForSuccess } from './app';
import { openWithPoint, PERIOD_QUERY, PIRACICABA, POINT_QUERY, pointCard } from './home';

const map = (page: Page) => page.getByRole('application');

/** Clicks the map in its middle, which on the first view is 12° N on the meridian of Greenwich: Burkina Faso. */
async function clickBurkinaFaso(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await map(page).click();
}

/** Notes every value that the progress bar and the line beside the badge take, from their first moment. */
async function recordProgress(page: Page): Promise<() => Promise<{ percents: number[]; sentences: string[] }>> {
  await page.evaluate(() => {
    const seen = { percents: [] as number[], sentences: [] as string[] };
    const note = <T>(list: T[], value: T) => list.at(-1) !== value && list.push(value);
    const look = () => {
      const bar = document.querySelector('[role=progressbar]');
      const sentence = document.querySelector('.processing__step')?.textContent;
      if (bar) note(seen.percents, Number(bar.getAttribute('aria-valuenow')));
      if (sentence) note(seen.sentences, sentence);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { progressSeen: seen });
  });
  return () => page.evaluate(() => Reflect.get(window, 'progressSeen'));
}

test('a click on the map shows the card of the point: coordinates, clock, elevation, sources', async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  await clickBurkinaFaso(page);
  const card = pointCard(page);
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Chosen point');
  await expect(card.getByText(/^1[12]\.\d{4}° N, \d\.\d{4}° [EW]$/)).toBeVisible();
  await expect(card.getByText('Africa/Ouagadougou')).toBeVisible();
  await expect(card.getByText(en.card.elevationFound)).toBeVisible();
  await expect(card.getByLabel('Elevation')).toHaveAttribute('placeholder', /^\d+$/);
  await expect(card.getByRole('listitem')).toHaveText([
    /^NASA POWER 1 Jan 1981/,
    /^Open-Meteo Archive 1 Jan 1940/,
    /^Open-Meteo Historical Forecast 1 Jan 2017/,
    /^Open-Meteo Forecast /,
    /^MET Norway Forecast /,
  ]);
  await expect(page).toHaveURL(/#\/\?lat=1[12]\.\d+&lon=-?\d(\.\d+)?$/);
});

test('ETo today opens a dialog that shows the work advance and ends in a table', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'delay', ms: 3000 });
  await page.goto(appUrl);
  await clickBurkinaFaso(page);
  await page.getByRole('button', { name: 'ETo today' }).click();

  const dialog = page.getByRole('dialog', { name: /^ETo today · / });
  const bar = dialog.getByRole('progressbar', { name: 'Progress of the calculation' });
  const lines = dialog.getByRole('list', { name: 'What each source is doing' }).getByRole('listitem');
  await expect(dialog.getByText('PROCESSING', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Step 1 of 4: Getting the weather')).toBeVisible();
  await expect(lines).toHaveText([
    'NASA POWER: asking…',
    /^Open-Meteo Archive: \d days from the network$/,
    /^Open-Meteo Historical Forecast: \d days from the network$/,
    'Open-Meteo Forecast: 7 days from the network',
  ]);
  await expect(bar).toHaveAttribute('aria-valuenow', /^(5|[1-9]\d)$/);

  await expect(dialog.getByText('SUCCESS', { exact: true })).toBeVisible();
  await expect(bar).toHaveAttribute('aria-valuenow', '100');
  await expect(lines.first()).toHaveText(/^NASA POWER: \d days from the network$/);

  const table = dialog.getByRole('table', { name: 'Daily results' });
  await expect(table.getByRole('columnheader')).toHaveText(['Date', /^ETo/, '90 % band', 'Quality']);
  await expect(table.locator('tbody tr')).toHaveCount(7);
  await expect(table.locator('tbody tr').last().getByRole('cell')).toHaveText([
    /^\d+\.\d+$/,
    // Once for the eye and once for the ear.
    /^(\d+\.\d)–(\d+\.\d)\1 to \2$/,
    /^(HIGH|MEDIUM|LOW)/,
  ]);
});

test('the bar passes 25, 50, 75, 95 and 100 per cent in four named steps and never falls', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  const progressSeen = await recordProgress(page);
  await page.getByRole('button', { name: 'ETo today' }).click();
  await waitForSuccess(page);
  const { percents, sentences } = await progressSeen();
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(percents).toEqual(expect.arrayContaining([25, 50, 75, 95, 100]));
  expect(sentences.filter((text) => text.startsWith('Step'))).toEqual([
    'Step 1 of 4: Getting the weather',
    'Step 2 of 4: Checking the data',
    'Step 3 of 4: Combining the sources',
    'Step 4 of 4: Calculating ETo',
  ]);
  expect(sentences.at(-1)).toBe('The calculation is done.');
});

test('the dialog exports its result, and Close gives the focus back to the button that opened it', async ({
  page,
  appUrl,
}) => {
  await openWithPoint(page, appUrl);
  const opener = page.getByRole('button', { name: 'ETo today' });
  await opener.click();
  await waitForSuccess(page);
  const csv = await download(page, 'Export CSV');
  expect(csv.name).toMatch(/^EVAonline_22\.7250S_47\.6476W_.*\.csv$/);
  expect(csv.text.trim().split('\r\n')).toHaveLength(1 + 7);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('closing the dialog while it works stops the work', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'timeout' });
  await openWithPoint(page, appUrl);
  await page.getByRole('button', { name: 'ETo today' }).click();
  await expect(page.getByText('NASA POWER: asking…')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await weather.log.waitForAbort(HOSTS.nasaPower);
});

test('Choose a period keeps the point and its typed elevation; the result has a link that works elsewhere', async ({
  page,
  appUrl,
  browser,
}) => {
  await openWithPoint(page, appUrl);
  await pointCard(page).getByLabel('Elevation').fill('524');
  await page.getByRole('button', { name: 'Choose a period' }).click();
  await expect(page.getByLabel('Latitude')).toHaveValue(String(PIRACICABA.latitude));
  await expect(page.getByLabel('Longitude')).toHaveValue(String(PIRACICABA.longitude));
  await expect(page.getByLabel('Elevation (optional)')).toHaveValue('524');

  await page.getByLabel('First day').fill('2010-01-01');
  await page.getByLabel('Last day').fill('2010-03-31');
  await page.getByRole('button', { name: 'Calculate', exact: true }).click();
  await expect(page).toHaveURL(checkedAddress(appUrl, `${PERIOD_QUERY}&elev=524`));
  const result = await exportJson(page);
  expect(result.site).toMatchObject({ ...PIRACICABA, elevationM: 524, elevationSource: 'typed' });
  expect(result.days).toHaveLength(90);

  const elsewhere = await browser.newContext();
  const freshPage = await elsewhere.newPage();
  await freshPage.goto(page.url());
  const again = await exportJson(freshPage);
  expect(again.days).toEqual(result.days);
  expect(again.sources.every(({ fromCache }) => !fromCache)).toBe(true);
  await elsewhere.close();
});

test('the address bar names the sources that were chosen', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}`);
  await page.getByLabel('First day').fill('2010-01-01');
  await page.getByLabel('Last day').fill('2010-01-31');
  await page.getByRole('checkbox', { name: 'NASA POWER' }).check();
  await page.getByRole('button', { name: 'Calculate', exact: true }).click();
  const query = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31&sources=nasa-power`;
  await expect(page).toHaveURL(checkedAddress(appUrl, query));
  const result = await exportJson(page);
  expect(result.sources.map(({ id }) => id)).toEqual(['nasa-power']);
});

test('the same question asked again asks nothing of any provider', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  const first = await exportJson(page);
  weather.log.clear();
  await page.reload();
  const second = await exportJson(page);
  expect(second.days).toEqual(first.days);
  expect(second.sources.map(({ cache }) => cache)).toEqual(['cache', 'cache']);
  expect(weather.log.requests).toEqual([]);
});

test('going back from a result comes back to the point', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  await page.getByRole('button', { name: 'Choose a period' }).click();
  await expect(page.getByRole('button', { name: 'Calculate', exact: true })).toBeVisible();
  await page.goBack();
  await expect(pointCard(page).getByText('22.7250° S, 47.6476° W')).toBeVisible();
});

test('a place is found by name', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await page.getByRole('combobox', { name: 'Search a place' }).fill('Piraci');
  await page.getByRole('option', { name: /Piracicaba/ }).click();
  const card = pointCard(page);
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Piracicaba');
  await expect(card.getByText('22.7253° S, 47.6492° W')).toBeVisible();
  await expect(card.getByText('America/Sao_Paulo')).toBeVisible();
});

test('a name that no place has is said to be unknown', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await page.getByRole('combobox', { name: 'Search a place' }).fill('Qwertyville');
  await expect(page.getByText('No place named “Qwertyville”. Check the spelling, or type coordinates.')).toBeVisible();
});

test('typed coordinates choose a point, in decimals or in degrees, minutes and seconds', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  const [latitude, longitude] = [page.getByLabel('Latitude'), page.getByLabel('Longitude')];
  const go = page.getByRole('button', { name: 'Go to these coordinates' });
  await latitude.fill('-22.725');
  await longitude.fill('-47.6476');
  await go.click();
  await expect(pointCard(page).getByText('22.7250° S, 47.6476° W')).toBeVisible();
  await latitude.fill('48°51′00″ N');
  await longitude.fill('2°21′00″ E');
  await go.click();
  await expect(pointCard(page).getByText('48.8500° N, 2.3500° E')).toBeVisible();
});

test('typed coordinates that are none are refused beside their field', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await page.getByLabel('Latitude').fill('91');
  await page.getByRole('button', { name: 'Go to these coordinates' }).click();
  await expect(page.getByText('Latitude must be from −90 to 90.')).toBeVisible();
  await expect(page.getByText('Longitude is missing.')).toBeVisible();
  await expect(page.getByLabel('Latitude')).toBeFocused();
});

test('latitude 0 and longitude 0 are numbers like any other', async ({ page, appUrl, weather }) => {
  weather.setElevation({ latitudeDeg: 0, longitudeDeg: 10 }, 500);
  await page.goto(`${appUrl}#/eto?lat=0&lon=10&start=2010-01-01&end=2010-01-07`);
  const result = await exportJson(page);
  expect(result.site).toMatchObject({ latitude: 0, longitude: 10 });
  expect(result.days.every(({ et0Mm }) => et0Mm !== null && et0Mm > 0)).toBe(true);
});

test('my location is the point, once the person allows it', async ({ page, appUrl, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(PIRACICABA);
  await page.goto(appUrl);
  await page.getByRole('button', { name: 'My location' }).click();
  await expect(pointCard(page).getByText('22.7250° S, 47.6476° W')).toBeVisible();
});

test('a location that is not allowed is said so, and what to do instead', async ({ page, appUrl, context }) => {
  await context.grantPermissions([]);
  await page.goto(appUrl);
  await page.getByRole('button', { name: 'My location' }).click();
  await expect(
    page.getByText('Location is not allowed for this site. Allow it in the browser’s settings, or tap the map.'),
  ).toBeVisible();
});

test('another link opened in the same page is another place and period, in the heading too', async ({
  page,
  appUrl,
}) => {
  const linkOf = (latitude: number, year: number) =>
    `${appUrl}#/eto?lat=${latitude}&lon=-47&start=${year}-01-01&end=${year}-01-31&sources=simulated`;
  await page.goto(linkOf(-22, 2010));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('22.0000° S, 47.0000° W');
  await waitForSuccess(page);
  await page.goto(linkOf(-15, 2015));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('15.0000° S, 47.0000° W');
  await expect(page.getByText('1 – 31 January 2015')).toBeVisible();
});

test('a second point on Home is the one that is told', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/?lat=-22&lon=-47`);
  await expect(page.getByRole('status').getByText('Chosen point: 22.0000° S, 47.0000° W.')).toBeAttached();
  await page.goto(`${appUrl}#/?lat=-15&lon=-47`);
  await expect(page.getByRole('status').getByText('Chosen point: 15.0000° S, 47.0000° W.')).toBeAttached();
});
