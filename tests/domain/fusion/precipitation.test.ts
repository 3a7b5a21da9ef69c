import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import {
  fusePrecipitation,
  type PrecipitationCombination,
  type PrecipitationModel,
} from '../../../src/domain/fusion/precipitation';

const START = epochDayOf(2010, 1, 1);
const ANY_YEAR = { firstYear: null, lastYear: null };

/** Numbers that are easy to follow by hand, not those that ship. */
const PAIR: PrecipitationCombination = {
  ...ANY_YEAR,
  sources: ['a', 'b'],
  intercept: -3 * Math.LN10,
  slopes: [1, 0.5],
  wetFromProbability: 0.5,
  shares: [0.75, 0.25],
  scale: 2,
  exponent: 0.5,
};
const ALONE: PrecipitationCombination = {
  ...ANY_YEAR,
  sources: ['a'],
  intercept: -1.5 * Math.LN10,
  slopes: [1],
  wetFromProbability: 0.5,
  shares: [1],
  scale: 3,
  exponent: 1,
};
const MODEL: PrecipitationModel = { wetDayMm: 1, combinations: [PAIR, ALONE] };

const source = (id: string, ...rainMm: number[]) => ({ id, precipitationMm: Float64Array.from(rainMm) });

describe('with a model', () => {
  test('a wet day has the power law of the weighted mean', () => {
    // ln 1000 + 0.5 · ln 100 − 3 ln 10 = ln 10 > 0: wet. Mean 0.75 · 99.9 + 0.25 · 9.9 = 77.4; 2 · √77.4 = 17.5955.
    const fused = fusePrecipitation([source('a', 99.9), source('b', 9.9)], MODEL, START);
    expect(fused.precipitationMm[0]).toBeCloseTo(17.5955, 4);
    expect(fused.wetProbability[0]).toBeCloseTo(10 / 11, 12);
    expect(fused.calibrated[0]).toBe(1);
  });

  test('a day that is not probably wet keeps light rain at most', () => {
    // ln 100 + 0.5 · ln 10 − 3 ln 10 < 0: dry, though the mean is 7.65 mm. And so it is with 0.16 mm in both.
    const fused = fusePrecipitation([source('a', 9.9, 0.16), source('b', 0.9, 0.16)], MODEL, START);
    expect(Array.from(fused.precipitationMm)).toEqual([0.9, 0.16]);
  });

  test('the order in which the sources are given does not matter', () => {
    const one = fusePrecipitation([source('a', 16), source('b', 64)], MODEL, START);
    expect(fusePrecipitation([source('b', 64), source('a', 16)], MODEL, START)).toEqual(one);
  });

  test('where one source is missing, the other serves by its own numbers', () => {
    // ln 91 − 1.5 ln 10 > 0: wet; 3 · 9 = 27.
    const fused = fusePrecipitation([source('a', 9), source('b', Number.NaN)], MODEL, START);
    expect(fused.precipitationMm[0]).toBe(27);
    expect(fused.calibrated[0]).toBe(1);
  });

  test('a source without numbers of its own is passed on as it is, and not called calibrated', () => {
    const fused = fusePrecipitation([source('a', Number.NaN), source('b', 5)], MODEL, START);
    expect(fused.precipitationMm[0]).toBe(5);
    expect(fused.wetProbability[0]).toBeNaN();
    expect(fused.calibrated[0]).toBe(0);
  });

  test('a source that the model does not know does not change a calibrated day', () => {
    const known = fusePrecipitation([source('a', 16), source('b', 64)], MODEL, START);
    expect(fusePrecipitation([source('x', 99), source('a', 16), source('b', 64)], MODEL, START)).toEqual(known);
  });

  test('a source that the model does not know fills a day that the others do not have', () => {
    const fused = fusePrecipitation([source('a', Number.NaN), source('x', 7)], MODEL, START);
    expect([fused.precipitationMm[0], fused.calibrated[0]]).toEqual([7, 0]);
  });

  test('a combination holds for its years only', () => {
    const early = { ...ALONE, lastYear: 2009 };
    const late = { ...ALONE, firstYear: 2010, scale: 1 };
    const model: PrecipitationModel = { wetDayMm: 1, combinations: [early, late] };
    const fused = fusePrecipitation([source('a', 9, 9)], model, epochDayOf(2009, 12, 31));
    expect(Array.from(fused.precipitationMm)).toEqual([27, 9]);
  });

  test('a day of no combination’s years is not calibrated', () => {
    const model: PrecipitationModel = { wetDayMm: 1, combinations: [{ ...ALONE, lastYear: 2009 }] };
    const fused = fusePrecipitation([source('a', 9)], model, START);
    expect([fused.precipitationMm[0], fused.calibrated[0]]).toEqual([9, 0]);
  });
});

