import { Show } from 'solid-js';
import { useText } from '../../i18n';
import type { TaskView } from '../../tasks/task-store';
import { elevationWait, sourceLines } from '../source-lines';
import { statusText } from '../task-text';
import { ProgressBar } from './ProgressBar';
import { SourceLines } from './SourceLines';
import { StatusBadge } from './StatusBadge';

/** How far a task is: badge, bar, step, and a line a source. The step is announced, the percentage is not. */
export function ProcessingStatus(props: { view: TaskView }) {
  const t = useText();
  return (
    <div class="processing">
      <div class="processing__head" role="status">
        <StatusBadge status={props.view.status} />
        <span class="processing__step">{statusText(t, props.view)}</span>
      </div>
      <ProgressBar percent={props.view.progress} />
      {/* A run that failed names its sources in the failure itself. */}
      <Show when={props.view.status !== 'ERROR'}>
        <SourceLines
          lines={sourceLines(props.view.request, props.view.details)}
          elevation={elevationWait(props.view.details)}
        />
      </Show>
    </div>
  );
}
