import { For } from 'solid-js';
import { useAboutText } from '../../i18n/about';
import { formatNumber } from '../../i18n/format';
import { ACCURACY } from './accuracy-figures';

const COLUMNS = ['r2', 'kge', 'mae', 'rmse', 'bias', 'inBand'] as const;

type MethodRow = (typeof ACCURACY.rows)[number];

/** How far the estimates lie from a reference that they were not fitted to, beside what a visitor may compare. */
export function Accuracy() {
  const t = useAboutText();
  const { siteCount, dayCount } = ACCURACY;
  return (
    <>
      <p>{t('about.accuracy.text', { sites: formatNumber(siteCount, 0), days: formatNumber(dayCount, 0) })}</p>
      <section class="table-wrap" tabindex={0} aria-label={t('about.accuracy.title')}>
        <table class="accuracy-table">
          <caption class="visually-hidden">{t('about.accuracy.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('about.accuracy.method')}</th>
              <For each={COLUMNS}>
                {(name) => (
                  <th scope="col" class="num">
                    {t(`about.accuracy.${name}`)}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={ACCURACY.rows}>{(row) => <Row {...row} />}</For>
          </tbody>
        </table>
      </section>
      <p class="soft">{t('about.accuracy.measures')}</p>
      <p>{t('about.accuracy.conditions')}</p>
      <p>{t('about.accuracy.more')}</p>
    </>
  );
}

function Row(props: MethodRow) {
  const t = useAboutText();
  const inBandPct = () => (props.coverage90 === null ? null : 100 * props.coverage90);
  return (
    <tr>
      <th scope="row">{t(`about.accuracy.methods.${props.method}`)}</th>
      <For each={[props.r2, props.kge, props.maeMm, props.rmseMm]}>
        {(value) => <td class="num">{formatNumber(value, 2)}</td>}
      </For>
      <td class="num">{formatNumber(props.biasPct, 1)}</td>
      <td class="num">{formatNumber(inBandPct(), 0)}</td>
    </tr>
  );
}
