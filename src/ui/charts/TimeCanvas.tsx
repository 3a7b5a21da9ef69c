import { createEffect, createSignal, onCleanup } from 'solid-js';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { DayWindow } from './day-window';
import { listenToGestures } from './gestures';
import type { TimeChart } from './model';
import { createNear } from './near';
import { readPalette } from './palette';
import { createThemeChange } from './theme-change';
import { columnsOf, uplotOptions } from './uplot-options';
import { whenIdle } from './when-idle';
import { createWidth } from './width';

/** A chart over days on a canvas, in step with its window. */
export function TimeCanvas(props: { chart: TimeChart; window: DayWindow }) {
  let frame: HTMLDivElement | undefined;
  const width = createWidth(() => frame);
  const { isNear, wasNear } = createNear(() => frame);
  const theme = createThemeChange();
  const [plot, setPlot] = createSignal<uPlot>();

  createEffect(() => {
    theme();
    const target = frame;
    if (!target || width() === 0 || !wasNear()) return;
    const { chart, window } = props;
    const options = uplotOptions(chart, {
      widthPx: width(),
      palette: readPalette(target),
      onPoint: window.point,
      onSelect: (first, last) => window.show([first, last]),
      onReset: window.reset,
    });
    // Each in a moment of its own: drawing decades of days takes tens of milliseconds.
    const cancel = whenIdle(() => setPlot(new uPlot(options, columnsOf(chart), target)));
    onCleanup(() => {
      cancel();
      plot()?.destroy();
      setPlot(undefined);
    });
  });

  createEffect(() => {
    const drawn = plot();
    if (!drawn) return;
    const { window } = props;
    listenToGestures({ over: drawn.over, window, indexAt: (left) => drawn.posToIdx(left) });
    createEffect(() => {
      // Decades take tens of milliseconds a chart: one that nobody sees follows when it comes near.
      if (!isNear()) return;
      const [min, max] = window.range();
      drawn.setScale('x', { min, max });
    });
    createEffect(() => followPointed(drawn, window));
  });

  return <div ref={frame} class="chart__canvas" />;
}

/** Puts the cursor of a chart on the day that any chart points at. */
function followPointed(plot: uPlot, window: DayWindow): void {
  const index = window.pointed();
  const [first, last] = window.range();
  if (index === plot.cursor.idx && index === null) return;
  const share = index === null ? -1 : (window.startDay + index - first) / (last - first);
  const isInSight = share >= 0 && share <= 1;
  // After the new range of this moment has been taken over: uPlot does so in a microtask.
  queueMicrotask(() => {
    if (!plot.root.isConnected || (isInSight && plot.cursor.idx === index)) return;
    const place = isInSight ? { left: share * plot.over.clientWidth, top: 0 } : { left: -10, top: -10 };
    plot.setCursor(place, false);
  });
}
