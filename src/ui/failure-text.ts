/**
 * Failures and warnings in words: what, where and what to do. Every member of the unions of protocol.ts has its
 * sentence here; forgetting one does not compile.
 */

import { assertNever } from '../domain/result';
import type { Text } from '../i18n';
import { formatAge, formatDay, formatNumber } from '../i18n/format';
import type { EpochMs, Failure, RequestProblem, SourceFailure, SourceFailureOf, SourceId, Warning } from '../protocol';
import { metaOf, PROVIDER_ATTRIBUTIONS } from '../sources/registry';

/** A failure as a person reads it: what happened, a line for each source that had a part in it, what to do. */
export interface FailureMessage {
  readonly summary: string;
  readonly sources: readonly string[];
  readonly advice: string;
}

/** The ensemble is no source of weather and has its record among the services. */
const ENSEMBLE_NAME = PROVIDER_ATTRIBUTIONS.find(({ id }) => id === 'open-meteo-ensemble')?.name ?? '';
const nameOf = (source: SourceId): string => metaOf(source).name;
const whole = (value: number): string => formatNumber(value, 0);
const seconds = (ms: number): string => whole(Math.round(ms / 1000));
const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** A wait in the largest unit that fits, rounded up so that nobody asks too early. */
export function waitText(t: Text, waitMs: number): string {
  const waitS = Math.ceil(waitMs / 1000);
  if (waitS < 60) return t('failures.waitSeconds', waitS);
  if (waitS < 3600) return t('failures.waitMinutes', Math.ceil(waitS / 60));
  return t('failures.waitHours', Math.ceil(waitS / 3600));
}

/** The provider's own words, as a quotation. */
function reasonText(t: Text, reason: string | undefined): string | undefined {
  return reason ? t('failures.reason', reason) : undefined;
}

/** Why one source gave nothing, in one or two sentences that begin with its name. */
export function sourceFailureText(t: Text, { source, failure }: SourceFailureOf): string {
  return providerFailureText(t, nameOf(source), failure);
}

/** The same of any provider, by the name it has on the page. */
function providerFailureText(t: Text, name: string, failure: SourceFailure): string {
  switch (failure.code) {
    case 'offline':
      return t('failures.offline', name);
    case 'timeout':
      return t('failures.timeout', { source: name, seconds: seconds(failure.afterMs) });
    case 'blocked':
      return t('failures.blocked', name);
    case 'http':
      return sentences(
        t('failures.http', { source: name, status: String(failure.status) }),
        reasonText(t, failure.reason),
      );
    case 'rate-limited':
      return sentences(
        t('failures.rateLimited', name),
        reasonText(t, failure.reason),
        failure.retryAfterMs === undefined ? undefined : t('failures.retryAfter', waitText(t, failure.retryAfterMs)),
      );
    case 'invalid-response':
      return t('failures.invalidResponse', { source: name, path: failure.path });
    case 'outside-coverage':
      return t('failures.outsideCoverage', {
        source: name,
        first: formatDay(failure.first),
        last: formatDay(failure.last),
      });
    case 'outside-area':
      return t('failures.outsideArea', name);
    case 'outdated':
      return t('failures.outdated', { source: name, time: formatAge(failure.updatedAt, Date.now()) });
    case 'no-data':
      return t('failures.noData', name);
    default:
      return assertNever(failure);
  }
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
  return { summary: t('failures.timedOut', seconds(afterMs)), sources: [], advice: t('failures.timedOutAdvice') };
}

/** What a person should know about a result. `now` is the clock against which the age of a copy is told. */
export function warningText(t: Text, warning: Warning, now: EpochMs): string {
  switch (warning.code) {
    case 'source-failed':
      return t('warnings.sourceFailed', sourceFailureText(t, warning));
    case 'stale-cache':
      return t('warnings.staleCache', { source: nameOf(warning.source), time: formatAge(warning.retrievedAt, now) });
    case 'days-without-et0':
      return t('warnings.daysWithoutEt0', warning.dayCount, whole(warning.dayCount));
    case 'values-removed':
      return t('warnings.valuesRemoved', warning.valueCount, whole(warning.valueCount), nameOf(warning.source));
    case 'values-estimated':
      return t(
        'warnings.valuesEstimated',
        warning.valueCount,
        whole(warning.valueCount),
        t(`estimates.${warning.method}`),
      );
    case 'no-forecast-band':
      return t('warnings.noForecastBand', providerFailureText(t, ENSEMBLE_NAME, warning.failure));
    case 'partial-days':
      return t('warnings.partialDays', warning.dayCount, whole(warning.dayCount), nameOf(warning.source));
    case 'elevation-assumed':
      return t('warnings.elevationAssumed', whole(warning.elevationM));
    case 'elevation-of-grid-cell':
      return t('warnings.elevationOfGridCell', {
        source: nameOf(warning.source),
        elevation: whole(warning.elevationM),
      });
    case 'near-coast':
      return t('warnings.nearCoast');
    case 'on-lake':
      return t('warnings.onLake');
    case 'land-unchecked':
      return t('warnings.landUnchecked');
    case 'simulated':
      return t('warnings.simulated');
    case 'storage-unavailable':
      return t('warnings.storageUnavailable');
    case 'storage-full':
      return t('warnings.storageFull');
    default:
      return assertNever(warning);
  }
}
