/** The results of a comparison on one chart: by day, or added up. */
import { createSignal, createUniqueId, Show } from 'solid-js';
import { useChartsText } from '../../i18n/charts';
import { type CompareText, useCompareText } from '../../i18n/compare';
import type { Quantity } from '../../i18n/units';
import type { ResultDays } from '../../protocol';
import { createDayWindow } from '../charts/day-window';
import { Legend } from '../charts/Legend';
import { type LineSeries, legendOf, type TimeChart } from '../charts/model';
import { lineLook } from '../charts/palette';
import { TimePicture } from '../charts/TimePicture';
import { ZoomTools } from '../charts/Tools';
import { besideLeapYear, runningSum } from '../comparison-rows';
import '../styles/charts.css';
import type { Compared } from './CompareTable';

/** What the lines stand for. */
type Shown = 'daily' | 'running';

export default function CompareChart(props: { compared: readonly Compared[]; isSamePeriod: boolean }) {
  const t = useCompareText();
  const [shown, setShown] = createSignal<Shown>('daily');
  return (
    <section class="card chart stack" aria-labelledby="compare-chart-title">
      <div class="chart__head">
        <h2 id="compare-chart-title">{t(`compare.chart.${shown()}`)}</h2>
        <fieldset class="compare-form__kinds" aria-label={t('compare.chart.which')}>
          {(['daily', 'running'] as const).map((which) => (
            <label class="compare-form__kind">
              <input type="radio" name="compare-shown" checked={shown() === which} onChange={() => setShown(which)} />
              {t(`compare.chart.${which}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <Show when={comparisonChart(t, props, shown())} keyed>
        {(chart) => <Picture chart={chart} />}
      </Show>
    </section>
  );
}

function Picture(props: { chart: TimeChart }) {
  const t = useChartsText();
  const window = createDayWindow(props.chart.startDay, props.chart.length);
  const keysId = createUniqueId();
  return (
    <>
      <p class="chart__about soft">{props.chart.about}</p>
      <fieldset class="chart__tools" aria-label={t('charts.tools', props.chart.title)}>
        <ZoomTools window={window} />
      </fieldset>
      <Legend entries={legendOf(props.chart)} id={props.chart.id} />
      <p id={keysId} class="chart__about soft">
        {t('charts.keys')}
      </p>
      <TimePicture chart={props.chart} window={window} keysId={keysId} />
    </>
  );
}

/** A line for each result over the days of the first, or of the one with a 29 February. */
function comparisonChart(
  t: CompareText,
  { compared, isSamePeriod }: { readonly compared: readonly Compared[]; readonly isSamePeriod: boolean },
  shown: Shown,
): TimeChart {
  const longest = longestOf(compared.map(({ result }) => result.days));
  const isRunning = shown === 'running';
  const quantity: Quantity = isRunning ? 'waterDepth' : 'waterRate';
  const lineOf = ({ name, result }: Compared, i: number): LineSeries => ({
    kind: 'line',
    label: name,
    values: besideLeapYear(isRunning ? runningSum(result.days.et0Mm) : result.days.et0Mm, longest),
    quantity,
    side: 'left',
    byMonth: isRunning ? 'last' : 'mean',
    widthPx: 2,
    // The first is the one that the others are held against: whole and strong.
    ...(i === 0 ? { color: 'eto', dash: [] } : lineLook(i - 1)),
  });
  return {
    kind: 'time',
    id: `compare-${shown}`,
    title: t(`compare.chart.${shown}`),
    about: t(isRunning ? 'compare.chart.aboutRunning' : 'compare.chart.about'),
    label: t('compare.chart.label', compared.map(({ name }) => name).join(', ')),
    startDay: longest.startDay,
    length: longest.length,
    dates: isSamePeriod ? 'civil' : 'calendar',
    left: { label: t(isRunning ? 'compare.chart.axisRunning' : 'compare.chart.axis'), quantity, fromZero: true },
    series: compared.map(lineOf),
  };
}

function longestOf(all: readonly Pick<ResultDays, 'startDay' | 'et0Mm'>[]) {
  const spans = all.map(({ startDay, et0Mm }) => ({ startDay, length: et0Mm.length }));
  return spans.reduce((longest, span) => (span.length > longest.length ? span : longest));
}
