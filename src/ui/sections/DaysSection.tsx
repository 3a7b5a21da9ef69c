/** Every day of a result. */
import { ResultsTable } from '../components/ResultsTable';
import type { SectionProps } from './section-props';

export default function DaysSection(props: SectionProps) {
  return <ResultsTable result={props.result} />;
}
