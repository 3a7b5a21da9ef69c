/** What a task says while it runs, in words. */
import { assertNever } from '../domain/result';
import type { Text } from '../i18n';
import { formatNumber } from '../i18n/format';
import type { CacheState, ProgressEvent, Wait } from '../protocol';
import { metaOf } from '../sources/registry';
import type { TaskView } from '../tasks/task-store';
import { sourceFailureText, waitText } from './source-failure-text';
import type { SourceLine } from './source-lines';

/** "Step 2 of 4: Checking the data". */
export function stepText(t: Text, event: Pick<ProgressEvent, 'step' | 'stepIndex' | 'stepCount'>): string {
  const { step, stepIndex, stepCount } = event;
  return t('progress.stepOf', { index: String(stepIndex), count: String(stepCount), step: t(`progress.${step}`) });
}

/** Where a task is, in one sentence; it changes with the step, not with every percent. */
export function statusText(t: Text, view: Pick<TaskView, 'status' | 'latest'>): string {
  switch (view.status) {
    case 'PROCESSING':
      return view.latest ? stepText(t, view.latest) : t('progress.starting');
    case 'SUCCESS':
      return t('progress.done');
    case 'ERROR':
      return t('progress.failed');
    case 'TIMEOUT':
      return t('progress.timedOut');
    case 'DISCONNECTED':
      return t('progress.stopped');
    default:
      return assertNever(view.status);
  }
}

const ORIGIN = {
  network: 'progress.finishedNetwork',
  cache: 'progress.finishedCache',
  stale: 'progress.finishedStale',
} as const satisfies Record<CacheState, string>;

/** What a source is doing or has done, in a sentence that begins with its name. */
export function sourceLineText(t: Text, { source, state }: SourceLine): string {
  const line = (text: string) => t('progress.line', { source: metaOf(source).name, state: text });
  switch (state.kind) {
    case 'waiting':
    case 'asking':
      return line(t(`progress.${state.kind}`));
    case 'held':
      return line(heldText(t, state));
    case 'retrying': {
      const reason = sourceFailureText(t, { source, failure: state.failure });
      return t('progress.retrying', Math.ceil(state.waitMs / 1000), reason);
    }
    case 'finished': {
      const days = t('progress.days', state.dayCount, formatNumber(state.dayCount, 0));
      if (source === 'own-station') return line(t('progress.finishedCache', days));
      return line(source === 'simulated' ? t('progress.finishedLocal', days) : t(ORIGIN[state.cache], days));
    }
    case 'failed':
      return sourceFailureText(t, { source, failure: state.failure });
    default:
      return assertNever(state);
  }
}

/** What the question for the elevation waits for. */
export function elevationLineText(t: Text, wait: Wait): string {
  return t('progress.line', { source: t('card.elevation'), state: heldText(t, wait) });
}

/** Why a provider is not asked yet, and for how long. */
function heldText(t: Text, { reason, waitMs }: Wait): string {
  if (reason === 'turn' || waitMs === null) return t('progress.waitingForTurn');
  return t('progress.waitingForAllowance', waitText(t, waitMs));
}
