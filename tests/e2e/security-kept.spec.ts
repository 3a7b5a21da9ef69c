/** Script in what is kept, passed on and compared: names, notes, backup files, snapshots, comparisons and exported files. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParseRows, dsvFormat } from 'd3-dsv';
import readWorkbook from 'read-excel-file/node';
import type { RunResult } from '../../src/protocol';
import { encodeRunQuery } from '../../src/share/link';
import { packSnapshot } from '../../src/share/snapshot-link';
import { toPlain } from '../../src/storage/backup-text';
import { okValue } from '../share/ok-value';
import { sampleResult, stationMethod } from '../share/sample-result';
import { sampleStation } from '../storage/sample-station';
import { expect, test } from '../support/fixtures';
import { download, downloadFile, openSection, type SectionName, waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY, pointCard } from './home';
import { ADDRESS, expectNothingRan, FORMULA, PAYLOADS } from './hostile-text';

const SIMULATED = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07&sources=simulated`;
const SECTIONS: readonly SectionName[] = ['Days', 'Charts', 'Statistics', 'Sources', 'Summary'];

/** A result with a text of a stranger wherever a result has room for one. */
function resultOf(text: string): RunResult {
  const base = sampleResult();
  const { calibration, ...method } = stationMethod();
  if (calibration.kind !== 'station') throw new Error(`The calibration is ${calibration.kind}.`);
  const station = { id: text, name: text, distanceKm: 1, elevationM: 500 };
  return {
    ...base,
    appVersion: text,
    method: { ...method, calibration: { ...calibration, stationId: text, name: text } },
    sources: base.sources.map((report) => ({ ...report, station })),
    warnings: [{ code: 'source-failed', source: 'nasa-power', failure: { code: 'invalid-response', path: text } }],
  };
}

async function openSnapshot(page: Page, appUrl: string, text: string): Promise<void> {
  await page.goto(`${appUrl}#/shared/${okValue(await packSnapshot(resultOf(text)))}`);
  await expect(page.getByText(/^A snapshot: the numbers as they were calculated on/)).toBeVisible();
}

async function readBackup(page: Page, appUrl: string, entries: object): Promise<void> {
  const file = { format: 'evaonline-backup', version: 1, results: [], favourites: [], stations: [], ...entries };
  await page.goto(`${appUrl}#/saved`);
  await page
    .getByRole('region', { name: 'Backup' })
    .getByLabel('Read a backup file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
}

/** An entry of a backup for a result, as the app would have written it. */
function backupEntry(result: RunResult, words: string): object {
  const kept = { name: words, note: words, editedAt: 1 };
  return { id: encodeRunQuery(result.request), savedAt: result.computedAt, kept, result: toPlain(result) };
}

for (const payload of PAYLOADS) {
  test(`in the name and the note of a saved result, kept and changed: ${payload}`, async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/eto?${SIMULATED}`);
    await waitForSuccess(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(payload);
    await page.getByLabel('Note (optional)').fill(payload);
    await page.getByRole('form').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(`Saved as “${payload}”.`)).toBeVisible();
    await page.getByRole('link', { name: 'See what is saved' }).click();
    await expect(page).toHaveURL(/#\/saved$/);
    await page.reload();
    await expect(page.getByText(payload, { exact: true })).toHaveCount(2);
    await page.getByRole('button', { name: `Edit the name and the note of ${payload}` }).click();
    await page.getByRole('button', { name: 'Keep these words' }).click();
    await page.getByRole('link', { name: `Open ${payload}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: payload })).toBeVisible();
    await expectNothingRan(page);
  });

  test(`in the name of a favourite, on the list and on the map: ${payload}`, async ({ page, appUrl }) => {
    await openWithPoint(page, appUrl);
    await pointCard(page).getByRole('button', { name: 'Favourite' }).click();
    await page.goto(`${appUrl}#/saved`);
    await page.getByRole('button', { name: /^Rename 22/ }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(payload);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: `Open ${payload} on the map` })).toHaveText(payload);
    await page.goto(appUrl);
    await expect(page.getByRole('region', { name: 'Map' }).getByRole('link', { name: payload })).toBeAttached();
    await expectNothingRan(page);
    await page.goto(`${appUrl}#/compare`);
    await page.getByRole('button', { name: payload, exact: true }).click();
    await expect(page.getByRole('button', { name: `Remove ${payload}` })).toBeVisible();
    await expectNothingRan(page);
  });

  test(`in a backup file, all of whose texts are shown: ${payload}`, async ({ page, appUrl }) => {
    const result = resultOf(payload);
    const entries = {
      results: [backupEntry(result, payload)],
      favourites: [{ id: '1,1', name: payload, latitudeDeg: 1, longitudeDeg: 1, editedAt: 1 }],
      stations: [toPlain(sampleStation({ name: payload, fileName: payload }))],
      preferences: { language: payload, units: payload },
    };
    await readBackup(page, appUrl, entries);
    await expect(page.getByText('3 entries added, 0 made newer, 0 already here, 0 refused.')).toBeVisible();
    await page.getByText('Line by line').click();
    await expectNothingRan(page);
    await page.getByRole('link', { name: `Open ${payload}`, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: payload })).toBeVisible();
    await openSection(page, 'Sources');
    await expect(page.getByRole('table').filter({ hasText: payload }).first()).toBeVisible();
    await expectNothingRan(page);
  });

  test(`in the texts of a snapshot, in every section: ${payload}`, async ({ page, appUrl }) => {
    await openSnapshot(page, appUrl, payload);
    for (const section of SECTIONS) {
      await openSection(page, section);
      await expect(page.getByText(/^(Loading|Drawing)/)).toHaveCount(0);
      await expectNothingRan(page);
      if (section === 'Sources') await expect(page.getByText(payload).first()).toBeVisible();
    }
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expectNothingRan(page);
  });

  test(`in the names of a comparison: ${payload}`, async ({ page, appUrl }) => {
    const name = encodeURIComponent(payload);
    const places = `start=2010-01-01&end=2010-01-07&p=-22.725,-47.6476,${name}&p=-22.5,-47.5,${name}`;
    for (const link of [`#/compare?${places}`, `#/compare?start=${name}&end=${name}&p=${name}&years=${name}`]) {
      await page.goto(appUrl + link);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
      if (link.includes('p=-22')) {
        await expect(page.getByRole('table', { name: 'Side by side' })).toContainText(payload, { timeout: 20_000 });
        await expect(page.getByText('SUCCESS', { exact: true })).toHaveCount(2);
      }
      await expectNothingRan(page);
    }
  });
}

