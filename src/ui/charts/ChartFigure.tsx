import { createSignal, type JSX, Show } from 'solid-js';
import { useChartsText } from '../../i18n/charts';
import type { RunResult } from '../../protocol';
import { readout, timeTable } from './chart-table';
import type { DayWindow } from './day-window';
import { pressKey } from './keys';
import { Legend } from './Legend';
import { type Chart, legendOf, type StillChart, type TimeChart } from './model';
import { StillCanvas } from './StillCanvas';
import { axisTitle } from './svg/time-plot';
import { TimeCanvas } from './TimeCanvas';
import { SaveTools, ZoomTools } from './Tools';
import { TwinTable } from './TwinTable';

/** A chart over days: its picture follows the window, by hand, by pointer and by keyboard. */
export function TimeFigure(props: { chart: TimeChart; result: RunResult; window: DayWindow }) {
  const t = useChartsText();
  const [hasFocus, setFocus] = createSignal(false);
  const press = (event: KeyboardEvent) => pressKey(event, props.window) && event.preventDefault();
  return (
    <Frame {...props} tools={<ZoomTools window={props.window} />} legend={legendOf(props.chart)}>
      <div
        class="chart__frame"
        tabindex="0"
        role="application"
        aria-label={t('charts.move', props.chart.title)}
        aria-describedby="charts-keys"
        onKeyDown={press}
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
    </Frame>
  );
}

export function StillFigure(props: { chart: StillChart; result: RunResult }) {
  return (
    <Frame {...props} window={undefined} legend={props.chart.legend}>
      <StillCanvas chart={props.chart} />
      <TwinTable title={props.chart.title} table={() => props.chart.table} />
    </Frame>
  );
}

function Frame(props: {
  chart: Chart;
  result: RunResult;
  window: DayWindow | undefined;
  legend: Parameters<typeof Legend>[0]['entries'];
  tools?: JSX.Element;
  children: JSX.Element;
}) {
  const t = useChartsText();
  const titleId = () => `chart-title-${props.chart.id}`;
  return (
    <figure
      class="card chart"
      classList={{ 'chart--half': props.chart.kind === 'still' && props.chart.isHalf }}
      aria-labelledby={titleId()}
    >
      <div class="chart__head">
        <h3 id={titleId()}>{props.chart.title}</h3>
        <fieldset class="chart__tools" aria-label={t('charts.tools', props.chart.title)}>
          {props.tools}
          <SaveTools chart={props.chart} result={props.result} window={props.window} />
        </fieldset>
      </div>
      <p class="chart__about soft">{props.chart.about}</p>
      <Legend entries={props.legend} id={props.chart.id} />
      {props.children}
    </figure>
  );
}
