/** A chart over days as vectors: for files and for paper. */
import { extent } from 'd3-array';
import { at } from '../../../domain/at';
import { inUnits, unitText } from '../../../i18n/units';
import type { ChartAxis, ChartSeries, Side, TimeChart } from '../model';
import { dateTicks, linear, type Range, roundRange, tickTexts, valueTicks } from '../scale';
import { type SvgNode, svg } from './node';
import { fillOf, hatchings, lineFrom, type Plot, type PlotFrame, TEXT_PX, textAt } from './plot';
import { areaPath, barsPath, linePath, type ToPixels } from './time-paths';

const HEIGHT_PX = 380;
const MARGIN = { top: 28, right: 16, bottom: 28, left: 52 };
/** Room for a date under the axis. */
const DATE_SPACE_PX = 90;

/** The name and the unit of an axis. */
export function axisTitle({ label, quantity }: ChartAxis): string {
  return `${label}, ${unitText(quantity)}`;
}

/** The values of an axis in sight, in the unit on the screen. */
function valueRange(chart: TimeChart, side: Side, axis: ChartAxis, [first, last]: Range): Range {
  const from = Math.max(0, Math.floor(first - chart.startDay));
  const to = Math.ceil(last - chart.startDay) + 1;
  const columns = chart.series
    .filter((line) => line.side === side)
    .flatMap((line) => (line.kind === 'band' ? [line.values, line.low] : [line.values]));
  const ends = columns.flatMap((column) => extent(column.subarray(from, to))).filter((end) => end !== undefined);
  const [low = Number.NaN, high = Number.NaN] = extent(ends);
  return roundRange(inUnits(axis.quantity, low), inUnits(axis.quantity, high), axis.fromZero);
}

/** Draws the days in `range` (both ends shown). */
export function timePlot(chart: TimeChart, range: Range, frame: PlotFrame): Plot {
  const right = chart.right ? 52 : MARGIN.right;
  const inner = { left: MARGIN.left, right: frame.widthPx - right, top: MARGIN.top, bottom: HEIGHT_PX - MARGIN.bottom };
  const x = linear(range, [inner.left, inner.right]);
  const leftRange = valueRange(chart, 'left', chart.left, range);
  const yLeft = linear(leftRange, [inner.bottom, inner.top]);
  const rightRange = chart.right && valueRange(chart, 'right', chart.right, range);
  const yRight = rightRange ? linear(rightRange, [inner.bottom, inner.top]) : yLeft;
  const clip = `${frame.idPrefix}-clip`;
  const { palette } = frame;
  const soft = { fill: palette.inkSoft };
  const dates = dateTicks(range, (inner.right - inner.left) / DATE_SPACE_PX, chart.dates);
  const leftTicks = valueTicks(leftRange);
  const leftTexts = tickTexts(leftTicks);
  const rightTicks = rightRange ? valueTicks(rightRange) : [];
  const rightTexts = tickTexts(rightTicks);
  const drawn = chart.series.map((line) =>
    seriesNode(line, chart, frame, {
      x,
      y: line.side === 'right' ? yRight : yLeft,
      value: (metric) => inUnits(line.quantity, metric),
      dayWidthPx: (inner.right - inner.left) / Math.max(1, range[1] - range[0]),
    }),
  );
  const node = svg(
    'g',
    { 'font-size': TEXT_PX },
    hatchings([...new Set(chart.series.map(({ color }) => color))], frame),
    svg(
      'clipPath',
      { id: clip },
      svg('rect', {
        x: inner.left,
        y: inner.top - 4,
        width: inner.right - inner.left,
        height: inner.bottom - inner.top + 8,
      }),
    ),
    ...leftTicks.flatMap((tick, i) => [
      lineFrom(inner.left, yLeft(tick), inner.right, yLeft(tick), palette.grid),
      textAt(leftTexts[i] ?? '', inner.left - 8, yLeft(tick) + 4, { ...soft, anchor: 'end' }),
    ]),
    ...rightTicks.map((tick, i) => textAt(rightTexts[i] ?? '', inner.right + 8, yRight(tick) + 4, soft)),
    ...dates.days.flatMap((day, i) => [
      lineFrom(x(day), inner.bottom, x(day), inner.bottom + 5, palette.grid),
      textAt(dates.texts[i] ?? '', x(day), inner.bottom + 19, { ...soft, anchor: 'middle' }),
    ]),
    textAt(axisTitle(chart.left), 0, 12, soft),
    ...(chart.right ? [textAt(axisTitle(chart.right), frame.widthPx, 12, { ...soft, anchor: 'end' })] : []),
    svg('g', { 'clip-path': `url(#${clip})` }, ...drawn),
    ...(leftRange[0] < 0 && leftRange[1] > 0
      ? [lineFrom(inner.left, yLeft(0), inner.right, yLeft(0), palette.inkSoft)]
      : []),
  );
  return { node, widthPx: frame.widthPx, heightPx: HEIGHT_PX };
}

function seriesNode(line: ChartSeries, { startDay }: TimeChart, frame: PlotFrame, to: ToPixels): SvgNode {
  const stroke = frame.palette[line.color];
  switch (line.kind) {
    case 'line':
      return svg('path', {
        d: linePath(line.values, startDay, to),
        fill: 'none',
        stroke,
        'stroke-width': line.widthPx,
        'stroke-linejoin': 'round',
        ...(line.dash.length > 0 && { 'stroke-dasharray': line.dash.join(' ') }),
      });
    case 'rings':
      return svg('g', { fill: frame.palette.paper, stroke, 'stroke-width': 2 }, ...rings(line.values, startDay, to));
    case 'bars':
      return svg('path', { d: barsPath(line.values, startDay, to), fill: fillOf(line.color, line.fill, frame) });
    case 'area': {
      const zero = new Float64Array(line.values.length);
      const fill = fillOf(line.color, line.fill, frame);
      return svg('path', { d: areaPath(line.values, zero, startDay, to), fill, stroke, 'stroke-width': 1 });
    }
    case 'band':
      return svg('path', { d: areaPath(line.values, line.low, startDay, to), fill: stroke });
  }
}

function rings(values: Float64Array, startDay: number, { x, y, value }: ToPixels): SvgNode[] {
  return Array.from(values.keys())
    .filter((day) => !Number.isNaN(at(values, day)))
    .map((day) => svg('circle', { cx: x(startDay + day), cy: y(value(at(values, day))), r: 3.5 }));
}
