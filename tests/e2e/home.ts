/** What a person does on Home, for the browser tests. */
import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en/core';

/** A point on land, in fields of sugar cane. */
export const PIRACICABA = { latitude: -22.725, longitude: -47.6476 };
export const POINT_QUERY = `lat=${PIRACICABA.latitude}&lon=${PIRACICABA.longitude}`;
/** Ninety days that every archive has had for years. */
export const PERIOD_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-03-31`;

/** The card of the chosen point. */
export function pointCard(page: Page): Locator {
  return page.getByRole('region').filter({ has: page.getByRole('button', { name: 'ETo today' }) });
}

/** Opens Home with a point chosen, as its address keeps it, and waits for the card to know all of it. */
export async function openWithPoint(page: Page, appUrl: string, query = POINT_QUERY): Promise<void> {
  await page.goto(`${appUrl}#/?${query}`);
  await expect(page.getByRole('button', { name: 'ETo today' })).toBeEnabled();
  await expect(pointCard(page).getByText(en.card.elevationLoading)).toBeHidden();
}

/** The days of the table named *Daily results*, as a person reads them: one row of cell texts a day. */
export async function readTable(page: Page, dayCount: number): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('table', { name: 'Daily results' }).locator('tbody tr');
  // The rows of a long table come a few at a time.
  await expect(rows).toHaveCount(dayCount);
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}
