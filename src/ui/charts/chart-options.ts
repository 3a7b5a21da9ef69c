/** How the chart of ETo looks, drawn from the page's own colours and formats. */
import type uPlot from 'uplot';
import { useLocale } from '../../i18n';

/** The colours of the theme, read where the chart stands; the legend takes the same by class. */
export interface ChartColors {
  readonly ink: string;
  readonly grid: string;
  readonly fused: string;
  readonly paper: string;
  readonly band: string;
  readonly sources: readonly string[];
}

/** Dashes tell the sources apart without colour, px; one for each custom property `--chart-source-1` …. */
const DASHES: readonly number[][] = [
  [7, 4],
  [2, 3],
  [10, 3, 2, 3],
  [14, 4],
  [4, 3, 1, 3],
];

/** The look of the source on line `index`: more sources than looks share them. */
export function sourceLook(index: number): { readonly number: number; readonly dash: number[] } {
  const look = index % DASHES.length;
  return { number: look + 1, dash: DASHES[look] ?? [] };
}

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
    paper: color('--surface'),
    band: color('--chart-band'),
    sources: DASHES.map((_, i) => color(`--chart-source-${i + 1}`)),
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

function series({ colors, sourceCount, hasEstimates, hasBand }: ChartFrame): uPlot.Series[] {
  const sources = Array.from({ length: sourceCount }, (_, i) => ({
    stroke: colors.sources[i % colors.sources.length] ?? colors.ink,
    width: 1.25,
    dash: sourceLook(i).dash,
    points: { show: false },
  }));
  const ring: uPlot.Series = {
    stroke: colors.fused,
    paths: () => null,
    points: { show: true, size: 9, width: 2, fill: colors.paper },
  };
  const edge: uPlot.Series = { width: 0, points: { show: false } };
  return [
    {},
    // Whole dots: the rings are the estimates.
    { stroke: colors.fused, width: 2.5, points: { fill: colors.fused } },
    ...sources,
    ...(hasEstimates ? [ring] : []),
    ...(hasBand ? [edge, edge] : []),
  ];
}

/** The area between the last two series, the upper and the lower edge. */
function bands({ colors, hasBand }: ChartFrame, seriesCount: number): uPlot.Band[] {
  return hasBand ? [{ series: [seriesCount - 2, seriesCount - 1], fill: colors.band }] : [];
}

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly sourceCount: number;
  /** Whether a series of the days with an estimated input follows. */
  readonly hasEstimates: boolean;
  /** Whether the two edges of the forecast's band follow. */
  readonly hasBand: boolean;
  readonly colors: ChartColors;
  /** Called with the index under the pointer, null when it leaves. */
  readonly onPoint: (index: number | null) => void;
}

/** The options of uPlot for a chart in a frame. The legend is the page's own, so that it can be read and styled. */
export function chartOptions(frame: ChartFrame): uPlot.Options {
  const { width, height, colors, onPoint } = frame;
  const lines = series(frame);
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
    series: lines,
    bands: bands(frame, lines.length),
    hooks: { setCursor: [(chart) => onPoint(chart.cursor.idx ?? null)] },
  };
}
