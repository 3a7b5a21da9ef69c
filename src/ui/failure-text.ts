/** Why a run gave no result, in words: what, where and what to do. Forgetting a code does not compile. */
import { assertNever } from '../domain/result';
import type { Text } from '../i18n';
import type { Failure, RequestProblem, SourceFailure, SourceFailureOf } from '../protocol';
import { secondsText, sourceFailureText } from './source-failure-text';

/** A failure as a person reads it: what happened, a line for each source that had a part in it, what to do. */
export interface FailureMessage {
  readonly summary: string;
  readonly sources: readonly string[];
  readonly advice: string;
}

/** What is wrong with a request. */
export function requestProblemText(t: Text, problem: RequestProblem): string {
  return t(`failures.problems.${problem}`);
}

/** Whether a source could not be reached at all: nothing that another point or other dates would change. */
function isUnreachable(failure: SourceFailure): boolean {
  switch (failure.code) {
    case 'offline':
    case 'timeout':
    case 'blocked':
      return true;
    case 'http':
      return failure.status >= 500;
    default:
      return false;
  }
}

/** The failures of the sources that were asked; one that never had this place or these dates was not. */
function asked(sources: readonly SourceFailureOf[]): readonly SourceFailureOf[] {
  return sources.filter(({ failure: { code } }) => code !== 'outside-coverage' && code !== 'outside-area');
}

/** Whether no provider could be reached: the one case in which the simulated climate is offered. */
export function noProviderReached(failure: Failure): boolean {
  if (failure.code !== 'all-sources-failed') return false;
  const sources = asked(failure.sources);
  return sources.length > 0 && sources.every((one) => isUnreachable(one.failure));
}

function allSourcesFailed(t: Text, sources: readonly SourceFailureOf[]): Omit<FailureMessage, 'sources'> {
  const failures = asked(sources).map(({ failure }) => failure);
  const allOffline = failures.length > 0 && failures.every(({ code }) => code === 'offline');
  const advice = failures.some(({ code }) => code === 'rate-limited')
    ? t('failures.rateLimitedAdvice')
    : failures.some(isUnreachable)
      ? t('failures.allSourcesFailedAdvice')
      : t('failures.badAnswerAdvice');
  return { summary: allOffline ? t('failures.allOffline') : t('failures.allSourcesFailed'), advice };
}

function noSourceForDates(t: Text, sources: readonly SourceFailureOf[]): Omit<FailureMessage, 'sources'> {
  const isElsewhere = sources.length > 0 && sources.every(({ failure }) => failure.code === 'outside-area');
  return isElsewhere
    ? { summary: t('failures.noSourceHere'), advice: t('failures.noSourceHereAdvice') }
    : { summary: t('failures.noSourceForDates'), advice: t('failures.noSourceForDatesAdvice') };
}

/** Why a run gave no result. */
export function failureText(t: Text, failure: Failure): FailureMessage {
  const lines = (sources: readonly SourceFailureOf[]) => sources.map((one) => sourceFailureText(t, one));
  switch (failure.code) {
    case 'invalid-request':
      return {
        summary: t('failures.invalidRequest'),
        sources: [],
        advice: requestProblemText(t, failure.problem),
      };
    case 'at-sea':
      return { summary: t('failures.atSea'), sources: [], advice: t('failures.atSeaAdvice') };
    case 'no-source-for-dates':
      return { ...noSourceForDates(t, failure.sources), sources: lines(failure.sources) };
    case 'all-sources-failed':
      return { ...allSourcesFailed(t, failure.sources), sources: lines(failure.sources) };
    case 'no-complete-day':
      return {
        summary: t('failures.noCompleteDay'),
        sources: lines(failure.sources),
        advice: t('failures.noCompleteDayAdvice'),
      };
    case 'worker-crashed':
      return { summary: t('failures.workerCrashed'), sources: [], advice: t('failures.workerCrashedAdvice') };
    default:
      return assertNever(failure);
  }
}

/** A run from which nothing was heard for `afterMs`. */
export function timeoutText(t: Text, afterMs: number): FailureMessage {
  return { summary: t('failures.timedOut', secondsText(afterMs)), sources: [], advice: t('failures.timedOutAdvice') };
}
