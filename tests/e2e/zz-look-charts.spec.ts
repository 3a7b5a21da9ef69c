import { test } from '../support/fixtures';
import { PERIOD_QUERY } from './home';
test('look', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&section=charts`);
  const f = page.getByRole('figure', { name: 'What moves with ETo' });
  await f.scrollIntoViewIfNeeded(); await f.locator('.chart__still svg').waitFor();
  await f.screenshot({ path: '/tmp/look-charts/m.png' });
});
