/** What the record of a person's own station teaches about the estimates for its place. */
import { fitLocal, LEAST_TRUTH_DAYS } from '../domain/calibration/local';
import type { FusionModel, LocalBand } from '../domain/calibration/model';
import { predictorColumns } from '../domain/calibration/predictors';
import type { CalibrationTable } from '../domain/calibration/region';
import { CALIBRATED_SOURCES, REGION_SPEC } from '../domain/calibration/spec';
import type { TrainingSite } from '../domain/calibration/training';
import { countPresent } from '../domain/series';
import { stationEt0 } from '../domain/station/use-station';
import type { PipelinePorts } from '../ports';
import type {
  CalibrateFailure,
  CalibrateOutcome,
  Failure,
  ResolvedSite,
  ResultDays,
  RunRequest,
  Station,
} from '../protocol';
import { calculate } from './calculate';
import { downloadAll, failuresOf } from './download';
import { fuse } from './fuse';
import { todayAt } from './place';
import { planSources } from './plan';
import { preprocess, skyOf } from './preprocess';
import { createProgress, type Progress } from './progress';
import type { RunOptions } from './run';
import type { Checked, Given, RunFacts } from './run-facts';

/** The station's own ETo from its first to its last day that has one. */
interface Truth {
  readonly startDay: number;
  readonly et0Mm: Float64Array;
}

/**
 * Fits the estimates for a station's place to its record: the sources' weather of its days through the same cache and
 * checks as a run, the estimate that a run gives without the station, and what the station's ETo changes about it.
 */
export async function calibrateStation(
  station: Station,
  ports: PipelinePorts,
  options: RunOptions,
): Promise<CalibrateOutcome> {
  const truth = truthOf(station);
  const dayCount = countPresent(truth.et0Mm);
  if (dayCount < LEAST_TRUTH_DAYS) {
    return failed({ code: 'too-few-days', dayCount, neededDayCount: LEAST_TRUTH_DAYS });
  }
  const progress = createProgress(options.onProgress);
  const weather = await fetchWeather(station, truth, ports, options.signal, progress);
  if (!weather.ok) return failed({ code: 'run-failed', failure: weather.failure });
  const { given, facts } = weather;
  const outcome = await fitTo(truth, { given, facts }, progress);
  return outcome.ok
    ? { ok: true, calibration: { madeAt: ports.context.now(), ...outcome.value } }
    : failed(outcome.error);
}

function failed(failure: CalibrateFailure): CalibrateOutcome {
  return { ok: false, failure };
}

function truthOf({ series, latitudeDeg, elevationM }: Station): Truth {
  const { et0Mm } = stationEt0(series, { latitudeDeg, elevationM });
  const first = et0Mm.findIndex((value) => !Number.isNaN(value));
  const last = et0Mm.findLastIndex((value) => !Number.isNaN(value));
  if (first < 0) return { startDay: series.startDay, et0Mm: new Float64Array(0) };
  return { startDay: series.startDay + first, et0Mm: et0Mm.slice(first, last + 1) };
}

interface Weather {
  readonly given: readonly Given[];
  readonly facts: RunFacts;
}

/** The weather of the station's days from the sources that calibrations know. */
async function fetchWeather(
  station: Station,
  truth: Truth,
  ports: PipelinePorts,
  signal: AbortSignal,
  progress: Progress,
): Promise<({ readonly ok: true } & Weather) | { readonly ok: false; readonly failure: Failure }> {
  const { latitudeDeg, longitudeDeg } = station;
  await progress.advance('download', 0);
  const [zone, countries, land] = await Promise.all([
    ports.place.timeZone(latitudeDeg, longitudeDeg),
    ports.place.countries(latitudeDeg, longitudeDeg),
    ports.place.land(latitudeDeg, longitudeDeg),
  ]);
  const today = todayAt(zone, ports.context.now());
  const request = requestFor(station, truth);
  const plan = planSources(request, ports.sources, { today, countries, station: null });
  if (plan.planned.length === 0) return { ok: false, failure: { code: 'no-source-for-dates', sources: plan.refused } };
  const downloads = await downloadAll({ request, plan, zone }, ports, signal, progress);
  await progress.advance('download', 1);
  const given = downloads.flatMap(({ source, download }): Given[] =>
    download ? [{ id: source.meta.id, download }] : [],
  );
  if (given.length === 0) {
    return { ok: false, failure: { code: 'all-sources-failed', sources: [...failuresOf(downloads), ...plan.refused] } };
  }
  const table = ports.calibrationAt(latitudeDeg, longitudeDeg);
  const facts: RunFacts = {
    site: siteOf(station, zone),
    today,
    countries,
    isCoastal: land === 'near-coast',
    // As a run is without the station: that is what its record corrects.
    place: { table, station: null, isOneSourceChosen: false },
  };
  return { ok: true, given, facts };
}

function requestFor({ latitudeDeg, longitudeDeg, elevationM }: Station, { startDay, et0Mm }: Truth): RunRequest {
  const sources = CALIBRATED_SOURCES.map(({ source }) => source) as RunRequest['sources'];
  return { latitudeDeg, longitudeDeg, elevationM, start: startDay, end: startDay + et0Mm.length - 1, sources };
}

function siteOf({ latitudeDeg, longitudeDeg, elevationM }: Station, timeZone: string | null): ResolvedSite {
  const timeZoneSource = timeZone === null ? null : 'offline-polygons';
  return { latitudeDeg, longitudeDeg, elevationM, elevationSource: 'typed', timeZone, timeZoneSource };
}

/** Checks, estimates and fits. */
async function fitTo(truth: Truth, { given, facts }: Weather, progress: Progress) {
  const [first] = given;
  if (!first) throw new Error('There is no weather to fit to.');
  const sky = skyOf(first, facts.site);
  const checked = preprocess(given, sky, facts);
  await progress.advance('preprocess', 1);
  const fused = fuse(checked, sky, facts);
  await progress.advance('fuse', 1);
  const { days, calibration } = calculate(fused, checked, facts);
  const { table } = facts.place;
  const isRegional = calibration.kind === 'region';
  const fit = fitLocal({
    site: trainingSite(truth, checked, facts),
    base: baseOf(days),
    baseBand: isRegional ? bandOf(table) : null,
    baseKind: isRegional ? 'region' : 'equation',
    prior: table?.model ?? null,
    spec: REGION_SPEC,
  });
  await progress.advance('calculate', 1);
  return fit;
}

function trainingSite({ startDay, et0Mm }: Truth, checked: readonly Checked[], { site }: RunFacts): TrainingSite {
  const predictors = CALIBRATED_SOURCES.flatMap(({ source, form }) => {
    const found = checked.find(({ id }) => id === source);
    if (!found) return [];
    const { inputs } = found.checked;
    const { providerEt0Mm } = found.download.series;
    return [[source, predictorColumns({ inputs, providerEt0Mm }, site, form)] as const];
  });
  return { startDay, referenceMm: et0Mm, predictors: Object.fromEntries(predictors) };
}

function baseOf({ et0Mm, et0LowMm, et0HighMm }: ResultDays) {
  return { et0Mm, lowMm: et0LowMm, highMm: et0HighMm };
}

/** The band of the table's fullest combination. */
function bandOf(table: CalibrationTable | null): LocalBand | null {
  const combination: FusionModel['combinations'][number] | undefined = table?.model.combinations[0];
  return combination ? { errorScale: combination.errorScale, errors: combination.errors } : null;
}
