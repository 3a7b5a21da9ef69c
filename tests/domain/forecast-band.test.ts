import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../src/domain/at';
import { bandAround, joinBands, membersOn } from '../../src/domain/forecast-band';

const NAN = Number.NaN;
const TODAY = 20_000;

/** An ensemble of one-day members. */
function ensembleOf(values: readonly number[], startDay = TODAY) {
  return { startDay, et0Mm: values.map((value) => Float64Array.of(value)) };
}

function bandOn(et0Mm: number, members: readonly number[]) {
  const { lowMm, highMm } = bandAround({ startDay: TODAY, et0Mm: Float64Array.of(et0Mm) }, ensembleOf(members));
  return [at(lowMm, 0), at(highMm, 0)];
}

describe('bandAround', () => {
  test('lays the members’ spread around our own ETo, whatever their level', () => {
    // Eleven members 3.0, 3.1 … 4.0: the 10 % quantile is 3.1, the median 3.5, the 90 % quantile 3.9.
    const members = Array.from({ length: 11 }, (_, i) => 3 + i / 10);
    const [low, high] = bandOn(5, members);
    expect(low).toBeCloseTo(4.6, 9);
    expect(high).toBeCloseTo(5.4, 9);
  });

  test('keeps a skewed spread skewed', () => {
    const [low = NAN, high = NAN] = bandOn(5, [4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 8]);
    expect(low).toBe(5);
    expect(high).toBeCloseTo(9, 9);
  });

  test('does not reach below zero where the ETo is above, nor above an ETo that is itself below', () => {
    const members = [1, 2, 3, 4, 5, 6, 7];
    expect(bandOn(0.5, members)[0]).toBe(0);
    expect(bandOn(-0.1, members)[0]).toBe(-0.1);
  });

  test('needs five members on the day', () => {
    expect(bandOn(5, [3, 4, 5, 6, NAN])).toEqual([NAN, NAN]);
    expect(bandOn(5, [3, 4, 5, 6, 7])[0]).toBeLessThan(5);
    expect(bandOn(5, [])).toEqual([NAN, NAN]);
  });

  test('has none on a day without an ETo of ours', () => {
    expect(bandOn(NAN, [3, 4, 5, 6, 7])).toEqual([NAN, NAN]);
  });

  test('is laid by date: days before the ensemble and after it have none', () => {
    const members = ensembleOf([3, 4, 5, 6, 7], TODAY + 1);
    const { lowMm, highMm } = bandAround({ startDay: TODAY, et0Mm: Float64Array.of(5, 5, 5) }, members);
    expect([...lowMm].map(Number.isNaN)).toEqual([true, false, true]);
    expect([...highMm].map(Number.isNaN)).toEqual([true, false, true]);
  });

  test('always holds the ETo, and does not depend on the order of the members', () => {
    const mm = fc.double({ min: -0.5, max: 15, noNaN: true });
    fc.assert(
      fc.property(mm, fc.array(mm, { minLength: 5, maxLength: 60 }), (et0Mm, members) => {
        const [low = NAN, high = NAN] = bandOn(et0Mm, members);
        expect(low).toBeLessThanOrEqual(et0Mm + 1e-9);
        expect(high).toBeGreaterThanOrEqual(et0Mm - 1e-9);
        expect(bandOn(et0Mm, members.toReversed())).toEqual([low, high]);
      }),
    );
  });
});

describe('joinBands', () => {
  /** The bounds of one day whose estimate, own band and ensemble band are these. */
  const joined = (et0Mm: number, own: readonly [number, number], ensemble: readonly [number, number]) => {
    const band = ([low, high]: readonly [number, number]) => ({
      lowMm: Float64Array.of(low),
      highMm: Float64Array.of(high),
    });
    const { lowMm, highMm } = joinBands({ et0Mm: Float64Array.of(et0Mm), ...band(own) }, band(ensemble));
    return [at(lowMm, 0), at(highMm, 0)];
  };
  /** From a tenth to a twentieth outside: quantiles 1.644854 and 1.281552 of the normal distribution. */
  const WIDENED = 1.644854 / 1.281552;

  test('adds the two errors as independent ones, after a tenth on either side has become a twentieth', () => {
    // Of the estimate 3 mm, of the ensemble 4 mm once widened: √(3² + 4²) = 5.
    const ensembleMm = 4 / WIDENED;
    const [low = NAN, high = NAN] = joined(10, [7, 13], [10 - ensembleMm, 10 + ensembleMm]);
    expect(low).toBeCloseTo(5, 3);
    expect(high).toBeCloseTo(15, 3);
  });

  test('widens each side by its own', () => {
    // Below: 0.6 and 0.8 make 1. Above: 1.2 and 0.5 make 1.3.
    const [low = NAN, high = NAN] = joined(5, [4.4, 6.2], [5 - 0.8 / WIDENED, 5 + 0.5 / WIDENED]);
    expect(low).toBeCloseTo(4, 3);
    expect(high).toBeCloseTo(6.3, 3);
  });

  test('leaves the band of a day as it is on which the ensemble is silent', () => {
    expect(joined(5, [4, 7], [NAN, NAN])).toEqual([4, 7]);
  });

  test('makes no band where the estimate has none', () => {
    expect(joined(5, [NAN, NAN], [4, 6])).toEqual([NAN, NAN]);
  });

  test('does not reach below zero, nor above an ETo that is itself below', () => {
    expect(joined(1, [0.2, 2], [0, 2])[0]).toBe(0);
    expect(joined(-0.1, [-0.1, 0.5], [-0.1, 1])[0]).toBe(-0.1);
  });

  test('is never narrower than either', () => {
    const distance = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(distance, distance, distance, distance, (a, b, c, d) => {
        const [low = NAN, high = NAN] = joined(20, [20 - a, 20 + b], [20 - c, 20 + d]);
        expect(low).toBeLessThanOrEqual(20 - Math.max(a, c) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(20 + Math.max(b, d) - 1e-9);
      }),
    );
  });
});

test('membersOn gives the values of a day in ascending order, by number and not by text, without the missing', () => {
  expect([...membersOn(ensembleOf([10, 9, NAN, -1, 0]), TODAY)]).toEqual([-1, 0, 9, 10]);
  expect([...membersOn(ensembleOf([10, 9]), TODAY - 1)]).toEqual([]);
});
