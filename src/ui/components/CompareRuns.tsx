/** How far the runs of a comparison are: one bar for all, a line for each. */
import { For, Show } from 'solid-js';
import { useCompareText } from '../../i18n/compare';
import type { TaskView } from '../../tasks/task-store';
import type { ComparisonRuns } from '../comparison-runs';
import { failureText, timeoutText } from '../failure-text';
import { statusText } from '../task-text';
import { FailureText } from './FailureText';
import { ProgressBar } from './ProgressBar';
import { StatusBadge } from './StatusBadge';

export function CompareRuns(props: { runs: ComparisonRuns; names: readonly string[] }) {
  const t = useCompareText();
  const isDone = () => props.runs.views().every((view) => view !== undefined && view.status !== 'PROCESSING');
  return (
    <section class="card stack stack--tight" aria-labelledby="compare-runs-title">
      <h2 id="compare-runs-title">{t(isDone() ? 'compare.runs' : 'compare.progress')}</h2>
      <Show when={!isDone()}>
        <ProgressBar percent={props.runs.percent()} />
      </Show>
      <ul class="plain-list stack stack--tight">
        <For each={props.names}>
          {(name, i) => (
            <li class="compare-run stack stack--tight">
              <Show when={props.runs.views()[i()]}>
                {(view) => <Line name={name} view={view()} onAgain={() => props.runs.again(i())} />}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function Line(props: { name: string; view: TaskView; onAgain: () => void }) {
  const t = useCompareText();
  const problem = () => {
    const { failure, timedOutAfterMs } = props.view;
    if (failure) return failureText(t, failure);
    return timedOutAfterMs === undefined ? undefined : timeoutText(t, timedOutAfterMs);
  };
  return (
    <>
      <p class="compare-run__state">
        <StatusBadge status={props.view.status} />
        <span>{t('compare.runState', props.name, statusText(t, props.view))}</span>
      </p>
      <Show when={problem()}>
        {(message) => (
          <FailureText message={message()}>
            <button type="button" class="button" onClick={() => props.onAgain()}>
              {t('compare.again', props.name)}
            </button>
          </FailureText>
        )}
      </Show>
    </>
  );
}
