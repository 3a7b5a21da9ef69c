import type { JSX } from 'solid-js';
import { useChartsText } from '../../i18n/charts';
import type { RunResult } from '../../protocol';
import type { DayWindow } from './day-window';
import { Legend } from './Legend';
import { type Chart, legendOf, type StillChart, type TimeChart } from './model';
import { StillCanvas } from './StillCanvas';
import { TimePicture } from './TimePicture';
import { SaveTools, ZoomTools } from './Tools';
import { TwinTable } from './TwinTable';

/** A chart over days, in step with its window. */
export function TimeFigure(props: { chart: TimeChart; result: RunResult; window: DayWindow }) {
  return (
    <Frame {...props} tools={<ZoomTools window={props.window} />} legend={legendOf(props.chart)}>
      <TimePicture chart={props.chart} window={props.window} keysId="charts-keys" />
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
