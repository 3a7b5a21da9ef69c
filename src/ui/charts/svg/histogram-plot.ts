import { max } from 'd3-array';
import type { HistogramClass } from '../numbers/histogram';
import type { ColorName } from '../palette';
import { linear, type Range, roundRange, tickTexts, valueTicks } from '../scale';
import { type SvgNode, svg } from './node';
import { lineFrom, type Plot, type PlotFrame, textAt, textWidthPx } from './plot';

const HEIGHT_PX = 300;
const MARGIN = { top: 28, right: 12, bottom: 44, left: 48 };

interface HistogramContent {
  readonly classes: readonly HistogramClass[];
  /** Lines at single values, as mean and median. */
  readonly marks: readonly { readonly value: number; readonly color: ColorName; readonly dash: readonly number[] }[];
  readonly xLabel: string;
  readonly yLabel: string;
}

/** An upright line and, under it, a halo, so that it is seen on the bars as well. */
function markNodes(
  x: number,
  bottom: number,
  dash: readonly number[],
  [halo, line]: readonly [string, string],
): SvgNode[] {
  const place = { x1: x, x2: x, y1: MARGIN.top - 6, y2: bottom };
  return [
    svg('line', { ...place, stroke: halo, 'stroke-width': 5 }),
    svg('line', {
      ...place,
      stroke: line,
      'stroke-width': 2,
      ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
    }),
  ];
}

/** Bars as wide as their classes. */
export function histogramPlot(
  { classes, marks, xLabel, yLabel }: HistogramContent,
  { widthPx, palette }: PlotFrame,
): Plot {
  const soft = { fill: palette.inkSoft };
  const domain: Range = [classes[0]?.from ?? 0, classes[classes.length - 1]?.to ?? 1];
  const [bottom, right] = [HEIGHT_PX - MARGIN.bottom, widthPx - MARGIN.right];
  const counts = roundRange(0, max(classes, ({ count }) => count) ?? 1, true);
  const x = linear(domain, [MARGIN.left, right]);
  const y = linear(counts, [bottom, MARGIN.top]);
  const yTicks = valueTicks(counts).filter(Number.isInteger);
  const yTexts = tickTexts(yTicks);
  const edges = [...classes.map(({ from }) => from), domain[1]];
  const texts = tickTexts(edges);
  const widest = Math.max(...texts.map((text) => textWidthPx(text))) + 10;
  const every = Math.max(1, Math.ceil((widest * classes.length) / (right - MARGIN.left)));
  const node = svg(
    'g',
    {},
    ...yTicks.flatMap((tick, i) => [
      lineFrom(MARGIN.left, y(tick), right, y(tick), palette.grid),
      textAt(yTexts[i] ?? '', MARGIN.left - 8, y(tick) + 4, { ...soft, anchor: 'end' }),
    ]),
    ...classes.map(({ from, to, count }) =>
      svg('rect', {
        x: x(from) + 1,
        y: y(count),
        width: Math.max(1, x(to) - x(from) - 2),
        height: bottom - y(count),
        fill: palette.eto,
      }),
    ),
    lineFrom(MARGIN.left, bottom, right, bottom, palette.inkSoft),
    ...edges.flatMap((edge, i) =>
      i % every === 0 ? [textAt(texts[i] ?? '', x(edge), bottom + 17, { ...soft, anchor: 'middle' })] : [],
    ),
    ...marks
      .filter(({ value }) => !Number.isNaN(value))
      .flatMap(({ value, color, dash }) => markNodes(x(value), bottom, dash, [palette.paper, palette[color]])),
    textAt(yLabel, 0, 12, soft),
    textAt(xLabel, (MARGIN.left + right) / 2, HEIGHT_PX - 6, { ...soft, anchor: 'middle' }),
  );
  return { node, widthPx, heightPx: HEIGHT_PX };
}
