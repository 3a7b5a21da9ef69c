import type { RequestOptions } from '../http';

const ORIGIN = 'https://api.weather.gov';

/** Answers kept by caches are told apart by this header; with the browser's own they go stale. */
export const NWS_OPTIONS: RequestOptions = { accept: 'application/geo+json' };
/** Past every cache: errors are marked as good for a day, and what they hide may have passed. */
export const NWS_OPTIONS_ANEW: RequestOptions = { ...NWS_OPTIONS, cache: 'reload' };

/** A cell of the forecast grid of one office. */
export interface GridCell {
  readonly office: string;
  readonly x: number;
  readonly y: number;
}

/** The URL that tells the grid cell of a point. */
export function pointUrl(latitudeDeg: number, longitudeDeg: number): string {
  return `${ORIGIN}/points/${coordinate(latitudeDeg)},${coordinate(longitudeDeg)}`;
}

/** The URL of a grid cell: its forecast, and with `/stations` behind it the stations near it. */
export function gridpointUrl({ office, x, y }: GridCell): string {
  return `${ORIGIN}/gridpoints/${encodeURIComponent(office)}/${x},${y}`;
}

/** At most four decimals and no trailing zeros, which the service redirects. */
function coordinate(degrees: number): string {
  return String(Number(degrees.toFixed(4)));
}
