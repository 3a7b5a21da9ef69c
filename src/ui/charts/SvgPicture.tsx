import { createEffect } from 'solid-js';
import { type SvgNode, svgElement } from './svg/node';

/** A drawn picture on the page; its words stand beside it, so it is hidden from those who do not see it. */
export function SvgPicture(props: { node: SvgNode; widthPx: number; heightPx: number }) {
  let root: SVGSVGElement | undefined;
  createEffect(() => root?.replaceChildren(svgElement(props.node)));
  return (
    <svg
      ref={root}
      class="chart__svg"
      viewBox={`0 0 ${props.widthPx} ${props.heightPx}`}
      width={props.widthPx}
      height={props.heightPx}
      font-size="12"
      aria-hidden="true"
    />
  );
}
