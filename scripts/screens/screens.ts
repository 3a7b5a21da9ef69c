/** Every screen of the app, in an order in which each finds what it shows: where it is, and when it is all there. */
import type { Page } from 'playwright';
import type { Section } from '../../src/share/view-query';

export interface Screen {
  readonly name: string;
  /** What follows the app's address; none stays on the page as it is. */
  readonly address?: string;
  /** What a person does there, until all of the screen is drawn. */
  readonly arrive: (page: Page) => Promise<unknown>;
  /** A page is shown as long as it is, up to a limit; what fills the window is shown as a window. */
  readonly extent: 'page' | 'window';
}

export const BALSAS = 'lat=-7.53117&lon=-46.03899';
const SEASON = `${BALSAS}&start=1995-07-01&end=1995-09-30`;
const WITH_CROP = `${SEASON}&crop=maize-grain&planted=1995-06-20`;
const COMPARED =
  'start=1995-07-01&end=1995-09-30&p=-7.53117,-46.03899,Balsas&p=-22.725,-47.6476,Piracicaba&p=-12.3609,-44.9741,S%C3%A3o%20Desid%C3%A9rio';

async function isCalculated(page: Page): Promise<void> {
  await page.getByText('SUCCESS', { exact: true }).first().waitFor();
  await page.getByText('Loading…').first().waitFor({ state: 'hidden' });
}

/** Leaves the dialog that is open, if one is. */
export async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function isPointKnown(page: Page): Promise<void> {
  await page.locator('.leaflet-container path').first().waitFor();
  await page.getByText('looked up').waitFor();
}

async function openToday(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ETo today' }).click();
  await isCalculated(page);
}

async function openSettings(page: Page): Promise<void> {
  await closeDialog(page);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
}

async function areChartsDrawn(page: Page): Promise<void> {
  await isCalculated(page);
  await page.locator('.chart canvas').first().waitFor();
}

async function openExports(page: Page): Promise<void> {
  await isCalculated(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('region', { name: 'Export this result' }).getByRole('button').last().scrollIntoViewIfNeeded();
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this result' });
  await dialog.getByRole('textbox', { name: 'Link with the numbers', exact: true }).waitFor();
}

async function openSnapshot(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Link with the numbers', exact: true });
  const link = await field.inputValue();
  await closeDialog(page);
  await page.goto(link);
  await page.getByText('Nothing was asked of any source.').waitFor();
}

async function areCompared(page: Page): Promise<void> {
  await page.getByText('SUCCESS', { exact: true }).nth(2).waitFor();
  await page.locator('.chart canvas').first().waitFor();
}

/** A favourite, a result with a name and a note, and the calculations before it. */
async function fillSaved(page: Page): Promise<void> {
  await isCalculated(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const form = page.getByRole('form', { name: 'Save this result' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Lower field, dry season');
  await form.getByLabel('Note (optional)').fill('Second maize of the year, sown on 20 June.');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved as “Lower field').waitFor();
  await page.goto(page.url().replace(/#.*/, `#/?${BALSAS}`));
  await page.getByRole('button', { name: 'Favourite' }).click();
  await page.locator('.nav').getByRole('link', { name: 'Saved' }).click();
  await page.getByRole('link', { name: /^Open Lower field/ }).waitFor();
}

function section(name: Section, arrive = isCalculated): Screen {
  return { name: `eto-${name}`, address: `#/eto?${WITH_CROP}&section=${name}`, arrive, extent: 'page' };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

export const SCREENS: readonly Screen[] = [
  {
    name: 'home',
    address: '#/',
    arrive: (page) => page.locator('.leaflet-container path').first().waitFor(),
    extent: 'window',
  },
  { name: 'home-point', address: `#/?${BALSAS}`, arrive: isPointKnown, extent: 'window' },
  { name: 'today', arrive: openToday, extent: 'window' },
  { name: 'settings', arrive: openSettings, extent: 'window' },
  { name: 'eto-form', address: `#/eto?${BALSAS}`, arrive: heading, extent: 'page' },
  section('summary'),
  section('days'),
  section('charts', areChartsDrawn),
  section('statistics'),
  section('sources'),
  { name: 'export', address: `#/eto?${WITH_CROP}`, arrive: openExports, extent: 'window' },
  { name: 'share', arrive: openShare, extent: 'window' },
  { name: 'shared', arrive: openSnapshot, extent: 'page' },
  { name: 'compare', address: `#/compare?${COMPARED}`, arrive: areCompared, extent: 'page' },
  { name: 'saved', address: `#/eto?${SEASON}`, arrive: fillSaved, extent: 'page' },
  { name: 'about', address: '#/about', arrive: heading, extent: 'page' },
];
