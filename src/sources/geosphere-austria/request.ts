import type { HoursQuery } from '../hourly-source';
import { PARAMETER_NAMES } from './parameters';

const INCA = 'https://dataset.api.hub.geosphere.at/v1/timeseries/historical/inca-v1-1h-1km';

/** The URL that asks for the hours of a query at the nearest grid point, both ends included. */
export function requestUrl({ latitudeDeg, longitudeDeg, firstMs, lastMs }: HoursQuery): string {
  const parameters = new URLSearchParams({
    parameters: PARAMETER_NAMES.join(','),
    lat_lon: `${latitudeDeg},${longitudeDeg}`,
    start: isoMinute(firstMs),
    end: isoMinute(lastMs),
    output_format: 'geojson',
  });
  return `${INCA}?${parameters}`;
}

/** `2023-08-07T22:00`, which the service reads as UTC. */
function isoMinute(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 16);
}
