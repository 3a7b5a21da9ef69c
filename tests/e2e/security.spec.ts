/** Text from outside stays text: script put into every input that can carry it never runs, and the policy would stop it. */
import { expect, HOSTS, test } from '../support/fixtures';
import { stationFile, stationLines } from '../support/station-file';
import { waitForSuccess } from './app';
import { PIRACICABA, POINT_QUERY } from './home';
import { expectNothingRan, PAYLOADS } from './hostile-text';

test('the page’s policy allows no script but the app’s own, and no text that becomes script', async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/(^|; )script-src 'self'(;|$)/);
  expect(policy).toMatch(/(^|; )style-src 'self'(;|$)/);
  expect(policy).not.toMatch(/unsafe-|\*/);
  // Before anything that loads.
  const first = await page.evaluate(() => document.querySelector('meta[http-equiv], script, link')?.tagName);
  expect(first).toBe('META');
  expect(await page.locator('script:not([src])').count()).toBe(0);
});

test('the policy stops a script that got into the page all the same', async ({ page, appUrl, allowConsole }) => {
  allowConsole(/Content Security Policy/);
  await page.goto(appUrl);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked=1';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hacked=1">');
  });
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});

for (const payload of PAYLOADS) {
  test(`in a link: ${payload}`, async ({ page, appUrl }) => {
    const hostile = encodeURIComponent(payload);
    const links = [
      `#/${hostile}`,
      `#/?lat=${hostile}&lon=${hostile}`,
      `#/eto?lat=${hostile}&lon=1&start=${hostile}&end=2010-01-07&sources=${hostile}`,
      `#/eto?${POINT_QUERY}&start=2010-01-01&end=2010-01-02&sources=simulated&section=${hostile}&crop=${hostile}&planted=${hostile}&check=${hostile}`,
      `#/saved/${hostile}`,
      `#${payload}`,
    ];
    for (const link of links) {
      await page.goto(appUrl + link);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForTimeout(150);
      await expectNothingRan(page);
    }
  });

  test(`in every field, and in what the browser keeps: ${payload}`, async ({ page, appUrl, weather }) => {
    await page.goto(appUrl);
    weather.faults.set(HOSTS.geocoding, { kind: 'other-words', words: 'Paris', by: payload });
    await page.getByRole('combobox', { name: 'Search a place' }).fill(payload);
    await page.getByRole('combobox', { name: 'Search a place' }).fill('Paris');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('heading', { level: 2, name: payload })).toBeVisible();
    await expectNothingRan(page);

    await page.goto(`${appUrl}#/eto`);
    for (const name of ['Latitude', 'Longitude', 'Elevation (optional)'])
      await page.getByLabel(name, { exact: true }).fill(payload);
    await page.getByRole('button', { name: 'Calculate', exact: true }).click();
    await expectNothingRan(page);

    await page.evaluate((text) => {
      for (const name of ['language', 'units', 'theme', 'seen-version', 'first-visit', 'day-columns'])
        localStorage.setItem(`evaonline.${name}`, text);
      sessionStorage.setItem('evaonline.eto-draft', text);
    }, payload);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Calculate', exact: true })).toBeVisible();
    await expectNothingRan(page);
  });

  test(`in a station’s file and its name, up to the result: ${payload}`, async ({ page, appUrl }) => {
    test.slow();
    const point = { latitudeDeg: PIRACICABA.latitude, longitudeDeg: PIRACICABA.longitude };
    const lines = stationLines(point, 2008, 2008);
    lines[3] = `x${payload};0,0;30,0;20,0;70,0;2,0;20,0`;
    const text = stationFile(lines)
      .toString('latin1')
      .replace('PIRACICABA', payload)
      .replace('Data Medicao', `Data ${payload}`);
    const name = `${payload.replaceAll('/', '')}.csv`;
    await page.goto(`${appUrl}#/eto?${POINT_QUERY}`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Import a CSV file…' }).click();
    await dialog
      .getByLabel('CSV or text file')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    await expect(dialog.getByRole('heading', { name })).toBeVisible({ timeout: 15_000 });
    await expectNothingRan(page);
    await dialog.getByLabel(`Meaning of Data ${payload}`, { exact: true }).selectOption({ label: 'Date' });
    const dates = dialog.getByLabel('How the dates are written');
    if (await dates.isVisible()) await dates.selectOption('YYYY-MM-DD');
    await dialog.getByLabel('Name', { exact: true }).fill(payload);
    await dialog.getByLabel('Height of the wind instrument, m').fill('2');
    await dialog.getByRole('button', { name: 'Read the file' }).click();
    await expect(dialog.getByRole('heading', { name: 'What was read' })).toBeVisible({ timeout: 15_000 });
    await expectNothingRan(page);
    const learn = dialog.getByRole('checkbox', { name: 'Learn from it' });
    if (await learn.isChecked()) await learn.uncheck();
    await dialog.getByRole('button', { name: 'Keep the station' }).click();
    await expect(dialog).toHaveCount(0);
    await page.goto(`${appUrl}#/eto?${POINT_QUERY}&start=2008-02-01&end=2008-02-07`);
    await page.reload();
    await waitForSuccess(page);
    await expect(page.getByText(payload).first()).toBeVisible();
    await expectNothingRan(page);
  });
}
