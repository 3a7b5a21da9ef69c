import { createEffect, createUniqueId, For, Show } from 'solid-js';

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface StationSelectProps {
  readonly label: string;
  /** What a listener hears, where the label alone does not say of what. */
  readonly name?: string;
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** Shown while nothing is chosen; without it something always is. */
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  onChoose(value: string): void;
}

/** A labelled list to choose from. One that still has to be chosen from is marked. */
export function StationSelect(props: StationSelectProps) {
  const id = createUniqueId();
  let select: HTMLSelectElement | undefined;
  // After the options are there, and again when they change: a browser shows the first one otherwise.
  createEffect(() => {
    const { value } = props;
    if (select && props.options && select.value !== value) select.value = value;
  });
  const isOpen = () => props.placeholder !== undefined && props.value === '';
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        ref={select}
        id={id}
        aria-label={props.name}
        aria-invalid={isOpen() ? 'true' : undefined}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <Show when={props.placeholder !== undefined}>
          <option value="">{props.placeholder}</option>
        </Show>
        <For each={props.options}>{(option) => <option value={option.value}>{option.label}</option>}</For>
      </select>
      <Show when={props.hint}>
        <p id={`${id}-hint`} class="field__hint">
          {props.hint}
        </p>
      </Show>
    </div>
  );
}
