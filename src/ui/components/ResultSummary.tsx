import { Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatDay, formatNumber } from '../../i18n/format';
import { formatIn, unitText } from '../../i18n/units';
import type { ResultSummary as Summary } from '../result-summary';
import { NoEt0 } from './ResultHeadline';

/** A period in five figures: mean, total, highest, lowest, and how many days stand behind them. */
export function ResultSummary(props: { summary: Summary }) {
  const t = useText();
  const whole = (count: number) => formatNumber(count, 0);
  return (
    <Show when={props.summary.counted} fallback={<NoEt0 />}>
      {(counted) => (
        <dl class="summary">
          <Figure
            lead
            label={t('results.headlineMean')}
            value={formatIn('waterRate', counted().meanMm)}
            unit={unitText('waterRate')}
            note={t(
              'results.countOf',
              props.summary.et0DayCount,
              props.summary.dayCount,
              whole(props.summary.et0DayCount),
              whole(props.summary.dayCount),
            )}
          />
          <Figure
            label={t('results.total')}
            value={formatIn('waterDepth', counted().totalMm)}
            unit={unitText('waterDepth')}
            note={t('results.sumOfDays', props.summary.et0DayCount, whole(props.summary.et0DayCount))}
          />
          <Figure
            label={t('results.highest')}
            value={formatIn('waterRate', counted().highest.et0Mm)}
            unit={unitText('waterRate')}
            note={t('results.onDate', formatDay(counted().highest.day))}
          />
          <Figure
            label={t('results.lowest')}
            value={formatIn('waterRate', counted().lowest.et0Mm)}
            unit={unitText('waterRate')}
            note={t('results.onDate', formatDay(counted().lowest.day))}
          />
        </dl>
      )}
    </Show>
  );
}

function Figure(props: { label: string; value: string; unit: string; note: string; lead?: boolean }) {
  return (
    <div class="figure" classList={{ 'figure--lead': props.lead ?? false }}>
      <dt class="figure__label">{props.label}</dt>
      <dd>
        <span class="figure__value">{props.value}</span> <span class="figure__unit">{props.unit}</span>
        <span class="figure__note">{props.note}</span>
      </dd>
    </div>
  );
}
