import { createUniqueId, type JSX } from 'solid-js';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Radio buttons of one group exclude each other. */
  readonly group: string;
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly children?: JSX.Element;
  onChange(checked: boolean): void;
}

/** A radio button or a check box with a name, a hint and room for more. */
export function Choice(props: ChoiceProps) {
  const id = createUniqueId();
  return (
    <div class="choice">
      <input
        id={id}
        type={props.type}
        name={props.group}
        checked={props.checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      <p id={`${id}-hint`} class="choice__hint">
        <span>{props.hint}</span>
        {props.children}
      </p>
    </div>
  );
}
