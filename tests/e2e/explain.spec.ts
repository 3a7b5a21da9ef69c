/** A day explained: opened and closed by keyboard, on a narrow screen, with the numbers of the result. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { dailyResults, exportJson, waitForSuccess } from './app';
import { POINT_QUERY } from './home';

const WEEK_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07`;
const DAY = '3 Jan 2010';

const opener = (page: Page) => page.getByRole('button', { name: `Explain ${DAY}` });
const account = (page: Page) => page.getByRole('region', { name: `How the ETo of ${DAY} came about` });

async function openWeek(page: Page, appUrl: string): Promise<void> {
  await page.goto(`${appUrl}#/eto?${WEEK_QUERY}&section=days`);
  await waitForSuccess(page);
  await expect(dailyResults(page).getByRole('rowheader')).toHaveCount(7);
}

/** The value of the step with this name, as it is printed. */
async function stepValue(panel: Locator, name: string): Promise<string> {
  const step = panel.getByRole('listitem').filter({ hasText: name });
  return (await step.locator('.explain-step__value').innerText()).split(/\s/)[0] ?? '';
}

test('a date of the table opens the account of its day by keyboard, and Close gives the focus back', async ({
  page,
  appUrl,
}) => {
  await openWeek(page, appUrl);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(account(page).getByRole('heading', { level: 3 })).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(account(page).getByRole('heading', { level: 4 })).toHaveText([
    'What went in',
    'FAO-56 step by step',
    'From the sources to the number',
  ]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(account(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
});

test('the account has the numbers of the result', async ({ page, appUrl }) => {
  await openWeek(page, appUrl);
  const result = await exportJson(page);
  await opener(page).click();
  const panel = account(page);
  const day = result.days[2];
  expect(await stepValue(panel, 'mean temperature')).toBe(day?.inputs.tempMeanC?.toFixed(2));
  expect(await stepValue(panel, 'reference evapotranspiration')).toBe(day?.equationEt0Mm?.toFixed(2));
  const total = panel.locator('.explain-account__total');
  await expect(total).toHaveText(`ETo${day?.et0Mm?.toFixed(2)} mm`);
  for (const source of ['NASA POWER', 'Open-Meteo Archive']) {
    await expect(panel.getByText(source).first()).toBeVisible();
  }
});

test('another date takes the place of the first, and the same date closes it', async ({ page, appUrl }) => {
  await openWeek(page, appUrl);
  await page.getByRole('button', { name: 'Explain 2 Jan 2010' }).click();
  await expect(page.getByRole('region', { name: 'How the ETo of 2 Jan 2010 came about' })).toBeVisible();
  await opener(page).click();
  await expect(account(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'How the ETo of 2 Jan 2010 came about' })).toBeHidden();
  await opener(page).click();
  await expect(account(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the account at ${width} px, ${colorScheme}: nothing cut, nothing that axe finds`, async ({
      page,
      appUrl,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 740 });
      await openWeek(page, appUrl);
      await opener(page).click();
      await expect(account(page)).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).include('.explain').include('.results-table').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
