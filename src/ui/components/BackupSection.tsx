/** Everything that is kept as one file, and back: what was added, what was here already, what was refused. */
import { createSignal, createUniqueId, Match, Show, Switch } from 'solid-js';
import { fail } from '../../domain/result';
import { useKeepText } from '../../i18n/keep';
import { type ImportProblem, type ImportReport, KEEP_LIMITS } from '../../keeping';
import { whileOf } from '../async-state';
import { chosenPreferences, takePreferences } from '../backup-preferences';
import { formatBytes } from '../format-bytes';
import { type AppServices, useServices } from '../services';
import { BackupReport } from './BackupReport';

type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'not-written' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  | { readonly kind: 'done'; readonly report: ImportReport; readonly preferences: 'taken' | 'kept' };

const PROBLEMS = {
  'too-large': 'tooLarge',
  'not-a-backup': 'notABackup',
  'other-version': 'otherVersion',
  'storage-full': 'storageFull',
  'storage-unavailable': 'storageUnavailable',
} as const satisfies Record<ImportProblem['code'], string>;

export default function BackupSection(props: { onRead(): void }) {
  const t = useKeepText();
  const services = useServices();
  const id = createUniqueId();
  const [state, setState] = createSignal<BackupState>({ kind: 'idle' });
  const at = whileOf(state);
  const write = () =>
    saveBackup(services).then(
      (file) => setState({ kind: 'written', file }),
      () => setState({ kind: 'not-written' }),
    );
  const read = async (file: File) => {
    setState({ kind: 'reading' });
    const next = await readBackup(services, file);
    setState(next);
    if (next.kind === 'done') props.onRead();
  };
  // One file after another: what is said last is about the file that was chosen last.
  let turn = Promise.resolve();
  const readNext = (file: File) => {
    turn = turn.then(() => read(file));
  };
  return (
    <section class="stack stack--tight" aria-labelledby={id}>
      <h2 id={id}>{t('keep.backup.title')}</h2>
      <p class="soft measure">{t('keep.backup.intro')}</p>
      <div class="cluster">
        <button type="button" class="button" onClick={() => void write()}>
          {t('keep.backup.write')}
        </button>
        <FileButton label={t('keep.backup.read')} onFile={readNext} />
      </div>
      <div role="status">
        <Switch>
          <Match when={at('written')}>
            {(written) => <p class="notice notice--ok">{t('keep.backup.written', written().file)}</p>}
          </Match>
          <Match when={at('not-written')}>
            <p class="notice notice--warn">{t('keep.backup.notWritten')}</p>
          </Match>
          <Match when={at('reading')}>
            <p class="soft">{t('keep.backup.reading')}</p>
          </Match>
          <Match when={at('refused')}>
            {(refused) => (
              <p class="notice notice--warn">
                {t(`keep.backup.${PROBLEMS[refused().problem.code]}`, formatBytes(KEEP_LIMITS.backupBytes))}
              </p>
            )}
          </Match>
        </Switch>
      </div>
      <Show when={at('done')}>
        {(done) => <BackupReport report={done().report} preferences={done().preferences} />}
      </Show>
    </section>
  );
}

/** A button that asks for a file: the browser's own field, dressed as the other buttons. */
function FileButton(props: { readonly label: string; onFile(file: File): void }) {
  return (
    <label class="button file-button">
      {props.label}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) props.onFile(file);
          // The same file again is a choice too.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Hands the backup to the downloads; gives its name. */
async function saveBackup({ backup }: AppServices): Promise<string> {
  const [text, { saveTextFile }] = await Promise.all([
    backup.write(chosenPreferences()),
    import('../../share/download'),
  ]);
  if (text === 'unavailable') throw new Error('There is no storage to make a backup of.');
  const name = `EVAonline_${new Date().toISOString().slice(0, 10)}.evaonline.json`;
  saveTextFile({ name, text, mimeType: 'application/json' });
  return name;
}

async function readBackup({ backup }: AppServices, file: File): Promise<BackupState> {
  // Before it is read: a file too large for the memory would take the page with it.
  if (file.size > KEEP_LIMITS.backupBytes) return { kind: 'refused', problem: { code: 'too-large' } };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: 'refused', problem: { code: 'not-a-backup' } };
  // The code that keeps things may be out of reach.
  const read = await backup.read(text).catch(() => fail({ code: 'storage-unavailable' as const }));
  if (!read.ok) return { kind: 'refused', problem: read.error };
  return { kind: 'done', report: read.value, preferences: await takePreferences(read.value.preferences) };
}
