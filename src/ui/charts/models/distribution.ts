/** How the daily ETo is spread: over classes, and over the months. */
import { mean, median } from 'd3-array';
import { at } from '../../../domain/at';
import { monthsOf } from '../../../domain/calendar';
import { useLocale } from '../../../i18n';
import type { ChartsText } from '../../../i18n/charts';
import { formatNumber } from '../../../i18n/format';
import { formatIn, formatWithUnit, inUnits, unitDecimals, unitText } from '../../../i18n/units';
import type { ResultDays } from '../../../protocol';
import type { ChartTable, StillChart } from '../model';
import { type Box, boxOf } from '../numbers/box';
import { type HistogramClass, histogram } from '../numbers/histogram';
import { boxPlot } from '../svg/box-plot';
import { histogramPlot } from '../svg/histogram-plot';
import { periodText } from './label';

/** A stroke and a patch of the legend. */
const THIN = { kind: 'stroke', widthPx: 2 } as const;
const SOLID = { kind: 'patch', fill: 'solid' } as const;

export function distributionChart(t: ChartsText, days: ResultDays): StillChart {
  const shown = days.et0Mm.map((value) => inUnits('waterRate', value));
  const classes = histogram(shown);
  const [meanMm, medianMm] = [mean(days.et0Mm) ?? Number.NaN, median(days.et0Mm) ?? Number.NaN];
  const [meanText, medianText] = [formatWithUnit('waterRate', meanMm), formatWithUnit('waterRate', medianMm)];
  const axis = `${t('charts.eto.axis')}, ${unitText('waterRate')}`;
  const marks = [
    { value: inUnits('waterRate', meanMm), color: 'warm', dash: [] },
    { value: inUnits('waterRate', medianMm), color: 'ink', dash: [5, 3] },
  ] as const;
  return {
    kind: 'still',
    isHalf: true,
    minWidthPx: 0,
    id: 'distribution',
    title: t('charts.distribution.title'),
    about: t('charts.distribution.about'),
    label: t('charts.distribution.label', { period: periodText(days), mean: meanText, median: medianText }),
    legend: [
      { label: t('charts.distribution.bars'), color: 'eto', mark: SOLID },
      { label: t('charts.distribution.mean', meanText), color: 'warm', mark: { ...THIN, dash: [] } },
      { label: t('charts.distribution.median', medianText), color: 'ink', mark: { ...THIN, dash: [5, 3] } },
    ],
    table: classTable(t, axis, classes),
    plot: (frame) => histogramPlot({ classes, marks, xLabel: axis, yLabel: t('charts.distribution.count') }, frame),
  };
}

function classTable(t: ChartsText, axis: string, classes: readonly HistogramClass[]): ChartTable {
  const decimals = unitDecimals('waterRate');
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  return {
    head: [axis, t('charts.distribution.count'), `${t('charts.distribution.share')}, %`],
    rows: classes.map(({ from, to, count }) => [
      t('charts.distribution.class', { from: formatNumber(from, decimals), to: formatNumber(to, decimals) }),
      formatNumber(count, 0),
      formatNumber((100 * count) / total, 1),
    ]),
  };
}

/** What a month has: a box, or too few days for one. */
export interface MonthOfBoxes {
  readonly name: string;
  readonly shortName: string;
  /** Metric. */
  readonly values: Float64Array;
  readonly box: Box | undefined;
}

export function monthsChart(t: ChartsText, days: ResultDays): StillChart {
  const months = monthsOfBoxes(days);
  const axis = `${t('charts.eto.axis')}, ${unitText('waterRate')}`;
  const top = months
    .filter(({ box }) => box !== undefined)
    .reduce<MonthOfBoxes | undefined>(
      (best, month) => ((month.box?.median ?? 0) > (best?.box?.median ?? Number.NEGATIVE_INFINITY) ? month : best),
      undefined,
    );
  return {
    kind: 'still',
    isHalf: true,
    minWidthPx: 0,
    id: 'months',
    title: t('charts.months.title'),
    about: t('charts.months.about'),
    label: t('charts.months.label', {
      period: periodText(days),
      highest: top?.name ?? '–',
      median: formatWithUnit('waterRate', top?.box?.median),
    }),
    legend: [
      { label: t('charts.months.box'), color: 'band', mark: SOLID },
      ...(months.some(({ box }) => (box?.outliers.length ?? 0) > 0)
        ? [{ label: t('charts.months.outlier'), color: 'inkSoft' as const, mark: { kind: 'ring' as const } }]
        : []),
      ...(months.some(({ box }) => !box)
        ? [{ label: t('charts.months.few'), color: 'eto' as const, mark: { kind: 'ring' as const } }]
        : []),
    ],
    table: monthTable(t, months),
    plot: (frame) => boxPlot({ months, yLabel: axis }, frame),
  };
}

/** The months that have a value, in the order of the year. */
export function monthsOfBoxes({ startDay, et0Mm }: Pick<ResultDays, 'startDay' | 'et0Mm'>): readonly MonthOfBoxes[] {
  const months = monthsOf(startDay, et0Mm.length);
  const name = (month: number, form: 'long' | 'short') =>
    new Intl.DateTimeFormat(useLocale()(), { month: form, timeZone: 'UTC' }).format(Date.UTC(2001, month - 1, 1));
  const byMonth = Array.from({ length: 12 }, (): number[] => []);
  et0Mm.forEach((value, day) => {
    if (!Number.isNaN(value)) byMonth[at(months, day) - 1]?.push(value);
  });
  return byMonth.flatMap((present, i) => {
    if (present.length === 0) return [];
    const month = i + 1;
    const values = Float64Array.from(present);
    return [{ name: name(month, 'long'), shortName: name(month, 'short'), values, box: boxOf(values) }];
  });
}

function monthTable(t: ChartsText, months: readonly MonthOfBoxes[]): ChartTable {
  const unit = unitText('waterRate');
  const columns = ['min', 'quartile1', 'median', 'quartile3', 'max'] as const;
  return {
    head: [t('charts.month'), t('charts.days'), ...columns.map((column) => `${t(`charts.months.${column}`)}, ${unit}`)],
    rows: months.map(({ name, values, box }) => [
      name,
      formatNumber(values.length, 0),
      ...columns.map((column) => formatIn('waterRate', box?.[column])),
    ]),
  };
}
