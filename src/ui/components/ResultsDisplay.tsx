/** A result: in a dialog its number and its short table; on a page its sections; everywhere its credits. */
import { A } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { useLanguage } from '../../i18n';
import { useSummaryText } from '../../i18n/summary';
import { useUnitSystem } from '../../i18n/units';
import type { RunResult } from '../../protocol';
import { encodeRunQuery } from '../../share/link';
import { isSimulatedResult } from '../../share/result-days';
import { summarize } from '../result-summary';
import '../styles/results.css';
import { Attributions } from './Attributions';
import { CalibrationLine } from './CalibrationLine';
import { CompactTable } from './CompactTable';
import { ResultHeadline } from './ResultHeadline';
import { ResultSections } from './ResultSections';
import { SimulatedLabel } from './SimulatedLabel';
import { WarningList } from './WarningList';

export default function ResultsDisplay(props: { result: RunResult; compact: boolean }) {
  const language = useLanguage();
  const units = useUnitSystem();
  return (
    // Rows and canvases are made of constants: another language or unit makes them anew, of the same result.
    <Show when={`${language()} ${units()}`} keyed>
      <div class="results">
        <Show when={isSimulatedResult(props.result)}>
          <SimulatedLabel />
        </Show>
        <Show when={props.compact} fallback={<ResultSections result={props.result} />}>
          <CompactResult result={props.result} />
        </Show>
        <Attributions result={props.result} />
      </div>
    </Show>
  );
}

function CompactResult(props: { result: RunResult }) {
  const t = useSummaryText();
  const summary = createMemo(() => summarize(props.result.days));
  return (
    <>
      <ResultHeadline summary={summary()} />
      <CalibrationLine result={props.result} />
      <WarningList warnings={props.result.warnings} />
      <CompactTable days={props.result.days} />
      <A href={`/eto?${encodeRunQuery(props.result.request)}`} class="button full-result">
        {t('summary.openFull')}
      </A>
    </>
  );
}
