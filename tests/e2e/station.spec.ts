/** The person's own station: imported from a file, learnt from, used in a run, and removed. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, HOSTS, test } from '../support/fixtures';
import { FIRST_DATA_LINE, stationFile, stationLines } from '../support/station-file';
import { exportJson, waitForSuccess } from './app';
import { PIRACICABA, POINT_QUERY } from './home';

// Colours are judged at rest, not halfway through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const POINT = { latitudeDeg: PIRACICABA.latitude, longitudeDeg: PIRACICABA.longitude };
const JANUARY_2008 = `${POINT_QUERY}&start=2008-01-01&end=2008-01-31`;

const section = (page: Page): Locator => page.getByRole('region', { name: 'Your own station' });
const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens the dialog and gives it a file. */
async function openFile(page: Page, appUrl: string, buffer: Buffer, name = 'areao.csv'): Promise<void> {
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}`);
  await section(page).getByRole('button', { name: 'Import a CSV file…' }).click();
  await dialog(page).getByLabel('CSV or text file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await expect(dialog(page).getByRole('heading', { name })).toBeVisible({ timeout: 15_000 });
}

/** Says what the file does not, and has it read. */
async function readFile(page: Page): Promise<void> {
  await dialog(page).getByLabel('Height of the wind instrument, m').fill('2');
  await dialog(page).getByRole('button', { name: 'Read the file' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'What was read' })).toBeVisible({ timeout: 15_000 });
}

/** Three years with five faults, each at a known line. */
function brokenFile(): Buffer {
  const lines = stationLines(POINT, 2007, 2009);
  const broken = [...lines];
  broken[1] = '2007-02-30;0,0;30,0;20,0;70,0;2,0;20,0';
  broken[2] = '2007-01-01;0,0;30,0;20,0;70,0;2,0;20,0';
  broken[3] = '2007-01-04;0,0;30,0;20,0';
  broken[4] = '2007-01-05;0,0;abc;20,0;70,0;2,0;20,0';
  broken[5] = '2007-01-06;0,0;20,0;30,0;70,0;2,0;20,0';
  return stationFile(broken);
}

test('a file with faults is read, and each fault is listed with its line and its reason', async ({ page, appUrl }) => {
  await openFile(page, appUrl, brokenFile());
  await expect(dialog(page).getByText('Still to be chosen:')).toBeVisible();
  // A day that does not exist keeps the format from being certain.
  await expect(dialog(page).getByText('YYYY-MM-DD fits most of the dates, but not “2007-02-30”.')).toBeVisible();
  await dialog(page).getByLabel('How the dates are written').selectOption('YYYY-MM-DD');
  await readFile(page);
  await expect(dialog(page).getByText('1,093 of 1,096 rows were read.')).toBeVisible();
  const rows = dialog(page).getByRole('table', { name: 'Left out, and why' }).locator('tbody tr');
  const line = (index: number) => String(FIRST_DATA_LINE + index);
  await expect(rows).toHaveText([
    new RegExp(`^${line(1)}the whole row.*2007-02-30`),
    new RegExp(`^${line(2)}the whole row.*already in line ${line(0)}`),
    new RegExp(`^${line(3)}the whole row4 cells instead of 7`),
    new RegExp(`^${line(4)}Highest temperature.*“abc” is not a number`),
    new RegExp(`^${line(5)}.*the highest \\(20\\) is below the lowest \\(30\\)`),
    new RegExp(`^${line(5)}.*the highest \\(20\\) is below the lowest \\(30\\)`),
  ]);
});

test('a press before the elevation is found waits for it, and the file is read', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.openMeteo, { kind: 'delay', ms: 4000 });
  await openFile(page, appUrl, stationFile(stationLines(POINT, 2007, 2007)));
  await expect(dialog(page).getByLabel('Elevation, m')).toHaveValue('');
  await readFile(page);
});

test('a station is learnt from, used, named in the result, kept over a reload, and removed', async ({
  page,
  appUrl,
}) => {
  test.slow();
  await openFile(page, appUrl, stationFile(stationLines(POINT, 2007, 2009)));
  await dialog(page).getByLabel('Name', { exact: true }).fill('Fazenda Areão');
  await readFile(page);
  await expect(dialog(page).getByRole('checkbox', { name: 'Use its days as a source' })).toBeChecked();
  await expect(dialog(page).getByRole('checkbox', { name: 'Learn from it' })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Continue' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'What was learnt' })).toBeVisible({ timeout: 60_000 });
  await expect(dialog(page).getByRole('table', { name: 'Held-out skill before and after' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(section(page).getByText('The station is kept on this device. Calculate to use it.')).toBeVisible();

  await page.goto(`${appUrl}#/eto?${JANUARY_2008}`);
  await page.reload();
  await waitForSuccess(page);
  await expect(section(page).getByText(/^Your station Fazenda Areão: used as a source/)).toBeVisible();
  const result = await exportJson(page);
  const station = result.sources.find(({ id }) => id === 'own-station');
  expect(station).toMatchObject({ kind: 'measured', dayCount: 31, station: { name: 'Fazenda Areão' } });

  await section(page).getByRole('button', { name: 'Remove the station Fazenda Areão' }).click();
  await expect(section(page).getByRole('button', { name: 'Keep it' })).toBeFocused();
  await section(page).getByRole('button', { name: 'Remove it' }).click();
  await expect(section(page).getByText('The station was removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Calculate', exact: true }).click();
  await waitForSuccess(page);
  const after = await exportJson(page);
  expect(after.sources.map(({ id }) => id)).not.toContain('own-station');
});

