/** The main job on a phone, a tablet and a desk: every section whole, with no sideways scroll, light and dark. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { dailyResults, openSection, type SectionName, waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY } from './home';
import { cutTexts, SCHEMES, sidewaysScrollPx } from './page-checks';

const WIDTHS_PX = [360, 768, 1280];

/** What a person comes to a section for. */
const MAIN_CONTENT: Readonly<Record<SectionName, (page: Page) => Locator>> = {
  Summary: (page) => page.getByRole('region', { name: 'Water for your crop' }),
  Days: dailyResults,
  Charts: (page) => page.getByRole('figure').first(),
  Statistics: (page) => page.getByRole('table', { name: 'Statistics of every variable' }),
  Sources: (page) => page.getByRole('region', { name: 'Sources', exact: true }),
};
const SECTIONS = Object.keys(MAIN_CONTENT) as SectionName[];

for (const width of WIDTHS_PX)
  for (const colorScheme of SCHEMES)
    test(`from the map through all five sections at ${width} px, ${colorScheme}`, async ({ page, appUrl }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await openWithPoint(page, appUrl);
      await page.getByRole('button', { name: 'Choose a period' }).click();
      await page.getByLabel('First day').fill('2010-01-01');
      await page.getByLabel('Last day').fill('2010-01-31');
      await page.getByRole('button', { name: 'Calculate', exact: true }).click();
      await waitForSuccess(page);
      await expect(page).toHaveURL(new RegExp(`${POINT_QUERY}&start=2010-01-01&end=2010-01-31`));
      for (const section of SECTIONS) {
        await openSection(page, section);
        const content = MAIN_CONTENT[section](page);
        await content.scrollIntoViewIfNeeded();
        await expect(content).toBeInViewport();
        // A chart is drawn when it is near what is seen.
        if (section === 'Charts') await expect(content.locator('canvas').first()).toBeVisible();
        await page.evaluate(() => scrollTo(500, scrollY));
        expect(await page.evaluate(() => scrollX), `${section}: the page moves sideways`).toBe(0);
        expect.soft(await sidewaysScrollPx(page), `${section}: sideways scroll`).toBe(0);
        expect.soft(await cutTexts(page), `${section}: cut`).toEqual([]);
      }
    });
