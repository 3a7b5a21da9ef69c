/** The statistics of a result. */
import { createMemo } from 'solid-js';
import { useStatisticsText } from '../../i18n/statistics';
import { statisticsOf } from '../../share/result-statistics';
import { StatisticsAgreement } from '../components/StatisticsAgreement';
import { StatisticsPeriods } from '../components/StatisticsPeriods';
import { StatisticsShape } from '../components/StatisticsShape';
import { StatisticsTable } from '../components/StatisticsTable';
import { StatisticsTrend } from '../components/StatisticsTrend';
import '../styles/statistics.css';
import type { SectionProps } from './section-props';

export default function StatisticsSection(props: SectionProps) {
  const t = useStatisticsText();
  const statistics = createMemo(() => statisticsOf(props.result));
  return (
    <div class="statistics">
      <section class="statistics__part">
        <h2>{t('statistics.title')}</h2>
        <p class="soft">{t('statistics.lead')}</p>
        <StatisticsTable variables={statistics().variables} />
        <StatisticsShape variables={statistics().variables} />
      </section>
      <StatisticsTrend variables={statistics().variables} />
      <StatisticsPeriods kind="month" periods={statistics().months} />
      <StatisticsPeriods kind="dekad" periods={statistics().dekads} />
      <StatisticsAgreement rows={statistics().agreement} />
    </div>
  );
}
