/** The chart of a report: ETo by day in its band, in the light colours of paper. */
import type { ExportsText } from '../../i18n/exports';
import type { ResultDays } from '../../protocol';
import { wholeRange } from '../charts/day-window';
import type { ChartSeries, TimeChart } from '../charts/model';
import { FILE_PALETTE } from '../charts/palette';
import type { Plot } from '../charts/svg/plot';
import { timePlot } from '../charts/svg/time-plot';

/** Wide for its height: half a page would be too much. */
const WIDTH_PX = 960;
const LINE_PX = { short: 2.5, long: 1.2 };
/** Above this the days run into each other. */
const SHORT_DAYS = 100;

/** The picture, ready to be put on a page. */
export function reportChart(t: ExportsText, days: ResultDays): Plot {
  const chart = chartOf(t, days);
  return timePlot(chart, wholeRange(days.startDay, chart.length), {
    widthPx: WIDTH_PX,
    palette: FILE_PALETTE,
    idPrefix: 'report',
  });
}

function chartOf(t: ExportsText, { startDay, et0Mm, et0LowMm, et0HighMm }: ResultDays): TimeChart {
  const label = t('results.columns.et0Mm.label');
  const common = { label, quantity: 'waterRate', side: 'left' } as const;
  const series: readonly ChartSeries[] = [
    { ...common, kind: 'band', color: 'band', values: et0HighMm, low: et0LowMm },
    { ...common, kind: 'line', color: 'eto', values: et0Mm, widthPx: lineWidthPx(et0Mm.length), dash: [] },
  ];
  return {
    kind: 'time',
    id: 'report',
    title: label,
    about: '',
    label: t('exports.report.chartLabel'),
    startDay,
    length: et0Mm.length,
    dates: 'civil',
    left: { label, quantity: 'waterRate', fromZero: true },
    series,
  };
}

function lineWidthPx(dayCount: number): number {
  return dayCount <= SHORT_DAYS ? LINE_PX.short : LINE_PX.long;
}
