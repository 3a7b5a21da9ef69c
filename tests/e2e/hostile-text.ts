/** Text that would run if it were taken for more than text, and how to see that it did not. */
import type { Page } from '@playwright/test';
import { expect } from '../support/fixtures';

const IMAGE = '<img src=x onerror="window.hacked=1">';
const SCRIPT = '"><script>window.hacked=1</script>';
export const ADDRESS = 'javascript:window.hacked=1';
export const PAYLOADS = [IMAGE, SCRIPT, ADDRESS];

/** What a spreadsheet would work out, were it a cell of its own. */
export const FORMULA = '=HYPERLINK("https://example.org","total")';

/** Nothing ran, nothing of it became a part of the page, and no prototype was changed. */
export async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => [Reflect.get(window, 'hacked'), Reflect.get({}, 'hacked')])).toEqual([
    undefined,
    undefined,
  ]);
  await expect(page.locator('img[src="x"], [onerror], a[href^="javascript:" i], script:not([src])')).toHaveCount(0);
}
