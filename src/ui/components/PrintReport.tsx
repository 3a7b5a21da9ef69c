/** A result on two pages of paper: what it says, and the numbers. It is on the page only while it is printed. */
import { Portal } from 'solid-js/web';
import type { RunResult } from '../../protocol';
import { ReportFigures } from './ReportFigures';
import { ReportPeriods } from './ReportPeriods';

export default function PrintReport(props: { result: RunResult }) {
  return (
    <Portal ref={(host) => host.classList.add('print-host')}>
      <article class="print-report">
        <ReportFigures result={props.result} />
        <ReportPeriods result={props.result} />
      </article>
    </Portal>
  );
}
