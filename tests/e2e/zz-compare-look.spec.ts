import { expect, test } from '../support/fixtures';

const PLACES = 'start=2010-01-01&end=2010-03-31&p=-22.725,-47.6476,Piracicaba&p=-7.53117,-46.03899,Balsas&p=-30,-20,At%20sea&p=-15.6,-56.1,&p=48.85,2.35,A%20very%20long%20name%20of%20a%20farm%20in%20the%20Oise';
const YEARS = 'lat=-7.53117&lon=-46.03899&name=Balsas&from=11-01&to=03-31&years=1995,1996,1997';
test.use({ contextOptions: { reducedMotion: 'reduce' } });
for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`look ${width} ${colorScheme}`, async ({ page, appUrl }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const shot = (name: string) => page.screenshot({ path: `/tmp/cmp2/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await page.goto(`${appUrl}#/compare`);
      await expect(page.getByRole('heading', { name: 'What to compare' })).toBeVisible();
      await shot('empty');
      await page.goto(`${appUrl}#/compare?${PLACES}`);
      await expect(page.getByText('PROCESSING')).toHaveCount(0, { timeout: 40_000 });
      await expect(page.getByRole('table', { name: 'Side by side' })).toBeVisible();
      await page.waitForTimeout(1500);
      await shot('places');
      if (colorScheme === 'dark') return;
      await page.goto(`${appUrl}#/compare?${YEARS}`);
      await expect(page.getByRole('heading', { name: 'Calculations' })).toBeVisible();
      await expect(page.getByText('SUCCESS')).toHaveCount(3, { timeout: 40_000 });
      await page.waitForTimeout(1500);
      await shot('years');
    });
