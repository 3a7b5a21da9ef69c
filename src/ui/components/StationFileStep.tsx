import { createSignal, createUniqueId, Show } from 'solid-js';
import type { Preview } from '../../domain/station/types';
import { useStationText } from '../../i18n/station';
import { useServices } from '../services';
import { decodeStationText, FILE_LIMIT_BYTES } from '../station/decode-text';
import { createRunningJob } from '../station/running-job';

/** A file with its text and a first look at it. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
  readonly preview: Preview;
}

type State = 'waiting' | 'reading' | 'tooLarge' | 'notReadable' | 'noRows' | 'crashed';

/** Chooses the file, or takes one that is dropped, and looks at it. */
export function StationFileStep(props: { onFile: (file: ReadFile) => void; onCancel: () => void }) {
  const t = useStationText();
  const { stations } = useServices();
  const job = createRunningJob();
  const [state, setState] = createSignal<State>('waiting');
  const id = createUniqueId();

  let latest: File | undefined;
  const take = async (file: File | undefined) => {
    if (!file) return;
    latest = file;
    job.stop();
    if (file.size > FILE_LIMIT_BYTES) return void setState('tooLarge');
    setState('reading');
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // Another file was chosen while this one was read.
    if (file !== latest) return;
    if (!bytes) return void setState('notReadable');
    const text = decodeStationText(bytes);
    job.follow(stations.preview(text, {}), (outcome) => {
      if (!outcome.ok) setState('crashed');
      else if (outcome.value.rowCount === 0) setState('noRows');
      else props.onFile({ name: file.name, text, preview: outcome.value });
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  };
  const problem = () => {
    const now = state();
    if (now === 'waiting' || now === 'reading') return undefined;
    return now === 'crashed' ? t('station.crashed') : t(`station.file.${now}`);
  };
  return (
    <section class="stack">
      <p class="soft">{t('station.file.subtitle')}</p>
      <div class="station-file field" on:dragover={(event) => event.preventDefault()} on:drop={drop}>
        <label for={id}>{t('station.file.label')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,.tsv,.dat,text/csv,text/plain,text/tab-separated-values"
          aria-describedby={`${id}-hint`}
          aria-invalid={problem() ? 'true' : undefined}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <p id={`${id}-hint`} class="field__hint">
          {t('station.file.hint')}
        </p>
      </div>
      <p role="status" class="station-said">
        {state() === 'reading' ? t('station.file.reading') : ''}
      </p>
      <Show when={problem()}>
        {(text) => (
          <p class="notice notice--bad" role="alert">
            {text()}
          </p>
        )}
      </Show>
      <div class="cluster">
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {t('station.cancel')}
        </button>
      </div>
    </section>
  );
}
