/** Everything that is kept as one file: written, wiped, read back; and files that a stranger wrote. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { download, exportJson } from './app';
import { openWithPoint, POINT_QUERY, pointCard } from './home';

const JANUARY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31`;

const backupOf = (page: Page) => page.getByRole('region', { name: 'Backup' });

async function saveResult(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByLabel('Note (optional)').fill('With a note');
  await page.getByRole('form').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(`Saved as “${name}”.`)).toBeVisible();
}

async function writeBackup(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const started = page.waitForEvent('download');
  await backupOf(page).getByRole('button', { name: 'Download a backup' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function readBackup(page: Page, text: string, name = 'EVAonline.evaonline.json'): Promise<void> {
  const field = backupOf(page).getByLabel('Read a backup file');
  await field.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** All that the site keeps, gone. */
async function wipe(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const deletion = indexedDB.deleteDatabase('evaonline');
        deletion.onsuccess = () => resolve();
        deletion.onerror = () => reject(deletion.error);
      }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
}

test('results and favourites come back from the file with the same numbers', async ({ page, appUrl, weather }) => {
  await openWithPoint(page, appUrl);
  await pointCard(page).getByRole('button', { name: 'Favourite' }).click();
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  const result = await exportJson(page);
  await saveResult(page, 'January');
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  const { name, text } = await writeBackup(page);
  expect(name).toMatch(/^EVAonline_\d{4}-\d\d-\d\d\.evaonline\.json$/);
  const file = JSON.parse(text);
  expect(file).toMatchObject({ format: 'evaonline-backup', version: 1, favourites: [{ latitudeDeg: -22.725 }] });
  expect(file.results[0].result.days.et0Mm.values).toHaveLength(31);

  await wipe(page);
  weather.log.clear();
  await readBackup(page, text);
  await expect(backupOf(page).getByText('2 entries added, 0 made newer, 0 already here, 0 refused.')).toBeVisible();
  await backupOf(page).getByText('Line by line').click();
  await expect(backupOf(page).getByRole('row', { name: 'Result: January Added' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Favourite places' }).getByRole('listitem')).toHaveCount(1);
  await readBackup(page, text);
  await expect(backupOf(page).getByText('0 entries added, 0 made newer, 2 already here, 0 refused.')).toBeVisible();

  await page.getByRole('link', { name: 'Open January' }).click();
  await expect(page.getByText('With a note')).toBeVisible();
  expect(JSON.parse((await download(page, 'Export JSON')).text)).toEqual(result);
  expect(weather.log.requests).toEqual([]);
});

test('a hostile file runs nothing, changes nothing and is refused in words', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/saved`);
  const markup = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
  for (const text of ['', 'not json', '[[[[', '{"format":"evaonline-backup","version":1,"results":"x"}']) {
    await readBackup(page, text);
    await expect(backupOf(page).getByText('This is no backup of EVAonline.')).toBeVisible();
  }
  await readBackup(page, '{"format":"evaonline-backup","version":99}');
  await expect(backupOf(page).getByText('written by another version of EVAonline')).toBeVisible();
  const hostile = JSON.stringify({
    format: 'evaonline-backup',
    version: 1,
    preferences: { language: markup, units: markup },
    results: [
      { id: markup, savedAt: 1, kept: { name: markup, note: markup, editedAt: 1 }, result: { version: 1 } },
      null,
    ],
    favourites: [{ id: '1,1', name: ['x'], latitudeDeg: 1, longitudeDeg: 1, editedAt: 1 }],
    stations: [{ id: 'a', name: markup, series: { $: 'Float64Array', values: [markup] } }],
  }).replace('"savedAt"', '"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"savedAt"');
  await readBackup(page, hostile);
  await expect(backupOf(page).getByText('0 entries added, 0 made newer, 0 already here, 4 refused.')).toBeVisible();
  await backupOf(page).getByText('Line by line').click();
  await expect(
    backupOf(page).getByRole('row', {
      name: 'Result no. 1 in the file Refused: not whole, or not written by EVAonline',
    }),
  ).toBeVisible();
  // A name is text, whatever it says.
  const named = JSON.stringify({
    format: 'evaonline-backup',
    version: 1,
    results: [],
    stations: [],
    favourites: [{ id: '1,1', name: markup, latitudeDeg: 1, longitudeDeg: 1, editedAt: 1 }],
  });
  await readBackup(page, named);
  await expect(page.getByRole('link', { name: `Open ${markup} on the map` })).toHaveText(markup);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('a file larger than a backup can be is not read', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/saved`);
  const field = backupOf(page).getByLabel('Read a backup file');
  await field.evaluate((input: HTMLInputElement) => {
    const file = new File(['{}'], 'large.evaonline.json');
    Object.defineProperty(file, 'size', { value: 100_000_001 });
    const list = new DataTransfer();
    list.items.add(file);
    // The list makes a file of its own, whose size is true: the field is given the one that lies.
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(backupOf(page).getByText('This file is larger than 100 MB')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the page with everything on it (${colorScheme})`, async ({ page, appUrl }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await openWithPoint(page, appUrl);
    await pointCard(page).getByRole('button', { name: 'Favourite' }).click();
    await page.goto(`${appUrl}#/eto?${JANUARY}`);
    await expect(page.getByText('SUCCESS', { exact: true })).toBeVisible();
    await saveResult(page, 'A long name for a result that has to be broken somewhere on a phone');
    const analyse = async (part = 'body') => {
      expect((await new AxeBuilder({ page }).include(part).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    };
    await analyse('.task-panel__actions');
    await page.goto(`${appUrl}#/eto?${JANUARY}&sources=nasa-power`);
    await expect(page.getByText('SUCCESS', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Saved', exact: true }).click();
    const { text } = await writeBackup(page);
    await readBackup(page, text);
    await backupOf(page).getByText('Line by line').click();
    await page.getByRole('button', { name: /^Edit the name/ }).click();
    await page.getByRole('button', { name: /^Rename / }).click();
    await expect(page.getByText('All of this site')).toBeVisible();
    await analyse();
    if (process.env.EVAONLINE_LOOK) {
      await page.screenshot({ path: `${process.env.EVAONLINE_LOOK}/saved-360-${colorScheme}.png`, fullPage: true });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.screenshot({ path: `${process.env.EVAONLINE_LOOK}/saved-1280-${colorScheme}.png`, fullPage: true });
    }
  });
