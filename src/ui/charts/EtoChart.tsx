import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { at } from '../../domain/series';
import { useText } from '../../i18n';
import { formatDay, formatNumber } from '../../i18n/format';
import type { ResultDays } from '../../protocol';
import { sourcesWithDays } from '../../share/result-days';
import { metaOf } from '../../sources/registry';
import { bandOf } from '../day-row';
import { chartData } from './chart-data';
import { chartLabel } from './chart-label';
import { chartOptions, readColors, sourceLook } from './chart-options';
import { createThemeChange } from './theme-change';
import { whenIdle } from './when-idle';

/** Tall enough to read half a millimetre, low enough to leave the table in sight, px. */
const HEIGHT_PX = 300;

/** ETo over time: the combined series strong, each source thin. The table of the days is its accessible twin. */
export default function EtoChart(props: { days: ResultDays }) {
  const t = useText();
  const data = createMemo(() => chartData(props.days));
  const [width, setWidth] = createSignal(0);
  const [pointed, setPointed] = createSignal<number | null>(null);
  const theme = createThemeChange();
  let frame: HTMLDivElement | undefined;

  onMount(() => {
    if (!frame) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });

  createEffect(() => {
    theme();
    const target = frame;
    if (!target || width() === 0) return;
    const options = chartOptions({
      width: width(),
      height: HEIGHT_PX,
      sourceCount: data().sources.length,
      hasEstimates: data().hasEstimates,
      hasBand: data().hasBand,
      colors: readColors(target),
      onPoint: setPointed,
    });
    const columns = data().columns;
    let chart: uPlot | undefined;
    // In a moment of its own: drawing decades of days takes tens of milliseconds, and so do the first rows of the table.
    const cancel = whenIdle(() => {
      chart = new uPlot(options, columns, target);
    });
    onCleanup(() => {
      cancel();
      chart?.destroy();
    });
  });

  return (
    <figure class="chart">
      <p class="chart__axis soft">{t('chart.axis')}</p>
      <div ref={frame} class="chart__frame" role="img" aria-label={chartLabel(t, props.days)} />
      <figcaption class="chart__caption">
        <ul class="plain-list chart-keys cluster" aria-label={t('chart.legend')}>
          <li class="chart-key chart-key--fused">
            {t(sourcesWithDays(props.days).length > 1 ? 'chart.fused' : 'chart.single')}
          </li>
          <For each={data().sources}>
            {(source, i) => (
              <li class="chart-key chart-key--source">
                <SourceStroke index={i()} />
                {t('chart.sourceLine', metaOf(source).name)}
              </li>
            )}
          </For>
          <Show when={data().hasEstimates}>
            <li class="chart-key chart-key--estimated">{t('chart.estimated')}</li>
          </Show>
          <Show when={data().hasBand}>
            <li class="chart-key chart-key--band">{t('chart.band')}</li>
          </Show>
        </ul>
        <p class="chart__readout" aria-hidden="true">
          <Show when={pointed() !== null} fallback={<span class="soft">{t('chart.zoomHint')}</span>}>
            {readout(props.days, pointed() ?? 0)}
          </Show>
        </p>
      </figcaption>
    </figure>
  );

  function readout(days: ResultDays, index: number): string {
    const value = at(days.et0Mm, index);
    const text = Number.isNaN(value) ? t('chart.none') : `${formatNumber(value, 2)} ${t('results.mmPerDay')}`;
    const band = bandOf(days, index);
    return `${formatDay(days.startDay + index)}: ${text}${band ? ` · ${t('results.bandOfDay', band)}` : ''}`;
  }
}

/** The stroke of a source's line, as the canvas draws it. */
function SourceStroke(props: { index: number }) {
  const look = () => sourceLook(props.index);
  return (
    <svg
      class={`chart-stroke chart-stroke--${look().number}`}
      viewBox="0 0 36 4"
      width="36"
      height="4"
      aria-hidden="true"
    >
      <line x1="0" x2="36" y1="2" y2="2" stroke-dasharray={look().dash.join(' ')} />
    </svg>
  );
}
