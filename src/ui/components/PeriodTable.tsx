import { createUniqueId, For, Show } from 'solid-js';
import { formatNumber, formatPeriod } from '../../i18n/format';
import { useSummaryText } from '../../i18n/summary';
import { formatIn, unitText } from '../../i18n/units';
import type { DaySums, PeriodKind } from '../summary/day-sums';

/** ETo, rain and their balance, week by week or longer. */
export function PeriodTable(props: { kind: PeriodKind; rows: readonly DaySums[] }) {
  const t = useSummaryText();
  const title = createUniqueId();
  return (
    <div class="periods stack stack--tight">
      <h2 id={title} class="periods__title">
        {t(`summary.periods.${props.kind}`)}
      </h2>
      <section class="table-wrap periods__wrap" tabindex={0} aria-labelledby={title}>
        <table aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col">{t('summary.period')}</th>
              <Head label={t('summary.total')} unit={unitText('waterDepth')} />
              <Head label={t('summary.rain')} unit={unitText('waterDepth')} />
              <Head label={t('summary.balance')} unit={unitText('waterDepth')} />
              <Head label={t('summary.mean')} unit={unitText('waterRate')} />
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>{(sums) => <PeriodRow sums={sums} />}</For>
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Head(props: { label: string; unit: string }) {
  return (
    <th scope="col" class="num">
      {props.label} <span class="results-table__unit">{props.unit}</span>
    </th>
  );
}

function PeriodRow(props: { sums: DaySums }) {
  return (
    <tr>
      <th scope="row" class="periods__period">
        {formatPeriod(props.sums.first, props.sums.last)}
      </th>
      <Sum mm={props.sums.et0Mm} counted={props.sums.et0DayCount} of={props.sums.dayCount} />
      <Sum mm={props.sums.rainMm} counted={props.sums.rainDayCount} of={props.sums.dayCount} />
      <Sum mm={props.sums.balanceMm} counted={props.sums.balanceDayCount} of={props.sums.dayCount} />
      <td class="num">{formatIn('waterRate', props.sums.et0Mm / props.sums.et0DayCount)}</td>
    </tr>
  );
}

/** A sum; one of fewer days than the period has says so. */
function Sum(props: { mm: number; counted: number; of: number }) {
  const t = useSummaryText();
  return (
    <td class="num">
      {formatIn('waterDepth', props.mm)}
      <Show when={props.counted > 0 && props.counted < props.of}>
        <span class="periods__part">
          {t('summary.ofDays', { counted: formatNumber(props.counted, 0), total: formatNumber(props.of, 0) })}
        </span>
      </Show>
    </td>
  );
}
