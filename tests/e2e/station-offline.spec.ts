/** In the field, without a network: a station is imported and its own days give an ETo. */
import { expect, test } from '../support/fixtures';
import { stationFile, stationLines } from '../support/station-file';
import { exportJson } from './app';
import { PIRACICABA, POINT_QUERY } from './home';

test.use({ serviceWorkers: 'allow' });

const POINT = { latitudeDeg: PIRACICABA.latitude, longitudeDeg: PIRACICABA.longitude };

const SELDOM_NEEDED = ['/StationDialog-', '/station-api-', '/tz-'];

/** Those of some files that the page has kept, each to its end. */
async function keptOf(parts: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const part = parts.find((one) => request.url.includes(one));
      if (part && (await (await cache.match(request))?.text())) kept.push(part);
    }
  }
  return parts.filter((part) => kept.includes(part));
}

test('a station is imported and used without a network', async ({ page, appUrl, goOffline, allowConsole }) => {
  test.slow();
  allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}`);
  await expect(page.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 15_000 });
  // What is seldom needed is kept a little later than the rest.
  await expect.poll(() => page.evaluate(keptOf, SELDOM_NEEDED), { timeout: 20_000 }).toEqual(SELDOM_NEEDED);
  await goOffline();
  await page.reload();

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Import a CSV file…' }).click();
  const buffer = stationFile(stationLines(POINT, 2009, 2009));
  await dialog.getByLabel('CSV or text file').setInputFiles({ name: 'areao.csv', mimeType: 'text/csv', buffer });
  await dialog.getByLabel('Height of the wind instrument, m').fill('2');
  // It cannot be looked up here.
  await dialog.getByLabel('Elevation, m').fill('546');
  await dialog.getByRole('button', { name: 'Read the file' }).click();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog.getByText(/nothing was learnt/)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Keep the station without it' }).click();
  await expect(page.getByText('The station is kept on this device.')).toBeVisible();

  await page.goto(`${appUrl}#/eto?${POINT_QUERY}&elev=546&start=2009-01-01&end=2009-01-31`);
  const result = await exportJson(page);
  expect(result.days.filter(({ et0Mm }) => et0Mm !== null)).toHaveLength(31);
});
