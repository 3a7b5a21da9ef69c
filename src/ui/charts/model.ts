/**
 * What a chart shows, said once: the canvas on the screen, the SVG of a file and the table beside it are all drawn from
 * it. Values are metric, as everything computed here; whoever draws them converts.
 */
import type { EpochDay } from '../../domain/calendar';
import type { Quantity } from '../../i18n/units';
import type { ColorName } from './palette';
import type { Plot, PlotFrame } from './svg/plot';

export type Side = 'left' | 'right';

/** Hatching tells two fills apart without colour. */
export type Fill = 'solid' | 'hatched';

/** How the days of a month become one number of the table. */
export type MonthRule = 'mean' | 'sum' | 'last';

interface SeriesOf<Kind extends string> {
  readonly kind: Kind;
  readonly label: string;
  readonly color: ColorName;
  /** A value a day; NaN is a gap. */
  readonly values: Float64Array;
  readonly quantity: Quantity;
  readonly side: Side;
  /** Its column in the table by month; absent: it has none, because another series holds the same numbers. */
  readonly byMonth?: MonthRule;
}
export interface LineSeries extends SeriesOf<'line'> {
  readonly widthPx: number;
  readonly dash: readonly number[];
}
/** Rings around single days. */
export type RingSeries = SeriesOf<'rings'>;
/** A bar a day, from zero. */
interface BarSeries extends SeriesOf<'bars'> {
  readonly fill: Fill;
}
/** The ground between zero and a line. */
interface AreaSeries extends SeriesOf<'area'> {
  readonly fill: Fill;
}
/** The ground between two lines; `values` is the upper one. */
export interface BandSeries extends SeriesOf<'band'> {
  readonly low: Float64Array;
}
export type ChartSeries = LineSeries | RingSeries | BarSeries | AreaSeries | BandSeries;

export interface ChartAxis {
  readonly label: string;
  readonly quantity: Quantity;
  /** Whether zero is always in sight: where a length or an area is read. */
  readonly fromZero: boolean;
}

interface ChartOf<Kind extends string> {
  readonly kind: Kind;
  /** A part of file names. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what it shows and how to read it. */
  readonly about: string;
  /** The picture in words. */
  readonly label: string;
}

/** Values over days. */
export interface TimeChart extends ChartOf<'time'> {
  readonly startDay: EpochDay;
  readonly length: number;
  /** `calendar`: days of any year, shown without one. */
  readonly dates: 'civil' | 'calendar';
  readonly left: ChartAxis;
  readonly right?: ChartAxis;
  /** In the order of drawing, the last on top. */
  readonly series: readonly ChartSeries[];
}

/** A table of texts, its first column the heads of its rows. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface LegendEntry {
  readonly label: string;
  readonly color: ColorName;
  readonly mark:
    | { readonly kind: 'stroke'; readonly widthPx: number; readonly dash: readonly number[] }
    | { readonly kind: 'patch'; readonly fill: Fill }
    | { readonly kind: 'ring' };
}

/** A picture without a cursor. */
export interface StillChart extends ChartOf<'still'> {
  /** Whether half a page is room enough. */
  readonly isHalf: boolean;
  /** Narrower, its numbers run into each other: then it scrolls sideways. */
  readonly minWidthPx: number;
  readonly legend: readonly LegendEntry[];
  readonly table: ChartTable;
  readonly plot: (frame: PlotFrame) => Plot;
}

export type Chart = TimeChart | StillChart;

/** The legend of a series, as it is drawn. */
export function legendOf({ series }: TimeChart): readonly LegendEntry[] {
  return series.map((line) => ({ label: line.label, color: line.color, mark: markOf(line) }));
}

function markOf(line: ChartSeries): LegendEntry['mark'] {
  switch (line.kind) {
    case 'line':
      return { kind: 'stroke', widthPx: line.widthPx, dash: line.dash };
    case 'rings':
      return { kind: 'ring' };
    case 'band':
      return { kind: 'patch', fill: 'solid' };
    case 'bars':
    case 'area':
      return { kind: 'patch', fill: line.fill };
  }
}
