/** A run from the request to the result: download → preprocess → fuse → calculate. */
import type { PipelinePorts, StorageOutcome } from '../ports';
import type { Failure, ProgressEvent, RunOutcome, RunRequest, RunResult, Station } from '../protocol';
import { validateRequest } from '../request';
import { calculate, countEt0Days } from './calculate';
import { failuresOf } from './download';
import { bandWarnings, withBand } from './forecast-band';
import { fuse } from './fuse';
import { type Gathered, gather } from './gather';
import { landWarnings, resolveSite, todayAt } from './place';
import { type Plan, planSources, refusalsToReport, type Standpoint } from './plan';
import { preprocess, skyOf } from './preprocess';
import { createProgress, type Progress } from './progress';
import {
  describeMethod,
  estimateWarnings,
  gapWarnings,
  reportSources,
  storageWarnings,
  weatherWarnings,
} from './report';
import type { Checked, Fused, Given, PlaceCalibration, RunFacts } from './run-facts';

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (event: ProgressEvent) => unknown;
}

/** Everything a run knows once its weather is there. */
interface Run extends Gathered, Standpoint {
  readonly plan: Plan;
  readonly zone: string | null;
  readonly given: readonly Given[];
}

/**
 * Runs a request. Expected failures are values of the outcome; the promise rejects only with the signal's abort or a bug.
 */
export async function runPipeline(request: RunRequest, ports: PipelinePorts, options: RunOptions): Promise<RunOutcome> {
  const problem = validateRequest(request);
  if (problem) return failed({ code: 'invalid-request', problem });

  const progress = createProgress(options.onProgress);
  await progress.advance('download', 0);
  const { zone, ...standpoint } = await findStandpoint(request, ports);
  const plan = planSources(request, ports.sources, standpoint);
  if (plan.planned.length === 0) {
    return failed({ code: 'no-source-for-dates', sources: refusalsToReport(request, plan) });
  }
  const gathered = await gather({ request, plan, zone, ...standpoint }, ports, options.signal, progress);
  if (!gathered) return failed({ code: 'at-sea' });
  await progress.advance('download', 1);

  const given = gathered.downloads.flatMap(({ source, download }): Given[] =>
    download ? [{ id: source.meta.id, download }] : [],
  );
  return finish(request, { ...gathered, ...standpoint, plan, zone, given }, ports, progress);
}

function failed(failure: Failure): RunOutcome {
  return { ok: false, failure };
}

async function findStandpoint(request: RunRequest, { place, stations, context }: PipelinePorts) {
  const { latitudeDeg, longitudeDeg } = request;
  const [zone, countries, station] = await Promise.all([
    place.timeZone(latitudeDeg, longitudeDeg),
    place.countries(latitudeDeg, longitudeDeg),
    stations.at(latitudeDeg, longitudeDeg),
  ]);
  return { zone, countries, station, today: todayAt(zone, context.now()) };
}

/** Steps 2 to 4, then the result is kept. */
async function finish(request: RunRequest, run: Run, ports: PipelinePorts, progress: Progress): Promise<RunOutcome> {
  const [first] = run.given;
  if (!first) {
    const refused = refusalsToReport(request, run.plan);
    return failed({ code: 'all-sources-failed', sources: [...failuresOf(run.downloads), ...refused] });
  }
  const { site, warnings } = resolveSite(request, run.elevation, run.downloads, run.zone);
  const facts: RunFacts = {
    site,
    today: run.today,
    countries: run.countries,
    isCoastal: run.land === 'near-coast',
    place: calibrationOf(request, run.station, ports),
  };
  const sky = skyOf(first, site);
  const checked = preprocess(run.given, sky, facts);
  await progress.advance('preprocess', 1);
  const fused = fuse(checked, sky, facts);
  await progress.advance('fuse', 1);
  const result = assemble(request, run, ports, { facts, checked, fused, warnings });
  if (countEt0Days(result.days) === 0) {
    const sources = [...failuresOf(run.downloads), ...refusalsToReport(request, run.plan)];
    return failed({ code: 'no-complete-day', sources });
  }
  await progress.advance('calculate', 1);
  return { ok: true, result: await keep(result, run, ports) };
}

/** What was learnt about the place. */
function calibrationOf(request: RunRequest, station: Station | null, ports: PipelinePorts): PlaceCalibration {
  const { latitudeDeg, longitudeDeg, sources } = request;
  return {
    table: ports.calibrationAt(latitudeDeg, longitudeDeg),
    station,
    isOneSourceChosen: sources !== 'auto' && sources.length === 1,
  };
}

interface Computed {
  readonly facts: RunFacts;
  readonly checked: readonly Checked[];
  readonly fused: Fused;
  readonly warnings: RunResult['warnings'];
}

function assemble(request: RunRequest, run: Run, ports: PipelinePorts, computed: Computed): RunResult {
  const { facts, checked, fused, warnings } = computed;
  const { days: calculated, calibration } = calculate(fused, checked, facts);
  const days = withBand(calculated, run.band);
  const refused = refusalsToReport(request, run.plan);
  return {
    version: 1,
    appVersion: ports.appVersion,
    computedAt: ports.context.now(),
    request,
    site: facts.site,
    method: describeMethod(checked, run.countries, calibration),
    sources: reportSources(run.downloads, refused),
    warnings: [
      ...weatherWarnings(run.downloads, refused, checked),
      ...estimateWarnings(days),
      ...bandWarnings(run.band),
      ...gapWarnings(days),
      ...warnings,
      ...landWarnings(run.land, facts.site),
    ],
    days,
  };
}

/** Keeps the result and waits for the weather to be kept; a browser without room or storage is a warning. */
async function keep(result: RunResult, { downloads }: Run, ports: PipelinePorts): Promise<RunResult> {
  const weather: StorageOutcome[] = await Promise.all(downloads.map(({ stored }) => stored));
  const warnings = [...result.warnings, ...storageWarnings(weather)];
  const kept = await ports.runs.save({ ...result, warnings });
  return { ...result, warnings: [...result.warnings, ...storageWarnings([...weather, kept])] };
}
