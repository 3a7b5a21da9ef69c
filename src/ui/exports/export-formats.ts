/** The files that a result is exported as. What makes each is loaded when it is wanted. */

import { useLocale } from '../../i18n';
import type { ExportsText } from '../../i18n/exports';
import { formatDay, formatNumber, formatPeriod } from '../../i18n/format';
import type { RunResult } from '../../protocol';
import { saveFile, saveTextFile, type TextFile } from '../../share/download';
import type { AquaCropFile, AquaCropGap } from '../../share/export-aquacrop';
import { type ExportExtension, exportFileName } from '../../share/file-name';
import type { ChosenCrop } from './day-table';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'programCsv', 'json', 'aquacropEt0', 'aquacropRain'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is exported: a result, and the crop that is looked at with it. */
interface Exported {
  readonly result: RunResult;
  readonly crop: ChosenCrop;
}

/** Saves a result as a file. Gives what there is to say: the file's name, or why there is none. */
export function exportAs(format: ExportFormat, t: ExportsText, what: Exported): Promise<string> {
  return EXPORTERS[format](t, what);
}

const EXPORTERS: Readonly<Record<ExportFormat, (t: ExportsText, what: Exported) => Promise<string>>> = {
  async xlsx(t, { result, crop }) {
    const [{ toXlsx }, { workbookTables }] = await Promise.all([
      import('../../share/export-xlsx'),
      import('./workbook'),
    ]);
    const name = exportFileName(result, 'xlsx', useLocale()());
    saveFile(name, await toXlsx(workbookTables(t, result, crop)));
    return t('exports.saved', name);
  },
  async csv(t, { result, crop }) {
    const { csvDialectOf, toLocaleCsv } = await import('../../share/export-locale-csv');
    const { dayTable } = await import('./day-table');
    const locale = useLocale()();
    return save(t, {
      name: exportFileName(result, 'csv', locale),
      text: toLocaleCsv(dayTable(t, result, crop), csvDialectOf(locale)),
      mimeType: 'text/csv',
    });
  },
  async programCsv(t, { result }) {
    const { toCsv } = await import('../../share/export-csv');
    return save(t, { name: exportFileName(result, 'csv'), text: toCsv(result), mimeType: 'text/csv' });
  },
  async json(t, { result }) {
    const { toJsonText } = await import('../../share/export-json');
    return save(t, { name: exportFileName(result, 'json'), text: toJsonText(result), mimeType: 'application/json' });
  },
  aquacropEt0: (t, { result }) => saveAquaCrop(t, result, 'ETo'),
  aquacropRain: (t, { result }) => saveAquaCrop(t, result, 'PLU'),
};

function save(t: ExportsText, file: TextFile): string {
  saveTextFile(file);
  return t('exports.saved', file.name);
}

async function saveAquaCrop(t: ExportsText, result: RunResult, file: AquaCropFile & ExportExtension): Promise<string> {
  const { toAquaCrop } = await import('../../share/export-aquacrop');
  const made = toAquaCrop(result, file);
  if (!made.ok) return gapText(t, made.error);
  return save(t, { name: exportFileName(result, file), text: made.value, mimeType: 'text/plain' });
}

/** Which day has no value, and for which period there would be a file. */
function gapText(t: ExportsText, { firstMissing, missingCount, longest }: AquaCropGap): string {
  const gap = t('exports.aquacropGap', {
    first: formatDay(firstMissing),
    count: missingCount,
    days: formatNumber(missingCount, 0),
  });
  if (!longest) return gap;
  return `${gap} ${t('exports.aquacropStretch', formatPeriod(longest.start, longest.end))}`;
}
