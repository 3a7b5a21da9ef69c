import { A } from '@solidjs/router';
import { createEffect, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { useText } from '../../i18n';
import { installOffer } from '../../pwa/install';
import { comparisonFrom, encodeComparison } from '../../share/compare-query';
import type { TaskView } from '../../tasks/task-store';
import { failureText, noProviderReached, timeoutText } from '../failure-text';
import '../styles/task.css';
import { ExportMenu } from './ExportMenu';
import { FailureText } from './FailureText';
import { ProcessingStatus } from './ProcessingStatus';
import { SaveOnDemand } from './SaveOnDemand';
import { ShareButton } from './ShareButton';
import { SimulateButton } from './SimulateButton';

const showResults = () => import('./ResultsDisplay');
const ResultsDisplay = lazy(showResults);

/**
 * A task from its first moment to its result or its failure. `compact` is for a dialog: the headline and the short
 * table. Without `onClose` there is no Close button.
 */
export function TaskPanel(props: { view: TaskView; onClose?: () => void; compact?: boolean }) {
  const t = useText();
  // While the run is going on, so that its result is painted at once.
  showResults().catch(() => undefined);
  createEffect(() => props.view.status === 'SUCCESS' && installOffer().noteSuccess());
  return (
    <div class="task-panel" classList={{ 'task-panel--compact': props.compact ?? false }}>
      <ProcessingStatus view={props.view} />
      <Switch>
        <Match when={props.view.result}>
          {(result) => (
            <Suspense fallback={<p class="soft">{t('common.loading')}</p>}>
              <ResultsDisplay result={result()} compact={props.compact ?? false} />
            </Suspense>
          )}
        </Match>
        <Match when={props.view.failure}>
          {(failure) => (
            <FailureText message={failureText(t, failure())}>
              <Show when={noProviderReached(failure())}>
                <SimulateButton request={props.view.request} />
              </Show>
            </FailureText>
          )}
        </Match>
        <Match when={props.view.timedOutAfterMs}>
          {(afterMs) => <FailureText message={timeoutText(t, afterMs())} />}
        </Match>
      </Switch>
      <div class="task-panel__actions cluster">
        <Show when={props.view.result}>{(result) => <ExportMenu result={result()} />}</Show>
        <Show when={props.view.result}>{(result) => <ShareButton result={result()} />}</Show>
        {/* The result of another run begins with a button of its own. */}
        <Show when={props.view.result} keyed>
          {(result) => <SaveOnDemand result={result} />}
        </Show>
        <Show when={!props.compact && props.view.result}>
          <A class="button" href={`/compare?${encodeComparison(comparisonFrom(props.view.request))}`}>
            {t('nav.compare')}
          </A>
        </Show>
        <Show when={props.onClose}>
          {(close) => (
            <button type="button" class="button task-panel__close" onClick={() => close()()}>
              {t('common.close')}
            </button>
          )}
        </Show>
      </div>
    </div>
  );
}
