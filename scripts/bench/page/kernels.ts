/** How long the science alone takes, on the code as it is shipped. Runs in the browser, on one thread. */
import { estimateEt0 } from '../../../src/domain/calibration/estimate';
import { predictorColumns } from '../../../src/domain/calibration/predictors';
import { type CalibrationTable, tableAt } from '../../../src/domain/calibration/region';
import { CALIBRATED_SOURCES } from '../../../src/domain/calibration/spec';
import { fusePrecipitation } from '../../../src/domain/fusion/precipitation';
import { fuseWeightedMean } from '../../../src/domain/fusion/weighted-mean';
import { weightTiers } from '../../../src/domain/fusion/weights';
import { checkSeries } from '../../../src/domain/quality/check';
import { skyOver } from '../../../src/domain/quality/sky';
import { type HourColumns, hourlyReferenceEtSeries } from '../../../src/domain/reference-et/hourly';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import { ASCE_TALL } from '../../../src/domain/reference-et/standards';
import { INPUT_VARIABLES, type InputSeries, makeColumns } from '../../../src/domain/series';
import { type Calculated, calculate } from '../../../src/pipeline/calculate';
import { fuse } from '../../../src/pipeline/fuse';
import { preprocess } from '../../../src/pipeline/preprocess';
import type { Given, RunFacts } from '../../../src/pipeline/run-facts';
import type { ResolvedSite } from '../../../src/protocol';
import { simulateDays } from '../../../src/sources/simulated/climate';
import { buffersOf } from '../../../src/worker/buffers';

/** A piece of the science on its own: milliseconds of each repetition, and the days that one repetition works through. */
export interface KernelTimes {
  readonly name: string;
  readonly dayCount: number;
  readonly ms: readonly number[];
}

export interface ScienceTimes {
  readonly kernels: readonly KernelTimes[];
  /** Steps 2 to 4 on 30 years of two sources: each by itself, then all. */
  readonly steps: readonly KernelTimes[];
  /** What a result of 30 years and two sources holds, bytes. */
  readonly resultBytes: number;
}

const SITE: ResolvedSite = {
  latitudeDeg: -22.725,
  longitudeDeg: -47.6476,
  elevationM: 524,
  elevationSource: 'typed',
  timeZone: null,
  timeZoneSource: null,
};

/** 1990-01-01; 30 years of days from there. */
const START_DAY = 7305;
const DAY_COUNT = 10_957;
const HOURS_PER_DAY = 24;

const WARM_UP = 5;
const REPETITIONS = 15;

function given(id: Given['id'], longitudeDeg: number): Given {
  const simulated = simulateDays({ latitudeDeg: SITE.latitudeDeg, longitudeDeg }, START_DAY, DAY_COUNT);
  // The archive's correction needs the provider's own ETo, which the made-up climate does not have.
  const { et0Mm: providerEt0Mm } = referenceEtSeries(
    checkSeries(simulated, skyOver(START_DAY, DAY_COUNT, SITE)).inputs,
    SITE,
  );
  const series = { ...simulated, providerEt0Mm };
  const about = { url: '', retrievedAt: 0, cache: 'cache', elevationM: null, timeZone: null } as const;
  return { id, download: { series, ...about } };
}

