/** Makes the calibration table of Brazil from the validation data. */
import { at } from '../../src/domain/at';
import { formatIsoDate } from '../../src/domain/calendar';
import { holdOutFolds, withBands } from '../../src/domain/calibration/cross-validate';
import { estimateEt0 } from '../../src/domain/calibration/estimate';
import { fitModel } from '../../src/domain/calibration/fit-model';
import type { FusionModel } from '../../src/domain/calibration/model';
import type { CalibrationTable, TrainingData } from '../../src/domain/calibration/region';
import type { ModelSpec } from '../../src/domain/calibration/training';
import { fitPrecipitation } from '../precipitation-fit';
import { type HalvedSite, halve, siteAndYearFolds } from './folds';
import { heldOutSkills } from './held-out';
import { BRAZIL_REGION } from './region';
import { roundedModel, roundedSkill } from './round';
import { type LoadedSite, rainAt } from './sites';

const DATA: readonly TrainingData[] = [
  {
    name: 'EVAonline Validation Dataset 1.0.0, from which the days were taken',
    licence: 'open data',
    doi: '10.5281/zenodo.17791398',
  },
  {
    name: 'BR-DWGD (Xavier et al. 2022): ETo and precipitation interpolated from stations, the reference',
    licence: 'open data, to be cited',
    doi: '10.1002/joc.7731',
  },
  { name: 'NASA POWER', licence: 'NASA open data' },
  { name: 'Open-Meteo, from ERA5 and ERA5-Land of Copernicus', licence: 'CC BY 4.0' },
];

/** A model with its band: fitted to all sites and years, the band to sites and years left out. */
export function fitRegion(sites: readonly LoadedSite[], halves: readonly HalvedSite[], spec: ModelSpec) {
  const model = fitModel(
    sites.map(({ training }) => training),
    spec,
  );
  const heldOut = holdOutFolds(siteAndYearFolds(halves), spec);
  return { model: withBands(model, heldOut, spec.bandCoverage), heldOut };
}

function trainingOf(sites: readonly LoadedSite[]): CalibrationTable['training'] {
  const firsts = sites.map(({ all }) => all.startDay);
  const lasts = sites.map(({ all }) => all.startDay + all.referenceMm.length - 1);
  return {
    data: DATA,
    firstDate: formatIsoDate(Math.min(...firsts)),
    lastDate: formatIsoDate(Math.max(...lasts)),
    sites: sites.map(({ site: { name, latitudeDeg, longitudeDeg, elevationM } }) => ({
      name,
      latitudeDeg,
      longitudeDeg,
      elevationM,
    })),
  };
}

/** The table, its numbers rounded. */
export function makeTable(sites: readonly LoadedSite[], spec: ModelSpec): CalibrationTable {
  const halves = sites.map((site) => halve(site, spec));
  const { model, heldOut } = fitRegion(sites, halves, spec);
  const rough = roundedModel(model);
  assertSame(model, rough, sites);
  const heldOutByCombination = heldOutSkills(heldOut, spec).map((one) => ({ ...one, skill: roundedSkill(one.skill) }));
  const [first] = heldOutByCombination;
  if (!first) throw new RangeError('The specification has no combination of sources.');
  return {
    id: 'brazil-1',
    region: BRAZIL_REGION,
    training: trainingOf(sites),
    heldOut: first.skill,
    heldOutByCombination,
    model: rough,
    precipitation: fitPrecipitation(sites.map(rainAt)),
  };
}

const GREATEST_CHANGE_MM = 1e-4;

/** Rounding must not be seen in an estimate. */
function assertSame(model: FusionModel, rough: FusionModel, sites: readonly LoadedSite[]): void {
  for (const { site, all } of sites) {
    const period = { startDay: all.startDay, length: all.referenceMm.length };
    const exact = estimateEt0(model, (source) => all.predictors[source], period).et0Mm;
    const given = estimateEt0(rough, (source) => all.predictors[source], period).et0Mm;
    const change = exact.reduce((most, value, day) => Math.max(most, Math.abs(value - at(given, day)) || 0), 0);
    if (change > GREATEST_CHANGE_MM) throw new RangeError(`Rounding moves ${site.name} by ${change} mm.`);
  }
}
