/** The table of a chart over days: a row a day, of a long period a row a month. */
import { fsum } from 'd3-array';
import { at } from '../../domain/at';
import { type EpochDay, MS_PER_DAY } from '../../domain/calendar';
import { useLocale } from '../../i18n';
import type { ChartsText } from '../../i18n/charts';
import { formatDay, formatNumber } from '../../i18n/format';
import { formatIn, formatWithUnit, type Quantity, unitText } from '../../i18n/units';
import type { ChartSeries, ChartTable, MonthRule, TimeChart } from './model';
import { monthSpans } from './months';

/** A year and its margins can be read by day. */
const MAX_DAY_ROWS = 400;

/** A day of a chart in words. */
export function dayText({ dates }: Pick<TimeChart, 'dates'>, day: EpochDay): string {
  if (dates === 'civil') return formatDay(day);
  const form = new Intl.DateTimeFormat(useLocale()(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return form.format(day * MS_PER_DAY);
}

/** The numbers of a chart. */
export function timeTable(t: ChartsText, chart: TimeChart): ChartTable {
  return chart.length > MAX_DAY_ROWS ? monthTable(t, chart) : dayTable(t, chart);
}

interface Column {
  readonly head: string;
  readonly quantity: Quantity;
  readonly values: Float64Array;
}

function dayColumns(t: ChartsText, line: ChartSeries): readonly Column[] {
  const { label, quantity, values } = line;
  const column = (name: string, of: Float64Array) => ({ head: `${name}, ${unitText(quantity)}`, quantity, values: of });
  if (line.kind === 'band')
    return [column(t('charts.lowOf', label), line.low), column(t('charts.highOf', label), values)];
  return line.byMonth ? [column(label, values)] : [];
}

function dayTable(t: ChartsText, chart: TimeChart): ChartTable {
  const columns = chart.series.flatMap((line) => dayColumns(t, line));
  return {
    head: [t('charts.date'), ...columns.map(({ head }) => head)],
    rows: Array.from({ length: chart.length }, (_, i) => [
      dayText(chart, chart.startDay + i),
      ...columns.map(({ quantity, values }) => formatIn(quantity, at(values, i))),
    ]),
  };
}

/** A sum of rates is a depth. */
const summed = (quantity: Quantity): Quantity => (quantity === 'waterRate' ? 'waterDepth' : quantity);

function monthValue(values: Float64Array, rule: MonthRule): number {
  const present = values.filter((value) => !Number.isNaN(value));
  if (present.length === 0) return Number.NaN;
  if (rule === 'last') return at(present, present.length - 1);
  return rule === 'sum' ? fsum(present) : fsum(present) / present.length;
}

function monthTable(t: ChartsText, { series, startDay, length }: TimeChart): ChartTable {
  const columns = series.flatMap(({ label, quantity, values, byMonth }) =>
    byMonth ? [{ label, values, rule: byMonth, quantity: byMonth === 'sum' ? summed(quantity) : quantity }] : [],
  );
  const month = new Intl.DateTimeFormat(useLocale()(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const dayCount = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i).filter((i) =>
      columns.some(({ values }) => !Number.isNaN(at(values, i))),
    ).length;
  return {
    head: [
      t('charts.month'),
      t('charts.days'),
      ...columns.map(({ label, rule, quantity }) => `${t(`charts.byMonth.${rule}`, label)}, ${unitText(quantity)}`),
    ],
    rows: monthSpans(startDay, length).map(({ firstDay, from, to }) => [
      month.format(firstDay * MS_PER_DAY),
      formatNumber(dayCount(from, to), 0),
      ...columns.map(({ values, rule, quantity }) => formatIn(quantity, monthValue(values.subarray(from, to), rule))),
    ]),
  };
}

/** What a chart says of one day: its date and each value. */
export function readout(t: ChartsText, chart: TimeChart, index: number): string {
  const parts = chart.series.flatMap((line) => {
    const value = at(line.values, index);
    if (Number.isNaN(value)) return [];
    if (line.kind === 'band') {
      const range = { low: formatIn(line.quantity, at(line.low, index), 1), high: formatIn(line.quantity, value, 1) };
      return [`${line.label} ${t('charts.bandRange', range)}`];
    }
    return line.byMonth ? [`${line.label} ${formatWithUnit(line.quantity, value)}`] : [];
  });
  return `${dayText(chart, chart.startDay + index)}: ${parts.length > 0 ? parts.toReversed().join(' · ') : t('charts.noValue')}`;
}
