/** The results of a comparison side by side: a row for each, its difference from the first, and what to know of them. */
import { A } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { useLocale } from '../../i18n';
import { type CompareText, useCompareText } from '../../i18n/compare';
import { formatDay, formatNumber } from '../../i18n/format';
import { formatIn, formatWithUnit, unitText } from '../../i18n/units';
import type { RunResult } from '../../protocol';
import { saveTextFile, type TextFile } from '../../share/download';
import { csvDialectOf, toLocaleCsv } from '../../share/export-locale-csv';
import { encodeRunQuery } from '../../share/link';
import { metaOf } from '../../sources/registry';
import { type ComparisonRow, cautionsOf, comparisonRow, differenceFrom } from '../comparison-rows';
import { comparisonTable } from '../exports/comparison-table';
import { CreditList, creditsOf } from './Attributions';

/** One result of a comparison and the name it goes by. */
export interface Compared {
  readonly name: string;
  readonly result: RunResult;
}

export function CompareTable(props: { compared: readonly Compared[] }) {
  const t = useCompareText();
  const rows = createMemo(() => props.compared.map(({ result }) => comparisonRow(result)));
  const credits = () => [...new Set(props.compared.flatMap(({ result }) => creditsOf(result)))];
  const unit = () => unitText('waterDepth');
  return (
    <section class="card stack" aria-labelledby="compare-table-title">
      <h2 id="compare-table-title">{t('compare.table.title')}</h2>
      <Cautions rows={rows()} />
      <section class="table-wrap" tabindex={0} aria-label={t('results.scrollHint')}>
        <table aria-labelledby="compare-table-title" class="compare-table">
          <thead>
            <tr>
              <th scope="col">{t('compare.table.name')}</th>
              <th scope="col" class="num">{`${t('compare.table.total')}, ${unit()}`}</th>
              <th scope="col" class="num">{`${t('compare.table.mean')}, ${unitText('waterRate')}`}</th>
              <th scope="col" class="num">{`${t('compare.table.difference')}, ${unitText('waterRate')}`}</th>
              <th scope="col">{t('compare.table.highest')}</th>
              <th scope="col" class="num">{`${t('compare.table.rain')}, ${unit()}`}</th>
              <th scope="col" class="num">{`${t('compare.table.balance')}, ${unit()}`}</th>
              <th scope="col" class="num">
                {t('compare.table.days')}
              </th>
              <th scope="col" class="num">
                {t('compare.table.high')}
              </th>
              <th scope="col">{t('compare.table.sources')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row, i) => (
                <Show when={props.compared[i()]}>
                  {(compared) => <Row compared={compared()} row={row} first={i() > 0 ? rows()[0] : undefined} />}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <div>
        <button type="button" class="button" onClick={() => saveTextFile(csvFile(t, props.compared))}>
          {t('compare.csv')}
        </button>
      </div>
      <CreditList credits={credits()} />
    </section>
  );
}

function csvFile(t: CompareText, compared: readonly Compared[]): TextFile {
  const text = toLocaleCsv(comparisonTable(t, compared), csvDialectOf(useLocale()()));
  return { name: 'EVAonline_comparison.csv', text, mimeType: 'text/csv' };
}

/** `first` is absent in the first row, which differs from nothing. */
function Row(props: { compared: Compared; row: ComparisonRow; first: ComparisonRow | undefined }) {
  const t = useCompareText();
  const { name, result } = props.compared;
  const { row, first } = props;
  const difference = first ? differenceFrom(first, row) : null;
  return (
    <tr>
      <th scope="row">
        <A href={`/eto?${encodeRunQuery(result.request)}`} aria-label={t('compare.table.open', name)}>
          {name}
        </A>
      </th>
      <td class="num">{formatIn('waterDepth', row.totalMm)}</td>
      <td class="num">{formatIn('waterRate', row.meanMm)}</td>
      <td class="num">{difference ? differenceText(difference) : '–'}</td>
      <td>
        {row.highest
          ? t('compare.table.onDay', {
              amount: formatWithUnit('waterRate', row.highest.et0Mm),
              day: formatDay(row.highest.day),
            })
          : '–'}
      </td>
      <td class="num">{formatIn('waterDepth', row.rainMm)}</td>
      <td class="num">{formatIn('waterDepth', row.balanceMm)}</td>
      <td class="num">
        {t('compare.table.count', {
          counted: formatNumber(row.et0DayCount, 0),
          total: formatNumber(row.dayCount, 0),
        })}
      </td>
      <td class="num">{formatNumber(row.highDayCount, 0)}</td>
      <td>{row.sources.map((id) => metaOf(id).name).join(', ')}</td>
    </tr>
  );
}

/** +0.42 (+9 %): a sign in both directions, because it is the direction that is asked for. */
function differenceText({ mm, pct }: { readonly mm: number; readonly pct: number }): string {
  const sign = mm > 0 ? '+' : '';
  const share = Number.isNaN(pct) ? '' : ` (${sign}${formatNumber(pct, 0)}\u00a0%)`;
  return `${sign}${formatIn('waterRate', mm)}${share}`;
}

function Cautions(props: { rows: readonly ComparisonRow[] }) {
  const t = useCompareText();
  return (
    <Show when={cautionsOf(props.rows).length > 0}>
      <section class="notice notice--info" aria-label={t('compare.cautions.title')}>
        <ul class="plain-list stack stack--tight">
          <For each={cautionsOf(props.rows)}>{(caution) => <li>{t(`compare.cautions.${caution}`)}</li>}</For>
        </ul>
      </section>
    </Show>
  );
}
