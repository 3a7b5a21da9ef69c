/** How long the science alone takes, on the code as it is shipped. Runs in the browser, on one thread. */
import { type CalibrationTable, tableAt } from '../../../src/domain/calibration/region';
import { fuseWeightedMean } from '../../../src/domain/fusion/weighted-mean';
import { weightTiers } from '../../../src/domain/fusion/weights';
import { checkSeries } from '../../../src/domain/quality/check';
import { skyOver } from '../../../src/domain/quality/sky';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import { calculate } from '../../../src/pipeline/calculate';
import { fuse } from '../../../src/pipeline/fuse';
import { preprocess } from '../../../src/pipeline/preprocess';
import type { Given, RunFacts } from '../../../src/pipeline/run-facts';
import type { ResolvedSite } from '../../../src/protocol';
import { simulateDays } from '../../../src/sources/simulated/climate';

/** Milliseconds of each repetition, by kernel, and the days that one repetition works through. */
export interface KernelTimes {
  readonly dayCount: number;
  readonly ms: Readonly<Record<'check' | 'fuse' | 'referenceEt' | 'allSteps' | 'calibratedSteps', readonly number[]>>;
}

const SITE: ResolvedSite = {
  latitudeDeg: -22.725,
  longitudeDeg: -47.6476,
  elevationM: 524,
  elevationSource: 'typed',
  timeZone: null,
  timeZoneSource: null,
};

/** 1960-01-01; 60 years of days from there. */
const START_DAY = -3653;
const DAY_COUNT = 21_915;

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

/** Steps 2 to 4. */
function steps(sources: readonly Given[], facts: RunFacts) {
  const sky = skyOver(START_DAY, DAY_COUNT, SITE);
  const checked = preprocess(sources, sky, facts);
  return calculate(fuse(checked, sky, facts), checked, facts);
}

/** Times the kernels on 60 years of two made-up sources. */
export function timeKernels(): KernelTimes {
  const sources = [given('nasa-power', SITE.longitudeDeg), given('open-meteo-archive', SITE.longitudeDeg + 1)];
  const facts = factsOf(null);
  const calibrated = factsOf(shippedTable());
  const sky = skyOver(START_DAY, DAY_COUNT, SITE);
  const checked = preprocess(sources, sky, facts);
  const inputs = checked.map(({ id, checked: { inputs } }) => ({ id, inputs }));
  const fused = fuse(checked, sky, facts).inputs;
  const tiers = weightTiers(facts.countries);
  return {
    dayCount: DAY_COUNT,
    ms: {
      check: timesOf(() => sources.map(({ download }) => checkSeries(download.series, sky))),
      fuse: timesOf(() => fuseWeightedMean(inputs, tiers)),
      referenceEt: timesOf(() => referenceEtSeries(fused, SITE)),
      allSteps: timesOf(() => steps(sources, facts)),
      calibratedSteps: timesOf(() => steps(sources, calibrated)),
    },
  };
}