test('a backup with addresses that run, or with the names of prototypes, changes nothing', async ({ page, appUrl }) => {
  const good = resultOf('x');
  const runs = { ...good, sources: good.sources.map((report) => ({ ...report, url: ADDRESS })) };
  const polluting = JSON.parse(
    `{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},${JSON.stringify(backupEntry(good, 'Kept')).slice(1)}`,
  );
  await readBackup(page, appUrl, { results: [backupEntry(runs, 'An address'), polluting], __proto__: { hacked: 1 } });
  await expect(page.getByText('1 entry added, 0 made newer, 0 already here, 1 refused.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open Kept' })).toBeVisible();
  await expect(page.getByText('An address')).toHaveCount(0);
  await expectNothingRan(page);
});

/** Every cell that a spreadsheet would work out; a number with its sign is none. */
function formulas(rows: readonly (readonly unknown[])[]): readonly unknown[] {
  const cells = rows.flat().filter((cell) => typeof cell === 'string');
  return cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-][\d.,]+$/.test(cell));
}

test('no file that is exported holds a formula, whatever the texts of the result', async ({ page, appUrl }) => {
  await openSnapshot(page, appUrl, FORMULA);
  const plain = await download(page, 'Export CSV for programs');
  expect(csvParseRows(plain.text)).toHaveLength(1 + 3);
  expect(formulas(csvParseRows(plain.text))).toEqual([]);
  const local = await download(page, 'Export CSV');
  expect(formulas(dsvFormat(',').parseRows(local.text.replace(/^\uFEFF/, '')))).toEqual([]);
  const sheets = await readWorkbook((await downloadFile(page, 'Export Excel')).path);
  expect(sheets.flatMap(({ data }) => data.flat()).join('\n')).toContain(FORMULA);
  expect(sheets.flatMap(({ data }) => formulas(data))).toEqual([]);
});

test('no name makes a formula of a comparison’s file', async ({ page, appUrl }) => {
  const name = encodeURIComponent(FORMULA);
  const query = `start=2010-01-01&end=2010-01-02&p=-22.725,-47.6476,${name}&p=-22.5,-47.5,${name}`;
  await page.goto(`${appUrl}#/compare?${query}`);
  await expect(page.getByText('SUCCESS', { exact: true })).toHaveCount(2, { timeout: 20_000 });
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).first().click();
  const rows = csvParseRows(readFileSync(await (await started).path(), 'utf8').replace(/^\uFEFF/, ''));
  expect(rows[0]?.[0]).toBe(`Date ${FORMULA}`);
  expect(rows).toHaveLength(1 + 2);
  expect(formulas(rows)).toEqual([]);
});
