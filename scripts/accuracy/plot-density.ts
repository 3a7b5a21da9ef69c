/** Estimate over reference, a shade for how many days fall into a cell. */
import { CELL_MM, type HeldOutDays } from './held-out-days';
import { decimal } from './markdown';
import { axisX, axisY, type Frame, px, scaleOf, shape, sheet, text, ticksOf } from './svg';

const FRAME: Frame = { left: 76, right: 516, top: 56, bottom: 496 };
const WIDTH = 700;
const HEIGHT = 556;

/** Days in a cell from which it has the shade: each step is four times the one before. */
const STEPS = [1, 4, 16, 64, 256, 1024] as const;
const OPACITIES = [0.1, 0.24, 0.4, 0.58, 0.78, 1] as const;

function stepOf(dayCount: number): number {
  return STEPS.findLastIndex((least) => dayCount >= least);
}

/** One path a shade. */
function shades({ cells }: HeldOutDays, scale: (mm: number) => number, scaleY: (mm: number) => number): string[] {
  const side = scale(CELL_MM) - scale(0);
  return STEPS.map((_, step) => {
    const own = cells.filter(([, , dayCount]) => stepOf(dayCount) === step);
    const d = own
      .map(
        ([x, y]) => `M${px(scale(x * CELL_MM))} ${px(scaleY((y + 1) * CELL_MM))}h${px(side)}v${px(side)}h-${px(side)}z`,
      )
      .join('');
    return shape('path', { class: 'fill-1', 'fill-opacity': String(OPACITIES[step] ?? 1), d });
  });
}

function shadeLegend(): string[] {
  const x = FRAME.right + 22;
  return [
    text('days in a cell', { class: 'strong', x, y: FRAME.top + 12 }),
    ...STEPS.flatMap((least, step) => {
      const y = FRAME.top + 24 + step * 24;
      const next = STEPS[step + 1];
      const opacity = String(OPACITIES[step] ?? 1);
      return [
        shape('rect', { class: 'fill-1', 'fill-opacity': opacity, x, y, width: 18, height: 18 }),
        text(next ? `${least}–${next - 1}` : `${least} and more`, { x: x + 26, y: y + 14 }),
      ];
    }),
    shape('path', { class: 'one-to-one', d: `M${x} ${FRAME.top + 190}h18` }),
    text('equal', { x: x + 26, y: FRAME.top + 194 }),
  ];
}

export function densityPlot(days: HeldOutDays): string {
  const most = Math.ceil(Math.max(...days.cells.map(([x, y]) => (Math.max(x, y) + 1) * CELL_MM)));
  const x = scaleOf([0, most], [FRAME.left, FRAME.right]);
  const y = scaleOf([0, most], [FRAME.bottom, FRAME.top]);
  const ticks = ticksOf(0, most, most > 10 ? 2 : 1);
  const tickText = (value: number) => decimal(value, 0);
  const total = days.cells.reduce((sum, [, , dayCount]) => sum + dayCount, 0);
  return sheet(
    {
      width: WIDTH,
      height: HEIGHT,
      title: 'Estimate and reference, every day at sites that were left out',
      description: `${total} days at ${days.sites.length} sites, in cells of ${CELL_MM} mm. Each site is estimated by a table that was fitted without it. The days lie along the line of equality.`,
    },
    [
      ...axisX({ scale: x, ticks, tickText, label: 'Reference ETo (BR-DWGD), mm per day' }, FRAME),
      ...axisY({ scale: y, ticks, tickText, label: 'Estimated ETo, mm per day' }, FRAME),
      ...shades(days, x, y),
      shape('path', { class: 'one-to-one', d: `M${FRAME.left} ${FRAME.bottom}L${FRAME.right} ${FRAME.top}` }),
      ...shadeLegend(),
    ],
  );
}
