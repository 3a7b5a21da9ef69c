/** What a person does with the app and reads in it, for the browser tests. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ResultDocument } from '../../src/share/result-document';

/** Waits until the run on the page has ended with a result. */
export async function waitForSuccess(page: Page): Promise<void> {
  await expect(page.getByText('SUCCESS', { exact: true })).toBeVisible({ timeout: 20_000 });
}

/** The text of the file that a button downloads. */
export async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Waits for the result on the page and exports it as JSON. */
export async function exportJson(page: Page): Promise<ResultDocument> {
  await waitForSuccess(page);
  return JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
}

/** The table of the days of a result. */
export function dailyResults(page: Page): Locator {
  return page.getByRole('table', { name: 'Daily results' });
}

/** The run gives a result with exactly these warnings. */
export async function expectWarnings(page: Page, sentences: readonly (string | RegExp)[]): Promise<void> {
  await waitForSuccess(page);
  await expect(page.getByRole('region', { name: 'Worth knowing' }).getByRole('listitem')).toHaveText([...sentences]);
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
