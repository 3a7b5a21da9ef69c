import { dailyFromHourly } from '../../domain/hourly/daily-from-hourly';
import { ok, type Result } from '../../domain/result';
import type { SourceQuery } from '../../ports';
import type { SourceFailure } from '../../protocol';
import type { DecodedDays } from '../decode';
import { decodeForecast } from './steps';
import { hourlyWeather } from './tracks';

/** The civil days of a query out of a forecast in UTC hours; today and the last day are mostly too short to stand. */
export function decodeDays(body: unknown, query: SourceQuery): Result<DecodedDays, SourceFailure> {
  const forecast = decodeForecast(body);
  if (!forecast.ok) return forecast;
  const { steps, elevationM } = forecast.value;
  const { start, end, timeZone = 'UTC', latitudeDeg, longitudeDeg } = query;
  const series = dailyFromHourly(hourlyWeather(steps), { timeZone, start, end, latitudeDeg, longitudeDeg });
  return ok({ series, elevationM, timeZone: null });
}
