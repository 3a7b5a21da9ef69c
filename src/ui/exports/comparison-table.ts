/** The days of a comparison as a file: two columns for each place or year, in the words and units on the screen. */
import { at } from '../../domain/at';
import { formatIsoDate } from '../../domain/calendar';
import type { CompareText } from '../../i18n/compare';
import { inUnits, unitDecimals, unitText } from '../../i18n/units';
import type { RunResult } from '../../protocol';
import type { ExportColumn, ExportTable } from '../../share/export-table';

interface Compared {
  readonly name: string;
  readonly result: Pick<RunResult, 'days'>;
}

/** Each result has its own dates, because the days of different years have. */
export function comparisonTable(t: CompareText, compared: readonly Compared[]): ExportTable {
  return {
    name: t('compare.table.title'),
    rowCount: Math.max(0, ...compared.map(({ result }) => result.days.et0Mm.length)),
    columns: compared.flatMap((one) => columnsOf(t, one)),
  };
}

/** A header begins with a word of ours, so that no name can be a formula. */
function columnsOf(t: CompareText, { name, result }: Compared): readonly ExportColumn[] {
  const { startDay, et0Mm } = result.days;
  const dateAt = (row: number) => (row < et0Mm.length ? formatIsoDate(startDay + row) : '');
  const et0At = (row: number) => (row < et0Mm.length ? inUnits('waterRate', at(et0Mm, row)) : Number.NaN);
  return [
    { kind: 'text', header: `${t('results.date')} ${name}`, text: dateAt },
    {
      kind: 'number',
      header: `ETo ${name} (${unitText('waterRate')})`,
      // One finer than on the screen: sums of it are the sums shown.
      decimals: unitDecimals('waterRate') + 1,
      value: et0At,
    },
  ];
}
