import { formatIsoDate } from '../../domain/calendar';
import type { SourceQuery } from '../../ports';
import { DAILY_VARIABLES } from './daily-variables';

/**
 * The URL that asks a daily host for the days of a query. No `models`: the default is `best_match`, and naming a model
 * may put its name on every key of the answer.
 */
export function dailyUrl(endpoint: string, { latitudeDeg, longitudeDeg, start, end }: SourceQuery): string {
  const parameters = new URLSearchParams({
    latitude: String(latitudeDeg),
    longitude: String(longitudeDeg),
    start_date: formatIsoDate(start),
    end_date: formatIsoDate(end),
    daily: DAILY_VARIABLES.map(({ name }) => name).join(','),
    wind_speed_unit: 'ms',
    timezone: 'auto',
  });
  return `${endpoint}?${parameters}`;
}
