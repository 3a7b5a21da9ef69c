import { expect, test } from '../support/fixtures';

test.use({ serviceWorkers: 'allow' });

test('the app opens with a name, a heading and a clean console', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await expect(page).toHaveTitle(/EVAonline/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What it loads after the first paint (map, tiles, service worker) is to be as quiet.
  await page.waitForLoadState('networkidle');
});
