import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { kcMidFor, kcMidInWeather, minimumHumidity } from '../../../src/domain/crops/climate';
import { seasonDays } from '../../../src/domain/crops/crop';
import { kcOn, kcOnSeasonDay, seasonDayOf, stageOn, stageOnSeasonDay } from '../../../src/domain/crops/curve';
import { stageSpans } from '../../../src/domain/crops/stages';
import { CROPS, type CropId, cropOf } from '../../../src/domain/crops/table';

const SEASONAL = CROPS.filter((crop) => crop.kind !== 'steady');

function seasonal(id: CropId) {
  const crop = cropOf(id);
  if (!crop || crop.kind === 'steady') throw new Error(`${id} has no season.`);
  return crop;
}

describe('FAO-56 Example 28, dry beans at Kimberly, Idaho', () => {
  /** The growth stages and coefficients of the book's case study (Box 14): 25, 25, 30 and 20 days. */
  const beans = {
    kc: { ini: 0.15, mid: 1.19, end: 0.35 },
    stageDays: { initial: 25, development: 25, mid: 30, late: 20 },
  };
  test.each([
    [20, 0.15, 'initial'],
    [40, 0.77, 'development'],
    [70, 1.19, 'mid'],
    [95, 0.56, 'late'],
  ])('day %i: Kc %f in the %s stage', (day, kc, stage) => {
    expect(kcOnSeasonDay(beans, day)).toBeCloseTo(kc, 2);
    expect(stageOnSeasonDay(beans, day)).toBe(stage);
  });

  test('no coefficient before planting and after harvest', () => {
    expect([0, 101, -20].map((day) => kcOnSeasonDay(beans, day))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([0, 101].map((day) => stageOnSeasonDay(beans, day))).toEqual([undefined, undefined]);
    expect(kcOnSeasonDay(beans, 100)).toBeCloseTo(0.35, 12);
  });
});

describe('the climate adjustment', () => {
  test('FAO-56 Example 27: maize near Taipei, wind 1.3 m/s and RHmin 75 %, has Kc mid 1.07', () => {
    expect(kcMidFor(1.2, { wind2mMps: 1.3, humidityMinPct: 75, heightM: 2 })).toBeCloseTo(1.07, 2);
  });

  test('FAO-56 Box 14: dry beans at Kimberly, wind 2.2 m/s and RHmin 30 %, have Kc mid 1.19', () => {
    const kimberly = { wind2mMps: 2.2, humidityMinPct: 30, heightM: 0.4 };
    expect(kcMidFor(1.15, kimberly)).toBeCloseTo(1.19, 2);
  });

  test('changes nothing in the climate of the table, and stays missing without weather', () => {
    expect(kcMidFor(1.2, { wind2mMps: 2, humidityMinPct: 45, heightM: 2 })).toBe(1.2);
    expect(kcMidFor(1.2, { wind2mMps: Number.NaN, humidityMinPct: 45, heightM: 2 })).toBeNaN();
  });
});

describe('the weather of the mid-season', () => {
  test('the lowest humidity of a day comes from its mean humidity and the saturation at its highest temperature', () => {
    // FAO-56 Annex 2, Table 2.3: e° is 5.624 kPa at 35 °C and 2.338 kPa at 20 °C; Eq. 19: ea = 0.5 · 3.981 = 1.9905 kPa.
    expect(minimumHumidity(35, 20, 50)).toBeCloseTo((100 * 1.9905) / 5.624, 1);
    expect(minimumHumidity(35, 20, Number.NaN)).toBeNaN();
  });

  const filled = (length: number, value: number) => new Float64Array(length).fill(value);
  const weatherOf = (length: number, wind2mMps: number) => ({
    startDay: 1000,
    tempMaxC: filled(length, 35),
    tempMinC: filled(length, 20),
    humidityMeanPct: filled(length, 50),
    wind2mMps: filled(length, wind2mMps),
  });

  test('gives Kc mid for the days of that stage only, once there are ten', () => {
    const maize = seasonal('maize-grain');
    // The 71st day is the first of the mid-season: planted 61 days before the period, its 10th day is that one.
    expect(kcMidInWeather(maize, 1000 - 61, weatherOf(18, 3))).toBeUndefined();
    const windy = kcMidInWeather(maize, 1000 - 61, weatherOf(19, 3));
    expect(windy?.dayCount).toBe(10);
    // 1.20 + [0.04 (3 − 2) − 0.004 (35.4 − 45)] (2/3)^0.3 = 1.27.
    expect(windy?.kcMid).toBeCloseTo(1.27, 2);
    expect(kcMidInWeather(maize, 1000 - 61, weatherOf(40, Number.NaN))).toBeUndefined();
  });
});

describe('every crop', () => {
  test('has a Kc between its lowest and highest on each day of its season, without a jump', () => {
    for (const { id, kc, stageDays } of SEASONAL) {
      const values = Array.from({ length: seasonDays(stageDays) }, (_, i) => kcOnSeasonDay({ kc, stageDays }, i + 1));
      const low = Math.min(kc.ini, kc.mid, kc.end) - 1e-12;
      const high = Math.max(kc.ini, kc.mid, kc.end) + 1e-12;
      expect(
        values.filter((value) => !(value >= low && value <= high)),
        id,
      ).toEqual([]);
      const steepest =
        Math.max(Math.abs(kc.mid - kc.ini) / stageDays.development, Math.abs(kc.end - kc.mid) / stageDays.late) + 1e-12;
      const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? Number.NaN)));
      expect(
        steps.filter((step) => !(step <= steepest)),
        id,
      ).toEqual([]);
      expect(values.at(-1), id).toBeCloseTo(kc.end, 12);
    }
  });

  test('has the stages on the calendar that its curve has', () => {
    const day = epochDayOf(2026, 6, 1);
    for (const crop of SEASONAL) {
      for (const span of stageSpans(crop, day, day)) {
        const plan = { crop, plantingDay: day };
        expect([stageOn(plan, span.firstDay), stageOn(plan, span.lastDay)], crop.id).toEqual([span.stage, span.stage]);
        expect([kcOn(plan, span.firstDay), kcOn(plan, span.lastDay)], crop.id).toEqual([span.firstKc, span.lastKc]);
      }
    }
  });
});

