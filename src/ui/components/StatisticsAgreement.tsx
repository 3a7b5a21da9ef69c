import { For, Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { type StatisticsText, useStatisticsText } from '../../i18n/statistics';
import { formatIn, unitText } from '../../i18n/units';
import type { AgreementStatistics, Et0Series } from '../../share/result-statistics';
import { seriesText } from '../statistics-format';

const MEASURES = ['r2', 'kge', 'nse', 'maeMm', 'rmseMm', 'pbiasPct'] as const;
type Measure = (typeof MEASURES)[number];

/** The reference stands inside a sentence. */
function referenceText(t: StatisticsText, series: Et0Series): string {
  return series.kind === 'fused' ? t('statistics.agreement.thisResult') : seriesText(t, series);
}

/** How close the ETos of a result are to each other. */
export function StatisticsAgreement(props: { rows: readonly AgreementStatistics[] }) {
  const t = useStatisticsText();
  return (
    <section class="statistics__part">
      <h2>{t('statistics.agreement.title')}</h2>
      <Show when={props.rows.length > 0} fallback={<p>{t('statistics.agreement.nothing')}</p>}>
        <p class="soft">{t('statistics.agreement.lead')}</p>
        <AgreementTable rows={props.rows} />
        <details class="statistics__key">
          <summary>{t('statistics.agreement.key')}</summary>
          <dl class="statistics__measures">
            <For each={MEASURES}>
              {(measure) => (
                <div>
                  <dt>{t(`statistics.agreement.measures.${measure}.name`)}</dt>
                  <dd>{t(`statistics.agreement.measures.${measure}.meaning`)}</dd>
                </div>
              )}
            </For>
          </dl>
        </details>
      </Show>
    </section>
  );
}

function AgreementTable(props: { rows: readonly AgreementStatistics[] }) {
  const t = useStatisticsText();
  return (
    <section class="table-wrap" tabindex={0} aria-label={t('statistics.agreement.caption')}>
      <table class="statistics-table">
        <caption class="visually-hidden">{t('statistics.agreement.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('statistics.agreement.estimate')}{' '}
              <span class="statistics-table__unit">{t('statistics.agreement.reference')}</span>
            </th>
            <th scope="col" class="num">
              {t('statistics.agreement.days')}
            </th>
            <For each={MEASURES}>{(measure) => <MeasureHead measure={measure} />}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  {seriesText(t, row.estimate)}{' '}
                  <span class="statistics-table__unit soft">
                    {t('statistics.agreement.against', referenceText(t, row.reference))}
                  </span>
                </th>
                <td class="num">{formatNumber(row.dayCount, 0)}</td>
                <For each={MEASURES}>{(measure) => <td class="num">{measureText(measure, row[measure])}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

const UNITS: Readonly<Partial<Record<Measure, () => string>>> = {
  maeMm: () => unitText('waterRate'),
  rmseMm: () => unitText('waterRate'),
  pbiasPct: () => '%',
};

function MeasureHead(props: { measure: Measure }) {
  const t = useStatisticsText();
  return (
    <th scope="col" class="num">
      <abbr title={t(`statistics.agreement.measures.${props.measure}.meaning`)}>
        {t(`statistics.agreement.measures.${props.measure}.name`)}
      </abbr>
      <Show when={UNITS[props.measure]}>{(unit) => <span class="statistics-table__unit">{unit()()}</span>}</Show>
    </th>
  );
}

function measureText(measure: Measure, value: number | null): string {
  if (measure === 'maeMm' || measure === 'rmseMm') return formatIn('waterRate', value);
  return formatNumber(value, measure === 'pbiasPct' ? 1 : 2);
}
