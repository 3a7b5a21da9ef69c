/** The charts of a result. */
import EtoChart from '../charts/EtoChart';
import type { SectionProps } from './section-props';

export default function ChartsSection(props: SectionProps) {
  return <EtoChart days={props.result.days} />;
}
