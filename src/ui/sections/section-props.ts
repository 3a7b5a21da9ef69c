import type { RunResult } from '../../protocol';
import type { ResultViewControl } from '../result-view';

/** What every section of a result is given. */
export interface SectionProps {
  readonly result: RunResult;
  readonly control: ResultViewControl;
}
