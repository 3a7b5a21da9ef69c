/**
 * What was tried for the fusion of precipitation, on sites that the fit did not see. Prints tables in Markdown.
 * Reads ../shared/validation. Run: npx tsx scripts/precipitation-comparison.ts
 */
import { at } from '../src/domain/at';
import { civilDateOf, yearOf } from '../src/domain/calendar';
import { fusePrecipitation } from '../src/domain/fusion/precipitation';
import { WET_DAY_MM, wetPredictor } from '../src/domain/fusion/precipitation-equations';
import { missingColumn } from '../src/domain/series';
import { type PrecipitationSite, readGaugeRain, readPrecipitationSites } from './precipitation-data';
import { FIT_OPTIONS, type FitOptions, fitPrecipitation, thresholdFor } from './precipitation-fit';
import { fitLogistic, logisticProbabilities } from './precipitation-logistic';
import { type PrecipitationSkill, precipitationSkill } from './precipitation-skill';

/** An estimate of a site's rain; `training` is what it may learn from. */
type Method = (site: PrecipitationSite, training: readonly PrecipitationSite[]) => Float64Array;
type YearRule = (year: number) => boolean;

const ALL_SITES = readPrecipitationSites();
const SITES = ALL_SITES.filter((site) => site.sources.length === 2);
const YEAR_BLOCKS: readonly YearRule[] = [(year) => (year - 1991) % 6 < 3, (year) => (year - 1991) % 6 >= 3];

const rainOf = (site: PrecipitationSite, index: number) => site.sources[index]?.precipitationMm ?? new Float64Array();
const byDay = (site: PrecipitationSite, of: (nasaMm: number, archiveMm: number) => number) =>
  rainOf(site, 0).map((nasaMm, day) => of(nasaMm, at(rainOf(site, 1), day)));
const only = (site: PrecipitationSite, id: string) => ({ ...site, sources: site.sources.filter((s) => s.id === id) });

function fitted(options: FitOptions, id?: string): Method {
  const models = new Map<string, ReturnType<typeof fitPrecipitation>>();
  return (site, training) => {
    const key = training.map(({ name, referenceMm }) => name + referenceMm.findIndex(Number.isNaN)).join();
    const chosen = id === undefined ? training : training.map((each) => only(each, id));
    const model = models.get(key) ?? fitPrecipitation(chosen, options);
    models.set(key, model);
    const sources = id === undefined ? site.sources : only(site, id).sources;
    return fusePrecipitation(sources, model, site.startDay).precipitationMm;
  };
}

const RAW: Readonly<Record<string, Method>> = {
  'NASA POWER': (site) => rainOf(site, 0),
  'Open-Meteo': (site) => rainOf(site, 1),
  'plain mean': (site) => byDay(site, (a, b) => (a + b) / 2),
  'larger of both': (site) => byDay(site, Math.max),
  'smaller of both': (site) => byDay(site, Math.min),
  'no coefficients (as outside the region)': (site) =>
    fusePrecipitation(site.sources, null, site.startDay).precipitationMm,
};
const FITTED: Readonly<Record<string, Method>> = {
  '**fused, as shipped**': fitted(FIT_OPTIONS),
  'fused, one era': fitted({ ...FIT_OPTIONS, eraChanges: {} }),
  'fused, amount linear in the mean': fitted({ ...FIT_OPTIONS, exponents: [1] }),
  'fused, NASA POWER alone': fitted(FIT_OPTIONS, 'nasa-power'),
  'fused, Open-Meteo alone': fitted(FIT_OPTIONS, 'open-meteo-archive'),
};

const withoutYears = (site: PrecipitationSite, isLeftOut: YearRule): PrecipitationSite => ({
  ...site,
  referenceMm: site.referenceMm.map((value, day) => (isLeftOut(yearOf(site.startDay + day)) ? Number.NaN : value)),
});

/** Estimates of a site by the others; with `blocks`, each year also by the other years only. */
function heldOut(method: Method, site: PrecipitationSite, blocks: readonly YearRule[] | null): Float64Array {
  const others = ALL_SITES.filter(({ name }) => name !== site.name);
  if (!blocks) return method(site, others);
  const estimate = missingColumn(site.referenceMm.length);
  for (const isBlock of blocks) {
    const fromOtherYears = method(
      site,
      others.map((other) => withoutYears(other, isBlock)),
    );
    for (let day = 0; day < estimate.length; day++) {
      if (isBlock(yearOf(site.startDay + day))) estimate[day] = at(fromOtherYears, day);
    }
  }
  return estimate;
}

const COLUMNS = [
  'HSS',
  'hit rate',
  'FAR',
  'freq. bias',
  'PBIAS %',
  'r',
  'RMSE',
  'MAE',
  'RMSE 10 d',
  'MAE 10 d',
  'r 10 d',
  'sd/sd ref',
];