describe('without a model', () => {
  test('a day that all sources call wet has their mean', () => {
    const fused = fusePrecipitation([source('a', 10), source('b', 4)], null, START);
    expect(fused.precipitationMm[0]).toBe(7);
    expect(fused.wetProbability[0]).toBeNaN();
    expect(fused.calibrated[0]).toBe(0);
  });

  test('a lone report of little rain does not make a wet day', () => {
    // The mean of 3 and 0 is 1.5 mm, but ((√3 + 0) / 2)² = 0.75 mm.
    expect(fusePrecipitation([source('a', 3), source('b', 0)], null, START).precipitationMm[0]).toBe(0.9);
  });

  test('a lone report of much rain is not lost', () => {
    // ((√40 + 0) / 2)² = 10 mm: wet, with the mean of 40 and 0.
    expect(fusePrecipitation([source('a', 40), source('b', 0)], null, START).precipitationMm[0]).toBe(20);
  });

  test('weights count in proportion', () => {
    const sources = [
      { ...source('a', 8), weight: 3 },
      { ...source('b', 4), weight: 1 },
    ];
    expect(fusePrecipitation(sources, null, START).precipitationMm[0]).toBe(7);
  });
});

const rain = fc.oneof(fc.constant(Number.NaN), fc.constant(0), fc.double({ min: 0, max: 400, noNaN: true }));
const days = fc.array(fc.tuple(rain, rain), { minLength: 1, maxLength: 30 });
const models = fc.constantFrom(MODEL, null);
const columnsOf = (pairs: readonly (readonly [number, number])[]) => [
  source('a', ...pairs.map(([a]) => a)),
  source('b', ...pairs.map(([, b]) => b)),
];

test('a day without any source is missing, and every other day has an amount', () => {
  fc.assert(
    fc.property(days, models, (pairs, model) => {
      const { precipitationMm } = fusePrecipitation(columnsOf(pairs), model, START);
      pairs.forEach(([a, b], day) => {
        const isMissing = Number.isNaN(a) && Number.isNaN(b);
        expect(Number.isNaN(precipitationMm[day])).toBe(isMissing);
        if (!isMissing) expect(precipitationMm[day]).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('a day is the same whatever days are asked for around it', () => {
  fc.assert(
    fc.property(days, models, (pairs, model) => {
      const last = pairs.length - 1;
      const whole = fusePrecipitation(columnsOf(pairs), model, START);
      const alone = fusePrecipitation(columnsOf(pairs.slice(last)), model, START + last);
      expect(alone.precipitationMm[0]).toBe(whole.precipitationMm[last]);
    }),
  );
});

test('one source alone is unchanged without a model', () => {
  fc.assert(
    fc.property(fc.array(rain), (rainMm) => {
      expect(fusePrecipitation([source('a', ...rainMm)], null, START).precipitationMm).toEqual(
        Float64Array.from(rainMm),
      );
    }),
  );
});

test('the dry and the wet days of a calibrated series are told apart by the probability alone', () => {
  fc.assert(
    fc.property(days, (pairs) => {
      const both = pairs.filter(([a, b]) => a >= 0 && b >= 0);
      const { precipitationMm, wetProbability } = fusePrecipitation(columnsOf(both), MODEL, START);
      both.forEach((_, day) => {
        expect((precipitationMm[day] ?? 0) >= 1).toBe((wetProbability[day] ?? 0) >= 0.5);
      });
    }),
  );
});

test('refuses sources of different days', () => {
  expect(() => fusePrecipitation([source('a', 1), source('b', 1, 2)], null, START)).toThrow(RangeError);
});

test('nothing to fuse gives nothing', () => {
  expect(fusePrecipitation([], null, START).precipitationMm).toHaveLength(0);
});
