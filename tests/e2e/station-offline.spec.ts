/** In the field, without a network: a station is imported and its own days give an ETo. */
import { expect, test } from '../support/fixtures';
import { stationFile, stationLines } from '../support/station-file';
import { exportJson } from './app';
import { PIRACICABA, POINT_QUERY } from './home';

test.use({ serviceWorkers: 'allow' });

const POINT = { latitudeDeg: PIRACICABA.latitude, longitudeDeg: PIRACICABA.longitude };

test('a station is imported and used without a network', async ({ page, appUrl, goOffline, allowConsole }) => {
  test.slow();
  allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}`);
  await expect(page.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 15_000 });
  // What is seldom needed is kept a little later than the rest; it is there when it can be read to its end.
  await page.waitForFunction(
    async () => {
      const isKept = async (part: string) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          const request = (await cache.keys()).find(({ url }) => url.includes(part));
          const text = request && (await (await cache.match(request))?.text());
          if (text) return true;
        }
        return false;
      };
      return (await isKept('/StationDialog-')) && (await isKept('/station-api-')) && (await isKept('/tz-'));
    },
    undefined,
    { timeout: 20_000 },
  );
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
