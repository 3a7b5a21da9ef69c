import type { SourceQuery } from '../../ports';
import { dailyUrl } from '../open-meteo/daily-request';

/** The URL that asks the forecast host, by dates as for any other source for the days of a query. */
export function requestUrl(query: SourceQuery): string {
  return dailyUrl('https://api.open-meteo.com/v1/forecast', query);
}
