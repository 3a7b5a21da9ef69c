/** The address that computes a result again. */
import { formatIsoDate } from '../../domain/calendar';
import type { RunRequest, RunResult } from '../../protocol';
import { encodeRunQuery } from '../../share/link';

/** The whole address, for a place outside the page. */
export function resultLink({ request }: RunResult, page: Pick<Location, 'origin' | 'pathname'> = location): string {
  return `${page.origin}${page.pathname}#/eto?${encodeRunQuery(request)}`;
}

/** `2010-01-01 – 2010-03-31`. */
export function isoPeriod({ start, end }: Pick<RunRequest, 'start' | 'end'>): string {
  return `${formatIsoDate(start)} – ${formatIsoDate(end)}`;
}
