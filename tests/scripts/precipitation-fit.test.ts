import { describe, expect, test } from 'vitest';
import { onTheDayItFell, type PrecipitationSite, readPrecipitationSites } from '../../scripts/precipitation-data';
import { fitPrecipitation, thresholdFor } from '../../scripts/precipitation-fit';
import { fitLogistic } from '../../scripts/precipitation-logistic';
import { type PrecipitationSkill, precipitationSkill } from '../../scripts/precipitation-skill';
import { hasValidationData } from '../../scripts/validation-data';
import { at } from '../../src/domain/at';
import { epochDayOf } from '../../src/domain/calendar';
import { fusePrecipitation } from '../../src/domain/fusion/precipitation';

test('a gauge reading is dated to the day before', () => {
  expect(Array.from(onTheDayItFell(Float64Array.of(1, 2, 3)))).toEqual([2, 3, Number.NaN]);
});

test('logistic regression on a yes-or-no predictor finds the log odds', () => {
  // Without the sign 1 of 4 is true (odds 1 : 3), with it 3 of 4 (odds 3 : 1).
  const sign = Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1);
  const isTrue = [true, false, false, false, true, true, true, false];
  const [intercept, slope] = fitLogistic([sign], isTrue);
  expect(intercept).toBeCloseTo(-Math.log(3), 8);
  expect(slope).toBeCloseTo(2 * Math.log(3), 8);
});

test('logistic regression refuses outcomes that a predictor tells apart without error', () => {
  expect(() => fitLogistic([Float64Array.of(0, 0, 1, 1)], [false, false, true, true])).toThrow(RangeError);
});

test('the threshold lets through as many days as asked for', () => {
  const probabilities = Float64Array.of(0.1, 0.9, 0.4, 0.7, 0.2);
  expect(probabilities.filter((p) => p >= thresholdFor(probabilities, 2))).toHaveLength(2);
});

/** A made-up climate: two sources that see the same rain, each with errors of its own, and one of them with drizzle. */
function madeUpSite(name: string, seed: number, length = 4000): PrecipitationSite {
  let state = seed;
  const random = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const truth = Float64Array.from({ length }, () => (random() < 0.35 ? -8 * Math.log(1 - random()) : 0));
  const seen = (drizzleMm: number) =>
    truth.map((mm) => (random() < 0.85 ? mm * (0.4 + random()) : 0) + drizzleMm * random());
  const sources = [
    { id: 'drizzly', precipitationMm: seen(3) },
    { id: 'plain', precipitationMm: seen(0.2) },
  ];
  return { name, startDay: epochDayOf(1991, 1, 1), sources, referenceMm: truth };
}

describe('on a made-up climate', () => {
  const site = madeUpSite('made up', 7);
  const model = fitPrecipitation([site]);
  const fused = fusePrecipitation(site.sources, model, site.startDay);

  test('every choice of sources gets its numbers', () => {
    const names = model.combinations.map(({ sources }) => sources.join('+')).sort();
    expect(names).toEqual(['drizzly', 'drizzly+plain', 'plain']);
  });

  test('the fused series has the reference’s number of wet days and its total', () => {
    const skill = precipitationSkill(fused.precipitationMm, site.referenceMm);
    expect(skill.frequencyBias).toBeCloseTo(1, 2);
    expect(Math.abs(skill.pbiasPct)).toBeLessThan(0.1);
  });

  test('so it is for each source alone', () => {
    for (const source of site.sources) {
      const { precipitationMm } = fusePrecipitation([source], model, site.startDay);
      const skill = precipitationSkill(precipitationMm, site.referenceMm);
      expect(skill.frequencyBias).toBeCloseTo(1, 2);
      expect(Math.abs(skill.pbiasPct)).toBeLessThan(0.1);
    }
  });

  test('at a site that the fit did not see it knows wet days better than either source', () => {
    const other = madeUpSite('other', 99);
    const skillOf = (mm: Float64Array) => precipitationSkill(mm, other.referenceMm).hss;
    const hss = skillOf(fusePrecipitation(other.sources, model, other.startDay).precipitationMm);
    for (const { precipitationMm } of other.sources) expect(hss).toBeGreaterThan(skillOf(precipitationMm));
  });

  test('days that the reference does not have do not enter the fit', () => {
    const half = site.referenceMm.map((mm, day) => (day < 2000 ? mm : Number.NaN));
    const wrong = site.sources.map((each) => ({
      ...each,
      precipitationMm: each.precipitationMm.map((mm, day) => (day < 2000 ? mm : 100)),
    }));
    expect(fitPrecipitation([{ ...site, sources: wrong, referenceMm: half }])).toEqual(
      fitPrecipitation([{ ...site, referenceMm: half }]),
    );
  });
});

test('a source whose making changed gets its numbers for each era', () => {
  const model = fitPrecipitation([madeUpSite('made up', 7)], { eraChanges: { drizzly: 1996 }, exponents: [1] });
  const years = model.combinations.map(({ sources, firstYear, lastYear }) => [sources.join('+'), firstYear, lastYear]);
  expect(years).toEqual([
    ['drizzly+plain', null, 1995],
    ['drizzly+plain', 1996, null],
    ['drizzly', null, 1995],
    ['drizzly', 1996, null],
    ['plain', null, null],
  ]);
});

describe.skipIf(!hasValidationData())('on the validation data, at sites that the fit did not see', () => {
  const sites = hasValidationData() ? readPrecipitationSites() : [];
  // Each half of the sites is estimated from the other half.
  const models = [1, 0].map((half) => fitPrecipitation(sites.filter((_, i) => i % 2 === half)));
  const fusedAt = (site: PrecipitationSite) =>
    fusePrecipitation(site.sources, models[sites.indexOf(site) % 2] ?? null, site.startDay).precipitationMm;

  /** The mean over the sites with both sources. */
  function meanSkill(estimate: (site: PrecipitationSite) => Float64Array, of: (skill: PrecipitationSkill) => number) {
    const both = sites.filter(({ sources }) => sources.length === 2);
    return both.reduce((sum, site) => sum + of(precipitationSkill(estimate(site), site.referenceMm)) / both.length, 0);
  }
  const sourceAt = (index: number) => (site: PrecipitationSite) =>
    site.sources[index]?.precipitationMm ?? new Float64Array();
  const plainMean = (site: PrecipitationSite) =>
    sourceAt(0)(site).map((mm, day) => (mm + at(sourceAt(1)(site), day)) / 2);

  test.each([
    ['NASA POWER', sourceAt(0)],
    ['Open-Meteo', sourceAt(1)],
    ['the plain mean', plainMean],
  ])('the fused rain is better than %s in wet days and in amounts', (_, other) => {
    expect(meanSkill(fusedAt, ({ hss }) => hss)).toBeGreaterThan(meanSkill(other, ({ hss }) => hss));
    for (const of of [
      ({ daily }: PrecipitationSkill) => daily.rmseMm,
      ({ tenDay }: PrecipitationSkill) => tenDay.rmseMm,
      ({ tenDay }: PrecipitationSkill) => tenDay.maeMm,
    ]) {
      expect(meanSkill(fusedAt, of)).toBeLessThan(meanSkill(other, of));
    }
  });

  test('the number of wet days and the total are right in the mean', () => {
    expect(Math.abs(meanSkill(fusedAt, ({ frequencyBias }) => frequencyBias) - 1)).toBeLessThan(0.05);
    expect(Math.abs(meanSkill(fusedAt, ({ pbiasPct }) => pbiasPct))).toBeLessThan(2);
  });
});
