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

/** The box that the days are drawn in, px. */
interface Inner {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An axis of values: its range and where each value stands. */
interface ValueScale {
  readonly range: Range;
  readonly y: (value: number) => number;
}

/** Draws the days in `range` (both ends shown). */
export function timePlot(chart: TimeChart, range: Range, frame: PlotFrame): Plot {
  const marginRight = chart.right ? 52 : MARGIN.right;
  const bottom = HEIGHT_PX - MARGIN.bottom;
  const inner: Inner = { left: MARGIN.left, right: frame.widthPx - marginRight, top: MARGIN.top, bottom };
  const scaleOf = (side: Side, axis: ChartAxis): ValueScale => {
    const values = valueRange(chart, side, axis, range);
    return { range: values, y: linear(values, [inner.bottom, inner.top]) };
  };
  const x = linear(range, [inner.left, inner.right]);
  const left = scaleOf('left', chart.left);
  const right = chart.right && scaleOf('right', chart.right);
  const clip = `${frame.idPrefix}-clip`;
  const drawn = chart.series.map((line) =>
    seriesNode(line, chart, frame, {
      x,
      y: line.side === 'right' && right ? right.y : left.y,
      value: (metric) => inUnits(line.quantity, metric),
      dayWidthPx: (inner.right - inner.left) / Math.max(1, range[1] - range[0]),
    }),
  );
  const dates = dateTicks(range, (inner.right - inner.left) / DATE_SPACE_PX, chart.dates);
  const node = svg(
    'g',
    { 'font-size': TEXT_PX },
    hatchings([...new Set(chart.series.map(({ color }) => color))], frame),
    clipNode(clip, inner),
    ...valueNodes(left, right, inner, frame),
    ...dates.days.flatMap((day, i) => dateNodes(x(day), dates.texts[i] ?? '', inner, frame)),
    ...titleNodes(chart, frame),
    svg('g', { 'clip-path': `url(#${clip})` }, ...drawn),
    ...(left.range[0] < 0 && left.range[1] > 0
      ? [lineFrom(inner.left, left.y(0), inner.right, left.y(0), frame.palette.inkSoft)]
      : []),
  );
  return { node, widthPx: frame.widthPx, heightPx: HEIGHT_PX };
}

/** What lies beyond the axes is cut off, but for the width of a line. */
function clipNode(id: string, { left, right, top, bottom }: Inner): SvgNode {
  return svg('clipPath', { id }, svg('rect', { x: left, y: top - 4, width: right - left, height: bottom - top + 8 }));
}

/** The lines and the numbers of the left axis, and the numbers of the right one. */
function valueNodes(left: ValueScale, right: ValueScale | undefined, inner: Inner, { palette }: PlotFrame): SvgNode[] {
  const soft = { fill: palette.inkSoft };
  const leftTicks = valueTicks(left.range);
  const leftTexts = tickTexts(leftTicks);
  const rightTicks = right ? valueTicks(right.range) : [];
  const rightTexts = tickTexts(rightTicks);
  return [
    ...leftTicks.flatMap((tick, i) => [
      lineFrom(inner.left, left.y(tick), inner.right, left.y(tick), palette.grid),
      textAt(leftTexts[i] ?? '', inner.left - 8, left.y(tick) + 4, { ...soft, anchor: 'end' }),
    ]),
    ...rightTicks.map((tick, i) => textAt(rightTexts[i] ?? '', inner.right + 8, (right ?? left).y(tick) + 4, soft)),
  ];
}

function dateNodes(x: number, text: string, { bottom }: Inner, { palette }: PlotFrame): SvgNode[] {
  return [
    lineFrom(x, bottom, x, bottom + 5, palette.grid),
    textAt(text, x, bottom + 19, { fill: palette.inkSoft, anchor: 'middle' }),
  ];
}

/** The names of the axes, above them. */
function titleNodes({ left, right }: TimeChart, { widthPx, palette }: PlotFrame): SvgNode[] {
  const soft = { fill: palette.inkSoft };
  return [
    textAt(axisTitle(left), 0, 12, soft),
    ...(right ? [textAt(axisTitle(right), widthPx, 12, { ...soft, anchor: 'end' })] : []),
  ];
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
