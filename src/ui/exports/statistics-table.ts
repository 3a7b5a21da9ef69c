/** The statistics of a result as sheets: the numbers of the screen, a row a variable and a row a pair. */

import type { ExportsText } from '../../i18n/exports';
import { formatNumber } from '../../i18n/format';
import { useStatisticsText } from '../../i18n/statistics';
import { inUnits, type Quantity, unitDecimals, unitText } from '../../i18n/units';
import type { ExportColumn, ExportTable } from '../../share/export-table';
import type {
  AgreementStatistics,
  Et0Series,
  TrendStatistics,
  VariableStatistics,
} from '../../share/result-statistics';
import { STATISTICS, type Statistic } from '../../share/statistics-rules';
import { metaOf } from '../../sources/registry';
import { QUANTITIES } from '../days/columns';

const DECIMALS = 4;
const NAME_WIDTH = 32;
const DAYS_PER_MONTH_TREND = 30;

/** A row a variable, a column a statistic; one that is not given is an empty cell. */
export function statisticsTable(t: ExportsText, variables: readonly VariableStatistics[]): ExportTable {
  const s = useStatisticsText();
  const text = (header: string, of: (row: VariableStatistics) => string): ExportColumn => ({
    kind: 'text',
    header,
    text: (row) => rowOf(variables, row, of) ?? '',
  });
  return {
    name: t('exports.sheets.statistics'),
    rowCount: variables.length,
    columns: [
      text(s('statistics.trend.variable'), ({ variable }) => t(`results.columns.${variable}.label`)),
      text(t('exports.columns.unit'), ({ variable }) => unitText(QUANTITIES[variable])),
      ...STATISTICS.map(
        (name): ExportColumn => ({
          kind: 'number',
          header: s(`statistics.names.${name}`),
          decimals: name === 'dayCount' ? 0 : DECIMALS,
          value: (row) =>
            rowOf(variables, row, ({ variable, values }) => shown(name, QUANTITIES[variable], values[name])) ??
            Number.NaN,
        }),
      ),
      text(s('statistics.trend.change'), ({ variable, trend }) =>
        trend ? trendText(QUANTITIES[variable], trend) : '',
      ),
      numberColumn(t('exports.columns.trendP'), (row) => rowOf(variables, row, ({ trend }) => trend?.p ?? null)),
    ],
  };
}

/** How close each ETo is to another; errors in the units on the screen. */
export function agreementTable(pairs: readonly AgreementStatistics[]): ExportTable {
  const s = useStatisticsText();
  const measure = (name: 'r2' | 'kge' | 'nse' | 'pbiasPct') =>
    numberColumn(s(`statistics.agreement.measures.${name}.name`), (row) => pairs[row]?.[name] ?? null);
  const error = (name: 'maeMm' | 'rmseMm') =>
    numberColumn(`${s(`statistics.agreement.measures.${name}.name`)} (${unitText('waterRate')})`, (row) =>
      shown('standardDeviation', 'waterRate', pairs[row]?.[name] ?? null),
    );
  const series = (header: string, of: (pair: AgreementStatistics) => Et0Series): ExportColumn => ({
    kind: 'text',
    header,
    width: NAME_WIDTH,
    text: (row) => rowOf(pairs, row, (pair) => seriesName(of(pair))) ?? '',
  });
  return {
    name: s('statistics.agreement.title'),
    rowCount: pairs.length,
    columns: [
      series(s('statistics.agreement.estimate'), ({ estimate }) => estimate),
      series(s('statistics.agreement.reference'), ({ reference }) => reference),
      numberColumn(s('statistics.agreement.days'), (row) => pairs[row]?.dayCount ?? null, 0),
      measure('r2'),
      measure('kge'),
      measure('nse'),
      error('maeMm'),
      error('rmseMm'),
      measure('pbiasPct'),
    ],
  };
}

function rowOf<Row, T>(rows: readonly Row[], row: number, of: (row: Row) => T): T | undefined {
  const found = rows[row];
  return found === undefined ? undefined : of(found);
}

function numberColumn(
  header: string,
  value: (row: number) => number | null | undefined,
  decimals = DECIMALS,
): ExportColumn {
  return { kind: 'number', header, decimals, value: (row) => value(row) ?? Number.NaN };
}

const LEVELS: readonly Statistic[] = ['mean', 'max', 'min', 'median', 'lowerQuartile', 'upperQuartile'];
const SPREADS: readonly Statistic[] = ['standardDeviation', 'interquartileRange'];

/** A statistic in the units on the screen: a spread of 1 °C is one of 1.8 °F, not of 33.8. */
function shown(name: Statistic, quantity: Quantity, metric: number | null): number {
  if (metric === null) return Number.NaN;
  if (LEVELS.includes(name)) return inUnits(quantity, metric);
  return SPREADS.includes(name) ? inUnits(quantity, metric) - inUnits(quantity, 0) : metric;
}

function trendText(quantity: Quantity, { slope, perDays }: TrendStatistics): string {
  const s = useStatisticsText();
  const change = formatNumber(shown('standardDeviation', quantity, slope), unitDecimals(quantity) + 2);
  const withUnit = `${change} ${unitText(quantity)}`;
  return `${withUnit} ${s(perDays === DAYS_PER_MONTH_TREND ? 'statistics.trend.inThirtyDays' : 'statistics.trend.aYear')}`;
}

function seriesName(series: Et0Series): string {
  const s = useStatisticsText();
  if (series.kind === 'fused') return s('statistics.agreement.fused');
  const { name } = metaOf(series.source);
  return s(series.kind === 'source' ? 'statistics.agreement.alone' : 'statistics.agreement.provider', name);
}
