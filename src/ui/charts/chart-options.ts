/** How the chart of ETo looks, drawn from the page's own colours and formats. */
import type uPlot from 'uplot';
import { useLocale } from '../../i18n';

/** The colours of the theme, read where the chart stands; the legend takes the same by class. */
export interface ChartColors {
  readonly ink: string;
  readonly grid: string;
  readonly fused: string;
  readonly sources: readonly string[];
}

/** Dashes tell the sources apart without colour, in the order of the legend's classes `chart-key--1` …. */
const DASHES: readonly number[][] = [
  [7, 4],
  [2, 3],
  [10, 3, 2, 3],
];

/** The gap that leaves room for a date under the axis, px. */
const LABEL_SPACE_PX = 84;
const DAY_S = 86_400;

/** The custom properties of the theme that the chart draws with. */
export function readColors(element: Element): ChartColors {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: color('--ink-soft'),
    grid: color('--line'),
    fused: color('--brand'),
    sources: [color('--chart-source-1'), color('--chart-source-2'), color('--chart-source-3')],
  };
}

/** A date under the axis, as short as the step between two of them allows. */
function axisDates(seconds: readonly number[], stepS: number): string[] {
  const form: Intl.DateTimeFormatOptions =
    stepS >= 365 * DAY_S
      ? { year: 'numeric' }
      : stepS >= 28 * DAY_S
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  const format = new Intl.DateTimeFormat(useLocale()(), { ...form, timeZone: 'UTC' });
  return seconds.map((s) => format.format(s * 1000));
}

function axes(colors: ChartColors): uPlot.Axis[] {
  const shared = {
    stroke: colors.ink,
    font: '13px system-ui, sans-serif',
    grid: { stroke: colors.grid, width: 1 },
    ticks: { stroke: colors.grid, width: 1, size: 5 },
  };
  return [
    {
      ...shared,
      space: LABEL_SPACE_PX,
      // A step under a day would write the same date twice.
      incrs: [1, 2, 5, 7, 14, 28, 61, 91, 182, 365, 730, 1826, 3652].map((days) => days * DAY_S),
      values: (_, splits, _axis, _space, stepS) => axisDates(splits, stepS),
    },
    { ...shared, size: 44 },
  ];
}

function series(colors: ChartColors, sourceCount: number): uPlot.Series[] {
  const sources = Array.from({ length: sourceCount }, (_, i) => ({
    stroke: colors.sources[i % colors.sources.length] ?? colors.ink,
    width: 1.25,
    dash: DASHES[i % DASHES.length] ?? [],
    points: { show: false },
  }));
  return [{}, { stroke: colors.fused, width: 2.5 }, ...sources];
}

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly sourceCount: number;
  readonly colors: ChartColors;
  /** Called with the index under the pointer, null when it leaves. */
  readonly onPoint: (index: number | null) => void;
}

/** The options of uPlot for a chart in a frame. The legend is the page's own, so that it can be read and styled. */
export function chartOptions({ width, height, sourceCount, colors, onPoint }: ChartFrame): uPlot.Options {
  return {
    width,
    height,
    legend: { show: false },
    cursor: { y: false, points: { size: 7 } },
    tzDate: (seconds) => {
      // uPlot reads the local parts of a date to place its ticks; these are the parts in UTC.
      const date = new Date(seconds * 1000);
      return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
    },
    scales: { y: { range: (_, min, max) => [Math.min(0, min), Math.max(1, Math.ceil(max + 0.2))] } },
    axes: axes(colors),
    series: series(colors, sourceCount),
    hooks: { setCursor: [(chart) => onPoint(chart.cursor.idx ?? null)] },
  };
}
