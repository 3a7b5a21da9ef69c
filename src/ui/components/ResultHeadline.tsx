import { Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatDay, formatNumber } from '../../i18n/format';
import { qualityOf } from '../day-row';
import type { ResultSummary } from '../result-summary';
import { QualityBadge } from './QualityBadge';

/** The one strong number of a short result: ETo of the last day that has a value. */
export function ResultHeadline(props: { summary: ResultSummary }) {
  const t = useText();
  return (
    <Show when={props.summary.counted} fallback={<NoEt0 />}>
      {(counted) => (
        <div class="headline">
          <p class="headline__label">{t('results.headlineDay', formatDay(counted().last.day, 'full'))}</p>
          <p class="headline__value">
            <span class="headline__number">{formatNumber(counted().last.et0Mm, 1)}</span>
            <span class="headline__unit">{t('results.mmPerDay')}</span>
            <QualityBadge quality={qualityOf(counted().last.quality)} />
          </p>
          <Show when={counted().last.band}>
            {(band) => <p class="headline__band">{t('results.bandOfDay', band())}</p>}
          </Show>
          <Show when={props.summary.et0DayCount > 1}>
            <p class="soft">
              {t('results.headlinePeriod', {
                days: formatNumber(props.summary.et0DayCount, 0),
                mean: formatNumber(counted().meanMm, 1),
                total: formatNumber(counted().totalMm, 1),
              })}
            </p>
          </Show>
        </div>
      )}
    </Show>
  );
}

/** Says that there is no number, and why. */
export function NoEt0() {
  const t = useText();
  return (
    <div class="headline">
      <p class="headline__label">{t('results.headlineNone')}</p>
      <p>{t('results.headlineNoneHint')}</p>
    </div>
  );
}
