/** A run from the request to the result: download → preprocess → fuse → calculate. */
import type { LandVerdict, PipelinePorts, StorageOutcome } from '../ports';
import type { Failure, ProgressEvent, RunOutcome, RunRequest, RunResult } from '../protocol';
import { validateRequest } from '../request';
import type { SourceDownload } from './cached-source';
import { type Checked, calculate, countEt0Days, fuse, type Given, preprocess } from './calculate';
import { downloadAll, failuresOf } from './download';
import { type ElevationAnswer, findElevation, isAtSea, landWarnings, resolveSite, todayAt } from './place';
import { type Plan, planSources, refusalsToReport } from './plan';
import { createProgress, type Progress } from './progress';
import { describeMethod, gapWarnings, reportSources, storageWarnings, weatherWarnings } from './report';

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (event: ProgressEvent) => unknown;
}

/** All that step 1 brings together. */
interface Gathered {
  readonly land: LandVerdict | null;
  readonly elevation: ElevationAnswer;
  readonly downloads: readonly SourceDownload[];
}

/**
 * Runs a request. Expected failures are values of the outcome; the promise rejects only with the signal's abort or a bug.
 */
export async function runPipeline(request: RunRequest, ports: PipelinePorts, options: RunOptions): Promise<RunOutcome> {
  const problem = validateRequest(request);
  if (problem) return failed({ code: 'invalid-request', problem });

  const progress = createProgress(options.onProgress);
  await progress.advance('download', 0);
  const zone = await ports.place.timeZone(request.latitudeDeg, request.longitudeDeg);
  const today = todayAt(zone, ports.context.now());
  const plan = planSources(request, ports.sources, today);
  if (plan.planned.length === 0) return failed({ code: 'no-source-for-dates', sources: plan.refused });

  const gathered = await gather(request, plan, ports, { signal: options.signal, progress });
  if (!gathered) return failed({ code: 'at-sea' });
  await progress.advance('download', 1);

  return finish(request, { ...gathered, plan, zone, today }, ports, progress);
}

function failed(failure: Failure): RunOutcome {
  return { ok: false, failure };
}

/** Step 1 and the place, side by side; undefined at sea. Only off the outline does the weather wait for the elevation. */
async function gather(
  request: RunRequest,
  plan: Plan,
  ports: PipelinePorts,
  { signal, progress }: { signal: AbortSignal; progress: Progress },
): Promise<Gathered | undefined> {
  const land = await ports.place.land(request.latitudeDeg, request.longitudeDeg);
  const elevationFound = findElevation(request, ports, signal);
  if (land === 'sea' && isAtSea(land, await elevationFound)) return undefined;
  const [elevation, downloads] = await Promise.all([
    elevationFound,
    downloadAll(request, plan.planned, ports, signal, progress),
  ]);
  return { land, elevation, downloads };
}

interface Run extends Gathered {
  readonly plan: Plan;
  readonly zone: string | null;
  readonly today: number;
}

/** Steps 2 to 4, then the result is kept. */
async function finish(request: RunRequest, run: Run, ports: PipelinePorts, progress: Progress): Promise<RunOutcome> {
  const given = run.downloads.flatMap(({ source, download }): Given[] =>
    download ? [{ id: source.meta.id, download }] : [],
  );
  if (given.length === 0) {
    return failed({ code: 'all-sources-failed', sources: [...failuresOf(run.downloads), ...run.plan.refused] });
  }
  const checked = preprocess(given, request.latitudeDeg);
  await progress.advance('preprocess', 1);
  const inputs = fuse(checked);
  await progress.advance('fuse', 1);
  const result = assemble(request, run, checked, ports, inputs);
  if (countEt0Days(result.days) === 0) {
    return failed({ code: 'no-complete-day', sources: failuresOf(run.downloads) });
  }
  await progress.advance('calculate', 1);
  return { ok: true, result: await keep(result, run.downloads, ports) };
}

function assemble(
  request: RunRequest,
  run: Run,
  checked: readonly Checked[],
  ports: PipelinePorts,
  inputs: ReturnType<typeof fuse>,
): RunResult {
  const { site, warnings } = resolveSite(request, run.elevation, run.downloads, run.zone);
  const days = calculate(inputs, checked, { site, today: run.today });
  const refused = refusalsToReport(request, run.plan);
  return {
    version: 1,
    appVersion: ports.appVersion,
    computedAt: ports.context.now(),
    request,
    site,
    method: describeMethod(checked),
    sources: reportSources(run.downloads, refused),
    warnings: [
      ...weatherWarnings(run.downloads, refused, checked),
      ...gapWarnings(days),
      ...warnings,
      ...landWarnings(run.land),
    ],
    days,
  };
}

/** Keeps the result and waits for the weather to be kept; a browser without room or storage is a warning. */
async function keep(result: RunResult, downloads: readonly SourceDownload[], ports: PipelinePorts): Promise<RunResult> {
  const weather: StorageOutcome[] = await Promise.all(downloads.map(({ stored }) => stored));
  const warnings = [...result.warnings, ...storageWarnings(weather)];
  const kept = await ports.runs.save({ ...result, warnings });
  return { ...result, warnings: [...result.warnings, ...storageWarnings([...weather, kept])] };
}
