/** What a source can give for a period: the words of the source selector, as data. */
import type { EpochDay } from '../domain/calendar';
import { dayCount } from '../domain/calendar';

export interface DaySpan {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** `partly`: it has the days `first`..`last` of the period; `none`: the period lies outside what it has. */
export type Availability =
  | { readonly kind: 'full' }
  | ({ readonly kind: 'partly'; readonly dayCount: number } & DaySpan)
  | { readonly kind: 'none' };

/** How much of a period lies inside a source's window. */
export function availabilityOf(window: DaySpan, period: DaySpan): Availability {
  const first = Math.max(window.first, period.first);
  const last = Math.min(window.last, period.last);
  if (last < first) return { kind: 'none' };
  if (first === period.first && last === period.last) return { kind: 'full' };
  return { kind: 'partly', first, last, dayCount: dayCount(first, last) };
}
