import { For, Show } from 'solid-js';
import { useStatisticsText } from '../../i18n/statistics';
import { unitText } from '../../i18n/units';
import type { StatisticsVariable, TrendStatistics, VariableStatistics } from '../../share/result-statistics';
import { differenceQuantity, formatP } from '../statistics-format';
import { basisText, changesOf, et0TrendSentence, perText, readingOf } from '../statistics-trend-text';

interface TrendOf {
  readonly variable: StatisticsVariable;
  readonly trend: TrendStatistics;
}

const READING_SIGNS = { rises: '↗', falls: '↘', none: '→' } as const;

/** The trend of ETo in words, that of every variable in a table, and what it stands on. */
export function StatisticsTrend(props: { variables: readonly VariableStatistics[] }) {
  const t = useStatisticsText();
  const et0 = () => props.variables.find(({ variable }) => variable === 'et0Mm');
  const trends = () =>
    props.variables.flatMap(({ variable, trend }): TrendOf[] => (trend ? [{ variable, trend }] : []));
  const basis = () => et0()?.trend?.basis;
  return (
    <section class="statistics__part">
      <h2>{t('statistics.trend.title')}</h2>
      <Show when={et0()?.trend}>{(trend) => <p class="statistics__lead">{et0TrendSentence(t, trend())}</p>}</Show>
      <Show when={et0()?.trendNotGiven}>{(reason) => <p>{t(`statistics.notGiven.${reason()}`)}</p>}</Show>
      <Show when={basis() === 'days'}>
        <p>{t('statistics.trend.season')}</p>
      </Show>
      <Show when={basis() === 'months'}>
        <p>{t('statistics.trend.anomalies')}</p>
      </Show>
      <Show when={trends().length > 0}>
        <TrendTable trends={trends()} />
        <p class="statistics__notes">{t('statistics.trend.method')}</p>
      </Show>
    </section>
  );
}

function TrendTable(props: { trends: readonly TrendOf[] }) {
  const t = useStatisticsText();
  return (
    <section class="table-wrap" tabindex={0} aria-label={t('statistics.trend.caption')}>
      <table class="statistics-table">
        <caption class="visually-hidden">{t('statistics.trend.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('statistics.trend.variable')}</th>
            <th scope="col" class="num">
              {t('statistics.trend.change')}
              <Show when={props.trends[0]}>
                {(first) => <span class="statistics-table__unit">{perText(t, first().trend)}</span>}
              </Show>
            </th>
            <th scope="col" class="num">
              {t('statistics.trend.limits')}
            </th>
            <th scope="col" class="num">
              p
            </th>
            <th scope="col">{t('statistics.trend.reading')}</th>
            <th scope="col">{t('statistics.trend.basis')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.trends}>{(row) => <TrendRow {...row} />}</For>
        </tbody>
      </table>
    </section>
  );
}

function TrendRow(props: TrendOf) {
  const t = useStatisticsText();
  const changes = () => changesOf(props.variable, props.trend);
  const reading = () => readingOf(props.trend);
  return (
    <tr>
      <th scope="row">
        {t(`results.columns.${props.variable}.label`)}{' '}
        <span class="soft">{unitText(differenceQuantity(props.variable))}</span>
      </th>
      <td class="num">{changes().slope}</td>
      <td class="num">{t('statistics.trend.range', { low: changes().low, high: changes().high })}</td>
      <td class="num">{formatP(props.trend.p)}</td>
      <td class="statistics-table__words">
        <span aria-hidden="true">{READING_SIGNS[reading()]}</span> {t(`statistics.trend.readings.${reading()}`)}
      </td>
      <td class="statistics-table__words">{basisText(t, props.trend)}</td>
    </tr>
  );
}
