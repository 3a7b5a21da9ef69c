import { createSignal, Show } from 'solid-js';
import { useChartsText } from '../../i18n/charts';
import { readout, timeTable } from './chart-table';
import type { DayWindow } from './day-window';
import { pressKey } from './keys';
import type { TimeChart } from './model';
import { axisTitle } from './svg/time-plot';
import { TimeCanvas } from './TimeCanvas';
import { TwinTable } from './TwinTable';

interface TimePictureProps {
  readonly chart: TimeChart;
  readonly window: DayWindow;
  /** The element that says what the keys do. */
  readonly keysId: string;
}

/** The picture of a chart over days, which follows the window by hand, pointer and keyboard, and its numbers. */
export function TimePicture(props: TimePictureProps) {
  const t = useChartsText();
  const [hasFocus, setFocus] = createSignal(false);
  return (
    <>
      <div
        class="chart__frame"
        tabindex="0"
        role="application"
        aria-label={t('charts.move', props.chart.title)}
        aria-describedby={props.keysId}
        onKeyDown={(event) => pressKey(event, props.window) && event.preventDefault()}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
      >
        <div role="img" aria-label={props.chart.label}>
          <p class="chart__axes soft">
            <span>{axisTitle(props.chart.left)}</span>
            <Show when={props.chart.right}>{(axis) => <span>{axisTitle(axis())}</span>}</Show>
          </p>
          <TimeCanvas chart={props.chart} window={props.window} />
        </div>
      </div>
      {/* One chart speaks, however many move with it. */}
      <p class="chart__readout" aria-live={hasFocus() ? 'polite' : 'off'}>
        <Show when={props.window.pointed() !== null}>{readout(t, props.chart, props.window.pointed() ?? 0)}</Show>
      </p>
      <TwinTable title={props.chart.title} table={() => timeTable(t, props.chart)} />
    </>
  );
}
