import type { SourceQuery } from '../../ports';
import { dailyUrl } from '../open-meteo/daily-request';

/** The URL that asks the archive of past forecasts for the days of a query. */
export function requestUrl(query: SourceQuery): string {
  return dailyUrl('https://historical-forecast-api.open-meteo.com/v1/forecast', query);
}
