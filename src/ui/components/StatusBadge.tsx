import { Show } from 'solid-js';
import { useText } from '../../i18n';
import type { TaskStatus } from '../../tasks/types';

const LOOK = {
  PROCESSING: 'badge--info',
  SUCCESS: 'badge--ok',
  ERROR: 'badge--bad',
  TIMEOUT: 'badge--warn',
} as const satisfies Record<Exclude<TaskStatus, 'DISCONNECTED'>, string>;

/** The state of a task. A task that was closed has no badge. */
export function StatusBadge(props: { status: TaskStatus }) {
  const t = useText();
  return (
    <Show when={props.status !== 'DISCONNECTED' && props.status}>
      {(status) => <span class={`badge status-badge ${LOOK[status()]}`}>{t(`progress.status.${status()}`)}</span>}
    </Show>
  );
}
