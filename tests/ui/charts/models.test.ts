import { afterEach, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { flagBit } from '../../../src/domain/quality/flags';
import { useChartsText } from '../../../src/i18n/charts';
import { showUnits } from '../../../src/i18n/units';
import type { ResultDays } from '../../../src/protocol';
import { readout, timeTable } from '../../../src/ui/charts/chart-table';
import { correlations } from '../../../src/ui/charts/models/correlation';
import { monthsOfBoxes } from '../../../src/ui/charts/models/distribution';
import { etoChart } from '../../../src/ui/charts/models/eto';
import { balanceChart, cumulativeChart } from '../../../src/ui/charts/models/water';
import { temperatureChart } from '../../../src/ui/charts/models/weather';
import { yearsChart } from '../../../src/ui/charts/models/years';
import { column, daysOf, sourceDays } from './sample-days';

const t = useChartsText();
const START = epochDayOf(2010, 1, 1);
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u2009\u202f]/g, ' ');
const kinds = (days: ResultDays) => etoChart(t, days).series.map(({ kind }) => kind);

afterEach(() => showUnits('metric'));

describe('the chart of ETo', () => {
  test('says its period and its extremes with their units', () => {
    const label = plain(etoChart(t, daysOf(START, column(4, 2.5, 6))).label);
    expect(label).toMatch(
      /^Chart of ETo by day, 1.?–.?3 Jan 2010\. ETo: lowest 2\.50 mm\/day on 2 Jan 2010, highest 6\.00 mm\/day on 3 Jan 2010\./,
    );
  });

  test('says that there is nothing to draw', () => {
    expect(etoChart(t, daysOf(START, column(Number.NaN))).label).toContain('No day has a value.');
  });

  test('draws each source beside the combined line when there are several', () => {
    const bySource = {
      'nasa-power': sourceDays(column(3, Number.NaN)),
      'open-meteo-archive': sourceDays(column(5, 6)),
      'met-norway': sourceDays(column(Number.NaN, Number.NaN)),
    };
    const { series } = etoChart(t, daysOf(START, column(4, 6), { bySource }));
    expect(series.map(({ label, values }) => [label, [...values]])).toEqual([
      ['NASA POWER alone, uncorrected', [3, Number.NaN]],
      ['Open-Meteo Archive alone, uncorrected', [5, 6]],
      ['ETo, all sources combined', [4, 6]],
    ]);
  });

  test('draws a single source once, and of a long period only the combined line', () => {
    expect(kinds(daysOf(START, column(4), { bySource: { 'nasa-power': sourceDays(column(4)) } }))).toEqual(['line']);
    const long = new Float64Array(7305).fill(4);
    const bySource = { 'nasa-power': sourceDays(long), 'open-meteo-archive': sourceDays(long) };
    const flags = new Uint32Array(7305).fill(flagBit('estimated-value'));
    expect(kinds(daysOf(START, long, { bySource, flags }))).toEqual(['line']);
  });

  test('rings the days with an estimated input, and no day without an ETo', () => {
    const flags = Uint32Array.of(0, flagBit('estimated-value'), flagBit('estimated-value'));
    const { series } = etoChart(t, daysOf(START, column(3, 4, Number.NaN), { flags }));
    expect([...(series.at(-1)?.values ?? [])]).toEqual([Number.NaN, 4, Number.NaN]);
  });

  test('has the band under its lines, and does not take the spread of an ensemble for it', () => {
    const band = { et0LowMm: column(Number.NaN, 0), et0HighMm: column(Number.NaN, 5) };
    expect(kinds(daysOf(START, column(3, 4), band))).toEqual(['band', 'line']);
    const forecastBand = { lowMm: column(3), highMm: column(5), memberCount: 31, url: '' };
    expect(kinds(daysOf(START, column(4), { forecastBand }))).toEqual(['line']);
  });
});

