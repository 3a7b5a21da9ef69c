/** The second page of a report: a row a day, or a month, or a year where the period is long. */
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { civilDateOf, type EpochDay } from '../../domain/calendar';
import { INPUT_VARIABLES } from '../../domain/series';
import { useExportsText } from '../../i18n/exports';
import { formatDay, formatNumber } from '../../i18n/format';
import { formatIn, unitText } from '../../i18n/units';
import type { ResultDays, RunResult } from '../../protocol';
import type { PeriodStatistics } from '../../share/result-statistics';
import { bandOf, cellText, dayText, rowQuality } from '../day-row';
import { QUANTITIES } from '../days/columns';
import { ROOMY_ROWS, reportRows } from '../exports/report-periods';

/** The mean temperature goes with its extremes. */
const INPUTS = INPUT_VARIABLES.filter((name) => name !== 'tempMeanC');

export function ReportPeriods(props: { result: RunResult }) {
  const t = useExportsText();
  const rows = reportRows(props.result);
  return (
    <section class="print-page">
      <Switch>
        <Match when={rows.kind === 'days'}>
          <h2>{t('exports.report.daysTitle')}</h2>
          <DayRows days={props.result.days} />
        </Match>
        <Match when={rows.kind !== 'days' && rows}>
          {(long) => (
            <>
              <h2>{t(`exports.report.${long().kind}Title`)}</h2>
              <p class="print-small">{t('exports.report.longWhy')}</p>
              <PeriodRows periods={long().periods} isOfYears={long().kind === 'years'} />
            </>
          )}
        </Match>
      </Switch>
    </section>
  );
}

function DayRows(props: { days: ResultDays }) {
  const t = useExportsText();
  return (
    <table class="print-table" classList={{ 'print-table--dense': props.days.et0Mm.length > ROOMY_ROWS }}>
      <thead>
        <tr>
          <th scope="col">{t('results.date')}</th>
          <Head name={t('results.columns.et0Mm.label')} unit={unitText('waterRate')} />
          <Head name={t('results.band.label')} unit={unitText('waterRate')} />
          <th scope="col">{t('results.quality')}</th>
          <For each={INPUTS}>
            {(name) => <Head name={t(`results.columns.${name}.label`)} unit={unitText(QUANTITIES[name])} />}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={Array.from(props.days.et0Mm.keys())}>
          {(index) => (
            <tr>
              <th scope="row">{dayText(props.days, index)}</th>
              <NumberCell>{cellText(props.days, 'et0Mm', index)}</NumberCell>
              <NumberCell>
                <Show when={bandOf(props.days, index)}>{(band) => <>{t('results.bandRange', band())}</>}</Show>
              </NumberCell>
              <td>{t(`quality.${rowQuality(props.days, index)}`)}</td>
              <For each={INPUTS}>{(name) => <NumberCell>{cellText(props.days, name, index)}</NumberCell>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function PeriodRows(props: { periods: readonly PeriodStatistics[]; isOfYears: boolean }) {
  const t = useExportsText();
  const whole = (count: number) => formatNumber(count, 0);
  const nameOf = (day: EpochDay) => (props.isOfYears ? String(civilDateOf(day).year) : formatDay(day, 'month'));
  return (
    <>
      <table class="print-table" classList={{ 'print-table--dense': props.periods.length > ROOMY_ROWS }}>
        <thead>
          <tr>
            <th scope="col">{t(props.isOfYears ? 'exports.columns.year' : 'exports.columns.month')}</th>
            <Head name={t('exports.columns.et0Total')} unit={unitText('waterDepth')} />
            <Head name={t('exports.columns.et0Mean')} unit={unitText('waterRate')} />
            <Head name={t('exports.columns.et0Days')} />
            <Head name={t('exports.columns.rainTotal')} unit={unitText('waterDepth')} />
            <Head name={t('exports.columns.rainDays')} />
          </tr>
        </thead>
        <tbody>
          <For each={props.periods}>
            {(period) => (
              <tr>
                <th scope="row">{nameOf(period.startDay)}</th>
                <NumberCell>{formatIn('waterDepth', period.et0TotalMm)}</NumberCell>
                <NumberCell>{formatIn('waterRate', period.et0MeanMm)}</NumberCell>
                <NumberCell>{whole(period.et0DayCount)}</NumberCell>
                <NumberCell>{formatIn('waterDepth', period.rainTotalMm)}</NumberCell>
                <NumberCell>{whole(period.rainDayCount)}</NumberCell>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="print-small">{t('exports.report.partial')}</p>
    </>
  );
}

function Head(props: { name: string; unit?: string }) {
  return (
    <th scope="col" class="num">
      {props.name} <span class="print-table__unit">{props.unit}</span>
    </th>
  );
}

/** A number, or the dash of a missing one. */
function NumberCell(props: { children: JSX.Element }) {
  const t = useExportsText();
  return <td class="num">{props.children ?? t('common.missing')}</td>;
}
