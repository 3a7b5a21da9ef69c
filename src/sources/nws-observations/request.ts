import { type GridCell, gridpointUrl } from '../nws/request';
import { NWS_SHARED } from '../nws/shared-meta';

const [ORIGIN] = NWS_SHARED.origins;

/** A span of time, ms since 1970, both ends included. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** The most records an answer holds. */
export const RECORD_LIMIT = 500;

/** The URL of the stations near a grid cell. */
export function stationsUrl(cell: GridCell): string {
  return `${gridpointUrl(cell)}/stations`;
}

/** The URL of a station's observations in a span; where there are more than the limit, the newest of them. */
export function observationsUrl(stationId: string, { startMs, endMs }: TimeSpan): string {
  const parameters = new URLSearchParams({
    start: isoSecond(startMs),
    end: isoSecond(endMs),
    limit: String(RECORD_LIMIT),
  });
  return `${ORIGIN}/stations/${encodeURIComponent(stationId)}/observations?${parameters}`;
}

/** `2024-05-09T04:00:00Z`; fractions of a second are not in the service's own times. */
function isoSecond(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d+Z$/, 'Z');
}
