import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandAround, membersOn } from '../../src/domain/forecast-band';
import { at } from '../../src/domain/series';

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

test('membersOn gives the values of a day in ascending order, by number and not by text, without the missing', () => {
  expect([...membersOn(ensembleOf([10, 9, NAN, -1, 0]), TODAY)]).toEqual([-1, 0, 9, 10]);
  expect([...membersOn(ensembleOf([10, 9]), TODAY - 1)]).toEqual([]);
});
