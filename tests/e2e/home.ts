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
  const table = page.getByRole('table', { name: 'Daily results' });
  await expect(table).toHaveAttribute('aria-rowcount', String(dayCount + 1));
  const days = await table.evaluate(async (element) => {
    const frame = element.parentElement ?? element;
    const found = new Map<number, string[]>();
    // A long table has only the rows that are seen: it is read as it scrolls.
    for (let top = 0; top <= frame.scrollHeight; top += frame.clientHeight / 2) {
      frame.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (const row of element.querySelectorAll('tbody tr[aria-rowindex]')) {
        const texts = [...row.children].map((cell) => cell.textContent ?? '');
        found.set(Number(row.getAttribute('aria-rowindex')), texts);
      }
    }
    frame.scrollTop = 0;
    return [...found].sort(([a], [b]) => a - b).map(([, texts]) => texts);
  });
  expect(days).toHaveLength(dayCount);
  return days;
}
