import { Show } from 'solid-js';
import type { TaskStatus } from '../../tasks/types';

const LOOK = {
  PROCESSING: 'badge--info',
  SUCCESS: 'badge--ok',
  ERROR: 'badge--bad',
  TIMEOUT: 'badge--warn',
} as const satisfies Record<Exclude<TaskStatus, 'DISCONNECTED'>, string>;

/** The state of a task, in the words of the protocol. A task that was closed has no badge. */
export function StatusBadge(props: { status: TaskStatus }) {
  return (
    <Show when={props.status !== 'DISCONNECTED' && props.status}>
      {(status) => <span class={`badge status-badge ${LOOK[status()]}`}>{status()}</span>}
    </Show>
  );
}
