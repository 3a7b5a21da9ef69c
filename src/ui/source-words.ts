/** What a source has, in words. */
import { assertNever } from '../domain/result';
import type { Text } from '../i18n';
import { formatDay, formatNumber } from '../i18n/format';
import type { SourceMeta, TimeWindow } from '../ports';
import type { Availability, DaySpan } from './source-availability';

/** A day counted from today: yesterday, 2 days ago, 15 days ahead. */
function fromToday(t: Text, daysBack: number): string {
  return daysBack < 0 ? t('sources.daysAhead', -daysBack) : t('sources.daysAgo', daysBack);
}

/** The window of a source as it always holds: "1 Jan 1981 – 2 days ago". */
export function windowText(t: Text, { firstDay, daysBack, latencyDays }: TimeWindow): string {
  const first = firstDay === null ? fromToday(t, daysBack ?? 0) : formatDay(firstDay);
  return t('sources.window', { first, last: fromToday(t, latencyDays) });
}

/** What a source can give for the chosen dates. */
export function availabilityText(t: Text, availability: Availability, window: DaySpan): string {
  switch (availability.kind) {
    case 'full':
      return t('sources.full');
    case 'partly':
      return t('sources.partly', {
        days: formatNumber(availability.dayCount, 0),
        first: formatDay(availability.first),
        last: formatDay(availability.last),
      });
    case 'none':
      return t('sources.none', { first: formatDay(window.first), last: formatDay(window.last) });
    default:
      return assertNever(availability);
  }
}

/** The sources of real weather, in the order in which they are offered. */
export function realSources(metas: readonly SourceMeta[]): readonly SourceMeta[] {
  return metas.filter(({ access }) => access !== 'local');
}
