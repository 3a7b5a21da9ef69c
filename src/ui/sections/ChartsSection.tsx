/** The charts of a result. */
import { createSignal, For, onCleanup } from 'solid-js';
import { useChartsText } from '../../i18n/charts';
import { StillFigure, TimeFigure } from '../charts/ChartFigure';
import { createDayWindow, type DayWindow } from '../charts/day-window';
import type { Chart } from '../charts/model';
import { correlationChart } from '../charts/models/correlation';
import { distributionChart, monthsChart } from '../charts/models/distribution';
import { etoChart } from '../charts/models/eto';
import { balanceChart, cumulativeChart, rainChart } from '../charts/models/water';
import { radiationChart, temperatureChart } from '../charts/models/weather';
import { yearsChart } from '../charts/models/years';
import { whenIdle } from '../charts/when-idle';
import '../styles/charts.css';
import type { SectionProps } from './section-props';

const CHARTS = [
  etoChart,
  temperatureChart,
  radiationChart,
  rainChart,
  balanceChart,
  cumulativeChart,
  yearsChart,
  monthsChart,
  distributionChart,
  correlationChart,
];

export default function ChartsSection(props: SectionProps) {
  const t = useChartsText();
  const { days } = props.result;
  // The charts over the days of the result are in step: one window for all.
  const window = createDayWindow(days.startDay, days.et0Mm.length);
  const readyCount = createSteps(CHARTS.length);
  return (
    <section class="charts" aria-labelledby="charts-title">
      <div class="charts__intro">
        <h2 id="charts-title">{t('charts.title')}</h2>
        <p class="measure">{t('charts.intro')}</p>
        <p class="measure soft">{t('charts.drag')}</p>
        <p id="charts-keys" class="measure soft">
          {t('charts.keys')}
        </p>
      </div>
      <For each={CHARTS.slice(0, readyCount())}>
        {(chartOf) => <Figure chart={chartOf(t, days)} result={props.result} window={window} />}
      </For>
    </section>
  );
}

/** Counts up to `last`, a step whenever the page has a moment, so that ten charts are never one long task. */
function createSteps(last: number) {
  const [count, setCount] = createSignal(1);
  let cancel = () => {};
  const next = () => {
    cancel = whenIdle(() => {
      if (setCount((n) => n + 1) < last) next();
    });
  };
  next();
  onCleanup(() => cancel());
  return count;
}

/** A chart in its figure; undefined is the years over each other where there is but one. */
function Figure(props: { chart: Chart | undefined; result: SectionProps['result']; window: DayWindow }) {
  // Kept: a property that is an expression is computed at every reading.
  const { chart } = props;
  if (!chart) return <NoYears />;
  if (chart.kind === 'still') return <StillFigure chart={chart} result={props.result} />;
  // Days of any year have a window of their own.
  const window = chart.dates === 'civil' ? props.window : createDayWindow(chart.startDay, chart.length);
  return <TimeFigure chart={chart} result={props.result} window={window} />;
}

/** What it takes to see the years over each other. */
function NoYears() {
  const t = useChartsText();
  return (
    <div class="card chart chart--empty">
      <h3>{t('charts.years.emptyTitle')}</h3>
      <p class="measure soft">{t('charts.years.empty')}</p>
    </div>
  );
}
