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
import type { CalibrateFailure, CalibrateOutcome, ResultDays, Station } from '../protocol';
import { calculate } from './calculate';
import { fuse } from './fuse';
import { preprocess, skyOf } from './preprocess';
import { createProgress, type Progress } from './progress';
import type { RunOptions } from './run';
import type { Checked, RunFacts } from './run-facts';
import { fetchStationWeather, type StationWeather, type Truth } from './station-weather';

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
  const weather = await fetchStationWeather(station, truth, ports, { signal: options.signal, progress });
  if (!weather.ok) return failed({ code: 'run-failed', failure: weather.error });
  const outcome = await fitTo(truth, weather.value, progress);
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

/** Checks, estimates and fits. */
async function fitTo(truth: Truth, { given, facts }: StationWeather, progress: Progress) {
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
