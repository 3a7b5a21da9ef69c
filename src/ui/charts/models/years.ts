/** The years of a result over each other. */
import type { ChartsText } from '../../../i18n/charts';
import type { ResultDays } from '../../../protocol';
import type { ChartSeries, LineSeries, TimeChart } from '../model';
import {
  CALENDAR_START,
  DAYS_PER_YEAR,
  foldYears,
  MIN_REFERENCE_YEARS,
  referenceYears,
  sevenDayMeans,
  sharedDayCount,
  yearRange,
} from '../numbers/years';
import { lineLook } from '../palette';

/** More lines are a tangle. */
const MAX_YEARS = 5;
/** Fewer days in common compare nothing. */
const MIN_SHARED_DAYS = 7;

/** The chart; undefined when no days are common to two years. */
export function yearsChart(t: ChartsText, days: ResultDays): TimeChart | undefined {
  const years = foldYears(days.startDay, sevenDayMeans(days.et0Mm));
  if (sharedDayCount(years) < MIN_SHARED_DAYS) return undefined;
  const reference = referenceYears(years);
  const hasRange = reference.length >= MIN_REFERENCE_YEARS;
  const title = t('charts.years.title');
  const about = hasRange ? t('charts.years.aboutRange', reference.length) : t('charts.years.aboutYears');
  return {
    kind: 'time',
    id: 'years',
    title,
    about,
    label: t('charts.label', { title, period: t('charts.years.period'), extremes: about }),
    startDay: CALENDAR_START,
    length: DAYS_PER_YEAR,
    dates: 'calendar',
    left: { label: t('charts.eto.axis'), quantity: 'waterRate', fromZero: true },
    series: hasRange ? [...rangeSeries(t, reference), ...yearLines(years, 1)] : yearLines(years, MAX_YEARS),
  };
}

function rangeSeries(t: ChartsText, reference: readonly Float64Array[]): readonly ChartSeries[] {
  const { min, tenth, median, ninetieth, max } = yearRange(reference);
  const shared = { quantity: 'waterRate', side: 'left' } as const;
  const label = t('charts.years.extent', reference.length);
  return [
    { ...shared, kind: 'band', label, color: 'extent', values: max, low: min },
    { ...shared, kind: 'band', label: t('charts.years.middle'), color: 'band', values: ninetieth, low: tenth },
    {
      ...shared,
      kind: 'line',
      label: t('charts.years.median'),
      color: 'inkSoft',
      values: median,
      byMonth: 'mean',
      widthPx: 1.5,
      dash: [5, 4],
    },
  ];
}

/** The latest years, the very latest on top. */
function yearLines(years: ReadonlyMap<number, Float64Array>, count: number): readonly LineSeries[] {
  const latest = [...years].filter(([, column]) => column.some((value) => !Number.isNaN(value))).slice(-count);
  return latest.map(([year, values], i) => ({
    kind: 'line',
    label: String(year),
    values,
    quantity: 'waterRate',
    side: 'left',
    byMonth: 'mean',
    ...(i === latest.length - 1
      ? { color: 'eto', widthPx: 2.5, dash: [] }
      : { ...lineLook(latest.length - 2 - i), widthPx: 1.5 }),
  }));
}
