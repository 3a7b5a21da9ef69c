import { type SvgNode, svg } from './node';
import { fillOf, hatchings, type Plot, type PlotFrame, textAt } from './plot';

const HEAD_PX = 22;
const NAMES_PX = 44;
const WIDEST_CELL_PX = 84;
const CELL_HEIGHT_PX = 34;

interface MatrixContent {
  readonly names: readonly string[];
  /** −1 to 1, or NaN. */
  readonly rows: readonly (readonly number[])[];
  readonly textOf: (value: number) => string;
}

/** A cell a pair: its number, and a bar under it that is as long as the number is far from zero. */
export function matrixPlot({ names, rows, textOf }: MatrixContent, frame: PlotFrame): Plot {
  const cellPx = Math.min(WIDEST_CELL_PX, (frame.widthPx - NAMES_PX) / Math.max(1, names.length));
  const soft = { fill: frame.palette.inkSoft, weight: 600 };
  const node = svg(
    'g',
    {},
    hatchings(['sun'], frame),
    ...names.flatMap((name, i) => [
      textAt(name, NAMES_PX + (i + 0.5) * cellPx, 14, {
        ...soft,
        anchor: 'middle',
        ...(cellPx < 40 && { sizePx: 11 }),
      }),
      textAt(name, 0, HEAD_PX + (i + 0.6) * CELL_HEIGHT_PX, soft),
    ]),
    ...rows.flatMap((row, i) =>
      row.flatMap((value, j) =>
        cell(
          value,
          textOf(value),
          { x: NAMES_PX + j * cellPx, y: HEAD_PX + i * CELL_HEIGHT_PX, widthPx: cellPx },
          frame,
        ),
      ),
    ),
  );
  return { node, widthPx: frame.widthPx, heightPx: HEAD_PX + rows.length * CELL_HEIGHT_PX + 2 };
}

interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
}

function cell(value: number, text: string, { x, y, widthPx }: CellPlace, frame: PlotFrame): SvgNode[] {
  const { palette } = frame;
  const longestPx = widthPx - 8;
  const fill = value < 0 ? fillOf('sun', 'hatched', frame) : palette.cool;
  const bar = Number.isNaN(value)
    ? []
    : [svg('rect', { x: x + 4, y: y + 23, width: longestPx * Math.abs(value), height: 6, fill })];
  return [
    svg('rect', {
      x: x + 1,
      y: y + 1,
      width: widthPx - 2,
      height: CELL_HEIGHT_PX - 2,
      fill: palette.paper,
      stroke: palette.grid,
    }),
    ...bar,
    textAt(text, x + widthPx / 2, y + 17, { fill: palette.ink, anchor: 'middle', sizePx: widthPx < 44 ? 10.5 : 12 }),
  ];
}