describe('the water balance', () => {
  const days = daysOf(START, column(4, 5, 5, 4), { precipitationMm: column(10, 0, Number.NaN, 0) });

  test('parts surplus and deficit by series, so that each has its own fill and its own word', () => {
    const [surplus, deficit] = balanceChart(t, days).series;
    expect([...(surplus?.values ?? [])]).toEqual([6, Number.NaN, Number.NaN, Number.NaN]);
    expect([...(deficit?.values ?? [])]).toEqual([Number.NaN, -5, Number.NaN, -4]);
    expect(plain(readout(t, balanceChart(t, days), 1))).toBe('2 Jan 2010: Deficit (−) −5.00 mm/day');
    expect(readout(t, balanceChart(t, days), 2)).toBe('3 Jan 2010: no value');
  });

  test('says how many days are left out of the sum', () => {
    const chart = cumulativeChart(t, days);
    expect([...(chart.series.at(-1)?.values ?? [])]).toEqual([6, 1, Number.NaN, -3]);
    expect(chart.about).toContain('1 day without rain or ETo data is left out of the sum.');
  });
});

describe('the table of a chart', () => {
  test('has a row a day in the unit on the screen', () => {
    showUnits('us');
    const { head, rows } = timeTable(t, temperatureChart(t, daysOf(START, column(0, 100))));
    expect(head).toEqual(['Date', 'Highest of the day, °F', 'Mean, °F', 'Lowest of the day, °F', 'ETo, in/day']);
    // 100 °C is 212 °F; 100 mm are 3.937 in.
    expect(rows[1]).toEqual(['2 Jan 2010', '212.0', '212.0', '212.0', '3.937']);
  });

  test('has a row a month of a long period, with totals of what adds up', () => {
    const et0Mm = new Float64Array(401).fill(4);
    et0Mm[0] = Number.NaN;
    const { head, rows } = timeTable(
      t,
      balanceChart(t, daysOf(START, et0Mm, { precipitationMm: new Float64Array(401) })),
    );
    expect(head).toEqual(['Month', 'Days with values', 'Surplus (+), total, mm', 'Deficit (−), total, mm']);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual(['January 2010', '30', '–', '−120.0']);
    expect(rows[1]).toEqual(['February 2010', '28', '–', '−112.0']);
  });
});

describe('year over year', () => {
  const yearsOf = (first: number, last: number, of: (year: number) => number) => {
    const start = epochDayOf(first, 1, 1);
    const length = epochDayOf(last, 12, 31) - start + 1;
    return daysOf(
      start,
      Float64Array.from({ length }, (_, i) => of(new Date((start + i) * 86_400_000).getUTCFullYear())),
    );
  };

  test('has nothing to show of one year, or of a turn of the year', () => {
    expect(
      yearsChart(
        t,
        yearsOf(2010, 2010, () => 4),
      ),
    ).toBeUndefined();
    expect(yearsChart(t, daysOf(epochDayOf(2010, 12, 1), new Float64Array(62).fill(4)))).toBeUndefined();
  });

  test('lays a few years over each other, the latest on top', () => {
    const chart = yearsChart(
      t,
      yearsOf(2008, 2010, () => 4),
    );
    expect(chart?.series.map(({ label }) => label)).toEqual(['2008', '2009', '2010']);
  });

  test('shows the latest year against the range of ten and more', () => {
    // Each year is as high as its distance from 2000, so the means over 7 days are, too, inside a year.
    const chart = yearsChart(
      t,
      yearsOf(2010, 2021, (year) => year - 2000),
    );
    expect(chart?.about).toContain('11 years of 1991–2020');
    const [extent, middle, median, latest] = chart?.series ?? [];
    expect([extent, middle, median, latest].map((line) => line?.values[200])).toEqual([20, 19, 15, 21]);
    expect(extent?.kind === 'band' && extent.low[200]).toBe(10);
  });
});

test('the matrix is symmetric, has ones where a value meets itself, and NaN where nothing varies', () => {
  const wind2mMps = column(2, 2, 2, 2);
  const rows = correlations(daysOf(START, column(1, 3, 2, 5), { wind2mMps, tempMaxC: column(5, 2, 3, 1) }));
  expect(rows[0]?.[0]).toBeCloseTo(1, 12);
  expect(rows[1]?.[0]).toBe(rows[0]?.[1]);
  expect(rows[0]?.[1]).toBeLessThan(0);
  expect(rows.flat().filter(Number.isNaN)).toHaveLength(15);
});

test('months of several years stand in one box', () => {
  const days = daysOf(epochDayOf(2010, 1, 1), new Float64Array(730).fill(4));
  const months = monthsOfBoxes(days);
  expect(months).toHaveLength(12);
  expect(months[0]).toMatchObject({ name: 'January', box: { count: 62, median: 4 } });
});
