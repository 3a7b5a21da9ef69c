/** How the shipped table is made, and that the app computes what was judged. */
import { describe, expect, test } from 'vitest';
import { siteAndYearFolds } from '../../scripts/calibration/folds';
import { heldOutSkills } from '../../scripts/calibration/held-out';
import { roundedModel } from '../../scripts/calibration/round';
import { BRAZIL, loadSite } from '../../scripts/calibration/sites';
import { equationEstimate, modelEstimate } from '../../scripts/evaluate/estimates';
import { hasValidationData, validationSites } from '../../scripts/validation-data';
import { at } from '../../src/domain/at';
import { epochDayOf, yearOf } from '../../src/domain/calendar';
import type { HeldOutError } from '../../src/domain/calibration/band';
import { predictorColumns } from '../../src/domain/calibration/predictors';
import { prepareSite } from '../../src/domain/calibration/prepared';
import { tableAt } from '../../src/domain/calibration/region';
import { CALIBRATED_SOURCES, REGION_SPEC } from '../../src/domain/calibration/spec';
import { sliceSite, type TrainingSite } from '../../src/domain/calibration/training';
import { skyOver } from '../../src/domain/quality/sky';
import type { SourceSeries } from '../../src/domain/series';
import { calculate } from '../../src/pipeline/calculate';
import { fuse } from '../../src/pipeline/fuse';
import { preprocess } from '../../src/pipeline/preprocess';
import type { Given, RunFacts } from '../../src/pipeline/run-facts';
import type { SourceId } from '../../src/protocol';
import { plainCombination, plainModel, predictorsSaying } from '../domain/calibration/models';

const START = epochDayOf(1999, 1, 1);
const SPEC = {
  ...REGION_SPEC,
  combinations: [[{ source: 'a', form: 'penman-monteith', predictors: ['radiationTermMm', 'aerodynamicTermMm'] }]],
} as const;

/** Two years of one value, which tells the site. */
function siteOf(value: number): TrainingSite {
  const days = Array.from({ length: 730 }, () => value);
  return { startDay: START, referenceMm: Float64Array.from(days), predictors: { a: predictorsSaying(days) } };
}

describe('siteAndYearFolds', () => {
  const halved = [3, 4, 5].map((value) => {
    const site = siteOf(value);
    const halves = [sliceSite(site, 0, 365), sliceSite(site, 365, 730)];
    return { name: `${value}`, halves: halves.map((test) => ({ test, train: prepareSite(test, SPEC) })) };
  });
  const folds = siteAndYearFolds(halved);

  test('tests every site in every half once', () => {
    expect(folds.map(({ group, test }) => [group, yearOf(test.startDay)])).toEqual(
      ['3', '4', '5'].flatMap((name) => [
        [name, 1999],
        [name, 2000],
      ]),
    );
  });

  test('teaches neither from the tested site nor from the tested years', () => {
    for (const { train, test, group } of folds) {
      expect(train).toHaveLength(2);
      for (const { site } of train) {
        expect(site.referenceMm[0]).not.toBe(Number(group));
        expect(yearOf(site.startDay)).not.toBe(yearOf(test.startDay));
      }
    }
  });
});

test('the band that a site is judged by is made from the errors at the others', () => {
  const errorsOf = (sizeMm: number): HeldOutError[] =>
    Array.from({ length: 400 }, (_, i) => ({
      month: 1 + (i % 12),
      et0Mm: 4,
      errorMm: sizeMm * Math.sin(i * i),
    }));
  const heldOut = [
    { group: 'calm', errors: [errorsOf(0.1)] },
    { group: 'wild', errors: [errorsOf(1)] },
  ];
  const [skill] = heldOutSkills(heldOut, SPEC);
  // All errors of the calm site lie in the band of the wild one, and few of the wild one's in that of the calm one.
  expect(skill?.siteCount).toBe(2);
  expect(skill?.skill.band?.coverage90).toBeGreaterThan(0.5);
  expect(skill?.skill.band?.coverage90).toBeLessThan(0.55);
});