function figures(skill: PrecipitationSkill): number[] {
  const { hss, hitRate, falseAlarmRatio, frequencyBias, pbiasPct, daily, tenDay, spreadRatio } = skill;
  const amounts = [daily.correlation, daily.rmseMm, daily.maeMm, tenDay.rmseMm, tenDay.maeMm, tenDay.correlation];
  return [hss, hitRate, falseAlarmRatio, frequencyBias, pbiasPct, ...amounts, spreadRatio];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function printRow(name: string, estimates: readonly Float64Array[], sites: readonly PrecipitationSite[]): void {
  const rows = estimates.map((estimate, i) => figures(precipitationSkill(estimate, sites[i]?.referenceMm ?? estimate)));
  const means = COLUMNS.map((_, column) => mean(rows.map((row) => at(row, column))));
  const digits = (column: number) => (column === 4 ? 1 : column > 5 && column < 10 ? 2 : 3);
  console.log(`| ${name} | ${means.map((value, column) => value.toFixed(digits(column))).join(' | ')} |`);
}

function printHeader(title: string, columns: readonly string[] = COLUMNS): void {
  console.log(`\n${title}\n\n| | ${columns.join(' | ')} |\n|---|${columns.map(() => '---:|').join('')}`);
}

/** Estimates by method name, at every site. */
function estimatesOf(methods: Readonly<Record<string, Method>>, blocks: readonly YearRule[] | null) {
  return Object.entries(methods).map(
    ([name, method]) => [name, SITES.map((site) => heldOut(method, site, blocks))] as const,
  );
}

const PERIODS: Readonly<Record<string, YearRule>> = {
  '1991–2010': () => false,
  '2005–2010': (year) => year < 2005,
  '1991–2004': (year) => year >= 2005,
};
const bySite = [...estimatesOf(RAW, null), ...estimatesOf(FITTED, null)];
for (const [period, isOutside] of Object.entries(PERIODS)) {
  printHeader(`Sites left out, ${period}:`);
  for (const [name, estimates] of bySite)
    printRow(
      name,
      estimates,
      SITES.map((site) => withoutYears(site, isOutside)),
    );
}
const shipped = { '**fused, as shipped**': fitted(FIT_OPTIONS) };
const bySiteAndYear = estimatesOf(shipped, YEAR_BLOCKS);
for (const [period, isOutside] of Object.entries(PERIODS)) {
  printHeader(`Sites and years left out, ${period}:`);
  for (const [name, all] of bySiteAndYear)
    printRow(
      name,
      all,
      SITES.map((site) => withoutYears(site, isOutside)),
    );
}
printHeader('Sites left out, against the reference as it is dated (by the morning of the reading):');
const asDated = SITES.map((site) => ({ ...site, referenceMm: readGaugeRain(site.name) }));
for (const [name, estimates] of bySite) printRow(name, estimates, asDated);

/** Wet days by a logistic regression with further predictors, per era; the sites left out in turn. */
type Extra = (site: PrecipitationSite) => Float64Array[];
const lagged = (site: PrecipitationSite, lag: number, of = wetPredictor) =>
  [0, 1].map((index) => rainOf(site, index).map((_, day, all) => of(all[day + lag] ?? 0)));
const seasonal = (site: PrecipitationSite, wave: (angle: number) => number) =>
  rainOf(site, 0).map((_, day) => wave((2 * Math.PI * civilDateOf(site.startDay + day).month) / 12));
const OCCURRENCE: Readonly<Record<string, Extra>> = {
  'that day, ln(1 + P / 0.1 mm)': (site) => lagged(site, 0),
  'that day, ln(1 + P / 1 mm)': (site) => lagged(site, 0, Math.log1p),
  'that day, √P': (site) => lagged(site, 0, Math.sqrt),
  'as the first, and the day before': (site) => [...lagged(site, 0), ...lagged(site, -1)],
  'as the first, and the day after': (site) => [...lagged(site, 0), ...lagged(site, 1)],
  'as the first, and the season': (site) => [...lagged(site, 0), seasonal(site, Math.cos), seasonal(site, Math.sin)],
};

interface WetDays {
  readonly probability: Float64Array;
  readonly rainMm: Float64Array;
}

function wetDays(extra: Extra, isOutside: YearRule, site: PrecipitationSite): WetDays {
  const isIn = (each: PrecipitationSite) => (_: number, day: number) =>
    !isOutside(yearOf(each.startDay + day)) && !Number.isNaN(at(each.referenceMm, day));
  const training = SITES.filter(({ name }) => name !== site.name);
  const columnsOf = (each: PrecipitationSite) => extra(each).map((column) => column.filter(isIn(each)));
  const all = training.map(columnsOf);
  const predictors = (all[0] ?? []).map((_, i) =>
    Float64Array.from(all.flatMap((columns) => Array.from(columns[i] ?? []))),
  );
  const isWet = training.flatMap((each) => Array.from(each.referenceMm.filter(isIn(each)), (mm) => mm >= WET_DAY_MM));
  const coefficients = fitLogistic(predictors, isWet);
  const cut = thresholdFor(logisticProbabilities(predictors, coefficients), isWet.filter(Boolean).length);
  const probability = logisticProbabilities(extra(site), coefficients);
  return { probability, rainMm: probability.map((p) => (p >= cut ? WET_DAY_MM : 0)) };
}

/** Mean squared error of the probability: the Brier score. */
function brierOf(probability: Float64Array, referenceMm: Float64Array): number {
  const errors = Array.from(referenceMm, (mm, day) => (at(probability, day) - Number(mm >= WET_DAY_MM)) ** 2);
  return mean(errors.filter((_, day) => at(referenceMm, day) >= 0));
}

for (const period of ['2005–2010', '1991–2004']) {
  const isOutside = PERIODS[period] ?? (() => false);
  printHeader(`Wet days, sites left out, ${period}, by the rain of:`, ['HSS', 'freq. bias', 'Brier score']);
  for (const [name, extra] of Object.entries(OCCURRENCE)) {
    const skills = SITES.map((site) => {
      const { referenceMm } = withoutYears(site, isOutside);
      const { probability, rainMm } = wetDays(extra, isOutside, site);
      return { ...precipitationSkill(rainMm, referenceMm), brier: brierOf(probability, referenceMm) };
    });
    const means = [skills.map(({ hss }) => hss), skills.map((s) => s.frequencyBias), skills.map(({ brier }) => brier)];
    console.log(`| ${name} | ${means.map((values) => mean(values).toFixed(3)).join(' | ')} |`);
  }
}
