/** The share of days inside the band, site by site, without and with truth at the site. */
import { percent } from './markdown';
import { type Reports, siteText } from './reports';
import { axisX, type Frame, legend, mark, scaleOf, shape, sheet, text, ticksOf } from './svg';

const FRAME: Frame = { left: 230, right: 660, top: 76, bottom: 76 };
const STEP_PX = 26;
/** What the band of a site is to hold, %. */
const AIM = [85, 95] as const;
const NAMES = ['no station', 'one year', 'ten years'] as const;

export function coveragePlot({ regional, oneYear, local }: Reports): string {
  const reports = [regional, oneYear, local];
  const rows = regional.sites.map(({ site }) => ({
    site,
    shares: reports.map(({ sites }) => sites.find((one) => one.site === site)?.coverage90 ?? null),
  }));
  const bottom = FRAME.top + rows.length * STEP_PX;
  const frame = { ...FRAME, bottom };
  const x = scaleOf([80, 100], [FRAME.left, FRAME.right]);
  const label = 'Days whose reference lies inside the 90 % band, %';
  return sheet(
    {
      width: 700,
      height: bottom + 58,
      title: 'Coverage of the 90 % band at sites that were left out',
      description: rows
        .map(
          ({ site, shares }) =>
            `${siteText(site)}: ${shares.map((share, i) => `${NAMES[i]} ${percent(share)} %`).join(', ')}.`,
        )
        .join(' '),
    },
    [
      shape('rect', {
        class: 'aim',
        x: x(AIM[0]),
        y: FRAME.top,
        width: x(AIM[1]) - x(AIM[0]),
        height: bottom - FRAME.top,
      }),
      ...axisX({ scale: x, ticks: ticksOf(80, 100, 5), tickText: (value) => percent(value / 100, 0), label }, frame),
      shape('path', { class: 'one-to-one', d: `M${x(90)} ${FRAME.top}V${bottom}` }),
      ...legend(NAMES, FRAME.left + 6, 60, 110),
      ...rows.flatMap(({ site, shares }, i) => {
        const y = FRAME.top + (i + 0.5) * STEP_PX;
        return [
          text(siteText(site), { x: FRAME.left - 10, y: y + 4, 'text-anchor': 'end' }),
          ...shares.flatMap((share, k) => (share === null ? [] : [mark(k, x(100 * share), y)])),
        ];
      }),
    ],
  );
}
