import { Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatDay, formatNumber } from '../../i18n/format';
import { useSummaryText } from '../../i18n/summary';
import { formatIn, formatWithUnit, unitText } from '../../i18n/units';
import { qualityOf } from '../day-row';
import type { ResultSummary } from '../result-summary';
import { QualityBadge } from './QualityBadge';

/** The one strong number of a short result: ETo of the last day that has a value. */
export function ResultHeadline(props: { summary: ResultSummary }) {
  const t = useSummaryText();
  return (
    <Show when={props.summary.counted} fallback={<NoEt0 />}>
      {(counted) => (
        <div class="headline">
          <p class="headline__label">{t('results.headlineDay', formatDay(counted().last.day, 'full'))}</p>
          <p class="headline__value">
            <span class="headline__number">{formatIn('waterRate', counted().last.et0Mm, 1)}</span>
            <span class="headline__unit">{unitText('waterRate')}</span>
            <QualityBadge quality={qualityOf(counted().last.quality)} />
          </p>
          <Show when={counted().last.band}>
            {(band) => (
              <p class="headline__band">{t('summary.bandOfDay', { ...band(), unit: unitText('waterRate') })}</p>
            )}
          </Show>
          <Show when={props.summary.et0DayCount > 1}>
            <p class="soft">
              {t('summary.headlinePeriod', {
                days: formatNumber(props.summary.et0DayCount, 0),
                mean: formatWithUnit('waterRate', counted().meanMm, 1),
                total: formatWithUnit('waterDepth', counted().totalMm),
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
