/** A chart as uPlot draws it. The legend is the page's own, so that it can be read and styled. */
import uPlot from 'uplot';
import { inUnits } from '../../i18n/units';
import { hatching } from './hatching';
import type { ChartAxis, ChartSeries, Side, TimeChart } from './model';
import type { Palette } from './palette';
import { dateTicks, roundRange, tickTexts, valueTicks } from './scale';

/** Tall enough to read half a millimetre, low enough to have the next chart in sight, px. */
export const HEIGHT_PX = 280;
/** The gap that leaves room for a date under the axis, px. */
const DATE_SPACE_PX = 84;
const AXIS_PX = 46;

/** A column as uPlot reads it: it takes only null for a gap, a Float64Array holds NaN. */
export function withGaps(column: Float64Array, of: (value: number) => number = (value) => value): (number | null)[] {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : of(value)));
}

/** The days, then a column a series, two for a band: its upper edge and its lower. */
export function columnsOf(chart: TimeChart): [number[], ...(number | null)[][]] {
  const days = Array.from({ length: chart.length }, (_, i) => chart.startDay + i);
  const columns = chart.series.flatMap((line) => {
    const shown = (column: Float64Array) => withGaps(column, (value) => inUnits(line.quantity, value));
    return line.kind === 'band' ? [shown(line.values), shown(line.low)] : [shown(line.values)];
  });
  return [days, ...columns];
}

interface CanvasFrame {
  readonly widthPx: number;
  readonly palette: Palette;
  /** Called with the index under the pointer, null when it leaves. */
  readonly onPoint: (index: number | null) => void;
  /** Called with the days that were dragged over. */
  readonly onSelect: (first: number, last: number) => void;
  readonly onReset: () => void;
}

export function uplotOptions(chart: TimeChart, frame: CanvasFrame): uPlot.Options {
  const scale = (axis: ChartAxis): uPlot.Scale => ({
    range: (_, min, max) => [...roundRange(min ?? Number.NaN, max ?? Number.NaN, axis.fromZero)],
  });
  return {
    width: frame.widthPx,
    height: HEIGHT_PX,
    legend: { show: false },
    cursor: {
      y: false,
      points: { size: 7 },
      drag: { x: true, y: false, setScale: false },
      bind: {
        dblclick: () => () => {
          frame.onReset();
          return null;
        },
        // With Shift the drag moves along (see gestures.ts).
        mousedown: (_u, _target, handler) => (event) => (event.shiftKey ? null : handler(event)),
      },
    },
    scales: {
      x: { time: false, range: (_, min, max) => [min, max] },
      left: scale(chart.left),
      ...(chart.right && { right: scale(chart.right) }),
    },
    axes: axes(chart, frame),
    series: [{}, ...chart.series.flatMap((line) => seriesOf(line, frame.palette))],
    bands: bandsOf(chart, frame.palette),
    hooks: {
      setCursor: [(plot) => frame.onPoint(plot.cursor.idx ?? null)],
      setSelect: [
        (plot) => {
          const { left, width } = plot.select;
          plot.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
          if (width > 0) frame.onSelect(plot.posToVal(left, 'x'), plot.posToVal(left + width, 'x'));
        },
      ],
    },
  };
}

function axes(chart: TimeChart, { palette }: CanvasFrame): uPlot.Axis[] {
  const shared = {
    stroke: palette.inkSoft,
    font: '12px system-ui, sans-serif',
    grid: { stroke: palette.grid, width: 1 },
    ticks: { stroke: palette.grid, width: 1, size: 5 },
  };
  const values: uPlot.Axis = {
    ...shared,
    scale: 'left',
    size: AXIS_PX,
    splits: (_u, _axis, min, max) => valueTicks([min, max]),
    values: (_u, splits) => tickTexts(splits),
  };
  const ticksOf = (plot: uPlot, min: number, max: number) =>
    dateTicks([min, max], (plot.width - AXIS_PX * (chart.right ? 2 : 1)) / DATE_SPACE_PX, chart.dates);
  return [
    {
      ...shared,
      size: 34,
      grid: { show: false },
      splits: (plot, _axis, min, max) => [...ticksOf(plot, min, max).days],
      values: (plot) => [...ticksOf(plot, plot.scales.x?.min ?? 0, plot.scales.x?.max ?? 1).texts],
    },
    values,
    ...(chart.right ? [{ ...values, scale: 'right', side: 1, grid: { show: false } }] : []),
  ];
}

function seriesOf(line: ChartSeries, palette: Palette): readonly uPlot.Series[] {
  const color = palette[line.color];
  const scale: Side = line.side;
  const none = { show: false };
  switch (line.kind) {
    case 'line':
      return [
        {
          scale,
          stroke: color,
          width: line.widthPx,
          dash: [...line.dash],
          // Dots only where the days are told apart, and only on the main line.
          points: line.widthPx > 2 ? { fill: color, size: 5 } : none,
        },
      ];
    case 'rings':
      return [
        { scale, stroke: color, paths: () => null, points: { show: true, size: 9, width: 2, fill: palette.paper } },
      ];
    case 'bars': {
      const bars = uPlot.paths.bars?.({ size: [0.8, Number.POSITIVE_INFINITY, 1] });
      const fill = line.fill === 'hatched' ? hatching(color) : color;
      return [{ scale, width: 0, fill, points: none, ...(bars && { paths: bars }) }];
    }
    case 'area':
      return [{ scale, width: 0, fill: line.fill === 'hatched' ? hatching(color) : color, fillTo: 0, points: none }];
    case 'band':
      return [
        { scale, width: 0, points: none },
        { scale, width: 0, points: none },
      ];
  }
}

/** The ground between the two columns of each band. */
function bandsOf({ series }: TimeChart, palette: Palette): uPlot.Band[] {
  const bands: uPlot.Band[] = [];
  let column = 1;
  for (const line of series) {
    if (line.kind === 'band') bands.push({ series: [column, column + 1], fill: palette[line.color] });
    column += line.kind === 'band' ? 2 : 1;
  }
  return bands;
}
