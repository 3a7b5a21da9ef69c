/** Figures from the bench page: the kernels, and runs of the task store over the real worker. */
import type { Page } from '@playwright/test';
import { epochDayOf } from '../../src/domain/calendar';
import type { RunRequest } from '../../src/protocol';
import type { World } from './browser';
import type { Figure } from './figure';
import type {} from './page/main';
import type { TaskTimes } from './page/tasks';

const PLACE = { latitudeDeg: -22.725, longitudeDeg: -47.6476 };
const BOTH = ['nasa-power', 'open-meteo-archive'] as const;

const DAYS_90: RunRequest = { ...PLACE, start: epochDayOf(2010, 1, 1), end: epochDayOf(2010, 3, 31), sources: BOTH };
const YEARS_30: RunRequest = { ...PLACE, start: epochDayOf(1990, 1, 1), end: epochDayOf(2019, 12, 31), sources: BOTH };

/** The least that the daily kernel is to do, days a second on one thread. */
const DAILY_KERNEL_BUDGET = 15_000_000;
const BYTES_PER_MB = 1_000_000;

async function measureKernels(page: Page): Promise<Figure[]> {
  const { kernels, steps, resultBytes } = await page.evaluate(() => window.benchPage.timeScience());
  const rates = [...kernels, ...steps].map(({ name, dayCount, ms }, i): Figure => {
    const measured = ms.map((time) => (1000 * dayCount) / time);
    return { name, unit: 'days/s', budget: i === 0 ? DAILY_KERNEL_BUDGET : null, measured };
  });
  const whole = steps.filter(({ name }) => name.startsWith('steps 2–4'));
  const times = whole.map(({ name, ms }): Figure => {
    return { name: `30 years × 2 sources, ${name}`, unit: 'ms', budget: 60, measured: ms };
  });
  const size: Figure = {
    name: 'a calibrated result of 30 years × 2 sources',
    unit: 'MB',
    budget: 10,
    measured: [resultBytes / BYTES_PER_MB],
  };
  return [...rates, ...times, size];
}

/** Runs a request `count` times, after a first run that brings the weather. */
async function timeRuns(page: Page, request: RunRequest, count: number): Promise<TaskTimes[]> {
  const times: TaskTimes[] = [];
  for (let i = 0; i <= count; i++) {
    const run = await page.evaluate((wanted) => window.benchPage.timeTask(wanted), request);
    if (run.end !== 'SUCCESS') throw new Error(`A run of the bench page ended with ${run.end}.`);
    times.push(run);
  }
  return times;
}

/** Kernels, `calculate()` and the worker. */
export async function measureScience(world: World): Promise<Figure[]> {
  const context = await world.newContext();
  const page = await context.newPage();
  await page.goto(world.benchPageUrl);
  const kernels = await measureKernels(page);
  const short = await timeRuns(page, DAYS_90, 20);
  const long = await timeRuns(page, YEARS_30, 9);
  await context.close();
  const atHand = long.slice(1);
  return [
    ...kernels,
    // The first call is the slowest, and the one a person makes.
    {
      name: 'calculate() returns, first call',
      unit: 'ms',
      budget: 1,
      measured: short.slice(0, 1).map(({ callMs }) => callMs),
    },
    {
      name: 'calculate() returns, later calls',
      unit: 'ms',
      budget: 1,
      measured: short.slice(1).map(({ callMs }) => callMs),
    },
    {
      name: '30 years × 2 sources at hand, steps 2–4 in the worker',
      unit: 'ms',
      budget: 60,
      measured: atHand.map(({ stepsMs }) => stepsMs),
    },
    {
      name: '30 years × 2 sources at hand, whole run in the worker',
      unit: 'ms',
      budget: null,
      measured: atHand.map(({ runMs }) => runMs),
    },
  ];
}
