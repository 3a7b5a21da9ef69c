/** *ETo today*: the run of the last days at the chosen point, watched in a dialog. Closing it stops the run. */
import { onCleanup, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatDay } from '../../i18n/format';
import type { RunRequest } from '../../protocol';
import { useServices } from '../services';
import { Dialog } from './Dialog';
import { TaskPanel } from './TaskPanel';

interface EtoTodayDialogProps {
  readonly request: RunRequest;
  readonly placeName: string;
  onClose(): void;
}

export default function EtoTodayDialog(props: EtoTodayDialogProps) {
  const t = useText();
  const { tasks } = useServices();
  const taskId = tasks.calculate(props.request);
  onCleanup(() => tasks.disconnect(taskId));
  return (
    <Dialog
      title={t('home.dialogTitle', props.placeName)}
      subtitle={formatDay(props.request.end, 'full')}
      onClose={props.onClose}
    >
      {(close) => (
        <Show when={tasks.view(taskId)}>{(view) => <TaskPanel view={view()} onClose={close} compact />}</Show>
      )}
    </Dialog>
  );
}
