/** The summary and the sources of a result: their numbers are those of the file. */
import AxeBuilder from '@axe-core/playwright';
import { expect, HOSTS, test } from '../support/fixtures';
import { exportJson, openSection, waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY } from './home';

const MONTH = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31`;
const sumOf = (values: readonly (number | null | undefined)[]) =>
  values.reduce((sum: number, value) => sum + (value ?? Number.NaN), 0);

test('rain, ETo and their balance are those of the days, in total and by seven days', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${MONTH}`);
  const { days } = await exportJson(page);
  const et0 = sumOf(days.map(({ et0Mm }) => et0Mm));
  const rain = sumOf(days.map(({ inputs }) => inputs.precipitationMm));
  const water = page.getByRole('region', { name: 'Rain against ETo' });
  await expect(water).toContainText(`Rain ${rain.toFixed(1)}\u00a0mm, ETo ${et0.toFixed(1)}\u00a0mm.`);
  await expect(water).toContainText(`${Math.abs(rain - et0).toFixed(1)}\u00a0mm ${rain > et0 ? 'more' : 'less'} rain`);
  const weeks = page.getByRole('table', { name: 'By seven days' }).locator('tbody tr');
  await expect(weeks).toHaveCount(5);
  const third = days.slice(14, 21);
  await expect(weeks.nth(2).getByRole('cell').first()).toHaveText(sumOf(third.map(({ et0Mm }) => et0Mm)).toFixed(1));
});

test('the qualities are counted, and a source that failed is named with its reason', async ({
  page,
  appUrl,
  weather,
  allowConsole,
}) => {
  allowConsole(/status of 500/);
  weather.faults.set(HOSTS.nasaPower, { kind: 'server-error' });
  await page.goto(`${appUrl}#/eto?${MONTH}`);
  const { days } = await exportJson(page);
  const medium = days.filter(({ quality }) => quality === 'MEDIUM').length;
  const sure = page.getByRole('region', { name: 'How sure it is' });
  await expect(sure).toContainText(`MEDIUM ${medium} of 31 days`);
  await expect(sure).toContainText('One provider only: 31 days');
  const sources = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
  await expect(sources).toHaveText([/^NASA POWER: answered with error 500/, 'Open-Meteo Archive: 31 of 31 days']);
});

test('sources and method: each source with its licence, the constants and how the calibration did', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto?${MONTH}`);
  await waitForSuccess(page);
  await openSection(page, 'Sources');
  await expect(page.getByRole('link', { name: 'Licence of the data of Open-Meteo Archive' })).toBeVisible();
  await expect(page.getByText('Time zone America/Sao_Paulo, as the weather provider gives it')).toBeVisible();
  await page.getByText('Constants', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Stefan–Boltzmann/ })).toContainText('4.903 × 10⁻⁹');
  await page.getByText('How it did against measured ETo').click();
  await expect(page.getByRole('row', { name: /Kling–Gupta/ })).toContainText(/0\.\d\d/);
  const { violations } = await new AxeBuilder({ page }).include('.results').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('US units: the same water in inches', async ({ page, appUrl }) => {
  await page.addInitScript(() => localStorage.setItem('evaonline.units', 'us'));
  await page.goto(`${appUrl}#/eto?${MONTH}`);
  const { days } = await exportJson(page);
  const inches = sumOf(days.map(({ et0Mm }) => et0Mm)) / 25.4;
  await expect(page.getByRole('region', { name: 'Rain against ETo' })).toContainText(
    `ETo ${inches.toFixed(2)}\u00a0in.`,
  );
});

test('the dialog of today leads to the full result of the same days', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  await page.getByRole('button', { name: 'ETo today' }).click();
  await page.getByRole('link', { name: 'Open the full result' }).click({ timeout: 20_000 });
  await waitForSuccess(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await exportJson(page)).days).toHaveLength(7);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the summary at 360 px, ${colorScheme}: nothing cut, nothing that axe finds`, async ({ page, appUrl }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${appUrl}#/eto?${MONTH}`);
    await waitForSuccess(page);
    await expect(page.getByRole('table', { name: 'By seven days' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('.results').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
