/** The statistics of a result as sheets: the numbers of the screen, a row a variable and a row a pair. */

import type { ExportsText } from '../../i18n/exports';
import { formatNumber } from '../../i18n/format';
import { useStatisticsText } from '../../i18n/statistics';
import { inUnits, unitDecimals, unitText } from '../../i18n/units';
import type { ExportColumn, ExportTable } from '../../share/export-table';
import type {
  AgreementStatistics,
  Et0Series,
  StatisticsVariable,
  TrendStatistics,
  VariableStatistics,
} from '../../share/result-statistics';
import { STATISTICS } from '../../share/statistics-rules';
import { differenceQuantity, QUANTITY_OF, seriesText, statisticInUnits } from '../statistics-format';
import { perText } from '../statistics-trend-text';

const DECIMALS = 4;
const NAME_WIDTH = 32;

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
      text(t('exports.columns.unit'), ({ variable }) => unitText(QUANTITY_OF[variable])),
      ...STATISTICS.map(
        (name): ExportColumn => ({
          kind: 'number',
          header: s(`statistics.names.${name}`),
          decimals: name === 'dayCount' ? 0 : DECIMALS,
          value: (row) =>
            rowOf(variables, row, ({ variable, values }) => statisticInUnits(variable, name, values[name])) ??
            Number.NaN,
        }),
      ),
      text(s('statistics.trend.change'), ({ variable, trend }) => (trend ? trendText(variable, trend) : '')),
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
      inUnits('waterRate', pairs[row]?.[name] ?? Number.NaN),
    );
  const series = (header: string, of: (pair: AgreementStatistics) => Et0Series): ExportColumn => ({
    kind: 'text',
    header,
    width: NAME_WIDTH,
    text: (row) => rowOf(pairs, row, (pair) => seriesText(s, of(pair))) ?? '',
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

function trendText(variable: StatisticsVariable, trend: TrendStatistics): string {
  const quantity = differenceQuantity(variable);
  const change = formatNumber(inUnits(quantity, trend.slope), unitDecimals(quantity) + 2);
  return `${change} ${unitText(quantity)} ${perText(useStatisticsText(), trend)}`;
}
