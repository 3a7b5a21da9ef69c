/** The charts of a result: drawn, in step, by keyboard, in a table, and as files. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { exportJson, waitForSuccess } from './app';
import { PERIOD_QUERY, POINT_QUERY } from './home';

/** The figure of a chart, with its canvas drawn. */
async function figureOf(page: Page, title: string): Promise<Locator> {
  const figure = page.getByRole('figure', { name: title, exact: true });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('canvas, .chart__still svg').first()).toBeVisible();
  return figure;
}

async function openCharts(page: Page, appUrl: string, query = PERIOD_QUERY): Promise<void> {
  await page.goto(`${appUrl}#/eto?${query}&section=charts`);
  await waitForSuccess(page);
}

async function save(figure: Locator, name: string): Promise<{ name: string; content: Buffer }> {
  const started = figure.page().waitForEvent('download');
  await figure.getByRole('button', { name }).click();
  const file = await started;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

const TITLES = [
  'ETo by day',
  'ETo and temperature',
  'ETo and solar radiation',
  'Rain and ETo',
  'Water balance by day',
  'Water balance, summed up',
  'ETo by month',
  'How often each ETo occurs',
  'What moves with ETo',
];

test('every chart is drawn, has a picture in words and its numbers in a table', async ({ page, appUrl }) => {
  await openCharts(page, appUrl);
  for (const title of TITLES) {
    const figure = await figureOf(page, title);
    await expect(figure.getByRole('img')).toHaveAccessibleName(/A table below it holds the numbers\.$/);
    await figure.getByText(`${title}: the numbers`).click();
    await expect(figure.getByRole('table')).toBeVisible();
  }
  await expect(page.getByText('Year over year needs more than one year')).toBeVisible();
});

test('the table has the numbers of the result', async ({ page, appUrl }) => {
  await openCharts(page, appUrl);
  const { days } = await exportJson(page);
  const figure = await figureOf(page, 'ETo by day');
  await figure.getByText('ETo by day: the numbers').click();
  const rows = figure.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(90);
  const head = await figure.getByRole('columnheader').allTextContents();
  const column = head.findIndex((text) => text.startsWith('ETo, all sources combined'));
  const shown = await rows.evaluateAll((all, at) => all.map((row) => row.children[at]?.textContent), column);
  expect(shown).toEqual(days.map(({ et0Mm }) => (et0Mm === null ? '–' : et0Mm.toFixed(2))));
});

test('the keyboard goes through the days, and all charts follow', async ({ page, appUrl }) => {
  await openCharts(page, appUrl);
  const temperature = await figureOf(page, 'ETo and temperature');
  const eto = await figureOf(page, 'ETo by day');
  const first = eto.getByRole('application');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(eto).toContainText(/1 Jan 2010: ETo, all sources combined \d/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(eto).toContainText('8 Jan 2010: ');
  await expect(temperature).toContainText(/8 Jan 2010: .*Highest of the day \d+\.\d.°C/);
  await page.keyboard.press('PageDown');
  await expect(eto).toContainText('8 Feb 2010: ');
  await expect(eto.locator('.chart__readout')).toHaveAttribute('aria-live', 'polite');
  await expect(temperature.locator('.chart__readout')).toHaveAttribute('aria-live', 'off');
  await page.keyboard.press('+');
  await expect(temperature.getByRole('button', { name: 'Show all days' })).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('0');
  await expect(temperature.getByRole('button', { name: 'Show all days' })).toHaveAttribute('aria-disabled', 'true');
});

test('a drag zooms every chart, a double-click shows all, and the pointer reads a day', async ({ page, appUrl }) => {
  await openCharts(page, appUrl);
  const eto = await figureOf(page, 'ETo by day');
  const over = eto.locator('.u-over');
  const box = await over.boundingBox();
  if (!box) throw new Error('the chart has no box');
  await page.mouse.move(box.x + box.width * 0.25, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(box.x + 2, box.y + 40);
  // A quarter of 90 days after 1 January is 23 January.
  await expect(eto).toContainText(/2[234] Jan 2010: /);
  // Without a look at it: scrolling would take the chart away from under the pointer.
  const rain = page.getByRole('figure', { name: 'Rain and ETo', exact: true });
  await expect(rain).toContainText(/2[234] Jan 2010: .*Rain \d/);
  await over.dblclick({ position: { x: 5, y: 40 } });
  await expect(eto.getByRole('button', { name: 'Show all days' })).toHaveAttribute('aria-disabled', 'true');
});

test('a chart is saved as SVG and PNG, with its place, its period and its credits', async ({ page, appUrl }) => {
  await openCharts(page, appUrl);
  for (const title of ['ETo by day', 'What moves with ETo']) {
    const figure = await figureOf(page, title);
    const svg = await save(figure, 'Save as SVG drawing');
    expect(svg.name).toMatch(/^EVAonline_22\.7250S_47\.6476W_2010-01-01_2010-03-31_(eto|correlation)\.svg$/);
    const text = svg.content.toString('utf8');
    const isXml = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
      return parsed.querySelector('parsererror') === null && parsed.querySelectorAll('text').length > 10;
    }, text);
    expect(isXml).toBe(true);
    for (const part of [title, '22.7250° S, 47.6476° W', 'Mar 2010', 'NASA']) expect(text).toContain(part);
    expect(text).not.toMatch(/NaN|undefined|var\(/);
    const png = await save(figure, 'Save as PNG picture');
    expect(png.name).toMatch(/\.png$/);
    expect([...png.content.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    // Twice the 960 px of the plot and its margins.
    expect(png.content.readUInt32BE(16)).toBe(2 * (960 + 48));
  }
});

test('thirty years show what is usual, and say by how many years', async ({ page, appUrl }) => {
  test.slow();
  await openCharts(page, appUrl, `${POINT_QUERY}&start=1991-01-01&end=2020-12-31&sources=simulated`);
  const years = await figureOf(page, 'Year over year');
  await expect(years).toContainText('The latest year against 30 years of 1991–2020');
  const eto = await figureOf(page, 'ETo by day');
  await eto.getByText('ETo by day: the numbers').click();
  await expect(eto.getByRole('table').locator('tbody tr')).toHaveCount(360);
  const svg = await save(eto, 'Save as SVG drawing');
  expect(svg.content.toString('utf8')).toContain('Simulated climate');
});
