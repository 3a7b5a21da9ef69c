/** What a person does with the app, for the browser tests. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
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
