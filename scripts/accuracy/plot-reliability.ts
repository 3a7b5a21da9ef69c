/** How much more or less often than claimed the reference lay below each predicted quantile. */
import { type HeldOutDays, SEASONS, seasonOverSites } from './held-out-days';
import { decimal, signed } from './markdown';
import { axisX, axisY, type Frame, legend, mark, px, scaleOf, shape, sheet, ticksOf } from './svg';
import { SEASON_TEXT } from './words';

const FRAME: Frame = { left: 84, right: 660, top: 80, bottom: 380 };
/** More than any season departs, percentage points. */
const LEAST_RANGE = 5;

/** Observed less claimed share by level, percentage points. */
export function departures(
  days: HeldOutDays,
  season: (typeof SEASONS)[number],
): { level: number; departure: number }[] {
  const { dayCount, belowCounts } = seasonOverSites(days, season);
  return belowCounts.map((count, k) => {
    const level = (100 * (k + 0.5)) / belowCounts.length;
    return { level, departure: (100 * count) / dayCount - level };
  });
}

export function reliabilityPlot(days: HeldOutDays): string {
  const series = SEASONS.map((season) => ({ season, points: departures(days, season) }));
  const largest = Math.max(...series.flatMap(({ points }) => points.map(({ departure }) => Math.abs(departure))));
  const range = Math.max(LEAST_RANGE, Math.ceil(largest / 5) * 5);
  const x = scaleOf([0, 100], [FRAME.left, FRAME.right]);
  const y = scaleOf([-range, range], [FRAME.bottom, FRAME.top]);
  const worst = (points: (typeof series)[number]['points']) =>
    points.reduce((most, point) => (Math.abs(point.departure) > Math.abs(most) ? point.departure : most), 0);
  return sheet(
    {
      width: 700,
      height: FRAME.bottom + 58,
      title: 'Reliability of the predicted quantiles, by season',
      description: series
        .map(({ season, points }) => `${SEASON_TEXT[season]}: largest departure ${signed(worst(points), 1)} points.`)
        .join(' '),
    },
    [
      ...axisX(
        {
          scale: x,
          ticks: ticksOf(0, 100, 10),
          tickText: (value) => decimal(value, 0),
          label: 'Claimed: days below the quantile, %',
        },
        FRAME,
      ),
      ...axisY(
        {
          scale: y,
          ticks: ticksOf(-range, range, 5),
          tickText: (value) => signed(value, 0),
          label: 'Observed less claimed, points',
        },
        FRAME,
      ),
      shape('path', { class: 'one-to-one', d: `M${FRAME.left} ${px(y(0))}H${FRAME.right}` }),
      ...legend(
        SEASONS.map((season) => SEASON_TEXT[season]),
        FRAME.left + 6,
        60,
        110,
      ),
      ...series.flatMap(({ points }, i) => [
        shape('path', {
          class: `line line-${i + 1}`,
          d: points.map(({ level, departure }, k) => `${k ? 'L' : 'M'}${px(x(level))} ${px(y(departure))}`).join(''),
        }),
        ...points.map(({ level, departure }) => mark(i, x(level), y(departure))),
      ]),
    ],
  );
}
