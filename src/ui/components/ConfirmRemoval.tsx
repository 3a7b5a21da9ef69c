/** Asks once more before something that a person keeps is removed. */
export function ConfirmRemoval(props: {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  onYes(): void;
  onNo(): void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and their question, not a form's fieldset.
    <div class="confirm-removal cluster" role="group" aria-label={props.ask}>
      <span>{props.ask}</span>
      <button type="button" class="button" onClick={() => props.onYes()}>
        {props.yes}
      </button>
      <button
        type="button"
        class="button button--quiet"
        // The button that was pressed is gone: the focus goes to the answer that changes nothing.
        ref={(button) => queueMicrotask(() => button.focus())}
        onClick={() => props.onNo()}
      >
        {props.no}
      </button>
    </div>
  );
}