test('rounding keeps six digits of what makes the estimate, and four of what makes its band', () => {
  const model = plainModel([plainCombination(['a'], [[1 / 3]])]);
  const third = { ...model.combinations[0]?.errors.DJF, low: -1 / 3, high: 2 / 3, levels: [1 / 3] };
  const [combination] = model.combinations;
  if (!combination) throw new Error('there is no combination');
  const rough = roundedModel({
    ...model,
    combinations: [{ ...combination, errors: { DJF: third, MAM: third, JJA: third, SON: third } }],
  });
  expect(rough.combinations[0]?.covarianceMm2).toEqual([[0.333333]]);
  expect(rough.combinations[0]?.errors.JJA).toEqual({ low: -0.3333, high: 0.6667, levels: [0.3333] });
});

describe.skipIf(!hasValidationData())('the pipeline of the app', () => {
  const loaded = (() => {
    const site = hasValidationData() ? validationSites().find(({ name }) => name === 'Balsas_MA') : undefined;
    return site && loadSite(site);
  })();

  function runOf(isCalibrated: boolean) {
    if (!loaded) throw new Error('the site is not listed');
    const { site, data } = loaded;
    const given = (id: SourceId, series: SourceSeries): Given => ({
      id,
      download: { series, url: '', retrievedAt: 0, cache: 'network', elevationM: null, timeZone: null },
    });
    const facts: RunFacts = {
      site: { ...site, elevationSource: 'typed', timeZone: null, timeZoneSource: null },
      today: epochDayOf(2020, 1, 1),
      countries: BRAZIL,
      isCoastal: false,
      place: {
        table: isCalibrated ? tableAt(site.latitudeDeg, site.longitudeDeg) : null,
        station: null,
        isOneSourceChosen: false,
      },
    };
    const sky = skyOver(data.nasaPower.startDay, data.referenceEt0Mm.length, site);
    const all = [given('nasa-power', data.nasaPower), given('open-meteo-archive', data.openMeteo)];
    const checked = preprocess(all, sky, facts);
    return { loaded, facts, checked, ...calculate(fuse(checked, sky, facts), checked, facts) };
  }

  test('computes the predictors that the table was fitted to', () => {
    const { loaded: trained, checked, facts } = runOf(true);
    for (const { source, form } of CALIBRATED_SOURCES) {
      const own = checked.find(({ id }) => id === source);
      if (!own) throw new Error(`${source} was not checked`);
      const { providerEt0Mm } = own.download.series;
      const used = predictorColumns({ inputs: own.checked.inputs, providerEt0Mm }, facts.site, form);
      expect(used).toEqual(trained.all.predictors[source]);
    }
  });

  test('gives the estimates and the bands that the evaluation judges', () => {
    const { loaded: judged, days, calibration } = runOf(true);
    const table = tableAt(judged.site.latitudeDeg, judged.site.longitudeDeg);
    if (!table) throw new Error('there is no table');
    const estimate = modelEstimate(judged, table.model);
    expect(calibration.kind).toBe('region');
    expect(days.et0Mm).toEqual(estimate.et0Mm);
    expect(days.et0LowMm).toEqual(estimate.lowMm);
    expect(days.et0HighMm).toEqual(estimate.highMm);
  });

  test('gives the uncalibrated estimates that the evaluation judges, with a wider band', () => {
    const { loaded: judged, days, calibration } = runOf(false);
    const estimate = equationEstimate(judged);
    expect(calibration.kind).toBe('none');
    expect(days.et0Mm).toEqual(estimate.et0Mm);
    expect(days.et0LowMm).toEqual(estimate.lowMm);
    expect(days.et0HighMm).toEqual(estimate.highMm);
    const calibrated = runOf(true).days;
    const widthOf = ({ et0LowMm, et0HighMm }: typeof days) =>
      et0HighMm.reduce((sum, high, day) => sum + high - at(et0LowMm, day), 0);
    expect(widthOf(days)).toBeGreaterThan(widthOf(calibrated));
  });
});
