import { describe, expect, test } from 'vitest';
import { saturationVapor, saturationVaporAt } from '../../../src/domain/atmosphere';
import { civilDateOf, type EpochDay, epochDayOf } from '../../../src/domain/calendar';
import { etByPeriod, type PeriodEt } from '../../../src/domain/reference-et/aggregate';
import { middleOfMonth, type PeriodKind, periodsOver } from '../../../src/domain/reference-et/periods';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import type { EtSite } from '../../../src/domain/reference-et/terms';
import { INPUT_VARIABLES, type InputSeries, type InputVariable, makeColumns } from '../../../src/domain/series';

type Day = Readonly<Record<InputVariable, number>>;

const MILD: Day = {
  tempMaxC: 25,
  tempMinC: 13,
  tempMeanC: 19,
  humidityMeanPct: 60,
  wind2mMps: 2,
  shortwaveMjM2: 18,
  precipitationMm: 0,
};
const SITE: EtSite = { latitudeDeg: 45, elevationM: 100 };

/** A series from day to day, both included, with the weather that `of` gives each. */
function seriesOf(startDay: EpochDay, endDay: EpochDay, of: (day: EpochDay) => Day): InputSeries {
  const days = Array.from({ length: endDay - startDay + 1 }, (_, i) => of(startDay + i));
  return { startDay, ...makeColumns(INPUT_VARIABLES, (name) => Float64Array.from(days, (day) => day[name])) };
}

function periodsOf(inputs: InputSeries, kind: PeriodKind, site = SITE): PeriodEt[] {
  return etByPeriod({ inputs, dailyEt0Mm: referenceEtSeries(inputs, site).et0Mm, kind }, site);
}

describe('the periods of the calendar', () => {
  test('a dekad ends on the 10th, the 20th and the last day of the month', () => {
    const dekads = periodsOver(epochDayOf(2024, 2, 1), epochDayOf(2024, 3, 10), 'dekad');
    expect(dekads.map(({ dayCount }) => dayCount)).toEqual([10, 10, 9, 10]);
    // The 5th, 15th and 25th of February, and 5 March of a leap year.
    expect(dekads.map(({ dayOfYear }) => dayOfYear)).toEqual([36, 46, 56, 65]);
  });

  test('a month has its length and its middle', () => {
    const months = periodsOver(epochDayOf(2023, 12, 31), epochDayOf(2024, 2, 1), 'month');
    expect(months.map(({ dayCount }) => dayCount)).toEqual([31, 31, 29]);
    expect(months.map(({ startDay }) => startDay)).toEqual([
      epochDayOf(2023, 12, 1),
      epochDayOf(2024, 1, 1),
      epochDayOf(2024, 2, 1),
    ]);
  });

  test('J in the middle of the months is integer(30.4 M − 15)', () => {
    // By hand: 15.4, 45.8, 76.2, 106.6, 137, 167.4, 197.8, 228.2, 258.6, 289, 319.4, 349.8.
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(months.map(middleOfMonth)).toEqual([15, 45, 76, 106, 137, 167, 197, 228, 258, 289, 319, 349]);
  });
});

