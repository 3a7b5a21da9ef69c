import type { SourceQuery } from '../../ports';
import { dailyUrl } from '../open-meteo/daily-request';

/** The URL that asks the archive for the days of a query. */
export function requestUrl(query: SourceQuery): string {
  return dailyUrl('https://archive-api.open-meteo.com/v1/archive', query);
}
