import { createMemo, ErrorBoundary, lazy, Show, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import { isSimulatedResult } from '../../share/result-days';
import { summarize } from '../result-summary';
import '../styles/results.css';
import { Attributions } from './Attributions';
import { CalibrationLine } from './CalibrationLine';
import { CompactTable } from './CompactTable';
import { Provenance } from './Provenance';
import { ResultHeadline } from './ResultHeadline';
import { ResultSummary } from './ResultSummary';
import { ResultsTable } from './ResultsTable';
import { SimulatedLabel } from './SimulatedLabel';
import { WarningList } from './WarningList';

// The chart library is half of the page's weight and is wanted only here.
const EtoChart = lazy(() => import('../charts/EtoChart'));

/** A result: its number, what to know about it, its days and its credits. */
export function ResultsDisplay(props: { result: RunResult; compact: boolean }) {
  const summary = createMemo(() => summarize(props.result.days));
  return (
    <div class="results">
      <Show when={isSimulatedResult(props.result)}>
        <SimulatedLabel />
      </Show>
      <Show when={props.compact} fallback={<ResultSummary summary={summary()} />}>
        <ResultHeadline summary={summary()} />
      </Show>
      <CalibrationLine result={props.result} />
      <WarningList warnings={props.result.warnings} />
      <Show when={props.compact} fallback={<FullResults result={props.result} />}>
        <CompactTable days={props.result.days} />
      </Show>
      <Attributions result={props.result} />
    </div>
  );
}

function FullResults(props: { result: RunResult }) {
  const t = useText();
  return (
    <>
      <ErrorBoundary fallback={<p role="alert">{t('chart.failed')}</p>}>
        <Suspense fallback={<p class="chart chart--loading soft">{t('chart.loading')}</p>}>
          <EtoChart days={props.result.days} />
        </Suspense>
      </ErrorBoundary>
      <ResultsTable result={props.result} />
      <Provenance result={props.result} />
    </>
  );
}
