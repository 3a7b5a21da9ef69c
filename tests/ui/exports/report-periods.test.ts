import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { MOST_ROWS, reportRows, yearsOf } from '../../../src/ui/exports/report-periods';
import { sampleResult } from '../../share/sample-result';

/** A result of so many days of 1 mm. */
function resultOf(dayCount: number) {
  const startDay = epochDayOf(2000, 1, 1);
  const column = () => new Float64Array(dayCount).fill(1);
  const base = sampleResult();
  const names = ['et0Mm', 'precipitationMm', 'et0LowMm', 'et0HighMm', 'equationEt0Mm', 'wetProbability'] as const;
  const inputs = ['tempMaxC', 'tempMinC', 'tempMeanC', 'humidityMeanPct', 'wind2mMps', 'shortwaveMjM2'] as const;
  const columns = Object.fromEntries([...names, ...inputs].map((name) => [name, column()]));
  const { fusion: _, forecastBand: __, ...days } = base.days;
  return { ...base, days: { ...days, ...columns, startDay, bySource: {} } };
}

describe('the table of a report', () => {
  test('has a row a day as long as they fit on a page', () => {
    expect(reportRows(resultOf(MOST_ROWS))).toEqual({ kind: 'days' });
  });

  test('has a row a month for more days, and a row a year for more months', () => {
    const months = reportRows(resultOf(366));
    const years = reportRows(resultOf(366 + 10 * 365));
    expect(months).toMatchObject({ kind: 'months', periods: { length: 12 } });
    expect(years).toMatchObject({ kind: 'years', periods: { length: 11 } });
  });
});

describe('months together', () => {
  const month = { dayCount: 31, et0DayCount: 30, et0TotalMm: 90, et0MeanMm: 3, rainDayCount: 31, rainTotalMm: 12 };
  const none = { dayCount: 28, et0DayCount: 0, et0TotalMm: null, et0MeanMm: null, rainDayCount: 0, rainTotalMm: null };

  test('are sums over the days that have a value', () => {
    const months = [
      { ...month, startDay: epochDayOf(2010, 1, 1) },
      { ...none, startDay: epochDayOf(2010, 2, 1) },
      { ...month, startDay: epochDayOf(2010, 3, 1), et0DayCount: 10, et0TotalMm: 50, et0MeanMm: 5 },
    ];
    // 90 mm in 30 days and 50 mm in 10 are 140 mm in 40, 3.5 mm a day.
    expect(yearsOf(months)).toEqual([
      {
        startDay: epochDayOf(2010, 1, 1),
        dayCount: 90,
        et0DayCount: 40,
        et0TotalMm: 140,
        et0MeanMm: 3.5,
        rainDayCount: 62,
        rainTotalMm: 24,
      },
    ]);
  });

  test('of nothing are nothing, not zero', () => {
    const [year] = yearsOf([{ ...none, startDay: epochDayOf(2010, 2, 1) }]);
    expect(year).toMatchObject({ et0TotalMm: null, et0MeanMm: null, rainTotalMm: null });
  });
});
