/** A chart as a file: the plot with its title, place, period, legend and credits in the picture. */
import type { LegendEntry } from '../model';
import { type SvgNode, svg, svgMarkup } from './node';
import { FONT, fillOf, hatchings, type Plot, type PlotFrame, TEXT_PX, textAt, textWidthPx } from './plot';

const PADDING_PX = 24;
const TITLE_PX = 20;
const LINE_PX = 18;
const SWATCH_PX = 32;

interface PictureTexts {
  readonly title: string;
  /** Place and period, a line each; and that the climate is simulated, where it is. */
  readonly lines: readonly string[];
  readonly credit: string;
}

/** Breaks a text into lines that fit. */
export function wrapped(text: string, widthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines[lines.length - 1] ?? ''} ${word}`;
    if (lines.length > 0 && textWidthPx(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Composes the picture around a plot. */
export function picture(plot: Plot, texts: PictureTexts, legend: readonly LegendEntry[], frame: PlotFrame): Plot {
  const { palette } = frame;
  const soft = { fill: palette.inkSoft };
  const widthPx = plot.widthPx + 2 * PADDING_PX;
  const plotTop = PADDING_PX + TITLE_PX + texts.lines.length * LINE_PX + 20;
  const legendTop = plotTop + plot.heightPx + 20;
  const entries = legendRows(legend, plot.widthPx);
  const creditTop = legendTop + entries.rowCount * LINE_PX + 14;
  const credits = texts.credit === '' ? [] : wrapped(texts.credit, plot.widthPx);
  const heightPx = creditTop + credits.length * (LINE_PX - 2) + PADDING_PX - 6;
  const node = svg(
    'g',
    {},
    svg('rect', { width: widthPx, height: heightPx, fill: palette.paper }),
    textAt(texts.title, PADDING_PX, PADDING_PX + TITLE_PX - 4, { fill: palette.ink, sizePx: TITLE_PX, weight: 650 }),
    ...texts.lines.map((line, i) => textAt(line, PADDING_PX, PADDING_PX + TITLE_PX + (i + 1) * LINE_PX, soft)),
    svg('g', { transform: `translate(${PADDING_PX} ${plotTop})` }, plot.node),
    svg(
      'g',
      { transform: `translate(${PADDING_PX} ${legendTop})` },
      hatchings([...new Set(legend.map(({ color }) => color))], { ...frame, idPrefix: `${frame.idPrefix}-key` }),
      ...entries.placed.map(({ entry, x, row }) => legendEntry(entry, x, row * LINE_PX, frame)),
    ),
    ...credits.map((line, i) => textAt(line, PADDING_PX, creditTop + i * (LINE_PX - 2) + 8, { ...soft, sizePx: 11 })),
  );
  return { node, widthPx, heightPx };
}

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly row: number;
}

function legendRows(legend: readonly LegendEntry[], widthPx: number) {
  const placed: PlacedEntry[] = [];
  let [x, row] = [0, 0];
  for (const entry of legend) {
    const needed = SWATCH_PX + 8 + textWidthPx(entry.label) + 24;
    if (x > 0 && x + needed > widthPx) [x, row] = [0, row + 1];
    placed.push({ entry, x, row });
    x += needed;
  }
  return { placed, rowCount: legend.length === 0 ? 0 : row + 1 };
}

function legendEntry(entry: LegendEntry, x: number, y: number, frame: PlotFrame): SvgNode {
  return svg(
    'g',
    { transform: `translate(${x} ${y})` },
    swatch(entry, { ...frame, idPrefix: `${frame.idPrefix}-key` }),
    textAt(entry.label, SWATCH_PX + 8, 10, { fill: frame.palette.inkSoft }),
  );
}

/** The sample of a legend, 32 × 12 px. `frame` names the hatching. */
export function swatch({ color, mark }: LegendEntry, frame: PlotFrame): SvgNode {
  const stroke = frame.palette[color];
  switch (mark.kind) {
    case 'stroke':
      return svg('path', {
        d: `M0 6H${SWATCH_PX}`,
        stroke,
        'stroke-width': Math.max(1.5, mark.widthPx),
        ...(mark.dash.length > 0 && { 'stroke-dasharray': mark.dash.join(' ') }),
      });
    case 'patch':
      return svg('rect', {
        width: SWATCH_PX,
        height: 12,
        fill: fillOf(color, mark.fill, frame),
        stroke,
        'stroke-width': 0.5,
      });
    case 'ring':
      return svg('circle', { cx: SWATCH_PX / 2, cy: 6, r: 4, fill: 'none', stroke, 'stroke-width': 2 });
  }
}

/** A drawn picture as the text of an SVG file. */
export function svgFile({ node, widthPx, heightPx }: Plot, title: string): string {
  return svgMarkup(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: widthPx,
        height: heightPx,
        viewBox: `0 0 ${widthPx} ${heightPx}`,
        'font-family': FONT,
        'font-size': TEXT_PX,
      },
      svg('title', {}, title),
      node,
    ),
  );
}
