/** Figures of a thirty-year result while a person reads it: scrolling its days, drawing its charts, every press. */
import type { Page } from '@playwright/test';
import type { World } from './browser';
import type { Figure } from './figure';

const REQUEST = 'lat=-22.725&lon=-47.6476&start=1990-01-01&end=2019-12-31';
/** Gentle to wild, px a turn of the wheel. */
const WHEEL_STEPS_PX = [100, 400, 1500, 6000, 40_000];
const TURNS = 30;
const OPENINGS = 5;
/** A frame at 60 a second. */
const FRAME_MS = 16;

/** What the page notes of itself. */
interface Noted {
  framesMs: number[];
  /** Event Timing: from a press to the next paint, by interaction. */
  presses: Record<string, number>;
}

async function openResult(world: World, section: string): Promise<Page> {
  const context = await world.newContext();
  const page = await context.newPage();
  // The runner's compiler names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
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

/** From the press on Charts to the first chart, each time anew. */
async function openCharts(world: World): Promise<number[]> {
  const page = await openResult(world, 'summary');
  const parts = page.getByRole('navigation', { name: 'Parts of the result' });
  const drawn: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const seen = page.evaluate(timeToChart);
    await parts.getByRole('link', { name: 'Charts', exact: true }).click();
    drawn.push(await seen);
    await page.waitForTimeout(1500);
    await parts.getByRole('link', { name: 'Summary', exact: true }).click();
    await page.waitForTimeout(500);
  }
  await page.context().close();
  return drawn;
}

async function timeToChart(): Promise<number> {
  const pressed = await new Promise<number>((resolve) => {
    document.addEventListener('click', (event) => resolve(event.timeStamp), { capture: true, once: true });
  });
  while (!document.querySelector('figure.chart canvas') && performance.now() - pressed < 5000) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - pressed;
}

/** The presses that a reader of a long result makes, by kind: from each press to the next paint. */
async function pressAll(world: World): Promise<ReadonlyMap<string, number[]>> {
  const page = await openResult(world, 'summary');
  const parts = page.getByRole('navigation', { name: 'Parts of the result' });
  const heads = page.getByRole('table', { name: 'Daily results' }).getByRole('columnheader').getByRole('button');
  const found = new Map<string, number[]>();
  const press = async (kind: string, act: () => Promise<unknown>) => {
    // Without a window, Chromium shows a canvas that was drawn anew only after the pointer has moved over the page, up to
    // seconds later, while nothing is at work. With a window the same presses take 24 ms.
    await page.mouse.move(1, 1);
    await page.mouse.move(1, 300);
    await page.waitForTimeout(500);
    await take(page, 'presses');
    await act();
    await page.waitForTimeout(1500);
    // What took less than a frame is not reported: it took a frame at the most.
    const longest = Math.max(FRAME_MS, ...Object.values(await take(page, 'presses')));
    found.set(kind, [...(found.get(kind) ?? []), longest]);
  };
  const open = (name: string) => press(`open ${name}`, () => parts.getByRole('link', { name, exact: true }).click());
  await open('Days');
  for (const index of [1, 1, 0]) await press('sort the days', () => heads.nth(index).click());
  await open('Charts');
  await press('zoom in', () => page.getByRole('button', { name: 'Zoom in' }).first().click());
  await page.getByRole('application').first().focus();
  for (let i = 0; i < 3; i++) await press('a key in a chart', () => page.keyboard.press('ArrowRight'));
  await open('Statistics');
  await open('Sources and method');
  await open('Summary');
  await page.context().close();
  return found;
}

/** Measures a thirty-year result in the built app. */
export async function measureThirtyYears(world: World): Promise<Figure[]> {
  const days = '30 years, Days, longest frame while scrolling (by speed)';
  const scrolled = await scrollDays(world);
  const drawn = await openCharts(world);
  const presses = [...(await pressAll(world))].map(
    ([kind, measured]): Figure => ({
      name: `30 years, ${kind}, press to next paint`,
      unit: 'ms',
      budget: 100,
      measured,
    }),
  );
  return [
    { name: days, unit: 'ms', budget: 50, measured: scrolled },
    { name: '30 years, press on Charts to the first chart', unit: 'ms', budget: 200, measured: drawn },
    ...presses,
  ];
}
