/** The main job with the keyboard alone: no mouse anywhere in this file. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { ResultDocument } from '../../src/share/result-document';
import { expect, test } from '../support/fixtures';
import { dailyResults, type SectionName, waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY, pointCard } from './home';

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

/** Opens a section; what shows that it is there is found by its role and name. */
async function openSectionByKey(page: Page, name: SectionName, shows: Locator): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the result' });
  await pressOn(page, parts.getByRole('link', { name }));
  await expect(shows).toBeVisible();
}

async function exportJsonByKey(page: Page): Promise<ResultDocument> {
  await pressOn(page, button(page, 'Export'));
  const started = page.waitForEvent('download');
  await pressOn(page, button(page, 'Export JSON'));
  return JSON.parse(readFileSync(await (await started).path(), 'utf8'));
}

test('through the sections, a crop chosen, days sorted and one opened: by keys and names alone', async ({
  page,
  appUrl,
}) => {
  test.slow();
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}&start=2010-01-01&end=2010-01-31`);
  await waitForSuccess(page);
  const water = page.getByRole('region', { name: 'Water for your crop' });
  await tabTo(page, water.getByRole('combobox', { name: 'Crop' }));
  await page.keyboard.type('Maize, g');
  await expect(page).toHaveURL(/crop=maize-grain/);
  await tabTo(page, water.getByLabel('Planting date'));
  await page.keyboard.type('12122009');
  await expect(water).toContainText('Maize, grain, dried in the field: the crop needs');
  await expect(page).toHaveURL(/planted=2009-12-12/);

  await openSectionByKey(page, 'Charts', page.getByRole('figure').first());
  await openSectionByKey(page, 'Statistics', page.getByRole('table', { name: 'Statistics of every variable' }));
  await openSectionByKey(page, 'Sources', page.getByRole('heading', { name: 'Sources and method' }));
  const { days } = await exportJsonByKey(page);
  await openSectionByKey(page, 'Days', dailyResults(page));

  const head = page.getByRole('columnheader', { name: /^ETo/ });
  await pressOn(page, head.getByRole('button'));
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const lowest = days.toSorted((a, b) => (a.et0Mm ?? 0) - (b.et0Mm ?? 0))[0]?.date ?? '';
  const first = dailyResults(page)
    .getByRole('button', { name: /^Explain / })
    .first();
  await expect(first).toHaveAccessibleName(`Explain ${Number(lowest.slice(-2))} Jan 2010`);
  await pressOn(page, first);
  await expect(page.getByRole('heading', { level: 3, name: `${Number(lowest.slice(-2))} Jan 2010` })).toBeVisible();
});

test('a link copied, a result saved with a name and found again on Saved: by keys and names alone', async ({
  page,
  appUrl,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}&start=2010-01-01&end=2010-01-07`);
  await waitForSuccess(page);
  await pressOn(page, button(page, 'Share'));
  const dialog = page.getByRole('dialog', { name: 'Share this result' });
  await pressOn(page, dialog.getByRole('button', { name: 'Copy: Link', exact: true }));
  await expect(dialog.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(button(page, 'Share')).toBeFocused();

  await pressOn(page, button(page, 'Save'));
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Lower field');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as “Lower field”.')).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: 'See what is saved' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Saved results' })).toBeFocused();
  await pressOn(page, page.getByRole('link', { name: 'Open Lower field' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Lower field' })).toBeVisible();
  // The focus came along: the exports are a few stops away.
  await tabTo(page, button(page, 'Export'));
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