describe('a period', () => {
  const start = epochDayOf(2021, 3, 1);
  const end = epochDayOf(2021, 3, 31);

  test('of the same weather every day has a total near the sum of its days', () => {
    const [march] = periodsOf(
      seriesOf(start, end, () => MILD),
      'month',
    );
    expect(march?.missingDays).toBe(0);
    // The equation bends little with the sun of one month, so that both ways agree within a hundredth.
    expect((march?.et0Mm ?? 0) / (march?.dailySumMm ?? 1)).toBeCloseTo(1, 2);
    expect(march?.et0Mm).toBeCloseTo(31 * (march?.terms.et0Mm ?? 0), 12);
  });

  test('takes the mean of what changes from day to day', () => {
    const windy = seriesOf(start, end, (day) => ({ ...MILD, wind2mMps: day % 2 === 0 ? 1 : 3 }));
    const [first] = periodsOf(windy, 'dekad');
    expect(first?.terms.wind2mMps).toBeCloseTo(2, 12);
  });

  test.each(['dekad', 'month'] as const)('%s with a day missing has no ETo, and says how many are', (kind) => {
    const gap = seriesOf(start, end, (day) => (day === start + 3 ? { ...MILD, wind2mMps: Number.NaN } : MILD));
    const [first, second] = periodsOf(gap, kind);
    expect(first?.missingDays).toBe(1);
    expect(first?.et0Mm).toBeNaN();
    expect(first?.dailySumMm).toBeNaN();
    if (kind === 'dekad') expect(second?.et0Mm).toBeGreaterThan(0);
  });

  test('an impossible humidity is a missing day', () => {
    const wet = seriesOf(start, end, (day) => (day === start ? { ...MILD, humidityMeanPct: 104 } : MILD));
    expect(periodsOf(wet, 'month')[0]?.missingDays).toBe(1);
  });

  test('that the series holds in part has no ETo', () => {
    const part = periodsOf(
      seriesOf(start + 2, end, () => MILD),
      'dekad',
    );
    expect(part.map(({ missingDays }) => missingDays)).toEqual([2, 0, 0]);
    expect(part[0]?.et0Mm).toBeNaN();
    expect(part[2]?.et0Mm).toBeGreaterThan(0);
  });

  test('of an empty series there is none', () => {
    expect(
      periodsOf(
        seriesOf(start, start - 1, () => MILD),
        'month',
      ),
    ).toEqual([]);
  });
});

describe('soil heat (FAO-56 Example 13: March 14.1 °C, April 16.1 °C, May 18.8 °C)', () => {
  const MONTH_C: Readonly<Record<number, number>> = { 3: 14.1, 4: 16.1, 5: 18.8 };
  const spring = (endMonth: number) =>
    seriesOf(epochDayOf(2021, 3, 1), epochDayOf(2021, endMonth + 1, 1) - 1, (day) => {
      const tempMeanC = MONTH_C[civilDateOf(day).month] ?? Number.NaN;
      return { ...MILD, tempMeanC, tempMaxC: tempMeanC + 5, tempMinC: tempMeanC - 5 };
    });

  test('of April is 0.33 with May known (Eq. 43)', () => {
    const [, april] = periodsOf(spring(5), 'month');
    expect(april?.soilHeatFrom).toBe('months-around');
    expect(april?.terms.soilHeatMjM2).toBeCloseTo(0.329, 9);
  });

  test('of April is 0.28 with May not known yet (Eq. 44)', () => {
    const [, april] = periodsOf(spring(4), 'month');
    expect(april?.soilHeatFrom).toBe('month-before');
    expect(april?.terms.soilHeatMjM2).toBeCloseTo(0.28, 9);
  });

  test('of the first month is not known, and said so', () => {
    const [march] = periodsOf(spring(5), 'month');
    expect(march?.soilHeatFrom).toBe('unknown');
    expect(march?.terms.soilHeatMjM2).toBe(0);
  });

  test('of ten days is taken as nothing (Eq. 42)', () => {
    for (const dekad of periodsOf(spring(5), 'dekad')) {
      expect(dekad.terms.soilHeatMjM2).toBe(0);
      expect(dekad.soilHeatFrom).toBe('dekad');
    }
  });
});

test('Bangkok in April has 5.72 mm a day (FAO-56 Example 17)', () => {
  // March 29.2 °C and April 30.2 °C; ea 2.85 kPa of es 4.4218; Rs 22.65. The example takes J 105, the table says 106.
  const april: Day = {
    tempMaxC: 34.8,
    tempMinC: 25.6,
    tempMeanC: 30.2,
    humidityMeanPct: (100 * 2.85) / saturationVapor(34.8, 25.6),
    wind2mMps: 2,
    shortwaveMjM2: 22.65,
    precipitationMm: 0,
  };
  const march = { ...april, tempMaxC: 33.8, tempMinC: 24.6, tempMeanC: 29.2 };
  const inputs = seriesOf(epochDayOf(1990, 3, 1), epochDayOf(1990, 4, 30), (day) =>
    civilDateOf(day).month === 3 ? march : april,
  );
  const [, month] = periodsOf(inputs, 'month', { latitudeDeg: 13 + 44 / 60, elevationM: 2 });
  expect(month?.terms.soilHeatMjM2).toBeCloseTo(0.14, 9);
  expect(Math.abs((month?.terms.et0Mm ?? 0) - 5.72)).toBeLessThan(0.006);
});

