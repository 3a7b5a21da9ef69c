/**
 * The two findings behind the fit of precipitation, as tables in Markdown: on which day the reference's rain fell, and
 * when NASA POWER's rain changed. Reads ../shared/validation. Run: npx tsx scripts/precipitation-evidence.ts
 */
import { at } from '../src/domain/at';
import { yearOf } from '../src/domain/calendar';
import { fusePrecipitation } from '../src/domain/fusion/precipitation';
import { type PrecipitationSite, readGaugeRain, readPrecipitationSites } from './precipitation-data';
import { fitPrecipitation } from './precipitation-fit';
import { precipitationSkill } from './precipitation-skill';
import { readValidationSite } from './validation-data';

const SITES = readPrecipitationSites().filter((site) => site.sources.length === 2);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const overSites = (of: (site: PrecipitationSite) => number) => mean(SITES.map(of)).toFixed(2);
const rainOf = (site: PrecipitationSite, index: number) => site.sources[index]?.precipitationMm ?? new Float64Array();
const shifted = (column: Float64Array, days: number) => column.map((_, day) => at(column, day + days));
const correlation = (a: Float64Array, b: Float64Array) => precipitationSkill(a, b).daily.correlation;

console.log('Correlation with the gauge rain (square roots) as it is dated, by days from the day of the reading:\n');
console.log('| | 2 before | the day before | the day | the day after | 2 after |\n|---|---:|---:|---:|---:|---:|');
const LAGS = [-2, -1, 0, 1, 2];
const gaugeRoots = (site: PrecipitationSite) => readGaugeRain(site.name).map(Math.sqrt);
const COLUMNS: Readonly<Record<string, (site: PrecipitationSite) => Float64Array>> = {
  'NASA POWER’s rain': (site) => rainOf(site, 0).map(Math.sqrt),
  'Open-Meteo’s rain': (site) => rainOf(site, 1).map(Math.sqrt),
  'the reference’s own ETo': (site) => readValidationSite(site.name).referenceEt0Mm,
};
for (const [name, column] of Object.entries(COLUMNS)) {
  const cells = LAGS.map((lag) => overSites((site) => correlation(shifted(column(site), lag), gaugeRoots(site))));
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

console.log('\nCorrelation of daily rain with the reference, by year, and the Heidke skill score of wet days:\n');
console.log('| | NASA POWER r | Open-Meteo r | NASA POWER HSS | Open-Meteo HSS |\n|---|---:|---:|---:|---:|');
for (let year = 1991; year <= 2010; year++) {
  const skillOf = (index: number) => (site: PrecipitationSite) =>
    precipitationSkill(
      rainOf(site, index),
      site.referenceMm.map((mm, day) => (yearOf(site.startDay + day) === year ? mm : Number.NaN)),
    );
  const r = [0, 1].map((index) => overSites((site) => skillOf(index)(site).daily.correlation));
  const hss = [0, 1].map((index) => overSites((site) => skillOf(index)(site).hss));
  console.log(`| ${year} | ${[...r, ...hss].join(' | ')} |`);
}

console.log(
  '\nHow often it was wet where the fused rain gave a probability, the sites left out in turn, from 2005 on:\n',
);
console.log('| probability | days | mean probability | wet |\n|---|---:|---:|---:|');
const days = SITES.flatMap((site) => {
  const model = fitPrecipitation(readPrecipitationSites().filter(({ name }) => name !== site.name));
  const { wetProbability } = fusePrecipitation(site.sources, model, site.startDay);
  return Array.from(site.referenceMm, (mm, day) => ({ mm, day, p: at(wetProbability, day) })).filter(
    ({ mm, day }) => yearOf(site.startDay + day) >= 2005 && mm >= 0,
  );
});
for (let low = 0; low < 1; low += 0.2) {
  const inClass = days.filter(({ p }) => p >= low && p < low + 0.2);
  const wet = inClass.filter(({ mm }) => mm >= 1).length / inClass.length;
  console.log(
    `| ${low.toFixed(1)}–${(low + 0.2).toFixed(1)} | ${inClass.length} | ${mean(inClass.map(({ p }) => p)).toFixed(2)} | ${wet.toFixed(2)} |`,
  );
}
