import { createMemo, Show } from 'solid-js';
import type { StillChart } from './model';
import { createNear } from './near';
import { PAGE_PALETTE } from './palette';
import { SvgPicture } from './SvgPicture';
import { createWidth } from './width';

/** A picture without a cursor, as wide as its frame. */
export function StillCanvas(props: { chart: StillChart }) {
  let frame: HTMLDivElement | undefined;
  const width = createWidth(() => frame);
  const { wasNear } = createNear(() => frame);
  // What scrolls is scrolled by keyboard, too.
  const isScrolled = () => width() > 0 && width() < props.chart.minWidthPx;
  const plot = createMemo(() =>
    width() === 0 || !wasNear()
      ? undefined
      : props.chart.plot({
          widthPx: Math.max(width(), props.chart.minWidthPx),
          palette: PAGE_PALETTE,
          idPrefix: `chart-${props.chart.id}`,
        }),
  );
  return (
    <div
      ref={frame}
      class="chart__still"
      role="img"
      aria-label={props.chart.label}
      tabindex={isScrolled() ? 0 : undefined}
    >
      <Show when={plot()}>{(drawn) => <SvgPicture {...drawn()} />}</Show>
    </div>
  );
}
