/** A modal over the page: the browser's own dialog, which holds the focus, closes on Esc and gives the focus back. */
import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js';
import '../styles/dialog.css';

interface DialogProps {
  readonly title: JSX.Element;
  readonly subtitle?: JSX.Element;
  /** The content, given the function that closes the dialog. */
  readonly children: (close: () => void) => JSX.Element;
  /** Called once it is closed, by whatever way. */
  onClose(): void;
}

/** Open as long as it is mounted. */
export function Dialog(props: DialogProps) {
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  // A dialog that is removed while open would leave the focus nowhere.
  onCleanup(() => dialog?.close());
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} on:close={() => props.onClose()}>
      <div class="dialog__body">
        <div class="dialog__header">
          {/* The title takes the focus on opening, so that it is read before the controls. */}
          <h2 id={titleId} class="dialog__title" tabindex="-1" autofocus>
            {props.title}
          </h2>
          <p class="dialog__subtitle">{props.subtitle}</p>
        </div>
        {props.children(() => dialog?.close())}
      </div>
    </dialog>
  );
}
