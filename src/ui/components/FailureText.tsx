import { For, type JSX, Show } from 'solid-js';
import type { FailureMessage } from '../failure-text';

/** A failure in words; what can be done about it may follow as buttons. */
export function FailureText(props: { message: FailureMessage; children?: JSX.Element }) {
  return (
    <div class="notice notice--bad stack stack--tight" role="alert">
      <p>
        <strong>{props.message.summary}</strong>
      </p>
      <Show when={props.message.sources.length > 0}>
        <ul>
          <For each={props.message.sources}>{(line) => <li>{line}</li>}</For>
        </ul>
      </Show>
      <p>{props.message.advice}</p>
      {props.children}
    </div>
  );
}
