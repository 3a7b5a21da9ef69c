/** The first section of a result: what a person came for. */
import { createMemo, Show } from 'solid-js';
import { useSummaryText } from '../../i18n/summary';
import { formatWithUnit } from '../../i18n/units';
import { CalibrationLine } from '../components/CalibrationLine';
import { IrrigationOnDemand } from '../components/IrrigationOnDemand';
import { PeriodTable } from '../components/PeriodTable';
import { ResultSummary } from '../components/ResultSummary';
import { SummaryFacts } from '../components/SummaryFacts';
import { WarningList } from '../components/WarningList';
import { summarize } from '../result-summary';
import '../styles/summary.css';
import { meanHalfBandMm } from '../summary/comparisons';
import { sumDays, sumPeriods } from '../summary/day-sums';
import type { SectionProps } from './section-props';

export function SummarySection(props: SectionProps) {
  const t = useSummaryText();
  const summary = createMemo(() => summarize(props.result.days));
  const sums = createMemo(() => sumDays(props.result.days));
  const periods = createMemo(() => sumPeriods(props.result.days));
  const halfBandMm = createMemo(() => meanHalfBandMm(props.result.days));
  return (
    <>
      <ResultSummary summary={summary()} />
      <Show when={halfBandMm()}>
        {(half) => <p class="summary-band soft">{t('summary.band', formatWithUnit('waterRate', half()))}</p>}
      </Show>
      <CalibrationLine result={props.result} />
      <WarningList warnings={props.result.warnings} />
      <SummaryFacts days={props.result.days} sums={sums()} sources={props.result.sources} />
      <Show when={periods().rows.length > 1}>
        <PeriodTable {...periods()} />
      </Show>
      <IrrigationOnDemand {...props} />
    </>
  );
}
