/** Totals and means by month or year: of the days that have a value, whose number stands beside them. */
import { type EpochDay, formatIsoDate } from '../../domain/calendar';
import type { ExportsText } from '../../i18n/exports';
import type { ExportColumn, ExportTable } from '../../share/export-table';
import type { PeriodStatistics } from '../../share/result-statistics';
import { quantityColumn } from './day-table';

/** A row a month. */
export function monthTable(t: ExportsText, months: readonly PeriodStatistics[]): ExportTable {
  const month = (row: number) => isoMonth(months[row]?.startDay);
  return {
    name: t('exports.sheets.months'),
    rowCount: months.length,
    columns: [{ kind: 'text', header: t('exports.columns.month'), text: month }, ...periodColumns(t, months)],
  };
}

/** `2010-01`: it sorts, and every spreadsheet keeps it as it is. */
function isoMonth(day: EpochDay | undefined): string {
  return day === undefined ? '' : formatIsoDate(day).slice(0, 7);
}

function periodColumns(t: ExportsText, periods: readonly PeriodStatistics[]): readonly ExportColumn[] {
  type Name = Exclude<keyof PeriodStatistics, 'startDay'>;
  const numberOf = (name: Name) => (row: number) => periods[row]?.[name] ?? Number.NaN;
  const count = (header: string, name: Name): ExportColumn => ({
    kind: 'number',
    header,
    decimals: 0,
    value: numberOf(name),
  });
  return [
    count(t('exports.columns.days'), 'dayCount'),
    count(t('exports.columns.et0Days'), 'et0DayCount'),
    quantityColumn(t, t('exports.columns.et0Total'), 'waterDepth', numberOf('et0TotalMm')),
    quantityColumn(t, t('exports.columns.et0Mean'), 'waterRate', numberOf('et0MeanMm')),
    count(t('exports.columns.rainDays'), 'rainDayCount'),
    quantityColumn(t, t('exports.columns.rainTotal'), 'waterDepth', numberOf('rainTotalMm')),
  ];
}
