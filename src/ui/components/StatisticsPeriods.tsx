import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { yearOf } from '../../domain/calendar';
import type { PeriodKind } from '../../domain/reference-et/periods';
import { formatNumber, formatPeriod } from '../../i18n/format';
import { useStatisticsText } from '../../i18n/statistics';
import { formatIn, unitText } from '../../i18n/units';
import type { PeriodStatistics } from '../../share/result-statistics';

/** More rows than this are shown a year at a time: what a browser lays out without holding up the page. */
const MOST_ROWS = 120;

/** Totals and means by month or dekad, folded away; nothing is laid out before it is opened. */
export function StatisticsPeriods(props: { kind: PeriodKind; periods: readonly PeriodStatistics[] }) {
  const t = useStatisticsText();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="statistics__fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t(`statistics.periods.${props.kind}`)}</h2>
      </summary>
      <Show when={isOpen()}>
        <Opened {...props} />
      </Show>
    </details>
  );
}

function isPartial({ dayCount, et0DayCount, rainDayCount }: PeriodStatistics): boolean {
  return et0DayCount < dayCount || rainDayCount < dayCount;
}

function Opened(props: { kind: PeriodKind; periods: readonly PeriodStatistics[] }) {
  const t = useStatisticsText();
  const years = createMemo(() => [...new Set(props.periods.map(({ startDay }) => yearOf(startDay)))]);
  const [year, setYear] = createSignal(years().at(-1));
  const isPaged = () => props.periods.length > MOST_ROWS;
  const shown = () => (isPaged() ? props.periods.filter(({ startDay }) => yearOf(startDay) === year()) : props.periods);
  const field = createUniqueId();
  return (
    <div class="statistics__part">
      <Show when={props.periods.some(isPartial)}>
        <p class="statistics__notes">{t('statistics.periods.partial')}</p>
      </Show>
      <Show when={isPaged()}>
        <div class="cluster">
          <label for={field}>{t('statistics.periods.year')}</label>
          <select
            id={field}
            class="statistics__year"
            value={year()}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          >
            <For each={years()}>{(each) => <option value={each}>{each}</option>}</For>
          </select>
        </div>
      </Show>
      <PeriodTable name={t(`statistics.periods.${props.kind}`)} periods={shown()} />
    </div>
  );
}

function PeriodTable(props: { name: string; periods: readonly PeriodStatistics[] }) {
  const t = useStatisticsText();
  return (
    <section class="table-wrap" tabindex={0} aria-label={props.name}>
      <table class="statistics-table">
        <caption class="visually-hidden">{props.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('statistics.periods.period')}</th>
            <th scope="col" class="num">
              {t('statistics.periods.total')}
              <span class="statistics-table__unit">{unitText('waterDepth')}</span>
            </th>
            <th scope="col" class="num">
              {t('statistics.periods.mean')}
              <span class="statistics-table__unit">{unitText('waterRate')}</span>
            </th>
            <th scope="col" class="num">
              {t('statistics.periods.rain')}
              <span class="statistics-table__unit">{unitText('waterDepth')}</span>
            </th>
            <th scope="col" class="num">
              {t('statistics.periods.days')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.periods}>{(period) => <PeriodRow period={period} />}</For>
        </tbody>
      </table>
    </section>
  );
}

function PeriodRow(props: { period: PeriodStatistics }) {
  const t = useStatisticsText();
  const { startDay, dayCount, et0DayCount, et0TotalMm, et0MeanMm, rainDayCount, rainTotalMm } = props.period;
  return (
    <tr>
      <th scope="row">{formatPeriod(startDay, startDay + dayCount - 1)}</th>
      <td class="num">
        <PartialSign isPartial={et0TotalMm !== null && et0DayCount < dayCount} />
        {formatIn('waterDepth', et0TotalMm)}
      </td>
      <td class="num">{formatIn('waterRate', et0MeanMm)}</td>
      <td class="num">
        <PartialSign isPartial={rainTotalMm !== null && rainDayCount < dayCount} />
        {formatIn('waterDepth', rainTotalMm)}
      </td>
      <td class="num">
        {t('statistics.periods.dayCount', { counted: formatNumber(et0DayCount, 0), all: formatNumber(dayCount, 0) })}
      </td>
    </tr>
  );
}

function PartialSign(props: { isPartial: boolean }) {
  const t = useStatisticsText();
  return (
    <Show when={props.isPartial}>
      <span class="statistics-table__sign" role="img" aria-label={t('statistics.periods.partialSign')}>
        ◐
      </span>{' '}
    </Show>
  );
}
