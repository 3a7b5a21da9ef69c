/** The buttons of a chart. */
import { createSignal, type JSX, Show } from 'solid-js';
import { useText } from '../../i18n';
import { useChartsText } from '../../i18n/charts';
import { formatCoordinates, formatPeriod } from '../../i18n/format';
import type { RunResult } from '../../protocol';
import { isSimulatedResult } from '../../share/result-days';
import { creditsOf } from '../components/Attributions';
import { type DayWindow, wholeRange } from './day-window';
import { type Chart, legendOf } from './model';
import { FILE_PALETTE } from './palette';
import { pictureName, savePng, saveSvg } from './save-picture';
import { picture, svgFile } from './svg/picture';
import { timePlot } from './svg/time-plot';

/** The width of the plot in a file: a page of paper at 10 points a millimetre, give or take. */
const FILE_WIDTH_PX = 960;
const ZOOM = 0.6;

/** Zoom, move and see all, for those without a wheel. */
export function ZoomTools(props: { window: DayWindow }) {
  const t = useChartsText();
  const step = () => (props.window.range()[1] - props.window.range()[0]) / 2;
  return (
    <>
      <Tool name={t('charts.zoomIn')} onPress={() => props.window.zoom(ZOOM)}>
        <path d="M12 5v14M5 12h14" />
      </Tool>
      <Tool name={t('charts.zoomOut')} isOff={props.window.isWhole()} onPress={() => props.window.zoom(1 / ZOOM)}>
        <path d="M5 12h14" />
      </Tool>
      <Tool name={t('charts.earlier')} isOff={props.window.isWhole()} onPress={() => props.window.pan(-step())}>
        <path d="M15 5l-7 7 7 7" />
      </Tool>
      <Tool name={t('charts.later')} isOff={props.window.isWhole()} onPress={() => props.window.pan(step())}>
        <path d="M9 5l7 7-7 7" />
      </Tool>
      <Tool name={t('charts.reset')} isOff={props.window.isWhole()} onPress={() => props.window.reset()}>
        <path d="M4 5v14M20 5v14M8 12h8M10.500 9.500L8 12l2.500 2.500M13.500 9.500L16 12l-2.500 2.500" />
      </Tool>
    </>
  );
}

function Tool(props: { name: string; isOff?: boolean; onPress: () => void; children: JSX.Element }) {
  return (
    <button
      type="button"
      class="chart__tool"
      aria-label={props.name}
      title={props.name}
      aria-disabled={props.isOff ?? false}
      onClick={() => !props.isOff && props.onPress()}
    >
      <svg class="chart__sign" viewBox="0 0 24 24" aria-hidden="true">
        {props.children}
      </svg>
    </button>
  );
}

/** Saves the chart as it is seen: the days in the window. */
export function SaveTools(props: { chart: Chart; result: RunResult; window: DayWindow | undefined }) {
  const t = useChartsText();
  const [hasFailed, setFailed] = createSignal(false);
  const drawn = () => drawFile(props.chart, props.result, props.window, t);
  const png = async () => {
    const { markup, size } = drawn();
    setFailed(!(await savePng(pictureName(props.result, props.chart.id, 'png'), markup, size)));
  };
  return (
    <>
      <button
        type="button"
        class="chart__tool"
        aria-label={t('charts.savePng')}
        title={t('charts.savePng')}
        onClick={() => void png()}
      >
        PNG
      </button>
      <button
        type="button"
        class="chart__tool"
        aria-label={t('charts.saveSvg')}
        title={t('charts.saveSvg')}
        onClick={() => saveSvg(pictureName(props.result, props.chart.id, 'svg'), drawn().markup)}
      >
        SVG
      </button>
      <Show when={hasFailed()}>
        <p role="alert" class="chart__failed">
          {t('charts.saveFailed')}
        </p>
      </Show>
    </>
  );
}

function drawFile(chart: Chart, result: RunResult, window: DayWindow | undefined, t: ReturnType<typeof useChartsText>) {
  const { startDay, et0Mm } = result.days;
  const frame = { widthPx: FILE_WIDTH_PX, palette: FILE_PALETTE, idPrefix: `file-${chart.id}` };
  const range = window?.range() ?? wholeRange(startDay, et0Mm.length);
  const isCivil = chart.kind === 'time' && chart.dates === 'civil';
  const period = isCivil
    ? formatPeriod(Math.ceil(range[0]), Math.floor(range[1]))
    : formatPeriod(startDay, startDay + et0Mm.length - 1);
  const credits = creditsOf(result).map(({ text, licence }) => `${text} (${licence})`);
  const isCalibrated = result.method.calibration.kind !== 'none';
  const texts = {
    title: chart.title,
    lines: [
      `${formatCoordinates(result.site)} · ${period}`,
      ...(isSimulatedResult(result) ? [useText()('results.simulated')] : []),
    ],
    credit: t('charts.credit', { version: result.appVersion, isCalibrated, data: credits.join('; ') }),
  };
  const plot = chart.kind === 'time' ? timePlot(chart, range, frame) : chart.plot(frame);
  const legend = chart.kind === 'time' ? legendOf(chart) : chart.legend;
  const file = picture(plot, texts, legend, frame);
  return { markup: svgFile(file, chart.title), size: file };
}
