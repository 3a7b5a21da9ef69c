/** How long the science alone takes, on the code as it is shipped. Runs in the browser, on one thread. */
import { fuseWeightedMean } from '../../../src/domain/fusion/weighted-mean';
import { weightTiers } from '../../../src/domain/fusion/weights';
import { checkSeries } from '../../../src/domain/quality/check';
import { skyOver } from '../../../src/domain/quality/sky';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import { calculate } from '../../../src/pipeline/calculate';
import { fuse } from '../../../src/pipeline/fuse';
import { preprocess } from '../../../src/pipeline/preprocess';
import type { Given } from '../../../src/pipeline/run-facts';
import type { ResolvedSite } from '../../../src/protocol';
import { simulateDays } from '../../../src/sources/simulated/climate';

/** Milliseconds of each repetition, by kernel, and the days that one repetition works through. */
export interface KernelTimes {
  readonly dayCount: number;
  readonly ms: Readonly<Record<'check' | 'fuse' | 'referenceEt' | 'allSteps', readonly number[]>>;
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
  const series = simulateDays({ latitudeDeg: SITE.latitudeDeg, longitudeDeg }, START_DAY, DAY_COUNT);
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

/** Times the kernels on 60 years of two made-up sources. */
export function timeKernels(): KernelTimes {
  const sources = [given('nasa-power', SITE.longitudeDeg), given('open-meteo-archive', SITE.longitudeDeg + 1)];
  const facts = { site: SITE, today: START_DAY + DAY_COUNT, countries: ['076'], isCoastal: false };
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
      allSteps: timesOf(() => {
        const again = preprocess(sources, skyOver(START_DAY, DAY_COUNT, SITE), facts);
        return calculate(fuse(again, sky, facts), again, facts);
      }),
    },
  };
}
