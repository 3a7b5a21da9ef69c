/**
 * All checks and tests, one after the other: `npm test`. Goes on after a failure, so that one run tells everything.
 * The last line is `N passed, N failed, N skipped` over all of them; exits 1 if anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import {
  type FailedTest,
  failedOfPlaywright,
  failedOfVitest,
  failureText,
  type PlaywrightFailures,
  type VitestFailures,
} from './failed-tests';
import {
  type Counts,
  countCheck,
  countPlaywright,
  countVitest,
  type PlaywrightReport,
  summaryLine,
  totalOf,
  type VitestReport,
  withExitCode,
} from './test-report';

/** No step takes a quarter of this on two cores; a hung one must not hang the whole run. */
const STEP_TIMEOUT_MS = 900_000;
const UNIT_REPORT = '.reports/unit.json';
const E2E_REPORT = '.reports/e2e.json';

interface Step {
  /** A script of package.json. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Left out where the build has failed: it would test an older build, or none. */
  readonly needsBuild?: true;
  readonly count: (exitCode: number) => Counts;
  /** The failed tests by name; a check without a report has only its own. */
  readonly failed?: () => readonly FailedTest[];
}

const STEPS: readonly Step[] = [
  { script: 'check:types', count: countCheck },
  { script: 'check:lint', count: countCheck },
  {
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    count: (exitCode) => fromReport(UNIT_REPORT, exitCode, (report: VitestReport) => countVitest(report)),
    failed: () => failedOfVitest(readReport<VitestFailures>(UNIT_REPORT)),
  },
  // A build that works is no test; one that fails is a failed one.
  { script: 'build', count: (exitCode) => ({ ...countCheck(exitCode), passed: 0 }) },
  {
    script: 'test:e2e',
    env: { EVAONLINE_SKIP_BUILD: '1' },
    needsBuild: true,
    count: (exitCode) => fromReport(E2E_REPORT, exitCode, (report: PlaywrightReport) => countPlaywright(report)),
    failed: () => failedOfPlaywright(readReport<PlaywrightFailures>(E2E_REPORT)),
  },
  { script: 'check:size', needsBuild: true, count: countCheck },
  ...(existsSync('scripts/bench.ts') ? [{ script: 'bench', needsBuild: true, count: countCheck } as const] : []),
];

interface Outcome {
  readonly script: string;
  readonly seconds: number;
  readonly counts: Counts;
  readonly failed: readonly FailedTest[];
}

const readReport = <Report>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Report;

/** The counts of a report; a runner that left none, or half of one, has crashed. */
function fromReport<Report>(path: string, exitCode: number, count: (report: Report) => Counts): Counts {
  try {
    return withExitCode(count(readReport<Report>(path)), exitCode);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs a script of package.json with the npm that runs this one, and gives its exit code; 1 when it was stopped. */
function runScript({ script, args = [], env = {} }: Step): number {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const npmArgs = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  const options = { stdio: 'inherit', env: { ...process.env, ...env }, timeout: STEP_TIMEOUT_MS } as const;
  return spawnSync(command ?? 'npm', [...first, ...npmArgs], options).status ?? 1;
}

/** What failed in a step, by name where its report has names. */
function failedIn(step: Step, counts: Counts): readonly FailedTest[] {
  if (counts.failed === 0) return [];
  const unnamed = [{ name: step.script, message: 'failed; see its own lines above' }];
  try {
    const failed = step.failed?.() ?? [];
    return failed.length > 0 ? failed : unnamed;
  } catch {
    return unnamed;
  }
}

function runStep(step: Step): Outcome {
  console.log(`\n── ${step.script}`);
  const startedAt = performance.now();
  const counts = step.count(runScript(step));
  const seconds = (performance.now() - startedAt) / 1000;
  return { script: step.script, seconds, counts, failed: failedIn(step, counts) };
}

function runAll(): Outcome[] {
  const outcomes: Outcome[] = [];
  let isBuilt = true;
  for (const step of STEPS) {
    if (step.needsBuild && !isBuilt) {
      outcomes.push({ script: step.script, seconds: 0, counts: { passed: 0, failed: 0, skipped: 1 }, failed: [] });
      continue;
    }
    const outcome = runStep(step);
    if (step.script === 'build') isBuilt = outcome.counts.failed === 0;
    outcomes.push(outcome);
  }
  return outcomes;
}

// What an earlier run left must not be counted in this one.
rmSync('.reports', { recursive: true, force: true });
mkdirSync('.reports');

const outcomes = runAll();
console.log('\n── summary');
for (const { script, seconds, counts } of outcomes) {
  console.log(`${script.padEnd(14)}${seconds.toFixed(1).padStart(7)} s   ${summaryLine(counts)}`);
}
const failed = outcomes.flatMap((outcome) => outcome.failed);
if (failed.length > 0) console.log(`\n── failed\n${failed.map(failureText).join('\n')}\n`);
const total = totalOf(outcomes.map(({ counts }) => counts));
console.log(summaryLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
