/** What a result can be exported as: a line each, with a sentence on what it is for. */
import { createSignal, createUniqueId, For } from 'solid-js';
import { useExportsText } from '../../i18n/exports';
import type { RunResult } from '../../protocol';
import { EXPORT_FORMATS, type ExportFormat, exportAs } from '../exports/export-formats';
import { toPlainText } from '../exports/plain-text';
import { createResultView } from '../result-view';

/** What is done with a choice; gives what there is to say of it. */
type Action = () => Promise<string>;

export default function ExportPanel(props: { result: RunResult; print: () => Promise<void> }) {
  const t = useExportsText();
  const { view } = createResultView();
  const [said, setSaid] = createSignal('');
  const run = (action: Action, problem: string) => {
    // Said anew, even when it is the same: a status is spoken when it changes.
    setSaid(t('exports.working'));
    action().then(setSaid, () => setSaid(problem));
  };
  const save = (format: ExportFormat) =>
    run(() => exportAs(format, t, { result: props.result, crop: view() }), t('exports.notSaved'));
  const copy = () =>
    run(async () => {
      // Without HTTPS a browser has no clipboard: in an async function that is a refusal as well.
      await navigator.clipboard.writeText(toPlainText(t, props.result));
      return t('exports.copied');
    }, t('exports.notCopied'));
  const print = () => run(() => props.print().then(() => ''), t('exports.notSaved'));
  return (
    <section class="export__choices" aria-label={t('exports.label')}>
      <ul class="plain-list export__list">
        <For each={EXPORT_FORMATS}>
          {(format) => (
            <Choice
              name={t(`exports.formats.${format}.name`)}
              about={t(`exports.formats.${format}.about`)}
              onChoose={() => save(format)}
            />
          )}
        </For>
        <Choice name={t('exports.copy.name')} about={t('exports.copy.about')} onChoose={copy} />
        <Choice name={t('exports.print.name')} about={t('exports.print.about')} onChoose={print} />
      </ul>
      <p class="export__said" role="status">
        {said()}
      </p>
    </section>
  );
}

/** A row that is a button: its name, and in small what it is for. */
function Choice(props: { name: string; about: string; onChoose: () => void }) {
  const [name, about] = [createUniqueId(), createUniqueId()];
  return (
    <li>
      <button
        type="button"
        class="export__choice"
        aria-labelledby={name}
        aria-describedby={about}
        onClick={() => props.onChoose()}
      >
        <span id={name} class="export__name">
          {props.name}
        </span>
        <span id={about} class="export__about">
          {props.about}
        </span>
      </button>
    </li>
  );
}
