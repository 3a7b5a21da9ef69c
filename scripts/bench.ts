/**
 * `npm run bench [-- --json]`: measures the budgets on the built app in Chromium, with the test weather server, and
 * prints a table. Timings never fail it; the exit code is 1 only when something could not be measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorld } from './bench/browser';
import { buildAll } from './bench/build';
import { measureApp, type TracedRun } from './bench/click-to-result';
import { type Figure, formatTable, summarize } from './bench/figure';
import { measureScience } from './bench/science';
import { measureThirtyYears } from './bench/thirty-years';

/** Main-thread tasks longer than this are named with their parts. */
const LONG_TASK_MS = 50;

interface Report {
  readonly machine: string;
  readonly figures: readonly Figure[];
  readonly traced: readonly TracedRun[];
}

/** The load is that before the benchmarks: what other programs take of the processor is in every wall time. */
function machine(load: number, chromiumVersion: string): string {
  const cpus = os.cpus();
  return `${cpus.length} cores (${cpus[0]?.model.trim()}), load before ${load.toFixed(1)}, Node ${process.versions.node}, Chromium ${chromiumVersion}`;
}

async function measure(folder: string): Promise<Report> {
  const [load = Number.NaN] = os.loadavg();
  const world = await openWorld(await buildAll(folder));
  try {
    const science = await measureScience(world);
    const { figures, traced } = await measureApp(world);
    const reading = await measureThirtyYears(world);
    return { machine: machine(load, world.browser.version()), figures: [...science, ...figures, ...reading], traced };
  } finally {
    await world.close();
  }
}

function longTaskLines({ weather, tasks, longTasksMs }: TracedRun, run: number): string[] {
  const seen = longTasksMs.map((ms) => ms.toFixed(0)).join(', ') || 'none';
  const [longest] = tasks;
  return [
    `20 years, run ${run + 1} (weather ${weather}): longest task ${longest?.ms.toFixed(1)} ms, over ${LONG_TASK_MS} ms by PerformanceObserver: ${seen}`,
    ...tasks
      .filter(({ ms }) => ms > LONG_TASK_MS)
      .flatMap(({ atMs, ms, cpuMs, parts }) => [
        `  ${ms.toFixed(1)} ms (processor ${cpuMs.toFixed(1)} ms), ${atMs.toFixed(0)} ms after the click`,
        ...parts.map((part) => `    ${part.ms.toFixed(1)} ms (${part.cpuMs.toFixed(1)} ms) ${part.what}`),
      ]),
  ];
}

function printText({ machine, figures, traced }: Report): void {
  console.log(machine);
  console.log(`\n${formatTable(figures)}\n`);
  for (const line of traced.flatMap(longTaskLines)) console.log(line);
}

function printJson({ figures, ...report }: Report): void {
  const summarized = figures.map((figure) => ({ ...figure, ...summarize(figure) }));
  console.log(JSON.stringify({ ...report, figures: summarized }, null, 2));
}

async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evaonline-bench-'));
  try {
    const report = await measure(folder);
    if (process.argv.includes('--json')) printJson(report);
    else printText(report);
    return report.figures.every(({ measured }) => measured.length > 0 && !measured.some(Number.isNaN)) ? 0 : 1;
  } catch (error) {
    console.error('The benchmarks could not be run:', error);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
