/** A crop chosen for a result: what it needs, in the address, and without a crop the reference grass. */
import type { Page } from '@playwright/test';
import type { ResultDocument } from '../../src/share/result-document';
import { expect, test } from '../support/fixtures';
import { exportJson, waitForSuccess } from './app';
import { PERIOD_QUERY } from './home';

const region = (page: Page) => page.getByRole('region', { name: 'Water for your crop' });
const crop = (page: Page) => region(page).getByRole('combobox', { name: 'Crop' });
const planted = (page: Page) => region(page).getByLabel('Planting date');
const table = (page: Page) => region(page).getByRole('table', { name: 'Water need of the crop' });

/** A depth of the table, mm. */
async function depth(page: Page, name: string): Promise<number> {
  const row = table(page).getByRole('row', { name });
  return Number.parseFloat(await row.getByRole('cell').innerText());
}

/** FAO-56 Fig. 34 for maize of the table: Kc 0.3 for 30 days, 40 days up to 1.2, 50 days at it, 30 days down to 0.35. */
function maizeKc(day: number): number {
  if (day <= 30) return 0.3;
  if (day <= 70) return 0.3 + (0.9 * (day - 30)) / 40;
  return day <= 120 ? 1.2 : 1.2 - (0.85 * (day - 120)) / 30;
}

/** ETc and effective rain of the exported days, summed by hand. */
function sums({ days }: ResultDocument, kcOf: (index: number) => number): { etc: number; rain: number } {
  let etc = 0;
  let rain = 0;
  days.forEach(({ et0Mm, inputs }, index) => {
    const mm = inputs.precipitationMm;
    if (et0Mm === null || mm === null || mm === undefined) return;
    etc += kcOf(index) * et0Mm;
    rain += mm < 0.2 * et0Mm ? 0 : mm;
  });
  return { etc, rain };
}

test('without a crop the reference grass needs ETo; maize planted on a date needs Kc times it', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  const result = await exportJson(page);
  await expect(crop(page)).toHaveValue('');
  await expect(region(page)).toContainText('Reference grass: the crop needs');
  const grass = sums(result, () => 1);
  expect(await depth(page, 'Crop evapotranspiration')).toBeCloseTo(grass.etc, 0);
  expect(await depth(page, 'Effective rain')).toBeCloseTo(grass.rain, 0);
  expect(await depth(page, 'Net irrigation')).toBeCloseTo(Math.max(0, grass.etc - grass.rain), 0);

  await crop(page).selectOption({ label: 'Maize, grain, dried in the field' });
  await expect(region(page)).toContainText('Give the date to see what the crop needs.');
  await planted(page).fill('2009-12-01');
  await expect(region(page)).toContainText('Maize, grain, dried in the field: the crop needs');
  const maize = sums(result, (index) => maizeKc(index + 32));
  expect(await depth(page, 'Crop evapotranspiration')).toBeCloseTo(maize.etc, 0);
  await expect(table(page).getByRole('row', { name: 'Stage on the last day' })).toContainText('Late season');
  expect(page.url()).toContain('crop=maize-grain&planted=2009-12-01');

  const sentence = await region(page).getByText('Maize, grain, dried in the field:').innerText();
  await page.reload();
  await waitForSuccess(page);
  await expect(crop(page)).toHaveValue('maize-grain');
  await expect(planted(page)).toHaveValue('2009-12-01');
  await expect(region(page).getByText(sentence, { exact: true })).toBeVisible();

  await crop(page).selectOption({ label: 'No crop: reference grass, Kc = 1' });
  await expect(region(page)).toContainText('Reference grass: the crop needs');
  expect(page.url()).not.toContain('crop=');
});

test('a date that leaves the crop out of the period is said at its field, and a half season is counted', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&crop=maize-grain&planted=2010-05-01`);
  await waitForSuccess(page);
  await expect(planted(page)).toHaveAccessibleDescription(/planted after the last day shown, 31 Mar 2010/);
  await expect(table(page)).toHaveCount(0);

  await planted(page).fill('2009-06-01');
  await expect(planted(page)).toHaveAccessibleDescription(/harvested on 28 Oct 2009/);

  await planted(page).fill('2010-03-02');
  await expect(region(page)).toContainText('On 60 days the crop is not in the field.');
  await expect(table(page).getByRole('row', { name: 'Days summed' })).toContainText('30 of 90');
});

test('a plantation needs no date, and an unknown crop in a link is no crop', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&crop=coffee`);
  await waitForSuccess(page);
  await expect(region(page)).toContainText('Coffee, bare soil: the crop needs');
  await expect(table(page).getByRole('row', { name: 'Crop coefficient' })).toContainText('0.95');
  await expect(planted(page)).toHaveCount(0);

  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&crop=mandrake`);
  await waitForSuccess(page);
  await expect(crop(page)).toHaveValue('');
  await expect(region(page)).toContainText('Reference grass');
});

test('the curve has its table twin', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&crop=maize-grain&planted=2009-12-01`);
  await waitForSuccess(page);
  await region(page).getByText('Kc curve and stages').click();
  await expect(
    region(page).getByRole('img', { name: /0\.30 at first, 1\.20 in mid-season, 0\.35 at the end/ }),
  ).toBeVisible();
  const mid = region(page).getByRole('row', { name: 'Mid-season 9 Feb – 30 Mar 2010' });
  await expect(mid.getByRole('cell')).toHaveText(['50', '1.20']);
  await expect(region(page)).toContainText('Spain and California (April)');
});
