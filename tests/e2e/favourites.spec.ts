/** Favourite places: starred on the card, pinned on the map, listed and renamed on Saved. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/fixtures';
import { openWithPoint, pointCard } from './home';

const MARKUP = '<img src=x onerror="globalThis.ran=1">';

test('a point is starred, found again under its name, and opens Home at its place', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  const star = pointCard(page).getByRole('button', { name: 'Favourite' });
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await star.press('Space');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '22.7250° S, 47.6476° W' })).toBeVisible();

  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  const places = page.getByRole('region', { name: 'Favourite places' });
  await places.getByRole('button', { name: /^Rename 22\.7250° S/ }).click();
  await expect(places.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await places.getByRole('textbox', { name: 'Name' }).fill(MARKUP);
  await page.keyboard.press('Enter');
  await expect(places.getByRole('link', { name: `Open ${MARKUP} on the map` })).toBeVisible();

  // On the map of a Home without a point, by keyboard alone.
  await page.getByRole('link', { name: 'EVAonline' }).first().click();
  const pin = page.getByRole('region', { name: 'Map' }).getByRole('link', { name: MARKUP });
  await pin.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/\?lat=-22\.725&lon=-47\.6476$/);
  await expect(pointCard(page).getByText(MARKUP)).toBeVisible();
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('a press on a pin opens its place and not the point under the finger', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  await pointCard(page).getByRole('button', { name: 'Favourite' }).click();
  await page.goto(`${appUrl}#/?lat=-22.73&lon=-47.65`);
  await page.reload();
  const pin = page.getByRole('region', { name: 'Map' }).getByRole('link', { name: '22.7250° S' });
  await pin.click();
  await expect(page).toHaveURL(/#\/\?lat=-22\.725&lon=-47\.6476$/);
  await expect(pointCard(page).getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
});

test('a favourite removed by mistake comes back', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  await pointCard(page).getByRole('button', { name: 'Favourite' }).click();
  await expect(page.getByRole('link', { name: '22.7250° S, 47.6476° W' })).toBeVisible();
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  const places = page.getByRole('region', { name: 'Favourite places' });
  await places.getByRole('button', { name: /^Remove 22\.7250° S/ }).click();
  await expect(places.getByRole('listitem')).toHaveCount(0);
  await places.getByRole('button', { name: 'Undo' }).click();
  await expect(places.getByRole('listitem')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a map with a pin and a starred card (${colorScheme})`, async ({ page, appUrl }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await openWithPoint(page, appUrl);
    await pointCard(page).getByRole('button', { name: 'Favourite' }).click();
    await expect(page.getByRole('link', { name: '22.7250° S, 47.6476° W' })).toBeAttached();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
