/** The shipped model is never anchored to the window that is asked for. */
import { describe, expect, test } from 'vitest';
import { at } from '../../../src/domain/at';
import { daysOfYear, epochDayOf } from '../../../src/domain/calendar';
import { normalEt0 } from '../../../src/domain/calibration/climatology';
import { estimateEt0 } from '../../../src/domain/calibration/estimate';
import type { Combination, FusionModel } from '../../../src/domain/calibration/model';
import { tableAt } from '../../../src/domain/calibration/region';
import { missingColumn } from '../../../src/domain/series';

const SHIPPED = tableAt(-7.53117, -46.03899)?.model;
if (!SHIPPED) throw new Error('No table at Balsas.');
const MODEL: FusionModel = SHIPPED;

const START = epochDayOf(2010, 8, 1);
const LENGTH = 60;
const WEEK = { first: 30, end: 37 };
const WAVE_MM = 2;

/** The combination with its filter, restoration and band, over sources whose signal is given in the place of a term. */
function withPlainSignals(combination: Combination): Combination {
  const corrections = combination.corrections.map((correction) => ({
    ...correction,
    predictors: ['radiationTermMm', 'aerodynamicTermMm'] as const,
    ranges: [
      [-100, 100],
      [-100, 100],
    ] as const,
    coefficients: [1, 0, 0, 0, 0],
  }));
  return { ...combination, corrections };
}

/** ETo by day: the normal, and two millimetres more in one week. */
function truth(startDay: number, length: number): Float64Array {
  const js = daysOfYear(startDay, length);
  return Float64Array.from(js, (j, i) => {
    const day = startDay - START + i;
    return normalEt0(MODEL.climatology, j) + (day >= WEEK.first && day < WEEK.end ? WAVE_MM : 0);
  });
}

/** What the shipped filter makes of sources without error over a part of the two months. */
function estimateOf(combination: Combination, from: number, length: number) {
  const plain = withPlainSignals(combination);
  const truthMm = truth(START + from, length);
  const predictorsOf = (source: string) => {
    const k = plain.corrections.findIndex((one) => one.source === source);
    const signal = truthMm.map((value) => at(plain.interceptsMm, k) + at(plain.slopes, k) * value);
    const rest = missingColumn(length).fill(0);
    return {
      radiationTermMm: signal,
      aerodynamicTermMm: rest,
      vaporDeficitKpa: rest,
      extraterrestrialMjM2: rest,
      wind2mMps: rest,
    };
  };
  return {
    truthMm,
    ...estimateEt0({ ...MODEL, combinations: [plain] }, predictorsOf, { startDay: START + from, length }),
  };
}

function meanOf(column: Float64Array, first: number, end: number): number {
  return column.subarray(first, end).reduce((sum, value) => sum + value, 0) / (end - first);
}

describe.each(
  MODEL.combinations.map((one) => [one.corrections.map(({ source }) => source).join(' and '), one] as const),
)('a week two millimetres above normal, seen by %s', (_, combination) => {
  test('stays two millimetres above the weeks beside it, within the band', () => {
    const { et0Mm, highMm, truthMm } = estimateOf(combination, 0, LENGTH);
    const riseMm = meanOf(et0Mm, WEEK.first, WEEK.end) - meanOf(et0Mm, 10, WEEK.first);
    const normalRiseMm = meanOf(truthMm, WEEK.first, WEEK.end) - WAVE_MM - meanOf(truthMm, 10, WEEK.first);
    const halfBandMm = meanOf(highMm, WEEK.first, WEEK.end) - meanOf(et0Mm, WEEK.first, WEEK.end);
    expect(Math.abs(riseMm - normalRiseMm - WAVE_MM)).toBeLessThan(halfBandMm);
  });

  test('is the same week when nothing else is asked for, but for what its first day owes to the day before', () => {
    const whole = estimateOf(combination, 0, LENGTH);
    const alone = estimateOf(combination, WEEK.first, WEEK.end - WEEK.first);
    for (let day = 1; day < WEEK.end - WEEK.first; day++) {
      expect(at(alone.et0Mm, day)).toBeCloseTo(at(whole.et0Mm, WEEK.first + day), 1);
    }
    expect(meanOf(alone.et0Mm, 0, 7)).toBeCloseTo(meanOf(whole.et0Mm, WEEK.first, WEEK.end), 1);
  });
});
