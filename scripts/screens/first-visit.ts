/** The whole job of a first visit on a phone, step by step: what the person does, and which picture shows it. */
import type { Locator, Page } from 'playwright';

export interface Step {
  /** The name of its picture, after its number. */
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name });

/** Brings a part of the page under the header, as a thumb would. */
async function bringUp(part: Locator): Promise<void> {
  await part.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 60));
}

async function openSection(page: Page, name: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the result' });
  await parts.getByRole('link', { name }).tap();
  await page.getByText('Loading…').first().waitFor({ state: 'hidden' });
  await bringUp(parts);
}

async function search(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search a place' }).tap();
  await page.getByRole('combobox', { name: 'Search a place' }).pressSequentially('Bals');
  await page.getByRole('option').first().waitFor();
}

async function chooseCrop(page: Page): Promise<void> {
  const crop = region(page, 'Water for your crop');
  await crop.getByRole('combobox', { name: 'Crop' }).selectOption({ label: 'Maize, grain, dried in the field' });
  const planted = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
  await crop.getByLabel('Planting date').fill(planted);
  await crop.getByRole('table', { name: 'Water need of the crop' }).waitFor();
  await bringUp(crop);
}

async function explainDay(page: Page): Promise<void> {
  await page.getByRole('table', { name: 'Daily results' }).locator('tbody').getByRole('button').first().tap();
  const day = page.getByRole('heading', { level: 3 }).first();
  await day.waitFor();
  await bringUp(day);
}

async function openExports(page: Page): Promise<void> {
  await button(page, 'Export').tap();
  const exports = region(page, 'Export this result');
  await exports.getByRole('button').first().waitFor();
  await bringUp(button(page, 'Export'));
}

async function openShare(page: Page): Promise<void> {
  await button(page, 'Share').tap();
  const dialog = page.getByRole('dialog', { name: 'Share this result' });
  await dialog.getByRole('textbox', { name: 'Link with the numbers', exact: true }).waitFor();
}

async function showCode(page: Page): Promise<void> {
  await button(page, 'QR code: Link with the numbers').tap();
  const code = page.getByRole('img', { name: 'QR code: Link with the numbers' });
  await code.waitFor();
  await code.scrollIntoViewIfNeeded();
}

export const STEPS: readonly Step[] = [
  { name: 'arrival', act: (page) => page.locator('.leaflet-container path').first().waitFor() },
  { name: 'search', act: search },
  {
    name: 'card',
    act: async (page) => {
      await page.getByRole('option', { name: 'Balsas' }).tap();
      await page.getByText('looked up').waitFor();
    },
  },
  {
    name: 'eto-today',
    act: async (page) => {
      await button(page, 'ETo today').tap();
      await page.getByText('SUCCESS', { exact: true }).waitFor();
    },
  },
  {
    name: 'period',
    act: async (page) => {
      await button(page, 'Close').tap();
      await button(page, 'Choose a period').tap();
      await bringUp(page.getByRole('group', { name: 'Period' }));
    },
  },
  {
    name: 'summary',
    act: async (page) => {
      await button(page, 'Calculate').tap();
      await page.getByText('SUCCESS', { exact: true }).waitFor();
    },
  },
  { name: 'crop', act: chooseCrop },
  { name: 'days', act: (page) => openSection(page, 'Days') },
  { name: 'one-day', act: explainDay },
  { name: 'charts', act: (page) => openSection(page, 'Charts') },
  {
    name: 'chart',
    act: async (page) => {
      const figure = page.getByRole('figure', { name: 'ETo and temperature', exact: true });
      await bringUp(figure);
      await figure.locator('canvas').waitFor();
    },
  },
  { name: 'statistics', act: (page) => openSection(page, 'Statistics') },
  { name: 'sources', act: (page) => openSection(page, 'Sources') },
  { name: 'export', act: openExports },
  { name: 'share', act: openShare },
  { name: 'share-code', act: showCode },
];
