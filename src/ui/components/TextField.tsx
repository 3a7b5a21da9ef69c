import { createEffect, createUniqueId, Show } from 'solid-js';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly hint?: string | undefined;
  /** What is wrong, in words; shown beside the field and tied to it. */
  readonly error?: string | undefined;
  readonly min?: string;
  readonly max?: string;
  onType(text: string): void;
  onPaste?(event: ClipboardEvent): void;
}

/** A labelled field with its hint, or its error in the hint's place. */
export function TextField(props: TextFieldProps) {
  const id = createUniqueId();
  const note = () => props.error ?? props.hint;
  let input: HTMLInputElement | undefined;
  // A date typed halfway reads as empty: writing that back would wipe what is typed.
  createEffect(() => {
    if (input && input.value !== props.value) input.value = props.value;
  });
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        ref={input}
        id={id}
        type={props.type ?? 'text'}
        min={props.min}
        max={props.max}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={note() ? `${id}-note` : undefined}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onPaste={(event) => props.onPaste?.(event)}
      />
      <Show when={note()}>
        <p id={`${id}-note`} class={props.error ? 'field__error' : 'field__hint'}>
          {note()}
        </p>
      </Show>
    </div>
  );
}
