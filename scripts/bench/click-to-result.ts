/** Figures from the app as a person uses it: a press of Calculate on the ETo page, to the painted result. */
import type { Page } from '@playwright/test';
import type { World } from './browser';
import type { Figure } from './figure';
import { type MainThreadTask, mainThreadTasks, TRACE_CATEGORIES } from './main-thread';
import type { RunSeen } from './page/probe';

interface Period {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

const DAYS_90: Period = { name: '90 days', start: '2010-01-01', end: '2010-03-31' };
const YEARS_20: Period = { name: '20 years', start: '1991-01-01', end: '2010-12-31' };
const YEARS_30: Period = { name: '30 years', start: '1990-01-01', end: '2019-12-31' };

export interface TracedRun {
  readonly weather: 'from the network' | 'at hand';
  readonly tasks: readonly MainThreadTask[];
  /** As the browser itself reports them (PerformanceObserver), ms. */
  readonly longTasksMs: readonly number[];
}

export interface AppMeasured {
  readonly figures: readonly Figure[];
  /** One a repetition of the 20-year run. */
  readonly traced: readonly TracedRun[];
}

/** The ETo page with point and dates filled in, nothing run yet. */
async function openForm(world: World, period: Period): Promise<Page> {
  const context = await world.newContext();
  const page = await context.newPage();
  // Without the end date the link is not complete, and does not run by itself.
  await page.goto(`${world.appUrl}#/eto?lat=-22.725&lon=-47.6476&start=${period.start}`);
  await page.locator('input[type=date]').last().fill(period.end);
  await page.waitForLoadState('networkidle');
  return page;
}

async function clickCalculate(page: Page): Promise<RunSeen> {
  const seen = page.evaluate(() => window.nextRun());
  await page.getByRole('button', { name: 'Calculate', exact: true }).click();
  return seen;
}

/** The first run fetches the weather; the others have it. */
async function clickMany(page: Page, count: number): Promise<RunSeen[]> {
  const runs: RunSeen[] = [];
  for (let i = 0; i <= count; i++) runs.push(await clickCalculate(page));
  return runs;
}

async function traceClick(world: World, page: Page, weather: TracedRun['weather']): Promise<TracedRun> {
  await world.browser.startTracing(page, { categories: TRACE_CATEGORIES });
  const { longTasksMs } = await clickCalculate(page);
  const trace = await world.browser.stopTracing();
  return { weather, longTasksMs, tasks: mainThreadTasks(trace) };
}

async function measurePeriod(world: World, period: Period, count: number, budgetMs: number): Promise<Figure[]> {
  const page = await openForm(world, period);
  const [first, ...others] = await clickMany(page, count);
  await page.context().close();
  const painted = (runs: readonly RunSeen[]) => runs.map(({ paintedMs }) => paintedMs);
  return [
    {
      name: `${period.name}, click to painted result, at hand`,
      unit: 'ms',
      budget: budgetMs,
      measured: painted(others),
    },
    {
      name: `${period.name}, click to settled page, at hand`,
      unit: 'ms',
      budget: null,
      measured: others.map(({ settledMs }) => settledMs),
    },
    {
      name: `${period.name}, click to painted result, test server`,
      unit: 'ms',
      budget: null,
      measured: first ? painted([first]) : [],
    },
  ];
}

/** The longest task of the main thread in each of a few 20-year runs, the first with its download. */
async function traceLongRun(world: World): Promise<TracedRun[]> {
  const page = await openForm(world, YEARS_20);
  const traced = [await traceClick(world, page, 'from the network')];
  for (let i = 0; i < 5; i++) traced.push(await traceClick(world, page, 'at hand'));
  await page.context().close();
  return traced;
}

/** Measures the built app. */
export async function measureApp(world: World): Promise<AppMeasured> {
  const short = await measurePeriod(world, DAYS_90, 7, 500);
  const long = await measurePeriod(world, YEARS_30, 5, 300);
  const traced = await traceLongRun(world);
  const longest = (weather: TracedRun['weather']): Figure => ({
    name: `20 years, longest main-thread task, ${weather}`,
    unit: 'ms',
    budget: 50,
    measured: traced.filter((run) => run.weather === weather).map(({ tasks }) => tasks[0]?.ms ?? Number.NaN),
  });
  const processor: Figure = {
    name: '20 years, the same in processor time, all runs',
    unit: 'ms',
    budget: null,
    measured: traced.map(({ tasks }) => Math.max(...tasks.map(({ cpuMs }) => cpuMs))),
  };
  return { figures: [...short, longest('from the network'), longest('at hand'), processor, ...long], traced };
}