function timesOf(work: () => unknown): number[] {
  for (let i = 0; i < WARM_UP; i++) work();
  return Array.from({ length: REPETITIONS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** A place with a calibration, or without one. */
function factsOf(table: CalibrationTable | null): RunFacts {
  const place = { table, station: null, isOneSourceChosen: false };
  return { site: SITE, today: START_DAY + DAY_COUNT, countries: ['076'], isCoastal: false, place };
}

/** The shipped calibration of the place. */
function shippedTable(): CalibrationTable {
  const table = tableAt(SITE.latitudeDeg, SITE.longitudeDeg);
  if (!table) throw new Error('No shipped calibration holds at the place of the bench.');
  return table;
}

/** The hours of the period: a plain course of the day, because the arithmetic is the same for any weather. */
function madeUpHours(): HourColumns {
  const length = DAY_COUNT * HOURS_PER_DAY;
  const column = (valueAt: (hour: number) => number) =>
    Float64Array.from({ length }, (_, i) => valueAt(i % HOURS_PER_DAY));
  return {
    startMs: START_DAY * 86_400_000,
    stepMs: 3_600_000,
    tempC: column((hour) => 22 + 7 * Math.sin((Math.PI * (hour - 12)) / 12)),
    humidityPct: column((hour) => 65 - 25 * Math.sin((Math.PI * (hour - 12)) / 12)),
    wind2mMps: column(() => 2),
    shortwaveMjM2: column((hour) => Math.max(0, 3 * Math.sin((Math.PI * (hour - 9)) / 12))),
  };
}

/** So often the period is repeated for the daily equation alone: a year's own geometry should not count at every turn. */
const REPEATS = 4;

function repeated(inputs: InputSeries): InputSeries {
  const columns = makeColumns(INPUT_VARIABLES, (name) => {
    const column = new Float64Array(REPEATS * DAY_COUNT);
    for (let i = 0; i < REPEATS; i++) column.set(inputs[name], i * DAY_COUNT);
    return column;
  });
  return { startDay: inputs.startDay, ...columns };
}

/** The kernels one by one. */
function timeEach(sources: readonly Given[], facts: RunFacts, table: CalibrationTable): KernelTimes[] {
  const sky = skyOver(START_DAY, DAY_COUNT, SITE);
  const checked = preprocess(sources, sky, facts);
  const inputs = checked.map(({ id, checked: { inputs } }) => ({ id, inputs }));
  const fused = fuse(checked, sky, facts).inputs;
  const tiers = weightTiers(facts.countries);
  const rain = checked.map(({ id, checked: { inputs } }) => ({ id, precipitationMm: inputs.precipitationMm }));
  const predictors = new Map(
    CALIBRATED_SOURCES.map(({ source, form }) => {
      const own = checked.find(({ id }) => id === source);
      if (!own) throw new Error(`The bench has no ${source}.`);
      const { providerEt0Mm } = own.download.series;
      return [source, predictorColumns({ inputs: own.checked.inputs, providerEt0Mm }, SITE, form)];
    }),
  );
  const period = { startDay: START_DAY, length: DAY_COUNT };
  const long = repeated(fused);
  const hours = madeUpHours();
  const hourSite = { ...SITE, utcOffsetHours: -3 };
  const kernel = (name: string, dayCount: number, work: () => unknown) => ({ name, dayCount, ms: timesOf(work) });
  return [
    kernel('FAO-56 by the day (referenceEtSeries)', REPEATS * DAY_COUNT, () => referenceEtSeries(long, SITE)),
    kernel('ASCE tall by the day', REPEATS * DAY_COUNT, () => referenceEtSeries(long, SITE, ASCE_TALL)),
    kernel('FAO-56 by the hour, days of 24', DAY_COUNT, () => hourlyReferenceEtSeries(hours, hourSite)),
    kernel('checks (checkSeries), 2 sources', 2 * DAY_COUNT, () =>
      sources.map(({ download }) => checkSeries(download.series, sky)),
    ),
    kernel('weighted mean of the inputs, 2 sources', DAY_COUNT, () => fuseWeightedMean(inputs, tiers)),
    kernel('rain, 2 sources', DAY_COUNT, () => fusePrecipitation(rain, table.precipitation ?? null, START_DAY)),
    kernel('correction, Kalman update and band, 2 sources', DAY_COUNT, () =>
      estimateEt0(table.model, (source) => predictors.get(source), period),
    ),
  ];
}

/** Steps 2 to 4, each by itself and together. */
function timeSteps(sources: readonly Given[], facts: RunFacts, label: string): KernelTimes[] {
  const sky = skyOver(START_DAY, DAY_COUNT, SITE);
  const checked = preprocess(sources, sky, facts);
  const fused = fuse(checked, sky, facts);
  const step = (name: string, work: () => unknown) => ({
    name: `${name}, ${label}`,
    dayCount: DAY_COUNT,
    ms: timesOf(work),
  });
  return [
    step('step 2, preprocess', () => preprocess(sources, sky, facts)),
    step('step 3, fuse', () => fuse(checked, sky, facts)),
    step('step 4, calculate', () => calculate(fused, checked, facts)),
    step('steps 2–4', () => {
      const quality = preprocess(sources, skyOver(START_DAY, DAY_COUNT, SITE), facts);
      return calculate(fuse(quality, sky, facts), quality, facts);
    }),
  ];
}

function bytesOf({ days }: Calculated): number {
  return buffersOf(days).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** Times the science on 30 years of two made-up sources. */
export function timeScience(): ScienceTimes {
  const sources = [given('nasa-power', SITE.longitudeDeg), given('open-meteo-archive', SITE.longitudeDeg + 1)];
  const table = shippedTable();
  const [plain, calibrated] = [factsOf(null), factsOf(table)];
  const checked = preprocess(sources, skyOver(START_DAY, DAY_COUNT, SITE), calibrated);
  const result = calculate(fuse(checked, skyOver(START_DAY, DAY_COUNT, SITE), calibrated), checked, calibrated);
  return {
    kernels: timeEach(sources, plain, table),
    steps: [...timeSteps(sources, calibrated, 'calibrated'), ...timeSteps(sources, plain, 'not calibrated')],
    resultBytes: bytesOf(result),
  };
}
