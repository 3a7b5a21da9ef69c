/** The first page of a report: place, period, figures, chart, and whose weather it is. */
import { For, Show } from 'solid-js';
import { useCropsText } from '../../i18n/crops';
import { useExportsText } from '../../i18n/exports';
import { formatCoordinates, formatPeriod } from '../../i18n/format';
import { formatWithUnit } from '../../i18n/units';
import type { RunResult } from '../../protocol';
import { isSimulatedResult } from '../../share/result-days';
import { svgElement } from '../charts/svg/node';
import { cropWater, waterSentence } from '../crop-water';
import { madeWith, methodText, warningTexts } from '../exports/provenance';
import { reportChart } from '../exports/report-chart';
import { reportFigures } from '../exports/report-figures';
import { resultLink } from '../exports/result-link';
import { createResultView } from '../result-view';
import { creditsOf } from './Attributions';
import { calibrationFacts } from './CalibrationLine';

export function ReportFigures(props: { result: RunResult }) {
  const t = useExportsText();
  const warnings = () => warningTexts(t, props.result);
  return (
    <section class="print-page">
      <ReportHead result={props.result} />
      <dl class="print-figures">
        <For each={reportFigures(t, props.result.days)}>
          {({ label, value, note }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                <strong class="print-figures__value">{value}</strong>
                <span class="print-figures__note">{note}</span>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <ReportWater result={props.result} />
      <ReportChart result={props.result} />
      <For each={calibrationFacts(t, props.result)}>
        {({ lead, detail }) => (
          <p class="print-small">
            <strong>{lead}</strong> {detail}
          </p>
        )}
      </For>
      <Show when={warnings().length > 0}>
        <h2>{t('warnings.title')}</h2>
        <ul class="print-list">
          <For each={warnings()}>{(warning) => <li>{warning}</li>}</For>
        </ul>
      </Show>
      <ReportCredits result={props.result} />
    </section>
  );
}

function ReportHead(props: { result: RunResult }) {
  const t = useExportsText();
  return (
    <header class="print-head">
      <p class="print-head__brand">{t('nav.brand')}</p>
      <h1>{t('exports.report.title')}</h1>
      <p class="print-head__place">
        {formatCoordinates(props.result.site)} · {formatWithUnit('elevation', props.result.site.elevationM)}
      </p>
      <p>{formatPeriod(props.result.request.start, props.result.request.end, 'long')}</p>
      <Show when={isSimulatedResult(props.result)}>
        <p class="print-warning">
          <strong>{t('results.simulated')}</strong> {t('results.simulatedHint')}
        </p>
      </Show>
    </header>
  );
}

/** What the period asks of irrigation, of the crop that the address names. */
function ReportWater(props: { result: RunResult }) {
  const t = useCropsText();
  const { view } = createResultView();
  const sentence = () => waterSentence(t, cropWater(view(), props.result.days), props.result.days);
  return <Show when={sentence()}>{(words) => <p class="print-water">{words()}</p>}</Show>;
}

function ReportChart(props: { result: RunResult }) {
  const t = useExportsText();
  const plot = () => reportChart(t, props.result.days);
  return (
    <figure class="print-chart">
      <svg viewBox={`0 0 ${plot().widthPx} ${plot().heightPx}`} role="img" aria-label={t('exports.report.chartLabel')}>
        {svgElement(plot().node)}
      </svg>
      <figcaption class="print-small">{t('exports.report.chartKey')}</figcaption>
    </figure>
  );
}

function ReportCredits(props: { result: RunResult }) {
  const t = useExportsText();
  return (
    <>
      <h2>{t('exports.report.credits')}</h2>
      <ul class="print-list">
        <For each={creditsOf(props.result)}>
          {(credit) => (
            <li>
              {credit.text} · {credit.licence}
            </li>
          )}
        </For>
      </ul>
      <p class="print-small">
        <strong>{t('results.method')}</strong> {methodText(t, props.result)}. {madeWith(t, props.result)}.
      </p>
      <p class="print-small">
        <strong>{t('exports.provenance.link')}</strong> <span class="print-link">{resultLink(props.result)}</span>
      </p>
    </>
  );
}
