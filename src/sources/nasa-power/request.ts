import { formatCompactDate } from '../../domain/calendar';
import type { SourceQuery } from '../../ports';
import { PARAMETER_NAMES } from './parameters';

const DAILY_POINT = 'https://power.larc.nasa.gov/api/temporal/daily/point';

/** The URL that asks for the days of a query, in the agroclimatology community's units and local solar time. */
export function requestUrl({ latitudeDeg, longitudeDeg, start, end }: SourceQuery): string {
  const parameters = new URLSearchParams({
    parameters: PARAMETER_NAMES.join(','),
    community: 'AG',
    latitude: String(latitudeDeg),
    longitude: String(longitudeDeg),
    start: formatCompactDate(start),
    end: formatCompactDate(end),
    format: 'JSON',
    units: 'metric',
    'time-standard': 'LST',
  });
  return `${DAILY_POINT}?${parameters}`;
}
