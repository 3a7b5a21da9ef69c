/** The main job with the keyboard alone: no mouse anywhere in this file. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { waitForSuccess } from './app';
import { openWithPoint, pointCard } from './home';

const FURTHEST_STOP = 60;

/** What is wrong with the control that has the focus: where the eye cannot see that it has it. */
function focusProblem(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    // The calendar button inside a date field is the browser's own, with a ring of its own.
    if (focused.matches('input[type=date]:not(:focus)')) return undefined;
    const name = focused.outerHTML.slice(0, 120);
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right, width, height } = focused.getBoundingClientRect();
    if (!focused.matches(':focus-visible')) return `not :focus-visible: ${name}`;
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
    if (width < 8 || height < 8) return `too small to see: ${name}`;
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return `out of sight: ${name}`;
    return undefined;
  });
}

/** Presses Tab until the control has the focus; every stop on the way must show that it has it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < FURTHEST_STOP; stop++) {
    await page.keyboard.press('Tab');
    expect(await focusProblem(page), 'visible focus').toBeUndefined();
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${control} was not reached with ${FURTHEST_STOP} presses of Tab`);
}

async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('search, ETo today, close, choose a period, calculate, export: by keys alone', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await tabTo(page, page.getByRole('combobox', { name: 'Search a place' }));
  await page.keyboard.type('Piraci');
  await expect(page.getByRole('option', { name: /Piracicaba/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(pointCard(page).getByRole('heading', { name: 'Piracicaba' })).toBeVisible();

  await pressOn(page, button(page, 'ETo today'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await waitForSuccess(page);
  await pressOn(page, button(page, 'Close'));
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button(page, 'ETo today')).toBeFocused();

  await pressOn(page, button(page, 'Choose a period'), 'Space');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByLabel('First day'));
  // The same day of the month as month of the year: browsers ask for them in the order of their own language.
  await page.keyboard.type('01012010');
  await expect(page.getByLabel('First day')).toHaveValue('2010-01-01');
  await tabTo(page, page.getByLabel('Last day'));
  await page.keyboard.type('02022010');
  await pressOn(page, button(page, 'Calculate'));
  await waitForSuccess(page);
  await expect(page).toHaveURL(/#\/eto\?lat=-22\.7253&lon=-47\.6492&start=2010-01-01&end=2010-02-02&check=[0-9a-z.]+$/);

  await pressOn(page, button(page, 'Export'));
  const started = page.waitForEvent('download');
  await pressOn(page, button(page, 'Export CSV'));
  const file = await started;
  expect(
    readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n'),
  ).toHaveLength(1 + 33);
});

test('the map is moved by the arrow keys, and Enter chooses its centre', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await expect(button(page, 'Zoom in')).toBeVisible();
  const map = page.getByRole('application');
  await tabTo(page, map);
  await page.keyboard.press('Enter');
  await expect(pointCard(page)).toContainText(/1[12]\.\d{4}° N, 0\.0000° E/);
  await page.keyboard.press('ArrowRight');
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(pointCard(page)).not.toContainText(/\D0\.0000° E/, { timeout: 500 });
  }).toPass();
  await expect(map).toBeFocused();
});

test('the dialog keeps the focus inside, and Esc closes it', async ({ page, appUrl }) => {
  await openWithPoint(page, appUrl);
  await pressOn(page, button(page, 'ETo today'));
  const dialog = page.getByRole('dialog');
  await waitForSuccess(page);
  const isInside = () =>
    dialog.evaluate((element) => element.contains(document.activeElement) || document.activeElement === document.body);
  expect(await isInside()).toBe(true);
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press(press % 3 === 2 ? 'Shift+Tab' : 'Tab');
    expect(await isInside(), `after ${press + 1} presses`).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button(page, 'ETo today')).toBeFocused();
});

test('the first press of Tab offers to skip to the content', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/about`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Skip to the content')).toBeFocused();
  expect(await focusProblem(page)).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a new page begins at its heading', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  const links = page.getByRole('navigation', { name: 'Main' });
  for (const [name, heading] of [
    ['Saved', 'Saved results'],
    ['About', 'About EVAonline'],
    ['ETo', 'Evapotranspiration for a period'],
  ] as const) {
    await links.getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
});

test('a form that cannot be calculated puts the focus on the first field to mend', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto`);
  await pressOn(page, button(page, 'Calculate'));
  await expect(page.getByText('Latitude is missing.')).toBeVisible();
  await expect(page.getByLabel('Latitude')).toBeFocused();
});
