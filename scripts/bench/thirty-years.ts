/** Figures of a thirty-year result while a person reads it: scrolling its days, drawing its charts, every press. */
import type { Page } from '@playwright/test';
import type { World } from './browser';
import type { Figure } from './figure';

const REQUEST = 'lat=-22.725&lon=-47.6476&start=1990-01-01&end=2019-12-31';
/** Gentle to wild, px a turn of the wheel. */
const WHEEL_STEPS_PX = [100, 400, 1500, 6000, 40_000];
const TURNS = 30;

/** What the page notes of itself. */
interface Noted {
  framesMs: number[];
  /** Event Timing: from a press to the next paint, by interaction. */
  presses: Record<string, number>;
}

async function openResult(world: World, section: string): Promise<Page> {
  const context = await world.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const noted: Noted = { framesMs: [], presses: {} };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
        if (!entry.interactionId) continue;
        noted.presses[entry.interactionId] = Math.max(noted.presses[entry.interactionId] ?? 0, entry.duration);
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    let last = 0;
    const tick = (now: number) => {
      if (last > 0) noted.framesMs.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.goto(`${world.appUrl}#/eto?${REQUEST}&section=${section}`);
  await page.getByText('SUCCESS', { exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  return page;
}

const take = <Part extends keyof Noted>(page: Page, part: Part) =>
  page.evaluate((name) => {
    const { noted } = window as unknown as { noted: Noted };
    const taken = noted[name];
    Object.assign(noted, { [name]: name === 'framesMs' ? [] : {} });
    return taken;
  }, part) as Promise<Noted[Part]>;

/** The longest frame at each speed of the wheel. */
async function scrollDays(world: World): Promise<number[]> {
  const page = await openResult(world, 'days');
  const table = page.getByRole('table', { name: 'Daily results' });
  await table.waitFor();
  await table.scrollIntoViewIfNeeded();
  const box = await table.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
  const longest: number[] = [];
  for (const step of WHEEL_STEPS_PX) {
    await page.waitForTimeout(500);
    await take(page, 'framesMs');
    for (let i = 0; i < TURNS; i++) await page.mouse.wheel(0, step);
    longest.push(Math.max(...(await take(page, 'framesMs'))));
  }
  await page.context().close();
  return longest;
}

/** From a chart's coming into sight to its picture. */
async function drawCharts(world: World): Promise<number[]> {
  const page = await openResult(world, 'charts');
  await page.locator('figure.chart').first().waitFor();
  await page.waitForTimeout(1000);
  const count = await page.locator('figure.chart').count();
  const drawn: number[] = [];
  for (let i = 0; i < count; i++) drawn.push(await page.locator('figure.chart').nth(i).evaluate(timeToPicture));
  await page.context().close();
  return drawn.filter((ms) => ms > 0);
}

/** 0 for a chart that was drawn before it came into sight. */
async function timeToPicture(figure: Element): Promise<number> {
  const isDrawn = () => figure.querySelector('canvas, .chart__svg') !== null;
  if (isDrawn()) return 0;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const from = performance.now();
  figure.scrollIntoView();
  while (!isDrawn() && performance.now() - from < 5000) await frame();
  await frame();
  return performance.now() - from;
}

/** Every kind of press that a reader of a long result makes, from the press to the next paint. */
async function pressAll(world: World): Promise<number[]> {
  const page = await openResult(world, 'summary');
  const parts = page.getByRole('navigation', { name: 'Parts of the result' });
  const open = async (name: string) => {
    await parts.getByRole('link', { name, exact: true }).click();
    await page.waitForTimeout(1500);
  };
  await open('Days');
  const heads = page.getByRole('table', { name: 'Daily results' }).getByRole('columnheader').getByRole('button');
  for (const index of [1, 1, 0]) {
    await heads.nth(index).click();
    await page.waitForTimeout(400);
  }
  await open('Charts');
  await page.getByRole('button', { name: 'Zoom in' }).first().click();
  await page.waitForTimeout(400);
  await page.getByRole('application').first().focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(400);
  await open('Statistics');
  await open('Sources and method');
  await open('Summary');
  const presses = Object.values(await take(page, 'presses'));
  await page.context().close();
  return presses;
}

/** Measures a thirty-year result in the built app. */
export async function measureThirtyYears(world: World): Promise<Figure[]> {
  const days = '30 years, Days, longest frame while scrolling (by speed)';
  return [
    { name: days, unit: 'ms', budget: 50, measured: await scrollDays(world) },
    { name: '30 years, a chart, in sight to drawn', unit: 'ms', budget: 200, measured: await drawCharts(world) },
    { name: '30 years, press to next paint (each press)', unit: 'ms', budget: 100, measured: await pressAll(world) },
  ];
}
