/** Offering to install, telling what is new, and a reload that loses nothing of a form. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY } from './home';

const WEEK_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07`;
const offer = (page: Page) => page.getByRole('complementary', { name: 'Install the app' });

/** Says what Chromium says when the app may be installed; private windows, as tests are, never hear it. */
function mayInstall(page: Page): Promise<void> {
  return page.evaluate(() => {
    const prompt = async () => {
      Reflect.set(window, 'askedToInstall', true);
    };
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
}

test('installing is offered after the first result, below the page, and asks the browser', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto`);
  await expect(page.getByRole('button', { name: 'Calculate', exact: true })).toBeVisible();
  await mayInstall(page);
  await expect(offer(page)).toHaveCount(0);
  await page.goto(`${appUrl}#/eto?${WEEK_QUERY}`);
  await waitForSuccess(page);
  await offer(page).scrollIntoViewIfNeeded();
  // In the page's flow: nothing of the form lies under it.
  const form = await page.getByRole('form', { name: 'Point and period' }).boundingBox();
  const box = await offer(page).boundingBox();
  expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  await offer(page).getByRole('button', { name: 'Install' }).click();
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'askedToInstall'))).toBe(true);
});

test('an offer put off does not come back at the next visit', async ({ page, appUrl }) => {
  const open = async () => {
    await page.goto(`${appUrl}#/saved`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  await open();
  await page.evaluate(() => localStorage.setItem('evaonline.first-visit', String(Date.now() - 86_400_000)));
  await open();
  await mayInstall(page);
  await offer(page).getByRole('button', { name: 'Not now' }).click();
  await expect(offer(page)).toHaveCount(0);
  await open();
  await mayInstall(page);
  await page.waitForTimeout(300);
  await expect(offer(page)).toHaveCount(0);
});

test('after an update what is new is told once, and About tells it all', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/about`);
  await page.getByRole('button', { name: 'What’s new' }).click();
  const dialog = page.getByRole('dialog', { name: 'What’s new' });
  await expect(dialog.getByRole('heading', { name: 'Version 0.1.0' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const news = page.getByRole('complementary', { name: 'What’s new' });
  await expect(news).toHaveCount(0);

  await page.evaluate(() => localStorage.setItem('evaonline.seen-version', '0.0.9'));
  await page.reload();
  await expect(news.getByText(/^EVAonline was updated to version/)).toBeVisible();
  await news.getByRole('button', { name: 'What’s new' }).click();
  await expect(dialog.getByRole('heading', { name: /^Version / })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(news).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(news).toHaveCount(0);
});

test('what was typed into the form is there after the reload that an update needs', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}`);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field('Latitude').fill('-21.5');
  await field('Elevation (optional)').fill('612');
  await field('First day').fill('2015-06-01');
  await page.getByRole('checkbox', { name: 'NASA POWER' }).check();
  await page.reload();
  await expect(field('Latitude')).toHaveValue('-21.5');
  await expect(field('Longitude')).toHaveValue('-47.6476');
  await expect(field('Elevation (optional)')).toHaveValue('612');
  await expect(field('First day')).toHaveValue('2015-06-01');
  await expect(page.getByRole('checkbox', { name: 'NASA POWER' })).toBeChecked();

  // Under another link the form is that link's.
  await page.goto(`${appUrl}#/eto?lat=10&lon=20`);
  await page.reload();
  await expect(field('Latitude')).toHaveValue('10');
  await expect(field('Elevation (optional)')).toHaveValue('');
});

test('while a dialog is open, nothing behind it can be pressed, so no reload can cost it', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  await page.getByRole('button', { name: 'ETo today' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveJSProperty('open', true);
  expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
});
