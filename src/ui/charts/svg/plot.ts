/** What every drawn picture is made of. */
import type { Fill } from '../model';
import type { ColorName, Palette } from '../palette';
import { type SvgNode, svg } from './node';

/** Where a picture is drawn: its width, and the colours of its ground. */
export interface PlotFrame {
  readonly widthPx: number;
  readonly palette: Palette;
  /** Begins the names inside the picture: two on one page must not share them. */
  readonly idPrefix: string;
}

/** A drawn picture. */
export interface Plot {
  readonly node: SvgNode;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const TEXT_PX = 12;
export const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica, Arial, sans-serif';

/** About how wide a text is: letters of a sans are half as wide as high. */
export function textWidthPx(text: string, sizePx = TEXT_PX): number {
  return text.length * sizePx * 0.56;
}

type Anchor = 'start' | 'middle' | 'end';

/** A text at a point; `y` is its baseline. */
export function textAt(
  text: string,
  x: number,
  y: number,
  { fill, anchor = 'start', sizePx = TEXT_PX, weight = 400 }: TextLook,
): SvgNode {
  return svg('text', { x, y, fill, 'text-anchor': anchor, 'font-size': sizePx, 'font-weight': weight }, text);
}
interface TextLook {
  readonly fill: string;
  readonly anchor?: Anchor;
  readonly sizePx?: number;
  readonly weight?: number;
}

/** A straight line. */
export function lineFrom(x1: number, y1: number, x2: number, y2: number, stroke: string, widthPx = 1): SvgNode {
  return svg('line', { x1, y1, x2, y2, stroke, 'stroke-width': widthPx });
}

/** What an area of a colour is filled with: the colour, or the hatching of `hatchings`. */
export function fillOf(color: ColorName, fill: Fill, { palette, idPrefix }: PlotFrame): string {
  return fill === 'solid' ? palette[color] : `url(#${idPrefix}-hatch-${color})`;
}

/** The definition of the hatchings that `fillOf` names. */
export function hatchings(colors: readonly ColorName[], { palette, idPrefix }: PlotFrame): SvgNode {
  return svg(
    'defs',
    {},
    ...colors.map((color) =>
      svg(
        'pattern',
        {
          id: `${idPrefix}-hatch-${color}`,
          width: 5,
          height: 5,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        svg('line', { x1: 1, y1: 0, x2: 1, y2: 5, stroke: palette[color], 'stroke-width': 2 }),
      ),
    ),
  );
}
