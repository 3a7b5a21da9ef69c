import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainInputs, SOURCE_TIERS } from '../../../src/domain/explain/inputs';
import type { WeightTable } from '../../../src/domain/fusion/weight-table';
import { fuseWeightedMean } from '../../../src/domain/fusion/weighted-mean';
import { weightTiers } from '../../../src/domain/fusion/weights';
import { INPUT_VARIABLES, type InputVariable, makeColumns } from '../../../src/domain/series';

const weightsOf = (weight: number) =>
  Object.fromEntries(INPUT_VARIABLES.map((name) => [name, weight])) as Record<InputVariable, number>;
const columnsOf = (value: number) => makeColumns(INPUT_VARIABLES, () => Float64Array.of(value));
const first = <Id extends string>(
  used: number,
  bySource: Readonly<Record<Id, number>>,
  weights: Readonly<Partial<WeightTable>>,
) => {
  const columns = Object.fromEntries(
    (Object.entries(bySource) as [Id, number][]).map(([id, value]) => [id, columnsOf(value)]),
  ) as Record<Id, ReturnType<typeof columnsOf>>;
  return explainInputs<Id>({ ...columnsOf(used), bySource: columns }, weights, 0)[0];
};

const WEIGHTS = { 'nasa-power': weightsOf(0.6), 'open-meteo-archive': weightsOf(0.2), 'met-norway': weightsOf(0.3) };

describe('the inputs of a day', () => {
  test('are those of the equation: rain is none of them', () => {
    const names = explainInputs({ ...columnsOf(1), bySource: {} }, {}, 0).map(({ variable }) => variable);
    expect(names).toEqual(['tempMaxC', 'tempMinC', 'tempMeanC', 'humidityMeanPct', 'wind2mMps', 'shortwaveMjM2']);
  });

  test('weights are renormalised over the sources that have the value: 0.6 and 0.2 are three quarters and one', () => {
    // (0.6 · 20 + 0.2 · 24) / 0.8 = 21
    const row = first(21, { 'nasa-power': 20, 'open-meteo-archive': 24 }, WEIGHTS);
    expect(row?.sources.map(({ id }) => id)).toEqual(['nasa-power', 'open-meteo-archive']);
    expect(row?.sources[0]?.share).toBeCloseTo(0.75, 12);
    expect(row?.sources[1]?.share).toBeCloseTo(0.25, 12);
  });

  test('a forecast counts for nothing beside what was analysed', () => {
    const row = first(20, { 'nasa-power': 20, 'met-norway': 30 }, WEIGHTS);
    expect(row?.sources.map(({ share }) => share)).toEqual([1, 0]);
  });

  test('one source that has the value counts for all of it, weights or not', () => {
    const row = first(20, { 'nasa-power': 20, 'met-norway': Number.NaN }, {});
    expect(row?.sources).toEqual([{ id: 'nasa-power', value: 20, share: 1 }]);
  });

  test('shares are not claimed where they do not give back the value in use', () => {
    const row = first(22.5, { 'nasa-power': 20, 'open-meteo-archive': 24 }, WEIGHTS);
    expect(row?.sources.every(({ share }) => Number.isNaN(share))).toBe(true);
  });

  test('a value that no source has stands alone', () => {
    expect(first(2, { 'nasa-power': Number.NaN }, WEIGHTS)).toMatchObject({ value: 2, sources: [] });
  });
});

test('the tiers are those of the fusion', () => {
  const sorted = (tiers: readonly (readonly string[])[]) => tiers.map((ids) => ids.toSorted());
  expect(sorted(SOURCE_TIERS)).toEqual(sorted(weightTiers(null).map((table) => Object.keys(table))));
});

test('the shares explain every value that the fusion gives', () => {
  const ids = SOURCE_TIERS.flat();
  const values = fc.array(fc.option(fc.double({ min: 0, max: 40, noNaN: true }), { nil: Number.NaN }), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  fc.assert(
    fc.property(values, fc.constantFrom(null, ['840'], ['578']), (given, countries) => {
      fc.pre(given.some((value) => !Number.isNaN(value)));
      const tiers = weightTiers(countries);
      const weights = Object.fromEntries(tiers.flatMap((table) => Object.entries(table)));
      const sources = ids.flatMap((id, k) => {
        // The NWS has a weight in its own countries and on islands only.
        return weights[id] ? [{ id, inputs: { startDay: 0, ...columnsOf(given[k] ?? Number.NaN) } }] : [];
      });
      const fused = fuseWeightedMean(sources, tiers);
      fc.pre(!Number.isNaN(fused.tempMaxC[0]));
      const bySource = Object.fromEntries(sources.map(({ id, inputs }) => [id, inputs]));
      for (const row of explainInputs({ ...fused, bySource }, weights, 0)) {
        const total = row.sources.reduce((sum, { share }) => sum + share, 0);
        const mean = row.sources.reduce((sum, { share, value }) => sum + share * value, 0);
        expect(total).toBeCloseTo(1, 9);
        expect(mean).toBeCloseTo(row.value, 7);
      }
    }),
  );
});
