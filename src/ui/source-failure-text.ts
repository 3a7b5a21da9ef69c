/** Why a source gave nothing, in words: every code has its sentence here; forgetting one does not compile. */
import { assertNever } from '../domain/result';
import type { Text } from '../i18n';
import { formatAge, formatDay, formatNumber } from '../i18n/format';
import type { SourceFailure, SourceFailureOf } from '../protocol';
import { metaOf } from '../sources/registry';

const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** A span of time in whole seconds, without the unit. */
export function secondsText(ms: number): string {
  return formatNumber(Math.round(ms / 1000), 0);
}

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
  return providerFailureText(t, metaOf(source).name, failure);
}

/** The same of any provider, by the name it has on the page. */
export function providerFailureText(t: Text, name: string, failure: SourceFailure): string {
  switch (failure.code) {
    case 'offline':
      return t('failures.offline', name);
    case 'timeout':
      return t('failures.timeout', { source: name, seconds: secondsText(failure.afterMs) });
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
