/** The name and the note of a result, asked for when it is saved and whenever they are edited. */
import { createSignal, createUniqueId, onMount } from 'solid-js';
import { useKeepText } from '../../i18n/keep';
import { KEEP_LIMITS } from '../../keeping';
import '../styles/saved.css';

interface SaveFormProps {
  readonly title: string;
  readonly submit: string;
  readonly name: string;
  readonly note: string;
  onSave(words: { readonly name: string; readonly note: string }): void;
  onCancel(): void;
}

export function SaveForm(props: SaveFormProps) {
  const t = useKeepText();
  const id = createUniqueId();
  // What stands in the fields belongs to the person from the first moment on.
  const [name, setName] = createSignal(props.name);
  const [note, setNote] = createSignal(props.note);
  let first: HTMLInputElement | undefined;
  onMount(() => first?.select());
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The dialog around the form stays.
    event.preventDefault();
    event.stopPropagation();
    props.onCancel();
  };
  return (
    <form
      class="save-form stack"
      aria-label={props.title}
      onKeyDown={leaveOnEscape}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave({ name: name(), note: note() });
      }}
    >
      <div class="field">
        <label for={`${id}-name`}>{t('keep.name')}</label>
        <input
          ref={first}
          id={`${id}-name`}
          value={name()}
          maxlength={KEEP_LIMITS.nameLength}
          autocomplete="off"
          dir="auto"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-note`}>{t('keep.note')}</label>
        <textarea
          id={`${id}-note`}
          value={note()}
          rows="2"
          maxlength={KEEP_LIMITS.noteLength}
          dir="auto"
          aria-describedby={`${id}-hint`}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="field__hint">
          {t('keep.noteHint')}
        </p>
      </div>
      <div class="cluster">
        <button type="submit" class="button button--primary">
          {props.submit}
        </button>
        <button type="button" class="button button--quiet" onClick={() => props.onCancel()}>
          {t('keep.cancel')}
        </button>
      </div>
    </form>
  );
}
