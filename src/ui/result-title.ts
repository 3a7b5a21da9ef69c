/** What a result is called where it has no name of its own. */
import { formatCoordinates, formatPeriod } from '../i18n/format';
import type { RunResult } from '../protocol';

/** Its place and period. */
export function formatResultTitle({ site, request }: RunResult): string {
  return `${formatCoordinates(site)} · ${formatPeriod(request.start, request.end)}`;
}
