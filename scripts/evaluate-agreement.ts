/**
 * How wrong the fused ETo is, by how far the sources' own ETo lie apart: the measurement behind the quality rating.
 * Reads ../shared/validation and prints a table.
 */
import { at } from '../src/domain/at';
import { agreementOn } from '../src/domain/fusion/agreement';
import { fuseWeightedMean } from '../src/domain/fusion/weighted-mean';
import { weightTiers } from '../src/domain/fusion/weights';
import { checkSeries } from '../src/domain/quality/check';
import { AGREEMENT_MM } from '../src/domain/quality/rating';
import { skyOver } from '../src/domain/quality/sky';
import { referenceEtSeries } from '../src/domain/reference-et/series';
import { hasValidationData, readValidationSite, type ValidationSite, validationSites } from './validation-data';

interface Day {
  readonly spreadMm: number;
  readonly fusedErrorMm: number;
}

const CLASSES_MM = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, Number.POSITIVE_INFINITY];

function daysOf(site: ValidationSite): Day[] {
  const { nasaPower, openMeteo, referenceEt0Mm } = readValidationSite(site.name);
  const sky = skyOver(nasaPower.startDay, referenceEt0Mm.length, site);
  const nasa = checkSeries(nasaPower, sky).inputs;
  const archive = checkSeries(openMeteo, sky).inputs;
  const sources = [
    { id: 'nasa-power', inputs: nasa },
    { id: 'open-meteo-archive', inputs: archive },
  ];
  const fused = referenceEtSeries(fuseWeightedMean(sources, weightTiers(null)), site).et0Mm;
  const alone = sources.map(({ inputs }) => referenceEtSeries(inputs, site).et0Mm);
  return Array.from(referenceEt0Mm, (reference, day) => ({
    spreadMm: agreementOn(alone, day).spreadMm,
    fusedErrorMm: at(fused, day) - reference,
  }));
}

function rootMeanSquare(days: readonly Day[]): number {
  return Math.sqrt(days.reduce((sum, { fusedErrorMm }) => sum + fusedErrorMm ** 2, 0) / days.length);
}

function row(label: string, days: readonly Day[], total: number): string {
  const share = ((100 * days.length) / total).toFixed(1);
  return `${label.padEnd(14)}${String(days.length).padStart(8)}${share.padStart(9)}${rootMeanSquare(days).toFixed(2).padStart(9)}`;
}

if (!hasValidationData()) {
  console.error(
    'The validation data are not beside the project (../shared/validation), so there is nothing to evaluate.',
  );
  process.exit(1);
}
const sites = validationSites().filter(({ openMeteoQuality }) => openMeteoQuality === 'ok');
const days = sites.flatMap(daysOf);
console.log(`Sites: ${sites.map(({ name }) => name).join(', ')}`);
console.log('spread, mm        days   % days  RMSE, mm');
CLASSES_MM.slice(1).forEach((high, i) => {
  const low = CLASSES_MM[i] ?? 0;
  const inClass = days.filter(({ spreadMm }) => spreadMm >= low && spreadMm < high);
  console.log(row(`${low}–${high}`, inClass, days.length));
});
console.log(
  row(
    `≤ ${AGREEMENT_MM}`,
    days.filter(({ spreadMm }) => spreadMm <= AGREEMENT_MM),
    days.length,
  ),
);
console.log(
  row(
    `> ${AGREEMENT_MM}`,
    days.filter(({ spreadMm }) => spreadMm > AGREEMENT_MM),
    days.length,
  ),
);
