/** The statistics of a result. */
import { useStatisticsText } from '../../i18n/statistics';
import type { SectionProps } from './section-props';

export default function StatisticsSection(_props: SectionProps) {
  const t = useStatisticsText();
  return <h2>{t('statistics.title')}</h2>;
}