describe('a perennial', () => {
  const grapes = seasonal('grape-wine');
  const greenUp = epochDayOf(2020, 4, 10);

  test('begins anew each year on the day of its green-up, before as after the year given', () => {
    for (const year of [2015, 2020, 2024, 2031])
      expect(seasonDayOf(grapes, greenUp, epochDayOf(year, 4, 10)), String(year)).toBe(1);
    expect(seasonDayOf(grapes, greenUp, epochDayOf(2025, 4, 9))).toBe(365);
  });

  test('has no Kc while it rests', () => {
    const plan = { crop: grapes, plantingDay: greenUp };
    expect(kcOn(plan, epochDayOf(2026, 1, 15))).toBeNaN();
    // 10 April and 90 days on: the mid-season.
    expect(kcOn(plan, epochDayOf(2026, 7, 20))).toBe(0.7);
  });

  test('whose season fills the year has a Kc on every day, leap days included', () => {
    const citrus = cropOf('citrus');
    if (!citrus) throw new Error('Citrus is gone.');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 30_000 }), (plantingDay, day) => {
        const kc = kcOn({ crop: citrus, plantingDay }, day);
        expect(kc).toBeGreaterThanOrEqual(0.65);
        expect(kc).toBeLessThanOrEqual(0.7);
      }),
    );
  });
});

test('a steady crop has its Kc on any day and no stage', () => {
  const coffee = cropOf('coffee');
  if (!coffee) throw new Error('Coffee is gone.');
  expect(kcOn({ crop: coffee, plantingDay: 0 }, 12_345)).toBe(0.95);
  expect(stageOn({ crop: coffee, plantingDay: 0 }, 12_345)).toBeUndefined();
});
