/** The first section of a result: what a person came for. */
import { createMemo } from 'solid-js';
import { CalibrationLine } from '../components/CalibrationLine';
import { ResultSummary } from '../components/ResultSummary';
import { WarningList } from '../components/WarningList';
import { summarize } from '../result-summary';
import type { SectionProps } from './section-props';

export function SummarySection(props: SectionProps) {
  const summary = createMemo(() => summarize(props.result.days));
  return (
    <>
      <ResultSummary summary={summary()} />
      <CalibrationLine result={props.result} />
      <WarningList warnings={props.result.warnings} />
    </>
  );
}
