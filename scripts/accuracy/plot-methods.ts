/** The RMSE of each method as a bar. */
import { decimal } from './markdown';
import type { MethodFigures } from './methods';
import { axisX, type Frame, scaleOf, shape, sheet, text, ticksOf } from './svg';
import { METHOD_TEXT } from './words';

const FRAME: Frame = { left: 270, right: 660, top: 50, bottom: 50 };
const BAR_PX = 24;
const STEP_PX = 36;

const OWN: readonly string[] = ['regional', 'one-year', 'ten-years'];

export function methodsPlot(rows: readonly MethodFigures[]): string {
  const known = rows.filter(({ rmse }) => rmse !== null);
  const bottom = FRAME.top + known.length * STEP_PX;
  const most = Math.ceil(5 * Math.max(...known.map(({ rmse }) => rmse ?? 0))) / 5;
  const x = scaleOf([0, most], [FRAME.left, FRAME.right]);
  const frame = { ...FRAME, bottom };
  const ticks = ticksOf(0, most, 0.2);
  const label = 'RMSE of daily ETo, mean over the sites, mm per day';
  return sheet(
    {
      width: 720,
      height: bottom + 58,
      title: 'Daily error by method',
      description: known.map(({ method, rmse }) => `${METHOD_TEXT[method]}: ${decimal(rmse, 2)} mm.`).join(' '),
    },
    [
      ...axisX({ scale: x, ticks, tickText: (value) => decimal(value, 1), label }, frame),
      ...known.flatMap(({ method, rmse }, i) => {
        const y = FRAME.top + i * STEP_PX + (STEP_PX - BAR_PX) / 2;
        const width = x(rmse ?? 0) - FRAME.left;
        const isOwn = OWN.includes(method);
        return [
          text(METHOD_TEXT[method], {
            class: isOwn ? 'strong' : '',
            x: FRAME.left - 10,
            y: y + 17,
            'text-anchor': 'end',
          }),
          shape('rect', { class: isOwn ? 'fill-1' : 'fill-soft', x: FRAME.left, y, width, height: BAR_PX }),
          text(decimal(rmse, 2), { class: 'strong', x: FRAME.left + width + 8, y: y + 17 }),
        ];
      }),
    ],
  );
}
