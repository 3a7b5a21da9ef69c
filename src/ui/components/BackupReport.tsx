/** What became of a backup file that was read, in a sentence and line by line. */
import { For } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { type KeepText, useKeepText } from '../../i18n/keep';
import type { EntryOutcome, ImportLine, ImportReport } from '../../keeping';
import { nameOfRun } from '../saved-words';

export function BackupReport(props: { readonly report: ImportReport; readonly preferences: 'taken' | 'kept' }) {
  const t = useKeepText();
  const countOf = (...outcomes: readonly EntryOutcome[]) =>
    props.report.lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const sentence = () =>
    t('keep.backup.done', {
      added: countOf('added'),
      updated: countOf('updated'),
      already: countOf('already-there', 'older'),
      refused: countOf('refused'),
    });
  return (
    <div class="stack stack--tight">
      <p role="status" class="notice notice--ok">
        {sentence()}
      </p>
      <details class="backup-lines">
        <summary>{t('keep.backup.lines')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('keep.backup.what')}</th>
              <th scope="col">{t('keep.backup.became')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.report.lines}>
              {(line) => (
                <tr>
                  <th scope="row" dir="auto">
                    {nameOf(t, line)}
                  </th>
                  <td>{t(`keep.backup.${line.outcome}`)}</td>
                </tr>
              )}
            </For>
            <tr>
              <th scope="row">{t('keep.backup.settings')}</th>
              <td>{t(props.preferences === 'taken' ? 'keep.backup.settingsTaken' : 'keep.backup.settingsKept')}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </div>
  );
}

function nameOf(t: KeepText, { kind, position, name, run }: ImportLine): string {
  const word = t(`keep.backup.${kind}`);
  const own = run ? nameOfRun(run) : name;
  return own ? `${word}: ${own}` : t('keep.backup.entry', { kind: word, position: formatNumber(position, 0) });
}
