import { createSignal } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';

type Format = 'csv' | 'json';

/** Saves the result in a format; what makes the text is loaded when it is wanted. Gives the name of the file. */
async function exportAs(format: Format, result: RunResult): Promise<string> {
  const { saveTextFile } = await import('../../share/download');
  const { exportFileName } = await import('../../share/file-name');
  const name = exportFileName(result, format);
  if (format === 'csv') {
    const { toCsv } = await import('../../share/export-csv');
    saveTextFile({ name, text: toCsv(result), mimeType: 'text/csv' });
  } else {
    const { toJsonText } = await import('../../share/export-json');
    saveTextFile({ name, text: toJsonText(result), mimeType: 'application/json' });
  }
  return name;
}

/** The result as a file, for a spreadsheet or for a program. */
export function ExportButtons(props: { result: RunResult }) {
  const t = useText();
  const [said, setSaid] = createSignal('');
  const save = (format: Format) => {
    exportAs(format, props.result).then(
      (file) => setSaid(t('results.exported', file)),
      () => setSaid(t('results.notExported')),
    );
  };
  return (
    <div class="cluster export">
      <button type="button" class="button" onClick={() => save('csv')}>
        {t('results.exportCsv')}
      </button>
      <button type="button" class="button" onClick={() => save('json')}>
        {t('results.exportJson')}
      </button>
      <span class="soft export__said" role="status">
        {said()}
      </span>
    </div>
  );
}
