import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { cropChoice } from '../../../src/domain/crops/choice';
import type { CropPlan } from '../../../src/domain/crops/curve';
import { effectiveRain, irrigationOf } from '../../../src/domain/crops/irrigation';
import { CROPS, type CropId, cropOf } from '../../../src/domain/crops/table';

const { NaN: missing } = Number;
const START = epochDayOf(2026, 4, 1);

function planted(id: CropId, plantingDay: number): CropPlan {
  const crop = cropOf(id);
  if (!crop) throw new Error(`No ${id}.`);
  return { crop, plantingDay };
}

const weather = (et0Mm: number[], precipitationMm: number[]) => ({
  startDay: START,
  et0Mm: Float64Array.from(et0Mm),
  precipitationMm: Float64Array.from(precipitationMm),
});

describe('effective rain of a day (FAO-56 chapter 8)', () => {
  test('rain below 0.2 ETo is ignored, more counts in full', () => {
    expect(effectiveRain(0.9, 5)).toBe(0);
    expect(effectiveRain(1, 5)).toBe(1);
    expect(effectiveRain(30, 5)).toBe(30);
  });

  test('is missing where rain or ETo is missing', () => {
    expect([effectiveRain(missing, 5), effectiveRain(3, missing)]).toEqual([missing, missing]);
  });
});

describe('without a crop', () => {
  test('the reference grass needs ETo, and a day without rain or ETo is counted, not guessed', () => {
    const { days, totals } = irrigationOf(weather([4, 5, missing, 6, 5], [0.5, 12, 3, missing, 0]), undefined);
    expect([...days.kc]).toEqual([1, 1, 1, 1, 1]);
    expect([...days.etcMm]).toEqual([4, 5, missing, 6, 5]);
    expect([...days.effectiveRainMm]).toEqual([0, 12, missing, missing, 0]);
    expect([...days.netIrrigationMm]).toEqual([4, 0, missing, missing, 2]);
    expect(totals).toEqual({
      etcMm: 14,
      effectiveRainMm: 12,
      netIrrigationMm: 2,
      dayCount: 3,
      missingDayCount: 2,
      outsideDayCount: 0,
    });
  });
});

describe('with a crop', () => {
  test('ETc is Kc times ETo on its days, and there is none before planting', () => {
    const { days, totals } = irrigationOf(weather([5, 5, 5], [0, 0, 2]), planted('maize-grain', START + 1));
    expect([...days.etcMm]).toEqual([missing, 1.5, 1.5]);
    expect([...days.effectiveRainMm]).toEqual([missing, 0, 2]);
    expect(totals).toMatchObject({ etcMm: 3, netIrrigationMm: 1, dayCount: 2, outsideDayCount: 1, missingDayCount: 0 });
  });

  test('ETc is missing exactly where ETo is or the crop is not, and the sums are those of the days', () => {
    const mm = fc.oneof({ weight: 5, arbitrary: fc.double({ min: 0, max: 15, noNaN: true }) }, fc.constant(missing));
    const crop = fc.constantFrom(...CROPS);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mm, mm), { maxLength: 60 }),
        crop,
        fc.integer({ min: -400, max: 60 }),
        (rows, chosen, offset) => {
          const given = weather(
            rows.map(([et0]) => et0),
            rows.map(([, rain]) => rain),
          );
          const { days, totals } = irrigationOf(given, { crop: chosen, plantingDay: START + offset });
          rows.forEach(([et0], i) => {
            expect(Number.isNaN(days.etcMm[i])).toBe(Number.isNaN(et0) || Number.isNaN(days.kc[i]));
          });
          expect(totals.dayCount + totals.missingDayCount + totals.outsideDayCount).toBe(rows.length);
          expect(totals.netIrrigationMm).toBe(Math.max(0, totals.etcMm - totals.effectiveRainMm));
          const running = [...days.netIrrigationMm].filter((value) => !Number.isNaN(value));
          expect(running).toHaveLength(totals.dayCount);
          expect(running.at(-1) ?? 0).toBe(totals.netIrrigationMm);
        },
      ),
    );
  });
});

describe('what an address chooses', () => {
  test('nothing and an unknown id are the reference grass', () => {
    expect([cropChoice(undefined, START), cropChoice('mandrake', START)]).toEqual([
      { kind: 'grass' },
      { kind: 'grass' },
    ]);
  });

  test('a crop with stages waits for its date, a steady one needs none', () => {
    expect(cropChoice('maize-grain', undefined).kind).toBe('undated');
    expect(cropChoice('maize-grain', START)).toEqual({ kind: 'planned', plan: planted('maize-grain', START) });
    expect(cropChoice('coffee', undefined).kind).toBe('planned');
  });
});
