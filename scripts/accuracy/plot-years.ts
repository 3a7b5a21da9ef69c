/** The bias of each year: how the reference and the sources drift against each other. */
import { biasByYear, type HeldOutDays } from './held-out-days';
import { decimal, signed } from './markdown';
import { axisX, axisY, type Frame, px, scaleOf, shape, sheet, ticksOf } from './svg';

const FRAME: Frame = { left: 84, right: 660, top: 60, bottom: 320 };

export function yearsPlot(days: HeldOutDays): string {
  const mean = biasByYear(days);
  const years = mean.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const range = Math.ceil(5 * Math.max(...days.years.map(({ biasMm }) => Math.abs(biasMm)))) / 5;
  const x = scaleOf([first - 0.5, last + 0.5], [FRAME.left, FRAME.right]);
  const y = scaleOf([-range, range], [FRAME.bottom, FRAME.top]);
  return sheet(
    {
      width: 700,
      height: FRAME.bottom + 58,
      title: 'Mean error of each year at sites that were left out',
      description: mean.map(({ year, biasMm }) => `${year}: ${signed(biasMm, 2)} mm per day.`).join(' '),
    },
    [
      ...axisX(
        {
          scale: x,
          ticks: years.filter((year) => year % 2 === last % 2),
          tickText: String,
          label: 'Year (points: single sites; line: their mean)',
        },
        FRAME,
      ),
      ...axisY(
        {
          scale: y,
          ticks: ticksOf(-range, range, 0.2),
          tickText: (value) => (Math.abs(value) < 1e-9 ? '0' : decimal(value, 1)),
          label: 'Estimate less reference, mm per day',
        },
        FRAME,
      ),
      shape('path', { class: 'one-to-one', d: `M${FRAME.left} ${px(y(0))}H${FRAME.right}` }),
      ...days.years.map(({ year, biasMm }) =>
        shape('circle', { class: 'fill-soft', cx: x(year), cy: y(biasMm), r: 2.5 }),
      ),
      shape('path', {
        class: 'line line-1',
        d: mean.map(({ year, biasMm }, i) => `${i ? 'L' : 'M'}${px(x(year))} ${px(y(biasMm))}`).join(''),
      }),
      ...mean.map(({ year, biasMm }) => shape('circle', { class: 'fill-1', cx: x(year), cy: y(biasMm), r: 4.5 })),
    ],
  );
}
