/** Where a result comes from and how it was made. */
import { Provenance } from '../components/Provenance';
import type { SectionProps } from './section-props';

export default function SourcesSection(props: SectionProps) {
  return <Provenance result={props.result} />;
}
