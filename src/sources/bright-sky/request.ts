import type { HoursQuery } from '../hourly-source';

const WEATHER = 'https://api.brightsky.dev/weather';

/** The URL that asks for the hours of a query, both ends included, in the units that answers do not name. */
export function requestUrl({ latitudeDeg, longitudeDeg, firstMs, lastMs }: HoursQuery): string {
  const parameters = new URLSearchParams({
    lat: String(latitudeDeg),
    lon: String(longitudeDeg),
    date: isoMinute(firstMs),
    last_date: isoMinute(lastMs),
    tz: 'Etc/UTC',
    units: 'dwd',
  });
  return `${WEATHER}?${parameters}`;
}

/** `2023-08-07T22:00Z` */
function isoMinute(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 16)}Z`;
}
