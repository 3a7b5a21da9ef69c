import { extent } from 'd3-array';
import { inUnits } from '../../../i18n/units';
import type { MonthOfBoxes } from '../models/distribution';
import type { Box } from '../numbers/box';
import { linear, roundRange, tickTexts, valueTicks } from '../scale';
import { type SvgNode, svg } from './node';
import { lineFrom, type Plot, type PlotFrame, textAt, textWidthPx } from './plot';

const HEIGHT_PX = 300;
const MARGIN = { top: 28, right: 12, bottom: 28, left: 48 };
const WIDEST_BOX_PX = 44;

interface BoxContent {
  readonly months: readonly MonthOfBoxes[];
  readonly yLabel: string;
}

/** A box a month; of a month with too few days the days themselves. */
export function boxPlot({ months, yLabel }: BoxContent, { widthPx, palette }: PlotFrame): Plot {
  const soft = { fill: palette.inkSoft };
  const [bottom, right] = [HEIGHT_PX - MARGIN.bottom, widthPx - MARGIN.right];
  const ends = months.flatMap(({ values }) => extent(values)).map((value) => inUnits('waterRate', value ?? Number.NaN));
  const [low = Number.NaN, high = Number.NaN] = extent(ends);
  const range = roundRange(low, high, true);
  const scale = linear(range, [bottom, MARGIN.top]);
  const y = (metric: number) => scale(inUnits('waterRate', metric));
  const ticks = valueTicks(range);
  const texts = tickTexts(ticks);
  const slotPx = (right - MARGIN.left) / Math.max(1, months.length);
  const boxPx = Math.min(WIDEST_BOX_PX, slotPx * 0.66);
  const isNarrow = months.some(({ shortName }) => textWidthPx(shortName) > slotPx - 2);
  const colors = { line: palette.ink, fill: palette.band, dot: palette.inkSoft, day: palette.eto };
  const node = svg(
    'g',
    {},
    ...ticks.flatMap((tick, i) => [
      lineFrom(MARGIN.left, scale(tick), right, scale(tick), palette.grid),
      textAt(texts[i] ?? '', MARGIN.left - 8, scale(tick) + 4, { ...soft, anchor: 'end' }),
    ]),
    ...months.flatMap(({ shortName, values, box }, i) => {
      const centre = MARGIN.left + slotPx * (i + 0.5);
      // On a phone twelve names do not fit: the first letter, as on any calendar.
      const name = isNarrow ? shortName.slice(0, 1).toUpperCase() : shortName;
      return [
        ...(box ? boxNodes(box, centre, boxPx, y, colors) : dots(Array.from(values), centre, y, colors.day)),
        textAt(name, centre, bottom + 18, { ...soft, anchor: 'middle' }),
      ];
    }),
    textAt(yLabel, 0, 12, soft),
  );
  return { node, widthPx, heightPx: HEIGHT_PX };
}

interface BoxColors {
  readonly line: string;
  readonly fill: string;
  readonly dot: string;
}

function boxNodes(
  box: Box,
  centre: number,
  widthPx: number,
  y: (metric: number) => number,
  colors: BoxColors,
): SvgNode[] {
  const [left, right] = [centre - widthPx / 2, centre + widthPx / 2];
  const cap = widthPx / 4;
  const whisker = (from: number, to: number) => [
    lineFrom(centre, y(from), centre, y(to), colors.line),
    lineFrom(centre - cap, y(to), centre + cap, y(to), colors.line),
  ];
  return [
    ...whisker(box.quartile3, box.whiskerHigh),
    ...whisker(box.quartile1, box.whiskerLow),
    svg('rect', {
      x: left,
      y: y(box.quartile3),
      width: widthPx,
      height: Math.max(0.5, y(box.quartile1) - y(box.quartile3)),
      fill: colors.fill,
      stroke: colors.line,
    }),
    lineFrom(left, y(box.median), right, y(box.median), colors.line, 2.5),
    ...dots(box.outliers, centre, y, colors.dot),
  ];
}

function dots(values: readonly number[], centre: number, y: (metric: number) => number, stroke: string): SvgNode[] {
  return values.map((value) =>
    svg('circle', { cx: centre, cy: y(value), r: 2.5, fill: 'none', stroke, 'stroke-width': 1.25 }),
  );
}
