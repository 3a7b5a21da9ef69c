/** What a person does with the app and reads in it, for the browser tests. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ResultDocument } from '../../src/share/result-document';

/** Waits until the run on the page has ended with a result. */
export async function waitForSuccess(page: Page): Promise<void> {
  // In any language.
  await expect(page.getByText(/^(SUCCESS|CONCLUÍDO|LISTO|TERMINÉ)$/)).toBeVisible({ timeout: 20_000 });
}

/** Opens the list of exports of the result on the page, where it is not open yet. */
export async function openExports(page: Page): Promise<Locator> {
  const opener = page.getByRole('button', { name: 'Export', exact: true });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return page.getByRole('region', { name: 'Export this result' });
}

/** Saves the file that a button of the exports downloads. */
export async function downloadFile(page: Page, button: string): Promise<{ name: string; path: string }> {
  const exports = await openExports(page);
  const started = page.waitForEvent('download');
  await exports.getByRole('button', { name: button, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** The text of the file that a button of the exports downloads. */
export async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const { name, path } = await downloadFile(page, button);
  return { name, text: readFileSync(path, 'utf8') };
}

/** Waits for the result on the page and exports it as JSON. */
export async function exportJson(page: Page): Promise<ResultDocument> {
  await waitForSuccess(page);
  return JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
}

/** The address of a run that has ended: its query, and the check of its numbers behind it. */
export function checkedAddress(appUrl: string, query: string): RegExp {
  const plain = `${appUrl}#/eto?${query}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain}&check=[0-9a-z.]+$`);
}

/** A section of the result on the page: Summary, Days, Charts, Statistics or Sources. */
export type SectionName = 'Summary' | 'Days' | 'Charts' | 'Statistics' | 'Sources';

/** Opens a section of the result on the page. */
export async function openSection(page: Page, name: SectionName): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Parts of the result' }).getByRole('link', { name });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** The table of the days of a result. */
export function dailyResults(page: Page): Locator {
  return page.getByRole('table', { name: 'Daily results' });
}

/** The run gives a result with exactly these warnings; its days are open then. */
export async function expectWarnings(page: Page, sentences: readonly (string | RegExp)[]): Promise<void> {
  await waitForSuccess(page);
  await openSection(page, 'Summary');
  await expect(page.getByRole('region', { name: 'Worth knowing' }).getByRole('listitem')).toHaveText([...sentences]);
  await openSection(page, 'Days');
  await expect(dailyResults(page)).toBeVisible();
}

/** The run gives ERROR, no number, and exactly these sentences: what happened, a line a source, what to do. */
export async function expectError(page: Page, sentences: readonly (string | RegExp)[]): Promise<void> {
  await expect(page.getByText('ERROR', { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('alert').locator('p, li')).toHaveText([...sentences]);
  await expect(dailyResults(page)).toHaveCount(0);
}

/** No run was begun: no badge of any kind, no progress. */
export async function expectNoRun(page: Page): Promise<void> {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByText(/^(PROCESSING|SUCCESS|ERROR|TIMEOUT)$/)).toHaveCount(0);
}
