/** A result as the sheets of a workbook. */
import type { ExportsText } from '../../i18n/exports';
import type { RunResult } from '../../protocol';
import type { ExportTable } from '../../share/export-table';
import { statisticsOf } from '../../share/result-statistics';
import { type ChosenCrop, dayTable } from './day-table';
import { monthTable } from './period-table';
import { provenanceTable } from './provenance';
import { agreementTable, statisticsTable } from './statistics-table';

/** Days, months, statistics, agreement of the sources where there are several, sources and method. */
export function workbookTables(t: ExportsText, result: RunResult, chosen: ChosenCrop): readonly ExportTable[] {
  const { months, variables, agreement } = statisticsOf(result);
  return [
    dayTable(t, result, chosen),
    monthTable(t, months),
    statisticsTable(t, variables),
    ...(agreement.length > 0 ? [agreementTable(agreement)] : []),
    provenanceTable(t, result),
  ];
}