test('a unit that does not fit the values is asked about, and nothing is read before the answer', async ({
  page,
  appUrl,
}) => {
  const header = ['date', 'tmax (°C)', 'tmin (°C)'];
  // 77 to 95 °F under a header that says °C.
  const lines = Array.from({ length: 60 }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    return `${day};${77 + (i % 18)},0;${59 + (i % 9)},0`;
  });
  await openFile(page, appUrl, stationFile(lines, header));
  await dialog(page).getByRole('button', { name: 'Read the file' }).click();
  const alert = dialog(page).getByRole('alert');
  await expect(alert).toContainText('Highest temperature: taken as °C');
  for (let left = await alert.getByRole('button', { name: 'It is °F' }).count(); left > 0; left--) {
    await alert.getByRole('button', { name: 'It is °F' }).first().click();
  }
  await dialog(page).getByRole('button', { name: 'Read the file' }).click();
  await expect(dialog(page).getByText('60 of 60 rows were read.')).toBeVisible();
  // Without radiation, humidity and wind there is no ETo to learn from.
  await expect(dialog(page).getByRole('checkbox', { name: 'Learn from it' })).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Keep the station' }).click();
  await expect(section(page).getByText(/used as a source$/)).toBeVisible();
});

test('what a file says of itself is shown as text and does nothing', async ({ page, appUrl }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const header = ['date', 'tmax (°C)', 'tmin (°C)', evil];
  const lines = Array.from({ length: 40 }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    return `${day};30,5;20,5;${i === 3 ? '<b>bold</b>' : '1'}`;
  });
  lines[5] = `<script>document.title=3</script>;30,5;20,5;1`;
  await openFile(page, appUrl, stationFile(lines, header), 'evil<svg onload=document.title=4>.csv');
  await expect(dialog(page).getByText(evil).first()).toBeVisible();
  await dialog(page).getByLabel('How the dates are written').selectOption('YYYY-MM-DD');
  await dialog(page).getByLabel('Name', { exact: true }).fill(evil);
  await dialog(page).getByRole('button', { name: 'Read the file' }).click();
  await expect(dialog(page).getByText('39 of 40 rows were read.')).toBeVisible();
  await expect(dialog(page).getByText('“<script>document.title=3</script>” is not a date')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Keep the station' }).click();
  await expect(section(page).getByText(`Your station ${evil}`)).toBeVisible();
  expect(await page.title()).not.toMatch(/\d/);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('learning can be stopped, and the station is kept without it', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'delay', ms: 20_000 });
  await openFile(page, appUrl, stationFile(stationLines(POINT, 2009, 2009)));
  await readFile(page);
  await dialog(page).getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => weather.log.requestsTo(HOSTS.nasaPower).length).toBe(1);
  await dialog(page).getByRole('button', { name: 'Stop' }).click();
  await weather.log.waitForAbort(HOSTS.nasaPower);
  await dialog(page).getByRole('button', { name: 'Keep the station without it' }).click();
  await expect(section(page).getByText(/used as a source$/)).toBeVisible();
  await expect(section(page).getByRole('button', { name: /^Learn from the station/ })).toBeVisible();
});

test('every step is accessible, and the focus comes back at the end', async ({ page, appUrl }) => {
  test.slow();
  const expectNoFaults = async (step: string) => {
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${step}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  };
  await openFile(page, appUrl, brokenFile());
  await dialog(page).getByText('The first rows of the file').first().click();
  await expectNoFaults('columns');
  await dialog(page).getByLabel('How the dates are written').selectOption('YYYY-MM-DD');
  await readFile(page);
  await expect(dialog(page).getByRole('heading', { name: 'What was read' })).toBeFocused();
  await expectNoFaults('report');
  await dialog(page).getByRole('button', { name: 'Continue' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'What was learnt' })).toBeFocused({ timeout: 60_000 });
  await expectNoFaults('learnt');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(section(page).getByRole('button', { name: 'Import a CSV file…' })).toBeFocused();
});

test('going back from the report finds the columns as they were set', async ({ page, appUrl }) => {
  await openFile(page, appUrl, stationFile(stationLines(POINT, 2009, 2009)));
  await dialog(page).getByLabel('Meaning of PRECIPITACAO TOTAL, DIARIO(mm)').selectOption('Not used');
  await readFile(page);
  await expect(dialog(page).getByRole('rowheader', { name: 'Precipitation' })).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Back' }).click();
  await expect(dialog(page).getByLabel('Meaning of PRECIPITACAO TOTAL, DIARIO(mm)')).toHaveValue('unused');
  await expect(dialog(page).getByLabel('Height of the wind instrument, m')).toHaveValue('2');
});

test('a station stands in the list of what is kept, and is removed there too', async ({ page, appUrl }) => {
  await openFile(page, appUrl, stationFile(stationLines(POINT, 2009, 2009)));
  await readFile(page);
  await dialog(page).getByRole('checkbox', { name: 'Learn from it' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Keep the station' }).click();
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your own stations' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the station areao' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('The station was removed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your own stations' })).toHaveCount(0);
});