describe('Cabinda through the year (FAO-56 Fig. 18, by CROPWAT)', () => {
  const CABINDA: EtSite = { latitudeDeg: -5.33, elevationM: 20 };
  /** Tmin, Tmax °C, RH %, wind km a day, Rs MJ m⁻² d⁻¹ · ETo mm d⁻¹. */
  // biome-ignore format: one row a month, as in the figure
  const MONTHS: readonly (readonly [number, number, number, number, number, number])[] = [
    [22.8, 29.6, 81,  78, 15.7, 3.4],
    [22.7, 30.3, 82,  69, 16.9, 3.7],
    [23.0, 30.6, 80,  78, 17.4, 3.8],
    [23.0, 30.2, 82,  69, 16.4, 3.5],
    [22.0, 28.6, 84,  69, 13.5, 2.9],
    [19.2, 26.5, 81,  69, 12.2, 2.6],
    [17.6, 25.1, 78,  78, 12.3, 2.6],
    [18.6, 25.3, 78,  78, 12.4, 2.6],
    [20.5, 26.5, 78, 104, 12.4, 2.8],
    [22.5, 28.0, 79, 130, 12.9, 3.1],
    [23.0, 28.7, 80, 104, 14.4, 3.3],
    [23.0, 29.1, 82,  95, 15.2, 3.4],
  ];

  type Humidity = (tempMaxC: number, tempMinC: number, humidityPct: number) => number;

  /** The twelve months with a December before and a January after, so that each has both its neighbours. */
  function year(humidity: Humidity): PeriodEt[] {
    const inputs = seriesOf(epochDayOf(1995, 12, 1), epochDayOf(1997, 1, 31), (day) => {
      const [tempMinC, tempMaxC, humidityPct, windKmDay, shortwaveMjM2] = MONTHS[civilDateOf(day).month - 1] ?? [
        Number.NaN,
        Number.NaN,
        Number.NaN,
        Number.NaN,
        Number.NaN,
      ];
      return {
        tempMaxC,
        tempMinC,
        tempMeanC: (tempMaxC + tempMinC) / 2,
        humidityMeanPct: humidity(tempMaxC, tempMinC, humidityPct),
        wind2mMps: windKmDay / 86.4,
        shortwaveMjM2,
        precipitationMm: 0,
      };
    });
    return periodsOf(inputs, 'month', CABINDA).slice(1, 13);
  }

  const largestDeviation = (months: readonly PeriodEt[]) =>
    Math.max(...months.map(({ terms }, i) => Math.abs(terms.et0Mm - (MONTHS[i]?.[5] ?? Number.NaN))));

  test('agrees within 0.1 mm a day with the vapour pressure that the program took', () => {
    // Not Eq. 19 but its forerunner, ea = RH/(50/e°(Tmax) + 50/e°(Tmin)); here as the humidity that Eq. 19 turns into it.
    const months = year((tempMaxC, tempMinC, humidityPct) => {
      const vaporKpa = humidityPct / (50 / saturationVaporAt(tempMaxC) + 50 / saturationVaporAt(tempMinC));
      return (100 * vaporKpa) / saturationVapor(tempMaxC, tempMinC);
    });
    expect(months).toHaveLength(12);
    expect(largestDeviation(months)).toBeLessThan(0.1);
  });

  test('and within 0.15 mm a day with Eq. 19', () => {
    expect(largestDeviation(year((_max, _min, humidityPct) => humidityPct))).toBeLessThan(0.15);
  });
});
