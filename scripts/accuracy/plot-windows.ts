/** The RMSE of the means of 7 and 30 days: the estimate beside climatology and each raw source. */
import { decimal } from './markdown';
import type { Report } from './reports';
import { axisX, type Frame, scaleOf, shape, sheet, text, ticksOf } from './svg';
import { METHOD_TEXT } from './words';

const FRAME: Frame = { left: 250, right: 620, top: 50, bottom: 50 };
const BAR_PX = 20;
const STEP_PX = 28;
const GROUP_PX = 34;

type Window = Report['mean']['windows'][string];

function barsOf({ rmse, climatologyRmse, rawRmse }: Window): (readonly [string, number | null])[] {
  return [
    [METHOD_TEXT.regional, rmse],
    ['the site’s own climatology', climatologyRmse],
    [METHOD_TEXT['nasa-power'], rawRmse['nasa-power']],
    [METHOD_TEXT['open-meteo-archive'], rawRmse['open-meteo-archive']],
    [METHOD_TEXT['open-meteo-et0'], rawRmse['open-meteo-et0']],
  ];
}

export function windowsPlot({ mean }: Report): string {
  const groups = Object.entries(mean.windows).map(([days, window]) => ({ days, bars: barsOf(window) }));
  const groupPx = GROUP_PX + 5 * STEP_PX;
  const bottom = FRAME.top + groups.length * groupPx;
  const most = Math.ceil(5 * Math.max(...groups.flatMap(({ bars }) => bars.map(([, rmse]) => rmse ?? 0)))) / 5;
  const x = scaleOf([0, most], [FRAME.left, FRAME.right]);
  const label = 'RMSE of the means, mean over the sites, mm per day';
  return sheet(
    {
      width: 700,
      height: bottom + 58,
      title: 'Weeks and months at sites that were left out',
      description: groups
        .map(
          ({ days, bars }) =>
            `${days} days: ${bars.map(([name, rmse]) => `${name} ${decimal(rmse, 2)} mm`).join(', ')}.`,
        )
        .join(' '),
    },
    [
      ...axisX(
        { scale: x, ticks: ticksOf(0, most, 0.2), tickText: (value) => decimal(value, 1), label },
        { ...FRAME, bottom },
      ),
      ...groups.flatMap(({ days, bars }, group) => {
        const top = FRAME.top + group * groupPx;
        return [
          text(`Means of ${days} days`, { class: 'strong', x: 20, y: top + 22 }),
          ...bars.flatMap(([name, rmse], i) => {
            const y = top + GROUP_PX + i * STEP_PX;
            const width = x(rmse ?? 0) - FRAME.left;
            return [
              text(name, { x: FRAME.left - 10, y: y + 15, 'text-anchor': 'end' }),
              shape('rect', { class: i === 0 ? 'fill-1' : 'fill-soft', x: FRAME.left, y, width, height: BAR_PX }),
              text(decimal(rmse, 2), { class: 'strong', x: FRAME.left + width + 8, y: y + 15 }),
            ];
          }),
        ];
      }),
    ],
  );
}
